// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/facttable.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/stage.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QTextTable>

namespace partnership {
namespace {

constexpr double factSize = 12.5;
constexpr double rowGap = 2;

QTextTableFormat tableFormat(double labelWidth)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, labelWidth), QTextLength(QTextLength::VariableLength, 0)});
    return format;
}

QImage stageImage(Stage stage, int side, double ratio, const QColor &colour)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawStage(painter, QRectF(0, 1, side - 1, side - 1), stage, colour);
    return image;
}

} // namespace

FactTable::FactTable(QWidget *parent) : GrowingText(parent)
{
    setAccessibleName(tr("Facts"));
}

void FactTable::setFacts(const QList<Fact> &facts)
{
    setFont(fonts::sans(factSize));
    const double labelWidth = QFontMetricsF(font()).horizontalAdvance(QStringLiteral("Instrument    "));
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // laid out once
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QTextTable *table = cursor.insertTable(int(facts.size()), 2, tableFormat(labelWidth));
    QTextCharFormat label;
    label.setFont(font());
    label.setForeground(Theme::of(palette()).secondary());
    QTextTableCellFormat spaced;
    spaced.setBottomPadding(rowGap);
    for (int row = 0; row < facts.size(); ++row) {
        for (const int column : {0, 1})
            table->cellAt(row, column).setFormat(spaced);
        QTextCursor left = table->cellAt(row, 0).firstCursorPosition();
        left.insertText(facts.at(row).label, label);
        QTextCursor right = table->cellAt(row, 1).firstCursorPosition();
        for (const FactRun &run : facts.at(row).runs)
            insertRun(right, run);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void FactTable::insertRun(QTextCursor &cursor, const FactRun &run)
{
    const Theme &theme = Theme::of(palette());
    const int side = fontMetrics().ascent() - 1;
    if (run.style == FactRun::Style::StageSymbol) {
        cursor.insertImage(stageImage(run.stage, side, devicePixelRatioF(), theme.text()));
        return;
    }
    if (run.style == FactRun::Style::Verified) {
        cursor.insertText(QStringLiteral("   "), formatOf(run));
        insertShield(cursor, side + 2);
        cursor.insertText(QStringLiteral(" "), formatOf(run));
    }
    cursor.insertText(run.text, formatOf(run));
}

void FactTable::insertShield(QTextCursor &cursor, int side)
{
    const QColor colour = Theme::of(palette()).verified();
    cursor.insertImage(iconPixmap(Icon::Shield, colour, side, devicePixelRatioF()).toImage());
    QTextCharFormat lowered;
    lowered.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(lowered);
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
}

QTextCharFormat FactTable::formatOf(const FactRun &run) const
{
    const Theme &theme = Theme::of(palette());
    QTextCharFormat format;
    format.setFont(run.style == FactRun::Style::Quotation ? fonts::serif(factSize, true)
                                                          : fonts::sans(factSize));
    format.setForeground(theme.text());
    if (run.style == FactRun::Style::Judgement)
        format.setFontWeight(QFont::Bold);
    if (run.style == FactRun::Style::Remark)
        format.setForeground(theme.secondary());
    if (run.style == FactRun::Style::Verified)
        format.setForeground(theme.verified());
    return format;
}

} // namespace partnership
