// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/odt.h"

#include "models/reading/source/archive.h"
#include "models/reading/source/odtstyles.h"
#include "models/reading/source/textbuilder.h"
#include "models/reading/source/tr.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr int mostBlanks = 100; ///< that one element may stand for

/// What is not printed, or was taken out of the text.
const QStringList &passedOverInOdt()
{
    static const QStringList names{QStringLiteral("tracked-changes"),
                                   QStringLiteral("annotation"),
                                   QStringLiteral("forms"),
                                   QStringLiteral("sequence-decls"),
                                   QStringLiteral("ruby-text"),
                                   QStringLiteral("title"),
                                   QStringLiteral("desc"),
                                   QStringLiteral("scripts"),
                                   QStringLiteral("hidden-text"),
                                   QStringLiteral("variable-decls"),
                                   QStringLiteral("user-field-decls")};
    return names;
}

/// The text of a document, and its styles on the way, since those made by hand stand in the same part.
class OdtBody : public XmlHandler
{
public:
    explicit OdtBody(OdtStyles &styles) : m_styles(styles) {}

    void start(const QString &name, const QXmlStreamAttributes &attributes) override;
    void end(const QString &name) override;
    void words(QStringView words) override;

    /// The notes come after the text.
    SourceText take()
    {
        m_text.append(m_notes.take());
        return m_text.take();
    }

private:
    struct List
    {
        QString style;
        QString id;
        QList<qint64> counts; ///< of this level and those above
        bool labelled = true; ///< the item that is open has printed its number
    };
    struct Span
    {
        bool bold = false;
        bool raised = false;
    };

    void beginParagraph(const QXmlStreamAttributes &attributes, bool heading);
    void endParagraph();
    void beginHeading(const OdtStyle &style, const QXmlStreamAttributes &attributes);
    void beginSpan(const QXmlStreamAttributes &attributes);
    void beginList(const QXmlStreamAttributes &attributes);
    void beginItem(const QXmlStreamAttributes &attributes);
    void endList();
    void sign(const QString &name, const QXmlStreamAttributes &attributes);
    TextBuilder &text() { return m_inNote ? m_notes : m_text; }

    OdtStyles &m_styles;
    TextBuilder m_text;
    TextBuilder m_notes;
    QList<List> m_lists;                        ///< innermost last
    QHash<QString, QList<qint64>> m_lastCounts; ///< by style or id of a list that has ended
    QList<qint64> m_outline;
    QList<Span> m_spans; ///< a paragraph's own look first
    QString m_citation;
    bool m_inBody = false;
    bool m_inNote = false;
    bool m_inCitation = false;
    bool m_betweenParts = false; ///< of a note: white space there is none of the text
};

void OdtBody::start(const QString &name, const QXmlStreamAttributes &attributes)
{
    if (name == QLatin1String("body"))
        m_inBody = true;
    if (!m_inBody)
        return m_styles.start(name, attributes);
    if (name == QLatin1String("p") || name == QLatin1String("h"))
        beginParagraph(attributes, name == QLatin1String("h"));
    else if (name == QLatin1String("span") || name == QLatin1String("a"))
        beginSpan(attributes);
    else if (name == QLatin1String("list"))
        beginList(attributes);
    else if (name == QLatin1String("list-item"))
        beginItem(attributes);
    else if (name == QLatin1String("note"))
        m_betweenParts = true;
    else if (name == QLatin1String("note-citation"))
        m_inCitation = true;
    else if (name == QLatin1String("note-body"))
        m_inNote = true;
    else if (name == QLatin1String("index-body"))
        text().beginPart(Hint::Furniture);
    else
        sign(name, attributes);
}

void OdtBody::sign(const QString &name, const QXmlStreamAttributes &attributes)
{
    if (name == QLatin1String("tab")) {
        text().addText(u" ");
    } else if (name == QLatin1String("s")) {
        const int count = attribute(attributes, QLatin1String("c")).toInt();
        text().addText(QString(std::clamp(count, 1, mostBlanks), QLatin1Char(' ')));
    } else if (name == QLatin1String("line-break")) {
        text().addLineBreak();
    } else if (name == QLatin1String("soft-page-break")) {
        text().beginPage();
    }
}

void OdtBody::end(const QString &name)
{
    if (!m_inBody)
        return m_styles.end(name);
    if (name == QLatin1String("p") || name == QLatin1String("h")) {
        endParagraph();
    } else if (name == QLatin1String("span") || name == QLatin1String("a")) {
        if (!m_spans.isEmpty())
            m_spans.removeLast();
    } else if (name == QLatin1String("list")) {
        endList();
    } else if (name == QLatin1String("note-citation")) {
        m_inCitation = false;
        text().addNoteMark(m_citation);
    } else if (name == QLatin1String("note-body")) {
        m_inNote = false;
    } else if (name == QLatin1String("note")) {
        m_betweenParts = false;
        m_citation.clear();
    } else if (name == QLatin1String("index-body")) {
        text().endParagraph();
        text().endPart();
    }
}

void OdtBody::beginParagraph(const QXmlStreamAttributes &attributes, bool heading)
{
    const OdtStyle style =
        m_styles.style(QStringLiteral("paragraph"), attribute(attributes, QLatin1String("style-name")));
    m_spans.append({style.bold.value_or(false), style.raised.value_or(false)});
    text().endParagraph();
    if (style.newPage)
        text().beginPage();
    if (m_inNote) {
        m_notes.beginPart(Hint::Footnote);
        if (!m_citation.isEmpty())
            m_notes.addText(QString(m_citation + QLatin1Char(' ')));
        m_citation.clear();
        return;
    }
    if (heading)
        beginHeading(style, attributes);
    else
        m_text.setHeading(style.heading, style.title);
    if (m_lists.isEmpty() || m_lists.last().labelled)
        return;
    List &list = m_lists.last();
    list.labelled = true;
    const QString label = printedLabel(m_styles.list(list.style), list.counts);
    if (!label.isEmpty())
        m_text.setLabel(label, int(list.counts.size()));
}

