// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterbar.h"

#include "models/exploration/hidden.h"
#include "models/exploration/names.h"
#include "views/filter/addfiltermenu.h"
#include "views/filter/chip.h"
#include "views/filter/notice.h"
#include "views/filter/sentencelabel.h"
#include "views/filter/trouble.h"
#include "views/shared/flowlayout.h"
#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/textbutton.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace partnership {
namespace {

constexpr int gap = 8;

QToolButton *makeQuietButton(const QString &words)
{
    auto *button = new QToolButton;
    button->setText(words);
    button->setAutoRaise(true);
    button->setFont(fonts::sans(13));
    return button;
}

enum GridColumn { FunnelColumn, FlowColumn, SentenceColumn, NoticeColumn, ClearColumn };

} // namespace

FilterBar::FilterBar(Exploration &exploration, QWidget *parent) : QWidget(parent), m_exploration(exploration)
{
    setAccessibleName(tr("Filter"));
    makeParts();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(8, 4, 8, 4);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(SentenceColumn, 1);
    m_grid->addWidget(m_funnel, 0, FunnelColumn);
    m_grid->addWidget(m_clearGroup, 0, ClearColumn, Qt::AlignRight);
    m_grid->addWidget(m_trouble, 2, FlowColumn, 1, -1);
    place(true);

    connect(&exploration, &Exploration::selectionChanged, this, &FilterBar::refresh);
    connect(&exploration, &Exploration::searchingChanged, this, &FilterBar::tellSearching);
    refresh();
}

void FilterBar::makeParts()
{
    m_funnel = new QLabel;
    m_sentence = new SentenceLabel;
    m_notice = new Notice;
    m_trouble = new Trouble;
    makeFlow();
    makeClear();
    connect(m_notice, &Notice::showAll, m_clear, &QToolButton::click);
    connect(m_notice, &Notice::showWith, &m_exploration.focus(), &Focus::setFilter);
    connect(m_trouble, &Trouble::chosen, this, [this](const QString &search) {
        Focus &focus = m_exploration.focus();
        if (const auto filter = m_exploration.typed(search, focus.filter().searching({})))
            focus.setFilter(*filter);
    });
}

QWidget *FilterBar::makeFlow()
{
    m_flowHolder = new QWidget;
    m_flow = new FlowLayout(gap, m_flowHolder);
    m_add = new TextButton(Icon::Add, tr("Add filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new AddFilterMenu(m_exploration, m_add));
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_flowHolder->setSizePolicy(policy);
    return m_flowHolder;
}

QWidget *FilterBar::makeClear()
{
    m_clearGroup = new QWidget;
    auto *row = new QHBoxLayout(m_clearGroup);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_rest = makeQuietButton(tr("Dim the rest"));
    m_rest->setToolTip(tr("Shows what the filter hides, dimmed (Ctrl+Shift+H)"));
    m_clear = makeQuietButton(tr("Clear all"));
    m_escape = hintLabel(tr("Esc"));
    row->addWidget(m_rest);
    row->addWidget(m_clear);
    row->addWidget(m_escape);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_exploration.focus().setFilter(Filter()); });
    connect(m_rest, &QToolButton::clicked, this,
            [this] { m_exploration.focus().setHighlighting(!m_exploration.focus().isHighlighting()); });
    return m_clearGroup;
}

void FilterBar::place(bool oneLine)
{
    m_grid->addWidget(m_flowHolder, 0, FlowColumn, 1, oneLine ? 1 : 3);
    if (oneLine) {
        m_grid->addWidget(m_sentence, 0, SentenceColumn);
        m_grid->addWidget(m_notice, 0, NoticeColumn);
    } else {
        m_grid->addWidget(m_sentence, 1, FlowColumn, 1, 2);
        m_grid->addWidget(m_notice, 1, NoticeColumn, 1, 2);
    }
}

void FilterBar::refresh()
{
    const Filter filter = m_exploration.filter();
    const Selection &selection = m_exploration.selection();
    const bool filtered = !filter.isEmpty();
    showChips();
    m_sentence->setSentence(m_exploration.sentence(filter, selection), remark());
    const bool dims = m_exploration.focus().isHighlighting();
    m_notice->tell(dims ? Hidden() : hiddenBy(filter, selection, m_exploration));
    m_rest->setText(dims ? tr("Hide the rest") : tr("Dim the rest"));
    m_rest->setVisible(filtered);
    m_clear->setEnabled(filtered);
    m_escape->setVisible(filtered);
    showTrouble();
    takeColours();
    fit();
}

/// What was found before stays until then, and says so of itself.
void FilterBar::tellSearching(bool searching)
{
    if (searching)
        m_sentence->setSentence(m_sentence->sentence(), tr("Searching…"));
}

void FilterBar::showChips()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const FilterPart &part : filterParts(m_exploration)) {
        auto *chip = new Chip(part, m_flowHolder);
        connect(chip, &Chip::clicked, this,
                [this, without = part.without] { m_exploration.focus().setFilter(without); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_add);
}

/// What the sentence does not say by itself: that a second value let more through, not less.
QString FilterBar::remark()
{
    const Filter filter = m_exploration.filter();
    if (filter != m_now)
        m_before = std::exchange(m_now, filter);
    if (filter.isEmpty())
        return tr("Nothing is filtered.");
    for (const Dimension dimension : allDimensions()) {
        const QStringList then = m_before.choice(dimension).included;
        const QStringList now = filter.choice(dimension).included;
        if (!then.isEmpty() && now.size() > then.size())
            return tr("Widened by %1 %2.")
                .arg(dimensionName(dimension).toLower(), m_exploration.shortLabel(dimension, now.last()));
    }
    return {};
}

void FilterBar::showProblem(const Problem &problem, const QString &typed)
{
    m_trouble->tell(problem, typed.isEmpty() ? QStringList() : m_exploration.corrections(typed));
    fit();
}

void FilterBar::hideProblem()
{
    showTrouble();
    fit();
}

void FilterBar::offerFilters()
{
    m_add->menu()->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
}

/// What is wrong with the filter that is on, if anything.
void FilterBar::showTrouble()
{
    const Filter filter = m_exploration.filter();
    const std::optional<Problem> &refusal = m_exploration.refusal();
    const std::optional<Problem> trouble = refusal ? refusal : m_exploration.notFound(filter);
    if (trouble)
        m_trouble->tell(*trouble, m_exploration.corrections(filter.search()));
    m_trouble->setVisible(trouble.has_value());
}

void FilterBar::takeColours()
{
    const Theme &theme = Theme::of(palette());
    const bool filtered = !m_exploration.filter().isEmpty();
    m_funnel->setPixmap(
        iconPixmap(Icon::Funnel, filtered ? theme.accent() : theme.secondary(), 16, devicePixelRatio()));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As many lines and as high as the parts need at this width, also in a tool bar, which asks no layout for
/// it.
void FilterBar::fit()
{
    int wanted = 4 * gap + m_funnel->sizeHint().width() + m_flow->sizeHint().width() +
                 m_sentence->sizeHint().width() + m_clearGroup->sizeHint().width();
    if (!m_notice->isHidden())
        wanted += m_notice->sizeHint().width() + gap;
    const QMargins margins = m_grid->contentsMargins();
    place(wanted + margins.left() + margins.right() <= width());
    m_grid->invalidate();
    const int height = m_grid->totalHeightForWidth(width());
    if (height > 0 && (height != minimumHeight() || height != maximumHeight()))
        setFixedHeight(height);
}

} // namespace partnership
