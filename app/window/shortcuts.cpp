// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts.h"

#include "app/window/mainwindow.h"
#include "views/shared/rowdelegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partnership {
namespace {

struct Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString withoutMark(QString words)
{
    return words.remove(QLatin1Char('&'));
}

/// The pane that a widget stands in is the nearest around it with a name.
QString paneOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return {};
}

/// What stands in a submenu is told under the menu that it is in.
void addMenu(const QString &title, const QMenu &menu, QList<Shortcut> &out)
{
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            out.append(
                {title, withoutMark(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
        if (action->menu())
            addMenu(title, *action->menu(), out);
    }
}

QTreeWidget *makeList(const QList<Shortcut> &shortcuts)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(Shortcuts::tr("Keyboard shortcuts"));
    list->setHeaderLabels({Shortcuts::tr("Command"), Shortcuts::tr("Keys")});
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const QSize row(0, RowDelegate::rowHeight(list->fontMetrics()));
    QTreeWidgetItem *group = nullptr;
    for (const Shortcut &shortcut : shortcuts) {
        if (!group || group->text(0) != shortcut.group) {
            group = new QTreeWidgetItem(list, {shortcut.group});
            QFont bold = list->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setSizeHint(0, row);
        }
        (new QTreeWidgetItem(group, {shortcut.words, shortcut.keys}))->setSizeHint(0, row);
    }
    list->expandAll();
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace

QList<Shortcut> shortcutsOf(const MainWindow &window)
{
    QList<Shortcut> out;
    for (const QAction *menu : window.menuBar()->actions()) {
        if (menu->menu())
            addMenu(withoutMark(menu->text()), *menu->menu(), out);
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        out.append(
            {paneOf(shortcut), shortcut->whatsThis(), shortcut->key().toString(QKeySequence::NativeText)});
    return out;
}

void showShortcuts(MainWindow &window)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(Shortcuts::tr("Keyboard shortcuts"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(close, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeList(shortcutsOf(window)));
    layout->addWidget(close);
    const QFontMetrics metrics = window.fontMetrics();
    dialog.resize(metrics.averageCharWidth() * 80, std::min(window.height(), metrics.height() * 36));
    dialog.exec();
}

} // namespace partnership
