// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/labels.h"

#include "models/reading/numerals.h"
#include "models/reading/structure/markup.h"

namespace partnership {
namespace {

constexpr qsizetype mostDigits = 3; ///< of one part; a year is no number of a paragraph
constexpr qsizetype mostParts = 4;
constexpr qsizetype longestNumeral = 7;
const QString kana = QStringLiteral("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ");
const QString openers = QStringLiteral("(（[［〔");
const QString closers = QStringLiteral(")）]］〕");
const QString dots = QStringLiteral(".．:：");

/// A label in the making: walks over the text past backslashes and emphasis.
class LabelScanner
{
public:
    LabelScanner(const SourceText &source, const Span &content)
        : m_source(source), m_text(source.text), m_end(content.end)
    {
        m_at = skipMarkup(source, content.begin, content.end);
    }

    Label scan()
    {
        if (m_at >= m_end)
            return {};
        m_label.source.begin = m_at;
        m_open = openers.contains(m_text[m_at]);
        if (m_open)
            ++m_at;
        if (!scanCore())
            return {};
        scanClose();
        m_label.source.end = m_at;
        return fits() ? m_label : Label();
    }

private:
    QChar at(qsizetype position) const { return position < m_end ? m_text[position] : QChar(u' '); }

    /// The number itself; every kind knows its letters, and takes none where it is not one of its own.
    bool scanCore()
    {
        if (m_at >= m_end)
            return false;
        const bool east = m_text[m_at].unicode() >= 0x80;
        return scanDecimal() || scanLetters() ||
               (east && (scanHan() || scanOne(kana, LabelKind::Kana) || scanCircled()));
    }
    bool scanDecimal()
    {
        QList<int> parts;
        qsizetype last = m_at;
        for (qsizetype next = m_at; parts.size() < mostParts; ++next) {
            qsizetype end = next;
            while (end < m_end && isDecimalDigit(m_text[end]))
                ++end;
            if (end == next)
                break;
            if (end - next > mostDigits)
                return false;
            parts.append(numberIn({next, end}));
            last = next = end;
            if (at(next) != QLatin1Char('.') && at(next) != QChar(u'．'))
                break;
        }
        if (parts.isEmpty())
            return false;
        m_at = last;
        m_label.text = QString::number(parts.first());
        for (const int part : std::as_const(parts).sliced(1))
            m_label.text += QLatin1Char('.') + QString::number(part);
        m_label.readings = {{LabelKind::Decimal, parts}};
        return true;
    }
    int numberIn(const Span &digits) const
    {
        int number = 0;
        for (qsizetype i = digits.begin; i < digits.end; ++i)
            number = number * 10 + m_text[i].digitValue();
        return number;
    }
    bool scanLetters()
    {
        qsizetype end = m_at;
        while (end < m_end && isLatin(m_text[end]))
            ++end;
        if (end == m_at || end - m_at > longestNumeral)
            return false;
        const QStringView word = m_text.sliced(m_at, end - m_at);
        if (const int number = romanNumber(word))
            m_label.readings.append({LabelKind::Roman, {number}});
        if (word.size() == 1)
            m_label.readings.append({LabelKind::Letter, {word.first().toLower().unicode() - 'a' + 1}});
        if (m_label.readings.isEmpty())
            return false;
        m_label.text = word.toString();
        m_label.capital = word.first().isUpper();
        m_at = end;
        return true;
    }
    static bool isLatin(QChar c)
    {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
               (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    }
    bool scanHan()
    {
        qsizetype end = m_at;
        while (end < m_end && end - m_at <= 3 && isHanNumeral(m_text[end]))
            ++end;
        if (end == m_at)
            return false;
        m_label.text = m_text.sliced(m_at, end - m_at).toString();
        const bool plain = QStringLiteral("一二三四五六七八九十").contains(m_label.text[0]);
        const int number = hanNumber(m_label.text);
        if (number == 0)
            return false;
        m_label.readings = {{plain ? LabelKind::Ideographic : LabelKind::Formal, {number}}};
        m_at = end;
        return true;
    }
    bool scanOne(const QString &signs, LabelKind kind)
    {
        const auto number = signs.indexOf(m_text[m_at]);
        if (number < 0)
            return false;
        m_label.text = m_text[m_at];
        m_label.readings = {{kind, {int(number) + 1}}};
        ++m_at;
        return true;
    }
    bool scanCircled()
    {
        const int number = m_text[m_at].unicode() - 0x2460 + 1;
        if (number < 1 || number > 20)
            return false;
        m_label.text = m_text[m_at];
        m_label.readings = {{LabelKind::Circled, {number}}};
        ++m_at;
        return true;
    }
    void scanClose()
    {
        if (at(m_at) == QLatin1Char('\\'))
            ++m_at;
        const QChar c = at(m_at);
        if (m_at >= m_end)
            return;
        if (closers.contains(c))
            close(m_open ? Label::Both : Label::Close);
        else if (dots.contains(c))
            close(Label::Dot);
        else if (c == QChar(u'、'))
            close(Label::Comma);
        else if (c == QLatin1Char(','))
            close(Label::Slip);
        // "(a).": both.
        if (m_label.enclosure == Label::Both && at(m_at) == QLatin1Char('.'))
            ++m_at;
    }
    void close(Label::Enclosure enclosure)
    {
        m_label.enclosure = enclosure;
        ++m_at;
    }

    /// Does a label end here? A gap must follow, or the end; after a dot or bracket also a capital ("5.We")
    /// or an ideograph.
    bool fits() const
    {
        if (m_open != (m_label.enclosure == Label::Both))
            return false;
        const bool ends = m_at >= m_end || isGap(m_text[m_at]) || markupAt(m_source, m_at) > 0;
        const bool runsOn = !ends && (m_text[m_at].isUpper() || isIdeographic(m_text[m_at]));
        switch (m_label.kind()) {
        case LabelKind::Decimal:
            return ends || (m_label.isClosed() && runsOn);
        case LabelKind::Roman:
        case LabelKind::Letter:
            return m_label.isClosed() && (ends || (m_label.enclosure != Label::Dot && runsOn));
        case LabelKind::Kana:
            return m_label.isClosed() || at(m_at) == QChar(0x3000);
        case LabelKind::Circled:
            return true;
        default:
            return m_label.isClosed() && m_label.enclosure != Label::Slip;
        }
    }

    const SourceText &m_source;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end;
    bool m_open = false;
    Label m_label;
};

} // namespace

Label labelAt(const SourceText &source, const Span &content)
{
    return LabelScanner(source, content).scan();
}

} // namespace partnership
