// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/html.h"

#include "models/reading/source/crowdedtags.h"
#include "models/reading/source/encodings.h"
#include "models/reading/source/numbering.h"
#include "models/reading/source/textbuilder.h"
#include "models/reading/source/tr.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace partnership {
namespace {

constexpr qsizetype deepest = 2000; ///< tags inside each other; browsers stop at some hundred

enum class Tag {
    Inline,
    Block,
    Skipped,
    Furniture,
    Heading,
    Bold,
    Raised,
    Link,
    Pre,
    Break,
    Ordered,
    Bullets,
    Item
};

Tag tagOf(const QByteArray &name)
{
    static const QHash<QByteArray, Tag> tags = [] {
        QHash<QByteArray, Tag> made;
        const auto put = [&made](Tag tag, const char *names) {
            for (const QByteArray &one : QByteArray(names).split(' '))
                made.insert(one, tag);
        };
        put(Tag::Block,
            "p div table tr td th caption section article main blockquote hr dl dt dd figure figcaption "
            "header address form fieldset legend details summary body center tbody thead tfoot hgroup "
            "option");
        put(Tag::Skipped, "script style template noscript head title svg iframe object applet");
        put(Tag::Furniture, "nav footer aside button menu dialog select textarea");
        put(Tag::Heading, "h1 h2 h3 h4 h5 h6");
        put(Tag::Bold, "b strong");
        put(Tag::Raised, "sup");
        put(Tag::Link, "a");
        put(Tag::Pre, "pre");
        put(Tag::Break, "br");
        put(Tag::Ordered, "ol");
        put(Tag::Bullets, "ul dir");
        put(Tag::Item, "li");
        return made;
    }();
    return tags.value(name, Tag::Inline);
}

NumberFormat formatOf(const QByteArray &type)
{
    static const QHash<QByteArray, NumberFormat> formats{{"a", NumberFormat::LowerLetter},
                                                         {"A", NumberFormat::UpperLetter},
                                                         {"i", NumberFormat::LowerRoman},
                                                         {"I", NumberFormat::UpperRoman}};
    return formats.value(type, NumberFormat::Decimal);
}

using Attributes = QHash<QByteArray, QByteArray>;

Attributes attributesOf(const xmlChar **list)
{
    Attributes out;
    for (; list && list[0]; list += 2)
        out.insert(QByteArray(reinterpret_cast<const char *>(list[0])).toLower(),
                   list[1] ? QByteArray(reinterpret_cast<const char *>(list[1])) : QByteArray());
    return out;
}

/// What a role, a class or a style makes of an element whose name says nothing of the kind.
std::optional<Hint::Kind> partOf(Tag tag, const Attributes &attributes)
{
    static const QSet<QByteArray> furniture{"navigation", "contentinfo", "banner",
                                            "search",     "menu",        "menubar"};
    static const QSet<QByteArray> notes{"doc-endnotes", "doc-footnote", "doc-footnotes", "footnotes",
                                        "footnote",     "endnotes",     "references"};
    const QByteArray role = attributes.value("role").toLower();
    const QByteArray style = attributes.value("style").toLower().replace(' ', "");
    if (tag == Tag::Furniture || furniture.contains(role) || attributes.contains("hidden") ||
        style.contains("display:none"))
        return Hint::Furniture;
    const QList<QByteArray> classes = attributes.value("class").toLower().split(' ');
    if (notes.contains(role) ||
        std::ranges::any_of(classes, [](const QByteArray &c) { return notes.contains(c); }))
        return Hint::Footnote;
    return {};
}

bool isBold(Tag tag, const Attributes &attributes)
{
    const QByteArray style = attributes.value("style").toLower().replace(' ', "");
    return tag == Tag::Bold || tag == Tag::Heading || style.contains("font-weight:bold") ||
           style.contains("font-weight:700");
}

/// Takes the tags and words of a page in order, as libxml2 finds them.
class Page
{
public:
    explicit Page(const StopRequest &stop) : m_pace(stop) {}

