// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/measures.h"

#include "views/shared/remembered.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace partnership {
namespace {

// Rounding of widths must not elide words that were measured to fit.
constexpr double slack = 0.5;

struct Asked
{
    QString text;
    QFont font;
    double width = 0;
    int lines = 0;
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, asked.font, asked.width, asked.lines);
}

template <typename Answer, typename Find> Answer remembered(const Asked &asked, Find find)
{
    thread_local Remembered<Asked, Answer> memory;
    return memory.answer(asked, find);
}

/// They would be drawn as boxes, or not at all.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

QStringList broken(const QString &text, const QFont &font, double width, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width + slack);
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart()).trimmed();
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width + slack));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

double widthOf(const QString &text, const QFont &font)
{
    return remembered<double>({text, font}, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * 0.98;
}

QStringList brokenLines(const QString &text, const QFont &font, double width, int mostLines)
{
    const QString plain = onOneLine(text);
    if (plain.isEmpty() || widthOf(plain, font) <= width + slack)
        return {plain.trimmed()};
    return remembered<QStringList>({plain, font, width, mostLines},
                                   [&] { return broken(plain, font, width, mostLines); });
}

} // namespace partnership
