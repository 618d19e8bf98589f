// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/pdfchapters.h"

#include <QMap>
#include <QRegularExpression>

namespace partnership {
namespace {

/// "0000000015 00000 n \n"
constexpr qsizetype referenceLength = 20;

/// The objects of a file as its one table of references tells them.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &pdf);

    /// Whether the table, the root and the pages were found.
    bool isKnown() const { return m_root > 0 && !m_pages.isEmpty(); }
    int count() const { return int(m_offsets.size()); }
    int root() const { return m_root; }
    qsizetype table() const { return m_table; }
    const QList<int> &pages() const { return m_pages; }
    const QByteArray &trailer() const { return m_trailer; }
    /// The words of an object, which is no stream.
    QByteArray object(int number) const;
    bool isLink(int number) const { return at(number, 60).contains("/Type /Annot"); }

private:
    void readTable();
    void readPages();
    QByteArray at(int number, qsizetype length) const { return m_pdf.mid(m_offsets[number], length); }

    const QByteArray &m_pdf;
    QByteArray m_trailer; ///< between << and >>
    QList<qsizetype> m_offsets;
    qsizetype m_table = 0;
    int m_root = 0;
    QList<int> m_pages;
};

/// The number behind a key: 3 of "/Pages 3 0 R".
int numberBehind(const QByteArray &words, const QByteArray &key)
{
    const qsizetype begin = words.indexOf(key);
    if (begin < 0)
        return 0;
    const QByteArray behind = words.mid(begin + key.size(), 12).trimmed();
    return behind.left(behind.indexOf(' ')).toInt();
}

PdfObjects::PdfObjects(const QByteArray &pdf) : m_pdf(pdf)
{
    readTable();
    if (m_root > 0)
        readPages();
}

void PdfObjects::readTable()
{
    const QByteArray mark = "startxref\n";
    const qsizetype end = m_pdf.lastIndexOf(mark);
    const qsizetype trailer = m_pdf.lastIndexOf("trailer", end);
    m_table = m_pdf.mid(end + mark.size(), 12).trimmed().split('\n').first().toLongLong();
    const QByteArray head = m_pdf.mid(m_table, 24);
    if (end < 0 || trailer < m_table || !head.startsWith("xref\n0 "))
        return;
    const int count = head.mid(7).split('\n').first().toInt();
    const qsizetype first = m_pdf.indexOf('\n', m_table + 5) + 1;
    if (first + count * referenceLength > trailer)
        return;
    for (int number = 0; number < count; ++number)
        m_offsets.append(m_pdf.mid(first + number * referenceLength, 10).toLongLong());
    m_trailer = m_pdf.mid(trailer, end - trailer);
    const int root = numberBehind(m_trailer, "/Root ");
    m_root = root < count ? root : 0;
}

void PdfObjects::readPages()
{
    const int tree = numberBehind(object(m_root), "/Pages ");
    if (tree <= 0 || tree >= count())
        return;
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const QByteArray words = object(tree);
    const qsizetype kids = words.indexOf('[');
    const QString list = QString::fromLatin1(words.mid(kids, words.indexOf(']', kids) - kids));
    for (const QRegularExpressionMatch &page : reference.globalMatch(list))
        m_pages.append(page.captured(1).toInt());
}

QByteArray PdfObjects::object(int number) const
{
    const qsizetype begin = m_pdf.indexOf("<<", m_offsets[number]);
    const qsizetype end = m_pdf.indexOf("endobj", begin);
    return begin < 0 || end < 0 ? QByteArray() : m_pdf.mid(begin, end - begin).trimmed();
}

/// As any text of a PDF can be written: UTF-16, in hexadecimal.
QByteArray textString(const QString &words)
{
    QByteArray out = "<FEFF";
    for (const QChar letter : words)
        out += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return out + '>';
}

/// What is added behind the end of a file.
class PdfUpdate
{
public:
    PdfUpdate(const QByteArray &pdf, const PdfObjects &objects) : m_objects(objects), m_bytes(pdf)
    {
        m_next = objects.count();
    }
    void addLinks(const QList<PdfChapter> &chapters);
    void addOutline(const QList<PdfChapter> &chapters);
    QByteArray finished();

private:
    void add(int number, const QByteArray &words);
    QByteArray placeOf(const PdfChapter &chapter) const;

