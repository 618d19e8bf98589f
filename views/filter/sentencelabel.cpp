// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/sentencelabel.h"

#include "views/shared/fonts.h"
#include "views/shared/plaintext.h"

#include <QPainter>
#include <QRegularExpression>

namespace partnership {
namespace {

/// The sentence around its first count: "All ", "55", " commitments …".
struct Parts
{
    QString before;
    QString count;
    QString after;
};

Parts partsOf(const QString &sentence)
{
    static const QRegularExpression number(QStringLiteral("^(?:All |None of the )?(\\d+(?: of \\d+)?)"));
    const QRegularExpressionMatch match = number.match(sentence);
    if (!match.hasMatch())
        return {sentence, {}, {}};
    return {sentence.left(match.capturedStart(1)), match.captured(1), sentence.mid(match.capturedEnd(1))};
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent) : QWidget(parent)
{
    setFont(fonts::sans(13));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SentenceLabel::setSentence(const QString &sentence, const QString &remark)
{
    m_sentence = sentence;
    m_remark = remark;
    setAccessibleName(sentence);
    setToolTip(plainToolTip(sentence));
    updateGeometry();
    update();
}

QSize SentenceLabel::sizeHint() const
{
    const Parts parts = partsOf(m_sentence);
    const QString regular = parts.before + parts.after + QStringLiteral("  ") + m_remark;
    return {fontMetrics().horizontalAdvance(regular) +
                QFontMetrics(fonts::sans(13, true)).horizontalAdvance(parts.count) + 4,
            fontMetrics().height() + 4};
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    const auto draw = [&](const QString &words, const QFont &font, QPalette::ColorRole role) {
        const QFontMetrics metrics(font);
        const QRect place(x, 0, qMax(0, width() - x), height());
        const QString shown = metrics.elidedText(words, Qt::ElideRight, place.width());
        painter.setFont(font);
        painter.setPen(palette().color(role));
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        x += metrics.horizontalAdvance(shown);
    };
    const Parts parts = partsOf(m_sentence);
    draw(parts.before, font(), QPalette::WindowText);
    draw(parts.count, fonts::sans(13, true), QPalette::WindowText);
    draw(parts.after, font(), QPalette::WindowText);
    x += fontMetrics().horizontalAdvance(QStringLiteral("  "));
    draw(m_remark, font(), QPalette::PlaceholderText);
}

} // namespace partnership
