// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/wordnumbering.h"

#include <algorithm>

namespace partnership {
namespace {

/// ST_NumberFormat (ECMA-376-1, 17.18.59), as far as statements use it.
NumberFormat numberFormatOf(const QString &word)
{
    static const QHash<QString, NumberFormat> formats{
        {QStringLiteral("none"), NumberFormat::None},
        {QStringLiteral("bullet"), NumberFormat::Bullet},
        {QStringLiteral("decimalZero"), NumberFormat::DecimalZero},
        {QStringLiteral("decimalFullWidth"), NumberFormat::DecimalFullWidth},
        {QStringLiteral("decimalFullWidth2"), NumberFormat::DecimalFullWidth},
        {QStringLiteral("decimalEnclosedCircle"), NumberFormat::Circled},
        {QStringLiteral("decimalEnclosedCircleChinese"), NumberFormat::Circled},
        {QStringLiteral("lowerLetter"), NumberFormat::LowerLetter},
        {QStringLiteral("upperLetter"), NumberFormat::UpperLetter},
        {QStringLiteral("lowerRoman"), NumberFormat::LowerRoman},
        {QStringLiteral("upperRoman"), NumberFormat::UpperRoman},
        {QStringLiteral("chineseCounting"), NumberFormat::Ideographs},
        {QStringLiteral("chineseCountingThousand"), NumberFormat::Ideographs},
        {QStringLiteral("japaneseCounting"), NumberFormat::Ideographs},
        {QStringLiteral("taiwaneseCounting"), NumberFormat::Ideographs},
        {QStringLiteral("taiwaneseCountingThousand"), NumberFormat::Ideographs},
        {QStringLiteral("koreanCounting"), NumberFormat::Ideographs},
        {QStringLiteral("japaneseDigitalTenThousand"), NumberFormat::IdeographDigits},
        {QStringLiteral("ideographDigital"), NumberFormat::IdeographDigits},
        {QStringLiteral("taiwaneseDigital"), NumberFormat::IdeographDigits},
        {QStringLiteral("koreanDigital"), NumberFormat::IdeographDigits},
        {QStringLiteral("ideographTraditional"), NumberFormat::HeavenlyStems},
        {QStringLiteral("aiueo"), NumberFormat::Aiueo},
        {QStringLiteral("aiueoFullWidth"), NumberFormat::Aiueo},
        {QStringLiteral("iroha"), NumberFormat::Iroha},
        {QStringLiteral("irohaFullWidth"), NumberFormat::Iroha},
        {QStringLiteral("ganada"), NumberFormat::Hangul}};
    return formats.value(word, NumberFormat::Decimal);
}

/// Bullets come as codes of symbol fonts that mean nothing outside of them.
QString bullet(const QString &sign)
{
    static const QString kept = QStringLiteral("•–—·◦▪○●■□‣-*");
    return sign.size() == 1 && kept.contains(sign) ? sign : QStringLiteral("•");
}

} // namespace

void WordNumbering::start(const QString &name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *key) { return attribute(attributes, QLatin1String(key)); };
    if (name == QLatin1String("abstractNum")) {
        m_shape = value("abstractNumId");
        m_shapes.insert(m_shape, Levels());
    } else if (name == QLatin1String("num")) {
        m_list = value("numId");
        m_lists.insert(m_list, List());
    } else if (name == QLatin1String("abstractNumId")) {
        if (!m_list.isEmpty())
            m_lists[m_list].shape = value("val");
    } else if (name == QLatin1String("lvlOverride") || name == QLatin1String("lvl")) {
        m_level = std::clamp(value("ilvl").toInt(), 0, levels - 1);
        m_own = name == QLatin1String("lvl") && !m_list.isEmpty();
        if (m_own)
            m_lists[m_list].overrides.insert(m_level, Level());
    } else {
        property(name, value("val"));
    }
}

void WordNumbering::property(const QString &name, const QString &value)
{
    if (m_level < 0 || (m_list.isEmpty() && m_shape.isEmpty()))
        return;
    if (name == QLatin1String("startOverride")) {
        m_lists[m_list].starts.insert(m_level, value.toInt());
        return;
    }
    if (!m_list.isEmpty() && !m_own)
        return;
    Level &level = m_own ? m_lists[m_list].overrides[m_level] : m_shapes[m_shape][size_t(m_level)];
    if (name == QLatin1String("start"))
        level.start = value.toInt();
    else if (name == QLatin1String("numFmt"))
        level.format = numberFormatOf(value);
    else if (name == QLatin1String("lvlText"))
        level.text = value.left(longestPattern);
    else if (name == QLatin1String("lvlRestart"))
        level.restart = value.toInt();
    else if (name == QLatin1String("pStyle"))
        level.style = value;
    else if (name == QLatin1String("isLgl"))
        level.legal = value != QLatin1String("0") && value != QLatin1String("false");
}

void WordNumbering::end(const QString &name)
{
    if (name == QLatin1String("abstractNum"))
        m_shape.clear();
    else if (name == QLatin1String("num"))
        m_list.clear();
    else if (name == QLatin1String("lvl") || name == QLatin1String("lvlOverride"))
        m_level = -1;
}

WordNumbering::Level WordNumbering::levelOf(const List &list, int level) const
{
    if (const auto own = list.overrides.constFind(level); own != list.overrides.cend())
        return *own;
    return m_shapes.value(list.shape)[size_t(level)];
}

int WordNumbering::levelOfStyle(const QString &list, const QString &style) const
{
    const auto found = m_lists.constFind(list);
    for (int level = 0; found != m_lists.cend() && level < levels; ++level) {
        if (levelOf(*found, level).style == style)
            return level;
    }
    return -1;
}

qint64 WordNumbering::startOf(const List &list, int level) const
{
    return list.starts.value(level, levelOf(list, level).start);
}

QString WordNumbering::next(const QString &list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= levels)
        return {};
    auto &counts = m_counts[found->shape].last;
    for (auto it = found->starts.cbegin(); !found->begun && it != found->starts.cend(); ++it)
        counts[size_t(it.key())] = Counts::notBegun;
    found->begun = true;
    qint64 &count = counts[size_t(level)];
    count = count == Counts::notBegun ? startOf(*found, level) : count + 1;
    for (int below = level + 1; below < levels; ++below) {
        const int restart = levelOf(*found, below).restart;
        if (restart < 0 || restart > level)
            counts[size_t(below)] = Counts::notBegun;
    }
    return printed(*found, level);
}

/// A level that was passed over counts as if it had begun.
QString WordNumbering::printed(const List &list, int level) const
{
    const Level shape = levelOf(list, level);
    if (shape.format == NumberFormat::Bullet)
        return bullet(shape.text);
    const auto counts = m_counts.value(list.shape).last;
    QString out = shape.text;
    for (int above = 0; above <= level; ++above) {
        const qint64 count = counts[size_t(above)];
        const bool figures = shape.legal && above < level;
        out.replace(QLatin1Char('%') + QString::number(above + 1),
                    printedNumber(count == Counts::notBegun ? startOf(list, above) : count,
                                  figures ? NumberFormat::Decimal : levelOf(list, above).format));
    }
    return out.trimmed();
}

} // namespace partnership