    const PdfObjects &m_objects;
    QByteArray m_bytes;
    QMap<int, qsizetype> m_offsets;
    int m_next = 0; ///< the first number that no object has
};

void PdfUpdate::add(int number, const QByteArray &words)
{
    m_offsets.insert(number, m_bytes.size());
    m_bytes += QByteArray::number(number) + " 0 obj\n" + words + "\nendobj\n";
    m_next = qMax(m_next, number + 1);
}

QByteArray PdfUpdate::placeOf(const PdfChapter &chapter) const
{
    return "/Dest [" + QByteArray::number(m_objects.pages().value(chapter.page)) + " 0 R /XYZ 0 " +
           QByteArray::number(chapter.height, 'f', 1) + " null]";
}

/// A link in the text comes as the address "#anchor".
void PdfUpdate::addLinks(const QList<PdfChapter> &chapters)
{
    for (int number = 1; number < m_objects.count(); ++number) {
        if (!m_objects.isLink(number))
            continue;
        const QByteArray words = m_objects.object(number);
        for (const PdfChapter &chapter : chapters) {
            const QByteArray address = "/URI (#" + chapter.anchor.toLatin1() + ')';
            if (words.contains(address))
                add(number, words.left(words.indexOf("/A <<")) + placeOf(chapter) + "\n>>");
        }
    }
}

void PdfUpdate::addOutline(const QList<PdfChapter> &chapters)
{
    const int top = m_next;
    const int first = top + 1;
    const auto reference = [](const char *key, int number) -> QByteArray {
        return QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R\n";
    };
    const QByteArray count = QByteArray::number(chapters.size());
    add(top, "<<\n/Type /Outlines\n" + reference("/First", first) +
                 reference("/Last", top + int(chapters.size())) + "/Count " + count + "\n>>");
    for (int i = 0; i < chapters.size(); ++i)
        add(first + i, "<<\n/Title " + textString(chapters[i].title) + '\n' + reference("/Parent", top) +
                           (i > 0 ? reference("/Prev", first + i - 1) : QByteArray()) +
                           (i + 1 < chapters.size() ? reference("/Next", first + i + 1) : QByteArray()) +
                           placeOf(chapters[i]) + "\n>>");
    QByteArray root = m_objects.object(m_objects.root());
    root.chop(2); // >>
    add(m_objects.root(), root + reference("/Outlines", top) + "/PageMode /UseOutlines\n>>");
}

QByteArray PdfUpdate::finished()
{
    const qsizetype table = m_bytes.size();
    m_bytes += "xref\n";
    for (auto object = m_offsets.cbegin(); object != m_offsets.cend(); ++object)
        m_bytes += QByteArray::number(object.key()) + " 1\n" +
                   QByteArray::number(object.value()).rightJustified(10, '0') + " 00000 n \n";
    QByteArray trailer = m_objects.trailer();
    const QByteArray before = "/Size " + QByteArray::number(m_objects.count());
    const QByteArray now = "/Size " + QByteArray::number(m_next);
    trailer.replace(before, now);
    const QByteArray previous = "/Prev " + QByteArray::number(m_objects.table()) + '\n';
    trailer.insert(trailer.lastIndexOf(">>"), previous);
    return m_bytes + trailer + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

QByteArray withChapters(const QByteArray &pdf, const QList<PdfChapter> &chapters)
{
    const PdfObjects objects(pdf);
    if (!objects.isKnown() || chapters.isEmpty())
        return pdf;
    PdfUpdate update(pdf, objects);
    update.addLinks(chapters);
    update.addOutline(chapters);
    return update.finished();
}

} // namespace partnership
