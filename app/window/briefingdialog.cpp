// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/briefingdialog.h"

#include "models/exploration/briefing/chapters.h"
#include "models/exploration/names.h"
#include "views/briefing/paperview.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partnership {
namespace {

/// Larger papers are made when they are saved: a preview of thousands of rows would hold the window up.
constexpr qsizetype mostPreviewed = 600;
constexpr int pause = 150; // ms
constexpr int choicesWidth = 300;
constexpr int onePage = 0;
constexpr int fullPack = 1;

QListWidget *checkList(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    return list;
}

void addCheck(QListWidget *list, const QString &name, const QString &title, const QString &sentence, bool on)
{
    auto *item = new QListWidgetItem(title, list);
    item->setData(Qt::UserRole, name);
    item->setToolTip(plainToolTip(sentence));
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedNames(const QListWidget *list)
{
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            names.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

} // namespace

BriefingDialog::BriefingDialog(const Exploration &exploration, QWidget *parent)
    : QDialog(parent), m_exploration(exploration), m_extent(new QButtonGroup(this)),
      m_papers(new QComboBox(this)), m_title(new QLineEdit(this)), m_template(new QLineEdit(this)),
      m_chapters(checkList(tr("Chapters"), this)), m_charts(checkList(tr("Charts"), this)),
      m_view(new PaperView(this)), m_size(hintLabel({}, this))
{
    setWindowTitle(tr("Write briefing"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &BriefingDialog::preview);

    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(buildChoices());
    parts->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(parts, 1);
    layout->addWidget(buildButtons());
    resize(1080, 720);
    preferExtent(); // the preview comes when the dialog is there
}

QDialogButtonBox *BriefingDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_isToBePrinted = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QWidget *BriefingDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(choicesWidth);
    addPapers();
    m_title->setPlaceholderText(tr("Made of the filter"));
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Papers"), m_papers);
    for (const auto &[id, words] : {std::pair{onePage, tr("&One page")}, {fullPack, tr("&Full pack")}}) {
        auto *button = new QRadioButton(words, choices);
        m_extent->addButton(button, id);
        form->addRow(button);
    }
    m_extent->button(fullPack)->setChecked(true);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Template"), buildTemplate());
    form->addRow(tr("C&hapters"), m_chapters);
    form->addRow(tr("Ch&arts"), m_charts);
    form->addRow(m_size);
    for (const ChartEntry &chart : chartCatalogue())
        addCheck(m_charts, chart.name, chart.title, chart.sentence, false);
    for (const Chapter &chapter : chapterCatalogue())
        addCheck(m_chapters, chapter.name, chapter.title, chapter.sentence, !chapter.onlyIfAsked);

    connect(m_extent, &QButtonGroup::idClicked, this, &BriefingDialog::preferExtent);
    connect(m_title, &QLineEdit::textChanged, this, &BriefingDialog::changed);
    connect(m_papers, &QComboBox::currentIndexChanged, this, &BriefingDialog::changed);
    for (QListWidget *list : {m_chapters, m_charts})
        connect(list, &QListWidget::itemChanged, this, &BriefingDialog::changed);
    return choices;
}

/// A DOCX or ODT of the user's.
QWidget *BriefingDialog::buildTemplate()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_template->setPlaceholderText(tr("None: the program's own look"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setClearButtonEnabled(true);
    m_template->setToolTip(tr("A DOCX or ODT whose places {{title}}, {{contents}}, {{body}} … are filled"));
    auto *choose = new QToolButton(field);
    choose->setText(QStringLiteral("…"));
    choose->setAccessibleName(tr("Choose a template"));
    choose->setToolTip(choose->accessibleName());
    connect(choose, &QToolButton::clicked, this, &BriefingDialog::askForTemplate);
    row->addWidget(m_template, 1);
    row->addWidget(choose);
    field->setFocusProxy(m_template);
    return field;
}

void BriefingDialog::askForTemplate()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a template"), {}, tr("Templates (*.docx *.odt)"));
    if (!file.isEmpty())
        m_template->setText(file);
}

QString BriefingDialog::templateFile() const
{
    return m_template->text().trimmed();
}

void BriefingDialog::addPapers()
{
    m_papers->addItem(tr("One paper"));
    for (const Dimension dimension : {Dimension::Agency, Dimension::Side, Dimension::Pillar})
        m_papers->addItem(tr("A sheet for every %1").arg(dimensionName(dimension).toLower()), int(dimension));
}

/// The chapters and charts that suit the extent; each can be taken in or out then.
void BriefingDialog::preferExtent()
{
    const bool isShort = m_extent->checkedId() == onePage;
    const QSignalBlocker chaptersBlocked(m_chapters);
    const QSignalBlocker chartsBlocked(m_charts);
    const QList<Chapter> &chapters = chapterCatalogue();
    for (int row = 0; row < chapters.size(); ++row)
        m_chapters->item(row)->setCheckState(
            (!isShort || chapters[row].onOnePage) && !chapters[row].onlyIfAsked ? Qt::Checked
                                                                                : Qt::Unchecked);
    const QStringList usual = usualCharts(isShort);
    for (int row = 0; row < m_charts->count(); ++row) {
        const QString name = m_charts->item(row)->data(Qt::UserRole).toString();
        m_charts->item(row)->setCheckState(usual.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    changed();
}

BriefingChoices BriefingDialog::choices() const
{
    const bool isShort = m_extent->checkedId() == onePage;
    const QStringList charts = checkedNames(m_charts);
    QStringList chapters = checkedNames(m_chapters);
    if (charts.isEmpty()) // without a name the chapter takes the usual ones
        chapters.removeAll(QStringLiteral("charts"));
    return {isShort ? BriefingChoices::Extent::OnePage : BriefingChoices::Extent::Full,
            chapters,
            charts,
            m_title->text().trimmed(),
            QDate::currentDate(),
            false};
}

std::optional<Dimension> BriefingDialog::each() const
{
    const QVariant dimension = m_papers->currentData();
    return dimension.isValid() ? std::optional(Dimension(dimension.toInt())) : std::nullopt;
}

void BriefingDialog::changed()
{
    m_soon.start();
}

void BriefingDialog::preview()
{
    const Filter &filter = m_exploration.filter();
    const Selection &selection = m_exploration.selection();
    const ChartQuestion question{m_exploration, filter, selection};
    const qsizetype commitments = selection.commitments.count(true);
    m_save->setEnabled(!choices().chapters.isEmpty());
    if (!m_save->isEnabled())
        m_view->showInstead(tr("Choose at least one chapter."));
    else if (commitments > mostPreviewed)
        m_view->showInstead(tr("%1 It is made when you save it.").arg(lengthInWords(selection, choices())));
    else if (const Result<Paper> paper = briefing(question, choices()); paper)
        m_view->show(*paper);
    else {
        m_save->setEnabled(false);
        m_view->showInstead(paper.problem().toString());
    }
    m_print->setEnabled(m_save->isEnabled() && !each());
    m_size->setText(size());
}

/// How much will be written.
QString BriefingDialog::size() const
{
    if (const std::optional<Dimension> dimension = each()) {
        const qsizetype sheets =
            sheetsOf({m_exploration, m_exploration.filter(), m_exploration.selection()}, *dimension, {})
                .size();
        return counted(sheets, tr("1 sheet and an index, in a folder."),
                       tr("%1 sheets and an index, in a folder."));
    }
    return m_view->pages() > 0 ? counted(m_view->pages(), tr("1 page"), tr("%1 pages")) : QString();
}

} // namespace partnership
