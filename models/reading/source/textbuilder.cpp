// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/textbuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

/// White space that documents fold; a no-break space is a sign of its own.
bool isFolded(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n') ||
           c == QLatin1Char('\r') || c == QLatin1Char('\f') || c == QLatin1Char('\v');
}

} // namespace

bool isNoteMark(const QString &words)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[\\[(]?\\d{1,3}[\\])]?|[*†‡§]{1,3}|\\[[a-z]\\])$"));
    return form.match(words.trimmed()).hasMatch();
}

void TextBuilder::beginParagraph()
{
    endParagraph();
}

/// The label is printed only once there are words for it: an empty item leaves nothing behind.
void TextBuilder::open()
{
    m_open = true;
    if (!m_made.text.isEmpty())
        m_made.text += QLatin1Char('\n');
    m_begin = size();
    if (!m_label.isEmpty())
        m_made.text += m_label + QLatin1Char(' ');
    m_words = size();
    m_allBold = true;
    m_blank = false;
    m_footnote = false;
}

void TextBuilder::endParagraph()
{
    m_blank = false;
    if (!m_open)
        return;
    m_open = false;
    while (size() > m_words && isFolded(m_made.text.back()))
        m_made.text.chop(1);
    if (!m_made.pages.isEmpty())
        m_made.pages.last() = std::min(m_made.pages.last(), size());
    const Span all{m_begin, size()};
    if (m_heading > 0)
        hint(m_title ? Hint::Title : Hint::Heading, all, m_heading);
    if (!m_label.isEmpty())
        hint(Hint::Item, all, m_labelLevel);
    if (m_allBold && size() > m_words)
        hint(Hint::Bold, all);
    if (m_footnote || !m_parts.isEmpty())
        hint(m_parts.isEmpty() ? Hint::Footnote : m_parts.last(), all);
    m_made.hints += m_marks;
    m_marks.clear();
    m_made.text += QLatin1Char('\n');
    m_label.clear();
    m_heading = 0;
}

void TextBuilder::hint(Hint::Kind kind, const Span &span, int level)
{
    m_made.hints.append({kind, span, level});
}

void TextBuilder::addText(QStringView text, bool bold)
{
    for (const QChar c : text) {
        if (isFolded(c)) {
            m_blank = true;
            continue;
        }
        if (!m_open)
            open();
        else if (m_blank && size() > m_words && !isFolded(m_made.text.back()))
            m_made.text += QLatin1Char(' ');
        m_blank = false;
        m_allBold = m_allBold && bold;
        m_made.text += c;
    }
}

void TextBuilder::addVerbatim(QStringView text)
{
    for (const QChar c : text) {
        if (!m_open && isFolded(c))
            continue;
        if (!m_open)
            open();
        m_allBold = false;
        if (c != QLatin1Char('\r'))
            m_made.text += c;
    }
    m_blank = false;
}

void TextBuilder::addLineBreak()
{
    if (!m_open)
        return;
    m_blank = false;
    if (size() > m_words)
        m_made.text += QLatin1Char('\n');
}

void TextBuilder::addNoteMark(QStringView mark)
{
    const QStringView words = mark.trimmed();
    if (words.isEmpty())
        return;
    if (!m_open) {
        open();
        m_footnote = true;
        m_made.text += words;
        m_blank = true;
        return;
    }
    if (m_blank && size() > m_words)
        m_made.text += QLatin1Char(' ');
    m_blank = false;
    m_marks.append({Hint::NoteMark, {size(), size() + words.size()}, 0});
    m_made.text += words;
}

void TextBuilder::addRaised(const QString &words, bool bold)
{
    if (isNoteMark(words))
        addNoteMark(words);
    else
        addText(words, bold);
}

void TextBuilder::append(const SourceText &other)
{
    endParagraph();
    if (other.text.isEmpty())
        return;
    if (!m_made.text.isEmpty())
        m_made.text += QLatin1Char('\n');
    for (Hint moved : other.hints) {
        moved.source.begin += size();
        moved.source.end += size();
        m_made.hints.append(moved);
    }
    m_made.text += other.text;
}

void TextBuilder::setLabel(const QString &label, int level)
{
    endParagraph();
    m_label = label;
    m_labelLevel = level;
}

void TextBuilder::beginPage()
{
    if (m_made.text.isEmpty())
        return;
    if (m_made.pages.isEmpty())
        m_made.pages.append(0);
    if (m_made.pages.last() != size())
        m_made.pages.append(size());
}

SourceText TextBuilder::take()
{
    endParagraph();
    m_made.encoding = QStringLiteral("UTF-8");
    std::ranges::stable_sort(m_made.hints, {}, [](const Hint &hint) { return hint.source.begin; });
    return std::move(m_made);
}

} // namespace partnership
