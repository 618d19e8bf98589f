// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/docx.h"

#include "models/reading/source/archive.h"
#include "models/reading/source/textbuilder.h"
#include "models/reading/source/tr.h"
#include "models/reading/source/wordnumbering.h"
#include "models/reading/source/wordstyles.h"

namespace partnership {
namespace {

/// What repeats the text, was taken out of it, or says how it was before.
const QStringList &passedOverInDocx()
{
    static const QStringList names{QStringLiteral("Fallback"),  QStringLiteral("del"),
                                   QStringLiteral("moveFrom"),  QStringLiteral("instrText"),
                                   QStringLiteral("pPrChange"), QStringLiteral("rPrChange"),
                                   QStringLiteral("sectPr"),    QStringLiteral("numberingChange"),
                                   QStringLiteral("delText"),   QStringLiteral("delInstrText"),
                                   QStringLiteral("fldData"),   QStringLiteral("docPr"),
                                   QStringLiteral("tblPr"),     QStringLiteral("rt")};
    return names;
}

/// The parts of a document that hold text.
class Body : public XmlHandler
{
public:
    Body(const WordStyles &styles, WordNumbering &numbering) : m_styles(styles), m_numbering(numbering) {}

    void start(const QString &name, const QXmlStreamAttributes &attributes) override;
    void end(const QString &name) override;
    void words(QStringView words) override;

    /// The notes come after the text, in the order of their marks.
    bool hasNotes(const QString &kind) const { return !m_notes.value(kind).isEmpty(); }
    SourceText take() { return m_text.take(); }

private:
    struct Paragraph
    {
        QString style;
        QString list;
        int level = -1;
        int heading = -1;
        bool begun = false;
        WordStyle meaning;
    };
    struct Run
    {
        std::optional<bool> bold;
        bool raised = false;
        bool hidden = false;
        QString style;
    };

    void paragraphProperty(const QString &name, const QString &value);
    void runProperty(const QString &name, const QString &value);
    void sign(const QString &name, const QXmlStreamAttributes &attributes);
    void begin();
    void number();
    void finish();
    void add(QStringView words);
    void noteMark(const QString &kind, const QXmlStreamAttributes &attributes);
    void beginNote(const QString &kind, const QString &id);
    bool isBold() const;