void OdtBody::beginHeading(const OdtStyle &style, const QXmlStreamAttributes &attributes)
{
    const int given = attribute(attributes, QLatin1String("outline-level")).toInt();
    const int level = std::clamp(given > 0 ? given : style.heading, 1, OdtStyles::levels);
    const OdtStyles::Levels &outline = m_styles.outline();
    if (m_lists.isEmpty() &&
        attribute(attributes, QLatin1String("is-list-header")) != QLatin1String("true")) {
        while (m_outline.size() > level)
            m_outline.removeLast();
        for (qsizetype at = m_outline.size(); at < level; ++at)
            m_outline.append(outline[size_t(at)].start - (at + 1 == level ? 1 : 0));
        ++m_outline.last();
        const QString label = printedLabel(outline, m_outline);
        if (!label.isEmpty())
            m_text.setLabel(label, level);
    }
    m_text.setHeading(level);
}

void OdtBody::endParagraph()
{
    text().endParagraph();
    text().setLabel({}, 0);
    text().setHeading(0);
    if (m_inNote)
        m_notes.endPart();
    if (!m_spans.isEmpty())
        m_spans.removeLast();
}

void OdtBody::beginSpan(const QXmlStreamAttributes &attributes)
{
    const OdtStyle style =
        m_styles.style(QStringLiteral("text"), attribute(attributes, QLatin1String("style-name")));
    const Span around = m_spans.isEmpty() ? Span() : m_spans.last();
    m_spans.append({style.bold.value_or(around.bold), style.raised.value_or(around.raised)});
}

/// A list goes on counting where the last of its style ended only if it says so.
void OdtBody::beginList(const QXmlStreamAttributes &attributes)
{
    const auto value = [&attributes](const char *word) { return attribute(attributes, QLatin1String(word)); };
    List list;
    list.style = value("style-name");
    list.id = value("id");
    if (!m_lists.isEmpty()) {
        if (list.style.isEmpty())
            list.style = m_lists.last().style;
        list.counts = m_lists.last().counts;
    }
    const qsizetype level = std::min<qsizetype>(list.counts.size(), OdtStyles::levels - 1);
    list.counts.resize(level);
    qint64 last = m_styles.list(list.style)[size_t(level)].start - 1;
    const QString before = value("continue-list").isEmpty() ? list.style : value("continue-list");
    const bool goesOn =
        value("continue-numbering") == QLatin1String("true") || !value("continue-list").isEmpty();
    if (const QList<qint64> counts = m_lastCounts.value(before); goesOn && counts.size() > level)
        last = counts[level];
    list.counts.append(last);
    m_lists.append(list);
}

void OdtBody::beginItem(const QXmlStreamAttributes &attributes)
{
    if (m_lists.isEmpty())
        return;
    List &list = m_lists.last();
    ++list.counts.last();
    if (const QString start = attribute(attributes, QLatin1String("start-value")); !start.isEmpty())
        list.counts.last() = start.toInt();
    list.labelled = false;
}

void OdtBody::endList()
{
    if (m_lists.isEmpty())
        return;
    const List list = m_lists.takeLast();
    m_lastCounts[list.style] = list.counts;
    if (!list.id.isEmpty())
        m_lastCounts[list.id] = list.counts;
}

void OdtBody::words(QStringView words)
{
    if (m_inCitation) {
        m_citation += words;
        return;
    }
    if (!m_inBody || m_spans.isEmpty() || (m_betweenParts && !m_inNote))
        return;
    const Span look = m_spans.last();
    if (look.raised)
        text().addRaised(words.toString(), look.bold);
    else
        text().addText(words, look.bold);
}

/// Goes through the parts of one document; the first problem ends it.
Result<SourceText> readParts(const Document &document, Archive &archive, const StopRequest &stop)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (const auto part = archive.part(manifest); part && part->contains("encryption-data"))
        return document.problem(ReadingRoom::tr("This file is locked with a password."),
                                ReadingRoom::tr("Save it without a password and open that file."));
    Pace pace(stop);
    OdtStyles styles;
    OdtBody body(styles);
    for (const QString &name : {QStringLiteral("styles.xml"), QStringLiteral("content.xml")}) {
        const auto part = archive.part(name);
        if (!part)
            return part.problem();
        const bool content = name == QLatin1String("content.xml");
        if (part->isEmpty() && !content)
            continue;
        XmlHandler &handler = content ? static_cast<XmlHandler &>(body) : styles;
        if (const auto problem =
                readXml(document, *part, content ? passedOverInOdt() : QStringList(), handler, pace))
            return *problem;
    }
    return body.take();
}

} // namespace

Result<SourceText> readOdt(const Document &document, const StopRequest &stop)
{
    auto archive = Archive::open(document, stop);
    if (!archive)
        return archive.problem();
    if (!archive->has(QStringLiteral("content.xml")))
        return document.problem(ReadingRoom::tr("This is no OpenDocument text: it has no text part."),
                                ReadingRoom::tr("Save it anew as ODT, or as plain text."));
    return readParts(document, *archive, stop);
}

} // namespace partnership