    void parse(const QByteArray &utf8);
    SourceText take() { return m_text.take(); }
    bool isTooDeep() const { return m_tooDeep; }

private:
    struct Element
    {
        QByteArray name;
        Tag tag = Tag::Inline;
        bool bold = false;
        bool part = false;
        bool held = false; ///< its words wait until it is known whether they are a note mark
    };
    struct List
    {
        NumberFormat format = NumberFormat::Bullet;
        qint64 next = 1;
        int step = 1;
    };

    static void onStart(void *page, const xmlChar *name, const xmlChar **attributes);
    static void onEnd(void *page, const xmlChar *name);
    static void onWords(void *page, const xmlChar *words, int length);

    void start(const QByteArray &name, const Attributes &attributes);
    void open(const Element &element, const Attributes &attributes);
    void end(const QByteArray &name);
    void close(const Element &element);
    void words(const QString &words);
    void beginItem(const Attributes &attributes);
    void release();
    bool isBlock(Tag tag) const;
    bool has(Tag tag) const;

    TextBuilder m_text;
    Pace m_pace;
    xmlParserCtxtPtr m_parser = nullptr;
    QList<Element> m_open;
    QList<List> m_lists;
    QString m_held;
    int m_skipped = 0;
    int m_bold = 0;
    bool m_tooDeep = false;
};

void Page::onStart(void *page, const xmlChar *name, const xmlChar **attributes)
{
    static_cast<Page *>(page)->start(reinterpret_cast<const char *>(name), attributesOf(attributes));
}

void Page::onEnd(void *page, const xmlChar *name)
{
    static_cast<Page *>(page)->end(reinterpret_cast<const char *>(name));
}

void Page::onWords(void *page, const xmlChar *words, int length)
{
    static_cast<Page *>(page)->words(QString::fromUtf8(reinterpret_cast<const char *>(words), length));
}

/// No tree is built: a page of any size takes the memory of its text.
void Page::parse(const QByteArray &utf8)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(utf8.constData(), int(utf8.size())), &htmlFreeParserCtxt);
    if (!parser)
        return;
    m_parser = parser.get();
    htmlCtxtUseOptions(m_parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                     HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    *m_parser->sax = xmlSAXHandler{};
    m_parser->sax->startElement = &Page::onStart;
    m_parser->sax->endElement = &Page::onEnd;
    m_parser->sax->characters = &Page::onWords;
    m_parser->sax->ignorableWhitespace = &Page::onWords;
    m_parser->userData = this;
    xmlSwitchEncoding(m_parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(m_parser);
    m_parser = nullptr;
}

bool Page::isBlock(Tag tag) const
{
    return tag != Tag::Inline && tag != Tag::Bold && tag != Tag::Raised && tag != Tag::Link &&
           tag != Tag::Break && tag != Tag::Skipped;
}

bool Page::has(Tag tag) const
{
    return std::ranges::any_of(m_open, [tag](const Element &element) { return element.tag == tag; });
}

void Page::start(const QByteArray &name, const Attributes &attributes)
{
    m_tooDeep = m_tooDeep || m_open.size() >= deepest;
    if (m_tooDeep || m_pace.stoppedAfter(1)) {
        xmlStopParser(m_parser);
        return;
    }
    const Tag tag = tagOf(name);
    Element element{name, tag, isBold(tag, attributes), false, false};
    if (tag == Tag::Break)
        m_text.addLineBreak();
    else if (tag == Tag::Skipped)
        ++m_skipped;
    else
        open(element, attributes);
    if (m_skipped == 0 && isBlock(tag)) {
        if (const auto part = partOf(tag, attributes)) {
            m_text.beginPart(*part);
            element.part = true;
        }
    }
    element.held = m_skipped == 0 &&
                   (tag == Tag::Raised || (tag == Tag::Link && attributes.value("href").startsWith('#')));
    if (element.held)
        release();
    m_bold += element.bold;
    m_open.append(element);
}

void Page::open(const Element &element, const Attributes &attributes)
{
    const Tag tag = element.tag;
    if (isBlock(tag)) {
        release();
        m_text.endParagraph();
    }
    if (tag == Tag::Heading)
        m_text.setHeading(element.name[1] - '0');
    else if (tag == Tag::Ordered)
        m_lists.append({formatOf(attributes.value("type")),
                        attributes.contains("start") ? attributes.value("start").toInt() : 1, 1});
    else if (tag == Tag::Bullets)
        m_lists.append(List());
    else if (tag == Tag::Item && m_skipped == 0)
        beginItem(attributes);
}

void Page::beginItem(const Attributes &attributes)
{
    if (m_lists.isEmpty())
        m_lists.append(List());
    List &list = m_lists.last();
    if (list.format == NumberFormat::Bullet)
        return m_text.setLabel(QStringLiteral("•"), int(m_lists.size()));
    if (attributes.contains("value"))
        list.next = attributes.value("value").toInt();
    m_text.setLabel(printedNumber(list.next, list.format) + QLatin1Char('.'), int(m_lists.size()));
    list.next += list.step;
}

/// libxml2 closes what a page left open, but a page may close what was never opened.
void Page::end(const QByteArray &name)
{
    const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                    [&name](const Element &element) { return element.name == name; });
    if (found == m_open.crend())
        return;
    for (bool last = false; !last;) {
        const Element element = m_open.takeLast();
        last = element.name == name;
        close(element);
    }
}