    const WordStyles &m_styles;
    WordNumbering &m_numbering;
    TextBuilder m_text;
    QList<Paragraph> m_paragraphs; ///< innermost last: a text box stands inside a paragraph
    Run m_run;
    QHash<QString, QHash<QString, QString>> m_notes; ///< by kind, the printed numbers of notes by their ids
    QHash<QString, int> m_counts;                    ///< by kind, how many are numbered so far
    bool m_inText = false;
    bool m_inProperties = false; ///< of the paragraph
    bool m_inRun = false;
    bool m_unused = false; ///< a note that nothing points to: a separator
    QString m_noteNumber;  ///< of the note that is being read, until it is printed
};

void Body::start(const QString &name, const QXmlStreamAttributes &attributes)
{
    const QString value = attribute(attributes, QLatin1String("val"));
    if (name == QLatin1String("p"))
        m_paragraphs.append(Paragraph());
    else if (name == QLatin1String("pPr"))
        m_inProperties = true;
    else if (name == QLatin1String("r"))
        m_run = Run();
    else if (name == QLatin1String("rPr"))
        m_inRun = !m_inProperties;
    else if (name == QLatin1String("t"))
        m_inText = true;
    else if (name == QLatin1String("footnote") || name == QLatin1String("endnote"))
        beginNote(name, attribute(attributes, QLatin1String("id")));
    else if (m_inProperties)
        paragraphProperty(name, value);
    else if (m_inRun)
        runProperty(name, value);
    else
        sign(name, attributes);
}

void Body::paragraphProperty(const QString &name, const QString &value)
{
    if (m_paragraphs.isEmpty())
        return;
    Paragraph &paragraph = m_paragraphs.last();
    if (name == QLatin1String("pStyle"))
        paragraph.style = value;
    else if (name == QLatin1String("numId"))
        paragraph.list = value;
    else if (name == QLatin1String("ilvl"))
        paragraph.level = value.toInt();
    else if (name == QLatin1String("outlineLvl"))
        paragraph.heading = value.toInt() < 9 ? value.toInt() + 1 : 0;
}

void Body::runProperty(const QString &name, const QString &value)
{
    if (name == QLatin1String("b"))
        m_run.bold = isOn(value);
    else if (name == QLatin1String("vertAlign"))
        m_run.raised = value == QLatin1String("superscript");
    else if (name == QLatin1String("position"))
        m_run.raised = value.toInt() > 0;
    else if (name == QLatin1String("vanish"))
        m_run.hidden = isOn(value);
    else if (name == QLatin1String("rStyle"))
        m_run.style = value;
}

/// What stands for a sign or a break in the text.
void Body::sign(const QString &name, const QXmlStreamAttributes &attributes)
{
    if (name == QLatin1String("tab") || name == QLatin1String("ptab"))
        add(u" ");
    else if (name == QLatin1String("lastRenderedPageBreak"))
        m_text.beginPage();
    else if (name == QLatin1String("br") &&
             attribute(attributes, QLatin1String("type")) == QLatin1String("page"))
        m_text.beginPage();
    else if (name == QLatin1String("br") || name == QLatin1String("cr"))
        m_text.addLineBreak();
    else if (name == QLatin1String("noBreakHyphen"))
        add(u"\u2011");
    else if (name == QLatin1String("softHyphen"))
        add(u"\u00ad");
    else if (name == QLatin1String("sym"))
        add(u"\u25a1"); // a letter of a symbol font means nothing outside of it
    else if (name == QLatin1String("footnoteReference") || name == QLatin1String("endnoteReference"))
        noteMark(name.chopped(9), attributes);
}

void Body::end(const QString &name)
{
    if (name == QLatin1String("t")) {
        m_inText = false;
    } else if (name == QLatin1String("pPr")) {
        m_inProperties = false;
        begin();
    } else if (name == QLatin1String("rPr")) {
        m_inRun = false;
    } else if (name == QLatin1String("p")) {
        begin();
        finish();
    } else if (name == QLatin1String("footnote") || name == QLatin1String("endnote")) {
        m_unused = false;
        m_noteNumber.clear();
        m_text.endPart();
    }
}

/// Once its properties are known. A paragraph that holds no words still counts in its list.
void Body::begin()
{
    if (m_paragraphs.isEmpty() || m_paragraphs.last().begun)
        return;
    Paragraph &paragraph = m_paragraphs.last();
    paragraph.begun = true;
    paragraph.meaning = m_styles.style(paragraph.style);
    m_text.endParagraph();
    if (paragraph.meaning.contents)
        m_text.beginPart(Hint::Furniture);
    number();
    if (paragraph.heading >= 0)
        m_text.setHeading(paragraph.heading);
    else
        m_text.setHeading(paragraph.meaning.heading, paragraph.meaning.title);
}

void Body::number()
{
    const Paragraph &paragraph = m_paragraphs.last();
    const WordStyle &style = paragraph.meaning;
    const QString list = paragraph.list.isEmpty() ? style.list : paragraph.list;
    int level = paragraph.level;
    if (level < 0 && paragraph.list.isEmpty()) {
        const int named = m_numbering.levelOfStyle(list, paragraph.style);
        level = named < 0 ? style.level : named;
    }
    const QString label = m_numbering.next(list, std::max(level, 0));
    if (!label.isEmpty())
        m_text.setLabel(label, std::max(level, 0) + 1);
}

void Body::finish()
{
    m_text.endParagraph();
    m_text.setLabel({}, 0);
    m_text.setHeading(0);
    if (m_paragraphs.last().meaning.contents)
        m_text.endPart();
    m_paragraphs.removeLast();
}

bool Body::isBold() const
{
    if (m_run.bold)
        return *m_run.bold;
    if (!m_run.style.isEmpty()) {
        if (const auto bold = m_styles.style(m_run.style).bold)
            return *bold;
    }
    return !m_paragraphs.isEmpty() && m_paragraphs.last().meaning.bold.value_or(false);
}

void Body::words(QStringView words)
{
    if (m_inText)
        add(words);
}

void Body::add(QStringView words)
{
    begin();
    if (m_run.hidden || m_unused)
        return;
    if (!m_noteNumber.isEmpty())
        m_text.addText(QString(m_noteNumber + QLatin1Char(' ')));
    m_noteNumber.clear();
    if (m_run.raised)
        m_text.addRaised(words.toString(), isBold());
    else
        m_text.addText(words, isBold());
}

/// Notes with marks of the writer's own print them as words, in the text and before the note, and are not
/// counted with the others.
void Body::noteMark(const QString &kind, const QXmlStreamAttributes &attributes)
{
    begin();
    const QString own = attribute(attributes, QLatin1String("customMarkFollows"));
    QHash<QString, QString> &notes = m_notes[kind];
    QString &number = notes[attribute(attributes, QLatin1String("id"))];
    if (!own.isEmpty() && isOn(own)) {
        number = QLatin1String("");
        m_run.raised = true;
        return;
    }
    if (number.isEmpty()) {
        const NumberFormat format =
            kind == QLatin1String("endnote") ? NumberFormat::LowerRoman : NumberFormat::Decimal;
        number = printedNumber(++m_counts[kind], format);
    }
    m_text.addNoteMark(number);
}

void Body::beginNote(const QString &kind, const QString &id)
{
    const auto &notes = m_notes[kind];
    m_unused = !notes.contains(id);
    m_noteNumber = notes.value(id);
    m_text.beginPart(Hint::Footnote);
}

/// Goes through the parts of one document; the first problem ends it.
class Docx
{
public:
    Docx(const Document &document, Archive archive, const StopRequest &stop)
        : m_document(document), m_archive(std::move(archive)), m_pace(stop)
    {
    }

    Result<SourceText> read()
    {
        WordStyles styles;
        WordNumbering numbering;
        take(QStringLiteral("word/styles.xml"), styles);
        take(QStringLiteral("word/numbering.xml"), numbering);
        Body body(styles, numbering);
        take(QStringLiteral("word/document.xml"), body);
        for (const char *kind : {"footnote", "endnote"}) {
            if (body.hasNotes(QLatin1String(kind)))
                take(QStringLiteral("word/%1s.xml").arg(QLatin1String(kind)), body);
        }
        if (m_problem)
            return *m_problem;
        return body.take();
    }

private:
    void take(const QString &name, XmlHandler &handler)
    {
        if (m_problem || !m_archive.has(name))
            return;
        const auto part = m_archive.part(name);
        m_problem = part ? readXml(m_document, *part, passedOverInDocx(), handler, m_pace) : part.problem();
    }

    const Document &m_document;
    Archive m_archive;
    Pace m_pace;
    std::optional<Problem> m_problem;
};

} // namespace

Result<SourceText> readDocx(const Document &document, const StopRequest &stop)
{
    auto archive = Archive::open(document, stop);
    if (!archive)
        return archive.problem();
    if (!archive->has(QStringLiteral("word/document.xml")))
        return document.problem(ReadingRoom::tr("This is no Word document: it has no text part."),
                                ReadingRoom::tr("Save it anew as DOCX, or as plain text."));
    return Docx(document, std::move(*archive), stop).read();
}

} // namespace partnership
