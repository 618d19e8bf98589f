// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureaccessible.h"

#include "views/charts/pictureview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace partnership {
namespace {

/// A spot of a picture, known by its place in the list of spots: that outlives a new layout.
class SpotAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpotAccessible(PictureView *view, int spot) : m_view(view), m_spot(spot) {}

    bool isValid() const override { return m_view && m_spot < m_view->picture().spots().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spotName(m_spot) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->picture().spots()[m_spot].area.toAlignedRect();
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            m_view->activate(m_spot);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<PictureView> m_view;
    int m_spot;
};

QAccessible::State SpotAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.focusable = true;
    state.selectable = true;
    state.focused = isValid() && m_view->hasFocus() && m_view->keySpot() == m_spot;
    state.selected = isValid() && m_view->isCurrent(m_spot);
    return state;
}

class PictureAccessible : public QAccessibleWidget
{
public:
    explicit PictureAccessible(PictureView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~PictureAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->picture().spots().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_ids.contains(index))
            m_ids.insert(index, QAccessible::registerAccessibleInterface(new SpotAccessible(view(), index)));
        return QAccessible::accessibleInterface(m_ids.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_ids.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->picture().spotAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(view()->keySpot()); }

private:
    PictureView *view() const { return static_cast<PictureView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *pictureFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<PictureView *>(object);
    return view ? new PictureAccessible(view) : nullptr;
}

} // namespace

void installPictureAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(pictureFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace partnership
