// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/markdown.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperparts.h"

namespace partnership {
namespace {

QString escaped(const QString &words)
{
    return inMarkdown(paperWords(words));
}

QString linked(const QString &words, const QString &target)
{
    return QStringLiteral("[%1](<%2>)").arg(escaped(words), target);
}

QString tableRow(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString toMarkdown(const PaperTable &table)
{
    QStringList heads, rules;
    for (const PaperColumn &column : table.columns) {
        heads.append(escaped(column.title));
        rules.append(column.holds == PaperColumn::Holds::Counts ? QStringLiteral("---:")
                                                                : QStringLiteral("---"));
    }
    QString out = tableRow(heads) + tableRow(rules);
    for (const QList<PaperCell> &cells : table.rows) {
        QStringList words;
        for (const PaperCell &cell : cells)
            words.append(cell.link.isEmpty() ? escaped(cell.text) : linked(cell.text, cell.link));
        out += tableRow(words);
    }
    return out;
}

QString toMarkdown(const PaperBlock &block)
{
    return std::visit(
        Overloaded{
            [](const PaperHeading &heading) -> QString {
                return QStringLiteral("<a id=\"%1\"></a>\n\n%2 %3\n")
                    .arg(heading.anchor, QString(heading.level + 1, QLatin1Char('#')), escaped(heading.text));
            },
            [](const PaperText &text) -> QString { return escaped(text.text) + QLatin1Char('\n'); },
            [](const PaperQuotation &quotation) -> QString {
                return QStringLiteral("> %1\n").arg(escaped(quotationWords(quotation)));
            },
            [](const PaperTable &table) -> QString { return toMarkdown(table); },
            // A text holds no picture: it says what the picture shows.
            [](const PaperPicture &picture) -> QString {
                return QStringLiteral("*%1*\n").arg(escaped(picture.alternative));
            },
        },
        block);
}

QString contentsList(const Paper &paper)
{
    QString out;
    for (const PaperHeading &chapter : chaptersOf(paper))
        out += QStringLiteral("- %1\n").arg(linked(chapter.text, QLatin1Char('#') + chapter.anchor));
    return out + QLatin1Char('\n');
}

} // namespace

Result<QByteArray> paperAsMarkdown(const Paper &paper)
{
    QString out = QStringLiteral("# %1\n\n%2\n\n").arg(escaped(paper.title), escaped(paper.subtitle));
    if (paper.hasContents)
        out += contentsList(paper);
    for (const PaperBlock &block : paper.blocks)
        out += toMarkdown(block) + QLatin1Char('\n');
    out += QStringLiteral("---\n\n%1 <%2>\n").arg(escaped(paper.source), paper.address);
    return out.toUtf8();
}

} // namespace partnership