void Page::close(const Element &element)
{
    m_bold -= element.bold;
    if (element.tag == Tag::Skipped) {
        --m_skipped;
        return;
    }
    if (element.held) {
        m_text.addRaised(m_held, m_bold > 0);
        m_held.clear();
    }
    if (isBlock(element.tag))
        m_text.endParagraph();
    if (element.tag == Tag::Heading)
        m_text.setHeading(0);
    if (element.part)
        m_text.endPart();
    if ((element.tag == Tag::Ordered || element.tag == Tag::Bullets) && !m_lists.isEmpty())
        m_lists.removeLast();
}

/// Words that wait are no note mark once something else begins inside.
void Page::release()
{
    if (!m_held.isEmpty())
        m_text.addText(m_held, m_bold > 0);
    m_held.clear();
}

void Page::words(const QString &words)
{
    if (m_skipped > 0)
        return;
    if (m_pace.stoppedAfter(words.size() / 8))
        return xmlStopParser(m_parser);
    if (!m_open.isEmpty() && m_open.last().held)
        m_held += words;
    else if (has(Tag::Pre))
        m_text.addVerbatim(words);
    else
        m_text.addText(words, m_bold > 0);
}

/// The charset that the page names in its head, or nothing.
QByteArray statedEncoding(const QByteArray &bytes)
{
    static const QRegularExpression form(
        QStringLiteral("<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|^\\s*<\\?xml[^>]*encoding\\s*="
                       "\\s*[\"']([\\w:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

} // namespace

Result<SourceText> readHtml(const Document &document, const StopRequest &stop)
{
    auto decoded = decode(document, statedEncoding(document.bytes));
    if (!decoded)
        return decoded.problem();
    const QByteArray utf8 = decoded->text.toUtf8();
    if (hasCrowdedTag(utf8, TagLanguage::Html))
        return document.problem(
            ReadingRoom::tr("A tag on this page has more than %1 attributes, as no real one has.")
                .arg(mostAttributes),
            ReadingRoom::tr("Save the words of the page as plain text and open that file."));
    Page page(stop);
    page.parse(utf8);
    if (page.isTooDeep())
        return document.problem(
            ReadingRoom::tr("More than %1 tags stand inside each other on this page, as on no real one.")
                .arg(deepest),
            ReadingRoom::tr("Save the words of the page as plain text and open that file."));
    SourceText source = page.take();
    source.encoding = decoded->encoding;
    return source;
}

} // namespace partnership
