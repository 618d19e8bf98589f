// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperforms.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/paperwriter.h"
#include "views/shared/theme.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::PaperForms)
};

constexpr const char *styleSheet = R"(
body { max-width: 52rem; margin: 2.5rem auto; padding: 0 1.5rem; font: 1rem/1.5 'Noto Sans', sans-serif; color: @text; background: @base; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid @line; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
.lead { font-size: 1.1rem; }
.quiet, footer, figcaption { color: @secondary; font-size: .9rem; }
blockquote { margin: .75rem 0; padding: 0 0 0 1rem; border-left: 3px solid @line; font-family: 'Noto Serif', serif; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .92rem; }
caption { text-align: left; color: @secondary; padding: .25rem 0; }
th { text-align: left; background: @alternate; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid @line; vertical-align: top; overflow-wrap: anywhere; }
.count { text-align: right; }
.words { font-family: 'Noto Serif', serif; }
figure { margin: 1rem 0 1.5rem; }
img { max-width: 100%; height: auto; }
nav ul { padding-left: 1.2rem; }
a { color: @accent; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid @line; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } h2, h3, caption { break-after: avoid; } tr, figure, blockquote { break-inside: avoid; } }
)";

QString dressedStyle()
{
    const Theme &theme = Theme::of(Theme::Kind::Print);
    QString style = QString::fromLatin1(styleSheet);
    for (const auto &[role, colour] : {std::pair{"@text", theme.text()},
                                       {"@base", theme.base()},
                                       {"@line", theme.line()},
                                       {"@secondary", theme.secondary()},
                                       {"@alternate", theme.alternate()},
                                       {"@accent", theme.accent()}})
        style.replace(QLatin1String(role), colour.name());
    return style;
}

/// A page of one file: pictures are in it, nothing is fetched and nothing runs.
class HtmlPage : PaperWriter
{
public:
    HtmlPage() : m_xml(&m_bytes) {}
    Result<QByteArray> made(const Paper &paper);

private:
    void writeHead(const Paper &paper);
    void writeContents(const Paper &paper);
    void write(const PaperHeading &heading) override;
    void write(const PaperText &text) override;
    void write(const PaperQuotation &quotation) override;
    void write(const PaperTable &table) override;
    void write(const PaperPicture &picture) override;
    void writeHeads(const PaperTable &table);
    void writeCell(const PaperCell &cell, PaperColumn::Holds holds);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString classOf(PaperColumn::Holds holds)
{
    switch (holds) {
    case PaperColumn::Holds::Counts:
        return QStringLiteral("count");
    case PaperColumn::Holds::Quotations:
        return QStringLiteral("words");
    case PaperColumn::Holds::Words:
        break;
    }
    return QStringLiteral("said");
}

Result<QByteArray> HtmlPage::made(const Paper &paper)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    {
        const XmlElement html(m_xml, "html", {{"lang", paper.language}});
        writeHead(paper);
        const XmlElement body(m_xml, "body");
        wordsElement(m_xml, "h1", paper.title);
        wordsElement(m_xml, "p", paper.subtitle, {{"class", QStringLiteral("lead")}});
        if (paper.hasContents)
            writeContents(paper);
        writeBlocks(paper);
        wordsElement(m_xml, "footer", paper.source + QLatin1Char(' ') + paper.address);
    }
    if (problem())
        return *problem();
    return QByteArray(m_bytes + '\n');
}

void HtmlPage::writeHead(const Paper &paper)
{
    const XmlElement head(m_xml, "head");
    emptyElement(m_xml, "meta", {{"charset", QStringLiteral("utf-8")}});
    emptyElement(m_xml, "meta",
                 {{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width")}});
    emptyElement(m_xml, "meta",
                 {{"name", QStringLiteral("partnership-explorer")}, {"content", paper.address}});
    wordsElement(m_xml, "title", paper.title);
    wordsElement(m_xml, "style", dressedStyle());
}

void HtmlPage::writeContents(const Paper &paper)
{
    const XmlElement nav(m_xml, "nav", {{"aria-label", HtmlWords::tr("Contents")}});
    const XmlElement list(m_xml, "ul");
    for (const PaperHeading &chapter : chaptersOf(paper)) {
        const XmlElement item(m_xml, "li");
        wordsElement(m_xml, "a", chapter.text, {{"href", QLatin1Char('#') + chapter.anchor}});
    }
}

void HtmlPage::write(const PaperHeading &heading)
{
    wordsElement(m_xml, heading.level == 1 ? "h2" : "h3", heading.text, {{"id", heading.anchor}});
}

void HtmlPage::write(const PaperText &text)
{
    const bool quiet = text.voice == PaperText::Voice::Quiet;
    wordsElement(m_xml, "p", text.text,
                 {{"class", quiet ? QStringLiteral("quiet") : QStringLiteral("said")}});
}

void HtmlPage::write(const PaperQuotation &quotation)
{
    wordsElement(m_xml, "blockquote", quotationWords(quotation));
}

void HtmlPage::write(const PaperTable &table)
{
    const XmlElement element(m_xml, "table");
    if (!table.caption.isEmpty())
        wordsElement(m_xml, "caption", table.caption);
    writeHeads(table);
    const XmlElement body(m_xml, "tbody");
    for (const QList<PaperCell> &cells : table.rows) {
        const XmlElement row(m_xml, "tr");
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(cells[column], table.columns[column].holds);
    }
}

void HtmlPage::writeHeads(const PaperTable &table)
{
    const QList<int> widths = columnWidths(table, 100);
    const XmlElement head(m_xml, "thead");
    const XmlElement row(m_xml, "tr");
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        wordsElement(m_xml, "th", table.columns[column].title,
                     {{"scope", QStringLiteral("col")},
                      {"class", classOf(table.columns[column].holds)},
                      {"style", QStringLiteral("width: %1%").arg(widths[column])}});
}

void HtmlPage::writeCell(const PaperCell &cell, PaperColumn::Holds holds)
{
    const XmlElement element(m_xml, "td", {{"class", classOf(holds)}});
    if (cell.link.isEmpty())
        m_xml.writeCharacters(paperWords(cell.text));
    else
        wordsElement(m_xml, "a", cell.text, {{"href", cell.link}});
}

void HtmlPage::write(const PaperPicture &picture)
{
    const QByteArray svg = drawn(picture, PictureFormat::Svg);
    const XmlElement figure(m_xml, "figure");
    emptyElement(m_xml, "img",
                 {{"src", QStringLiteral("data:image/svg+xml;base64,") + QLatin1String(svg.toBase64())},
                  {"alt", paperWords(picture.alternative)}});
}

} // namespace

Result<QByteArray> paperAsHtml(const Paper &paper)
{
    return HtmlPage().made(paper);
}

} // namespace partnership
