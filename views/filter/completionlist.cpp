// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/completionlist.h"

#include "views/shared/plaintext.h"
#include "views/shared/rowdelegate.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QScreen>

#include <algorithm>

namespace partnership {
namespace {

constexpr int rowsShown = 12;
constexpr int lettersWide = 76;

} // namespace

CompletionList::CompletionList(QWidget *line) : QTreeWidget(line), m_line(line)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint); // which never takes the keyboard
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAccessibleName(tr("Completions"));
    setFocusPolicy(Qt::NoFocus);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setColumnCount(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { emit clickedOn(m_completions[indexOfTopLevelItem(item)]); });
}

void CompletionList::offer(const QList<Completion> &completions)
{
    m_completions = completions;
    clear();
    for (const Completion &completion : completions)
        addRow(completion);
    if (completions.isEmpty())
        return hide();
    place();
    show();
}

void CompletionList::addRow(const Completion &completion)
{
    auto *item = new QTreeWidgetItem(this, {completion.name, completion.remark});
    item->setSizeHint(0, {0, RowDelegate::rowHeight(fontMetrics())});
    item->setForeground(1, palette().placeholderText());
    item->setToolTip(0, plainToolTip(completion.name));
}

/// Below the line and as far right as it, since it is wider.
void CompletionList::place()
{
    m_line->window()->installEventFilter(this); // which is once, however often it is asked for
    const int rows = std::min<int>(rowsShown, int(m_completions.size()));
    const int high = rows * sizeHintForRow(0) + 2 * frameWidth();
    const QRect screen = m_line->screen()->availableGeometry();
    const int wide =
        std::min(std::max(m_line->width(), fontMetrics().averageCharWidth() * lettersWide), screen.width());
    const QPoint corner = m_line->mapToGlobal(m_line->rect().bottomRight());
    setGeometry(std::max(screen.left(), corner.x() - wide + 1), corner.y() + 2, wide, high);
}

std::optional<Completion> CompletionList::chosen() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return isVisible() && row >= 0 ? std::optional(m_completions[row]) : std::nullopt;
}

std::optional<Completion> CompletionList::first() const
{
    return isVisible() && !m_completions.isEmpty() ? std::optional(m_completions.first()) : std::nullopt;
}

void CompletionList::step(int rows)
{
    const int count = topLevelItemCount();
    const int now = indexOfTopLevelItem(currentItem());
    if (count == 0)
        return;
    const int from = now < 0 && rows < 0 ? 0 : now;
    const bool isPage = std::abs(rows) > 1;
    const int row = isPage ? std::clamp(from + rows, 0, count - 1) : (from + rows + count) % count;
    setCurrentItem(topLevelItem(row));
    tellChosen(row);
}

/// A screen reader follows the keyboard, which stays in the line.
void CompletionList::tellChosen(int row)
{
    m_line->setAccessibleDescription(
        QStringLiteral("%1, %2").arg(m_completions[row].name, m_completions[row].remark));
    QAccessibleEvent chosenOne(this, QAccessible::Focus);
    chosenOne.setChild(row);
    QAccessible::updateAccessibility(&chosenOne);
}

/// It stands beside the line wherever that goes, or not at all.
bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowDeactivate:
        hide();
        break;
    default:
        break;
    }
    return QTreeWidget::eventFilter(watched, event);
}

} // namespace partnership
