// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/wordstyles.h"

namespace partnership {
namespace {

constexpr int mostAncestors = 20; ///< styles that inherit from each other; a circle ends there

/// "title" → 1, "subtitle" → 2: built-in styles have English names in every language (ECMA-376-1, 17.7.4.9).
int wordTitleLevel(const QString &name)
{
    return name == QLatin1String("title") ? 1 : name == QLatin1String("subtitle") ? 2 : 0;
}

/// "heading 2" → 2.
int headingOf(const QString &name)
{
    const bool heading = name.startsWith(QLatin1String("heading ")) && name.size() == 9 && name[8].isDigit();
    return heading ? name[8].digitValue() : 0;
}

} // namespace

bool isOn(const QString &value)
{
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

void WordStyles::start(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *key) { return attribute(attributes, QLatin1String(key)); };
    if (name == QLatin1String("style")) {
        m_id = value("styleId");
        m_styles.insert(m_id, WordStyle());
        const QString standard = value("default");
        if (value("type") == QLatin1String("paragraph") && !standard.isEmpty() && isOn(standard))
            m_default = m_id;
    } else if (!m_id.isEmpty()) {
        property(name, value("val"));
    }
}

void WordStyles::property(const QString &name, const QString &value)
{
    WordStyle &style = m_styles[m_id];
    if (name == QLatin1String("name")) {
        const int title = wordTitleLevel(value.toLower());
        style.title = title > 0;
        style.heading = style.title ? title : headingOf(value.toLower());
        style.contents = value.startsWith(QLatin1String("toc "), Qt::CaseInsensitive);
    } else if (name == QLatin1String("basedOn")) {
        style.base = value;
    } else if (name == QLatin1String("b")) {
        style.bold = isOn(value);
    } else if (name == QLatin1String("numId")) {
        style.list = value;
    } else if (name == QLatin1String("ilvl")) {
        style.level = value.toInt();
    } else if (name == QLatin1String("outlineLvl") && style.heading == 0 && value.toInt() < 9) {
        style.heading = value.toInt() + 1;
    }
}

void WordStyles::end(const QString &name)
{
    if (name == QLatin1String("style"))
        m_id.clear();
}

WordStyle WordStyles::style(const QString &id) const
{
    WordStyle out = m_styles.value(id.isEmpty() ? m_default : id);
    QString base = out.base;
    for (int steps = 0; !base.isEmpty() && steps < mostAncestors; ++steps) {
        const WordStyle above = m_styles.value(base);
        if (out.heading == 0) {
            out.heading = above.heading;
            out.title = above.title;
        }
        if (!out.bold)
            out.bold = above.bold;
        if (out.list.isEmpty()) {
            out.list = above.list;
            out.level = above.level;
        }
        base = above.base;
    }
    return out;
}

} // namespace partnership
