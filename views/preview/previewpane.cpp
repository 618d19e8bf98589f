// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview/previewpane.h"

#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"
#include "models/reading/source/forms.h"
#include "models/statement/unseen.h"
#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"
#include "views/shared/rowviews.h"
#include "views/shared/theme.h"

#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partnership {
namespace {

enum class DoubtPlace { Clause = Qt::UserRole, Section };

/// "2026", "2026-03" or "2026-03-18", and such a day there was.
bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    const QString day = text + QStringLiteral("-01-01").mid(text.size() - 4);
    return form.match(text).hasMatch() && QDate::fromString(day, Qt::ISODate).isValid();
}

QTreeWidget *makeList(const QString &name, const QStringList &columns)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeader(new FlatHeader(list));
    list->setUniformRowHeights(true);
    list->setRootIsDecorated(false);
    list->setHeaderLabels(columns);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

/// Whole words in the tooltip: rows cut them.
void setWords(QTreeWidgetItem *item, int column, const QString &words)
{
    item->setText(column, cut(words));
    item->setToolTip(column, plainToolTip(words));
}

QWidget *column(const QList<QWidget *> &widgets)
{
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QAbstractItemView *>(widget) ? 1 : 0);
    return out;
}

QLabel *listTitle(const QString &words = {})
{
    return plainLabel(words, fonts::sans(12.5, true));
}

} // namespace

QString foundIn(const Statement &statement)
{
    const qsizetype undertakings = std::ranges::count_if(statement.commitments, &Commitment::isUndertaking);
    const auto tr = [](const char *text) { return PreviewPane::tr(text); };
    return QStringList{
        counted(statement.sections.size(), tr("1 section"), tr("%1 sections")),
        counted(statement.clauses.size(), tr("1 clause"), tr("%1 clauses")),
        counted(undertakings, tr("1 commitment"), tr("%1 commitments")),
        counted(statement.commitments.size() - undertakings, tr("1 recognition"), tr("%1 recognitions")),
        counted(statement.agencies.size(), tr("1 agency"), tr("%1 agencies")),
        counted(statement.instruments.size(), tr("1 instrument"), tr("%1 instruments")),
        counted(statement.events.size(), tr("1 event"), tr("%1 events")),
        counted(statement.counterparts.size(), tr("1 pair of counterparts"), tr("%1 pairs of counterparts"))}
        .join(QStringLiteral(" · "));
}

QString readAs(const Source &source)
{
    const QList<FormReader> &forms = formCatalogue();
    const auto form = std::ranges::find(forms, source.form, &FormReader::form);
    QStringList parts{PreviewPane::tr("Read as %1").arg(form->name)};
    if (!source.encoding.isEmpty())
        parts.append(PreviewPane::tr("encoding %1").arg(source.encoding));
    if (!source.pages.isEmpty())
        parts.append(counted(source.pages.size(), PreviewPane::tr("1 page"), PreviewPane::tr("%1 pages")));
    return parts.join(QStringLiteral(" · "));
}

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(makeFields());
    m_found = plainLabel({}, fonts::sans(13));
    m_found->setWordWrap(true);
    m_found->setAccessibleName(tr("What was found"));
    layout->addWidget(m_found);
    m_form = hintLabel({});
    m_form->setAccessibleName(tr("Form of the file"));
    layout->addWidget(m_form);
    layout->addWidget(makeLists(), 1);
}

QWidget *PreviewPane::makeFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(8);
    m_title = new QLineEdit;
    m_date = new QLineEdit;
    m_date->setPlaceholderText(tr("2026-03-18, 2026-03 or 2026"));
    m_dateInWords = plainLabel({}, fonts::sans(12.5));
    m_parties = new QLineEdit;
    m_parties->setPlaceholderText(tr("none given; write them with commas between them"));
    auto *date = new QHBoxLayout;
    date->addWidget(m_date);
    date->addWidget(m_dateInWords, 1);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Date:"), date);
    static_cast<QLabel *>(form->labelForField(date))->setBuddy(m_date);
    form->addRow(tr("&Parties:"), m_parties);
    m_title->setAccessibleName(tr("Title"));
    m_date->setAccessibleName(tr("Date"));
    m_parties->setAccessibleName(tr("Parties, with commas between them"));
    m_date->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    for (QLineEdit *field : {m_title, m_date, m_parties}) {
        connect(field, &QLineEdit::textEdited, this, &PreviewPane::edited);
        connect(field, &QLineEdit::editingFinished, this, &PreviewPane::editingFinished);
    }
    connect(m_date, &QLineEdit::textChanged, this, &PreviewPane::checkDate);
    return fields;
}

QWidget *PreviewPane::makeLists()
{
    m_structure = makeList(tr("Structure"), {tr("Structure"), tr("Commitments")});
    m_structure->setRootIsDecorated(true);
    m_structure->header()->setStretchLastSection(false);
    m_structure->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_structure->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_doubts = new QListWidget;
    m_doubts->setAccessibleName(tr("What looks doubtful"));
    m_doubts->setWordWrap(true); // sentences, few of them: each is read whole
    m_doubts->setSpacing(2);
    m_doubts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_doubts->setResizeMode(QListView::Adjust);
    m_repairs = makeList(tr("Repairs"), {tr("Line"), tr("Repair"), tr("Before"), tr("After")});
    m_doubtsTitle = listTitle();
    m_repairsTitle = listTitle();
    connect(m_doubts, &QListWidget::currentItemChanged, this, &PreviewPane::showPlace);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_structure);
    split->addWidget(column({m_doubtsTitle, m_doubts, m_repairsTitle, m_repairs}));
    split->setHandleWidth(12);
    split->setSizes({550, 450});
    return split;
}

