// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/crowdedtags.h"

#include <algorithm>

namespace partnership {
namespace {

/// Takes tags apart as libxml2 does (HTMLparser.c, htmlParseStartElement), so that no quotation mark hides
/// attributes from the count: a value is quoted only right after a name and "=".
class TagWalk
{
public:
    TagWalk(const QByteArray &markup, TagLanguage language) : m_markup(markup), m_language(language) {}

    bool findsCrowded()
    {
        while ((m_at = m_markup.indexOf('<', m_at)) >= 0) {
            ++m_at;
            if (QByteArrayView(m_markup).sliced(m_at).startsWith("!--"))
                skipComment();
            else if (opensName(peek()) && isCrowded())
                return true;
        }
        return false;
    }

private:
    char peek() const { return m_at < m_markup.size() ? m_markup[m_at] : '>'; }
    /// The bytes of UTF-16 between ASCII letters count as blanks do.
    static bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0'; }
    static bool opensName(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c == '.' ||
               uchar(c) >= 0x80;
    }
    static bool isOfName(char c) { return opensName(c) || (c >= '0' && c <= '9') || c == '-'; }

    template <typename Predicate> void skipWhile(Predicate &&holds)
    {
        while (m_at < m_markup.size() && holds(m_markup[m_at]))
            ++m_at;
    }
    void skipBlanks() { skipWhile(isBlank); }
    void skipWord()
    {
        skipWhile([](char c) { return !isBlank(c) && c != '>'; });
    }

    /// Browsers end it at "--!>" too.
    void skipComment()
    {
        const qsizetype end = m_markup.indexOf("-->", m_at), odd = m_markup.indexOf("--!>", m_at);
        m_at = end < 0 || odd < 0 ? std::max({end, odd, m_at}) : std::min(end, odd);
    }
    bool isCrowded()
    {
        const qsizetype begin = m_at;
        skipWord();
        const QByteArray name = m_markup.sliced(begin, m_at - begin).toLower();
        const bool crowded = attributes() > mostAttributes;
        // What stands between these tags is no markup.
        if (m_language == TagLanguage::Html && (name == "script" || name == "style"))
            m_at = std::max(m_at, m_markup.indexOf("</", m_at));
        return crowded;
    }
    /// From behind the tag's name to its end.
    int attributes()
    {
        int count = 0;
        for (skipBlanks(); peek() != '>' && count <= mostAttributes; skipBlanks()) {
            if (opensName(peek()))
                count += attribute();
            else
                skipWord();
        }
        return count;
    }
    int attribute()
    {
        constexpr qsizetype longestName = 100; // a longer one is taken for several
        const qsizetype begin = m_at;
        skipWhile(isOfName);
        const int count = 1 + int((m_at - begin) / longestName);
        skipBlanks();
        if (peek() != '=')
            return count;
        ++m_at;
        skipBlanks();
        const char quote = peek();
        if (quote != '"' && quote != '\'') {
            skipWord();
            return count;
        }
        const qsizetype end = m_markup.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_markup.size() : end + 1;
        return count;
    }

    const QByteArray &m_markup;
    TagLanguage m_language;
    qsizetype m_at = 0;
};

} // namespace

bool hasCrowdedTag(const QByteArray &markup, TagLanguage language)
{
    return TagWalk(markup, language).findsCrowded();
}

} // namespace partnership
