// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/framewords.h"

#include <algorithm>
#include <array>

namespace partnership {
namespace {

constexpr std::array roles{"annex", "part",   "title",  "formula", "recital", "signature",
                           "page",  "banner", "footer", "note",    "ordinal"};

quint32 key(QChar first, FrameRole role)
{
    return quint32(role) << 16 | first.toLower().unicode();
}

/// Letters go on where no blank parts words: in the scripts of East Asia every place is a border.
bool isBorder(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const auto isLatin = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x2e80; };
    return !isLatin(text[at - 1]) || !isLatin(text[at]);
}

QStringView withoutMarks(QStringView text)
{
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!text.isEmpty() && isMark(text.first()))
        text = text.sliced(1);
    while (!text.isEmpty() && isMark(text.last()))
        text.chop(1);
    return text;
}

} // namespace

void FrameWords::insert(const QString &phrase, FrameRole role)
{
    m_phrases[key(phrase[0], role)].append(phrase.toLower());
}

qsizetype FrameWords::opening(QStringView text, FrameRole role) const
{
    if (text.isEmpty())
        return 0;
    qsizetype longest = 0;
    const auto phrases = m_phrases.constFind(key(text.first(), role));
    if (phrases == m_phrases.cend())
        return 0;
    for (const QString &phrase : *phrases) {
        if (phrase.size() > longest && text.startsWith(phrase, Qt::CaseInsensitive) &&
            isBorder(text, phrase.size()))
            longest = phrase.size();
    }
    return longest;
}

bool FrameWords::holds(QStringView text, FrameRole role) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isBorder(text, at) && opening(text.sliced(at), role) > 0)
            return true;
    }
    return false;
}

bool FrameWords::endsWith(QStringView text, FrameRole role) const
{
    const QStringView words = withoutMarks(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isBorder(words, at) && opening(words.sliced(at), role) == words.size() - at)
            return true;
    }
    return false;
}

bool FrameWords::is(QStringView text, FrameRole role) const
{
    const QStringView words = withoutMarks(text);
    return !words.isEmpty() && opening(words, role) == words.size();
}

int FrameWords::roleOf(const QString &word)
{
    const auto found = std::ranges::find(roles, word, [](const char *role) { return QLatin1String(role); });
    return found == roles.end() ? -1 : int(found - roles.begin());
}

} // namespace partnership
