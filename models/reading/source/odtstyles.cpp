// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/odtstyles.h"

#include <algorithm>
#include <tuple>

namespace partnership {
namespace {

constexpr int longestLineage = 20; ///< styles that inherit from each other; a circle ends there

/// style:num-format (OpenDocument 1.3, part 3, 19.500); word processors write the first signs of other
/// counts.
NumberFormat formatOf(const QString &format)
{
    static const QHash<QString, NumberFormat> formats{
        {QString(), NumberFormat::None},
        {QStringLiteral("1"), NumberFormat::Decimal},
        {QStringLiteral("a"), NumberFormat::LowerLetter},
        {QStringLiteral("A"), NumberFormat::UpperLetter},
        {QStringLiteral("i"), NumberFormat::LowerRoman},
        {QStringLiteral("I"), NumberFormat::UpperRoman},
        {QStringLiteral("01, 02, 03, ..."), NumberFormat::DecimalZero},
        {QStringLiteral("①, ②, ③, ..."), NumberFormat::Circled},
        {QStringLiteral("１, ２, ３, ..."), NumberFormat::DecimalFullWidth},
        {QStringLiteral("一, 二, 三, ..."), NumberFormat::Ideographs},
        {QStringLiteral("甲, 乙, 丙, ..."), NumberFormat::HeavenlyStems},
        {QStringLiteral("ア, イ, ウ, ..."), NumberFormat::Aiueo},
        {QStringLiteral("ｱ, ｲ, ｳ, ..."), NumberFormat::Aiueo},
        {QStringLiteral("イ, ロ, ハ, ..."), NumberFormat::Iroha},
        {QStringLiteral("ｲ, ﾛ, ﾊ, ..."), NumberFormat::Iroha},
        {QStringLiteral("가, 나, 다, ..."), NumberFormat::Hangul}};
    return formats.value(format, NumberFormat::Decimal);
}

/// Office programs name the styles of titles alike in every language.
int odtTitleLevel(const QString &name)
{
    return name == QLatin1String("Title") ? 1 : name == QLatin1String("Subtitle") ? 2 : 0;
}

QString key(const QString &family, const QString &name)
{
    return family + QLatin1Char('/') + name;
}

} // namespace

void OdtStyles::start(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *word) { return attribute(attributes, QLatin1String(word)); };
    if (name == QLatin1String("style")) {
        m_style = key(value("family"), value("name"));
        OdtStyle style;
        style.base = value("parent-style-name").isEmpty() ? QString()
                                                          : key(value("family"), value("parent-style-name"));
        style.list = value("list-style-name");
        style.heading = std::clamp(value("default-outline-level").toInt(), 0, levels);
        if (const int level = odtTitleLevel(value("name")); level > 0 && style.heading == 0)
            std::tie(style.heading, style.title) = std::pair(level, true);
        m_styles.insert(m_style, style);
    } else if (name == QLatin1String("list-style")) {
        m_levels = &m_lists[value("name")];
    } else if (name == QLatin1String("outline-style")) {
        m_levels = &m_outline;
    } else if (m_levels && name.contains(QLatin1String("level-style"))) {
        level(name, attributes);
    } else if (!m_style.isEmpty()) {
        property(name, attributes);
    }
}

void OdtStyles::level(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *word) { return attribute(attributes, QLatin1String(word)); };
    const int number = value("level").toInt();
    if (number < 1 || number > levels)
        return;
    OdtLevel &level = (*m_levels)[size_t(number - 1)];
    level.format =
        name.contains(QLatin1String("bullet")) ? NumberFormat::Bullet : formatOf(value("num-format"));
    level.prefix = value("num-prefix").left(longestPattern);
    level.suffix = value("num-suffix").left(longestPattern);
    level.whole = value("num-list-format").left(longestPattern);
    level.displayed = std::max(1, value("display-levels").toInt());
    level.bullet = value("bullet-char");
    if (!value("start-value").isEmpty())
        level.start = value("start-value").toInt();
}

void OdtStyles::property(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *word) { return attribute(attributes, QLatin1String(word)); };
    OdtStyle &style = m_styles[m_style];
    if (name == QLatin1String("text-properties")) {
        if (const QString weight = value("font-weight"); !weight.isEmpty())
            style.bold = weight == QLatin1String("bold") || weight.toInt() >= 600;
        if (const QString position = value("text-position"); !position.isEmpty())
            style.raised = position.startsWith(QLatin1String("super")) ||
                           position.section(QLatin1Char('%'), 0, 0).toDouble() > 0;
    } else if (name == QLatin1String("paragraph-properties")) {
        style.newPage = value("break-before") == QLatin1String("page");
    }
}

void OdtStyles::end(const QString &name)
{
    if (name == QLatin1String("style"))
        m_style.clear();
    else if (name == QLatin1String("list-style") || name == QLatin1String("outline-style"))
        m_levels = nullptr;
}

OdtStyle OdtStyles::style(const QString &family, const QString &name) const
{
    OdtStyle out = m_styles.value(key(family, name));
    QString base = out.base;
    for (int steps = 0; !base.isEmpty() && steps < longestLineage; ++steps) {
        const OdtStyle above = m_styles.value(base);
        if (!out.bold)
            out.bold = above.bold;
        if (!out.raised)
            out.raised = above.raised;
        if (out.list.isEmpty())
            out.list = above.list;
        if (out.heading == 0)
            std::tie(out.heading, out.title) = std::pair(above.heading, above.title);
        base = above.base;
    }
    return out;
}

const OdtStyles::Levels &OdtStyles::list(const QString &name) const
{
    static const Levels none;
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? none : *found;
}

QString printedLabel(const OdtStyles::Levels &levels, const QList<qint64> &counts)
{
    const int own = int(counts.size()) - 1;
    const OdtLevel &level = levels[size_t(own)];
    if (level.format == NumberFormat::Bullet)
        return QStringLiteral("•–—·◦▪○●■□‣-*").contains(level.bullet) && !level.bullet.isEmpty()
                   ? level.bullet
                   : QStringLiteral("•");
    if (level.format == NumberFormat::None)
        return {};
    const auto number = [&](int at) { return printedNumber(counts[at], levels[size_t(at)].format); };
    if (!level.whole.isEmpty()) {
        QString out = level.whole;
        for (int at = 0; at <= own; ++at)
            out.replace(QStringLiteral("%%1%").arg(at + 1), number(at));
        return out.trimmed();
    }
    QStringList numbers;
    for (int at = std::max(0, own - level.displayed + 1); at <= own; ++at) {
        if (const QString printed = number(at); !printed.isEmpty())
            numbers.append(printed);
    }
    return QString(level.prefix + numbers.join(QLatin1Char('.')) + level.suffix).trimmed();
}

} // namespace partnership