void PreviewPane::preview(const Statement &statement)
{
    m_statement = statement;
    m_title->setText(statement.title);
    m_title->setCursorPosition(0);
    m_date->setText(statement.date);
    m_parties->setText(statement.parties.join(QStringLiteral(", ")));
    m_found->setText(foundIn(statement));
    m_form->setText(readAs(statement.source));
    fillStructure();
    fillDoubts();
    fillRepairs();
    checkDate();
}

Statement PreviewPane::corrected() const
{
    Statement out = m_statement;
    out.title = m_title->text().simplified();
    out.date = m_date->text().trimmed();
    out.parties.clear();
    for (const QString &party : m_parties->text().split(QLatin1Char(','))) {
        if (const QString name = party.simplified(); !name.isEmpty() && !out.parties.contains(name))
            out.parties.append(name);
    }
    return out;
}

bool PreviewPane::isValid() const
{
    const QString date = m_date->text().trimmed();
    return date.isEmpty() || isDate(date);
}

void PreviewPane::checkDate()
{
    const QString date = m_date->text().trimmed();
    m_dateInWords->setText(!isValid()       ? tr("This is no date. Write it as 2026-03-18, 2026-03 or 2026.")
                           : date.isEmpty() ? tr("none given")
                                            : longDate(date));
    QPalette inks = palette();
    const Theme &theme = Theme::of(inks);
    inks.setColor(QPalette::WindowText, isValid() ? theme.secondary() : theme.noticeText());
    m_dateInWords->setPalette(inks);
}

/// In the order of the text: a section below another stands after that one's own first clauses.
void PreviewPane::fillStructure()
{
    m_structure->clear();
    m_sections.clear();
    m_clauses.clear();
    QList<int> commitments(m_statement.clauses.size());
    for (const Commitment &commitment : std::as_const(m_statement.commitments)) {
        if (commitment.isUndertaking() && commitment.clause >= 0)
            ++commitments[commitment.clause];
    }
    for (qsizetype i = 0; i < m_statement.clauses.size(); ++i) {
        const Clause &clause = m_statement.clauses[i];
        addSections(clause.source.begin, clause.section);
        addClause(clause, commitments[i]);
    }
    addSections(m_statement.source.text.size(), int(m_statement.sections.size()) - 1);
    for (QTreeWidgetItem *section : std::as_const(m_sections))
        section->setExpanded(true);
}

/// Those that begin before a place of the source, and at least those up to the last.
void PreviewPane::addSections(qsizetype before, int last)
{
    for (qsizetype i = m_sections.size(); i < m_statement.sections.size(); ++i) {
        const Section &section = m_statement.sections[i];
        if (section.source.begin > before && i > last)
            return;
        const QString title = titleInWords(section, int(i));
        m_sections.append(newRow(m_sections.value(section.parent, nullptr)));
        setWords(m_sections.last(), 0,
                 section.label.isEmpty() ? title : section.label + QStringLiteral("  ") + title);
        m_sections.last()->setFont(0, fonts::sans(13, true));
    }
}

void PreviewPane::addClause(const Clause &clause, int commitments)
{
    QTreeWidgetItem *above = m_clauses.value(clause.parent, nullptr);
    m_clauses.append(newRow(above ? above : m_sections.value(clause.section, nullptr)));
    setWords(m_clauses.last(), 0, clause.number + QStringLiteral("  ") + clause.text);
    m_clauses.last()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (commitments > 0)
        m_clauses.last()->setText(1, QString::number(commitments));
}

QTreeWidgetItem *PreviewPane::newRow(QTreeWidgetItem *above)
{
    return above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_structure);
}

void PreviewPane::fillDoubts()
{
    m_doubts->clear();
    const QList<Doubt> doubts = doubtsOf(m_statement);
    for (const Doubt &doubt : doubts) {
        auto *item = new QListWidgetItem(doubt.sentence, m_doubts);
        item->setData(int(DoubtPlace::Clause), doubt.clause);
        item->setData(int(DoubtPlace::Section), doubt.section);
    }
    m_doubtsTitle->setText(doubts.isEmpty() ? tr("Nothing looks doubtful.")
                                            : tr("Looks doubtful: %1").arg(doubts.size()));
    m_doubts->setVisible(!doubts.isEmpty());
}

void PreviewPane::fillRepairs()
{
    m_repairs->clear();
    for (const Repair &repair : std::as_const(m_statement.repairs)) {
        auto *item = new QTreeWidgetItem(m_repairs);
        item->setText(0, QString::number(repair.line));
        setWords(item, 1, repair.kind);
        setWords(item, 2, withUnseenMarked(folded(repair.before)));
        setWords(item, 3, folded(repair.after));
    }
    m_repairsTitle->setText(m_statement.repairs.isEmpty()
                                ? tr("Nothing had to be repaired.")
                                : tr("Repaired: %1").arg(m_statement.repairs.size()));
    m_repairs->setVisible(!m_statement.repairs.isEmpty());
    for (const int narrow : {0, 1})
        m_repairs->resizeColumnToContents(narrow);
}

/// Where a doubt is, in the tree.
void PreviewPane::showPlace(const QListWidgetItem *doubt)
{
    if (!doubt)
        return;
    const int clause = doubt->data(int(DoubtPlace::Clause)).toInt();
    const int section = doubt->data(int(DoubtPlace::Section)).toInt();
    QTreeWidgetItem *place =
        clause >= 0 ? m_clauses.value(clause, nullptr) : m_sections.value(section, nullptr);
    if (!place)
        return;
    m_structure->setCurrentItem(place);
    m_structure->scrollToItem(place, QAbstractItemView::PositionAtCenter);
}

} // namespace partnership
