// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperparts.h"

#include "models/exploration/enumeration.h"
#include "models/statement/unseen.h"
#include "views/charts/picture.h"

namespace partnership {
namespace {

/// XML 1.0, production 2, but for surrogates.
bool isCharacter(QChar c)
{
    const bool blank = c == QLatin1Char('\t') || c == QLatin1Char('\n');
    return blank || (c.unicode() >= 0x20 && c.unicode() < 0xFFFE);
}

void start(QXmlStreamWriter &xml, const char *name, std::initializer_list<XmlElement::Attribute> attributes)
{
    xml.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

} // namespace

QString paperWords(const QString &words)
{
    QString out = withoutUnseen(words);
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate())
            ++i;
        else if (out[i].isSurrogate() || !isCharacter(out[i]))
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

QString quotationWords(const PaperQuotation &quotation)
{
    return paperWords(QStringLiteral("%1 (%2)").arg(quoted(quotation.words), quotation.place));
}

QList<PaperHeading> chaptersOf(const Paper &paper)
{
    QList<PaperHeading> chapters;
    for (const PaperBlock &block : paper.blocks) {
        const auto *heading = std::get_if<PaperHeading>(&block);
        if (heading && heading->level == 1)
            chapters.append(*heading);
    }
    return chapters;
}

QSizeF sheetOf(const PaperPicture &picture)
{
    // Wider ones are shrunk to the page until their type is too small; these are drawn at nearly nine tenths.
    const double width = picture.isLow ? 860 : 720;
    const double least = 240, most = picture.isLow ? 440 : 1000;
    const std::unique_ptr<Picture> drawn = Picture::of(picture.chart.form);
    drawn->lay(picture.chart, {width, most}, Look::paper({width, most}));
    return {width, qBound(least, drawn->neededHeight(), most)};
}

QList<int> columnWidths(const PaperTable &table, int whole)
{
    double shares = 0;
    for (const PaperColumn &column : table.columns)
        shares += column.share;
    QList<int> widths;
    int left = whole;
    for (const PaperColumn &column : table.columns) {
        widths.append(int(whole * column.share / shares));
        left -= widths.last();
    }
    if (!widths.isEmpty())
        widths.last() += left;
    return widths;
}

XmlElement::XmlElement(QXmlStreamWriter &xml, const char *name, std::initializer_list<Attribute> attributes)
    : m_xml(xml)
{
    start(xml, name, attributes);
}

void emptyElement(QXmlStreamWriter &xml, const char *name,
                  std::initializer_list<XmlElement::Attribute> attributes)
{
    xml.writeEmptyElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

void wordsElement(QXmlStreamWriter &xml, const char *name, const QString &words,
                  std::initializer_list<XmlElement::Attribute> attributes)
{
    const XmlElement element(xml, name, attributes);
    xml.writeCharacters(paperWords(words));
}

} // namespace partnership
