// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/templateplaces.h"

#include "models/exploration/briefing/chapters.h"
#include "views/briefing/paperparts.h"

#include <QRegularExpression>

namespace partnership {
namespace {

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Templates)
};

/// Stands for a blank that is alone between two tags: a sign that no text has (Unicode's private use).
constexpr auto blank = "\uF0FA";

QByteArray withoutBlanks(const QByteArray &part)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = part.indexOf("> "); at >= 0; at = part.indexOf("> ", from)) {
        qsizetype end = at + 1;
        while (end < part.size() && part[end] == ' ')
            ++end;
        out += part.sliced(from, at + 1 - from);
        const bool isAlone = end < part.size() && part[end] == '<';
        out += isAlone ? QByteArray(blank).repeated(end - at - 1) : part.sliced(at + 1, end - at - 1);
        from = end;
    }
    return out + part.sliced(from);
}

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    return pattern;
}

QString inBrackets(const QString &place)
{
    return QStringLiteral("{{%1}}").arg(place);
}

QString allPlaces()
{
    QStringList names;
    for (const QString &place : placesOfWords() + placesOfBlocks())
        names.append(inBrackets(place));
    return names.join(QStringLiteral(", "));
}

QString textOf(const QList<QDomText> &letters)
{
    QString text;
    for (const QDomText &part : letters)
        text += part.data();
    return text;
}

/// Takes so many letters from a place on out of the text that the parts are together, and puts words there.
void replace(const QList<QDomText> &letters, qsizetype at, qsizetype count, const QString &put)
{
    bool isPut = false;
    qsizetype begin = 0;
    for (QDomText part : letters) {
        const QString data = part.data();
        const qsizetype from = qBound<qsizetype>(0, at - begin, data.size());
        const qsizetype to = qBound<qsizetype>(0, at + count - begin, data.size());
        begin += data.size();
        if (to <= from)
            continue;
        part.setData(data.first(from) + (isPut ? QString() : put) + data.sliced(to));
        isPut = true;
    }
}

void collect(const QDomNode &node, const QString &name, QList<QDomElement> &found)
{
    for (QDomNode child = node.firstChild(); !child.isNull(); child = child.nextSibling()) {
        if (child.nodeName() == name)
            found.append(child.toElement());
        collect(child, name, found);
    }
}

} // namespace

QStringList placesOfWords()
{
    return {QStringLiteral("title"), QStringLiteral("subtitle"), QStringLiteral("source"),
            QStringLiteral("date"), QStringLiteral("address")};
}

QStringList placesOfBlocks()
{
    QStringList places{QStringLiteral("contents"), QStringLiteral("body")};
    for (const Chapter &chapter : chapterCatalogue())
        places.append(chapter.name);
    return places;
}

Problem faultOfTemplate(const QString &what, const QString &words, const QString &advice)
{
    return {
        Fault::Input, what,
        {},           0,
        words,        advice.isEmpty() ? TemplateWords::tr("Its places are: %1.").arg(allPlaces()) : advice};
}

QByteArray treeBytes(const QDomDocument &tree)
{
    return tree.toByteArray(-1).replace(blank, " ");
}

Problem hasNoPlace()
{
    return faultOfTemplate(
        TemplateWords::tr("The template has no place for the text."), {},
        TemplateWords::tr("Put {{body}} alone in a paragraph where the chapters are to stand."));
}

Result<QDomDocument> treeOf(const QByteArray &part, const QString &name)
{
    QDomDocument tree;
    if (tree.setContent(withoutBlanks(part), false))
        return tree;
    return faultOfTemplate(TemplateWords::tr("A part of the template cannot be read."), name,
                           TemplateWords::tr("Save it anew in the program that made it."));
}

Paper fittedTo(const QDomDocument &text, const Paper &paper)
{
    QStringList places;
    for (const QRegularExpressionMatch &match : placePattern().globalMatch(text.documentElement().text()))
        places.append(match.captured(1).toLower());
    if (places.contains(QLatin1String("body")))
        return paper;
    Paper fitted = paper;
    bool hasPlace = false;
    fitted.blocks.removeIf([&](const PaperBlock &block) {
        const auto *heading = std::get_if<PaperHeading>(&block);
        if (heading && heading->level == 1)
            hasPlace = places.contains(heading->anchor);
        return !hasPlace;
    });
    return fitted;
}

QList<QDomElement> elementsBelow(const QDomNode &node, const QString &name)
{
    QList<QDomElement> found;
    collect(node, name, found);
    return found;
}

Result<Done> TemplatePlaces::fill(QDomDocument &part, const PutBlocks &putBlocks)
{
    for (const QString &name : m_format.paragraphs) {
        for (QDomElement paragraph : elementsBelow(part, name)) {
            if (const Result<Done> filled = fillParagraph(paragraph, putBlocks); !filled)
                return filled;
        }
    }
    return Done{};
}

/// Nodes of text of a paragraph; not those of paragraphs inside of it, as in text boxes.
QList<QDomText> TemplatePlaces::lettersOf(const QDomNode &node) const
{
    QList<QDomText> letters;
    for (QDomNode child = node.firstChild(); !child.isNull(); child = child.nextSibling()) {
        const bool isLetters = m_format.letters.isEmpty() || node.nodeName() == m_format.letters;
        if (child.isText() && isLetters)
            letters.append(child.toText());
        else if (!m_format.paragraphs.contains(child.nodeName()))
            letters += lettersOf(child);
    }
    return letters;
}

Result<Done> TemplatePlaces::fillParagraph(QDomElement &paragraph, const PutBlocks &putBlocks)
{
    const QList<QDomText> letters = lettersOf(paragraph);
    const QString text = textOf(letters);
    auto matches = placePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString place = match.captured(1).toLower();
        if (placesOfWords().contains(place))
            continue;
        if (!placesOfBlocks().contains(place))
            return faultOfTemplate(TemplateWords::tr("The template has a place that is not known."),
                                   match.captured());
        if (!putBlocks || text.trimmed() != match.captured())
            return faultOfTemplate(
                TemplateWords::tr("This place of the template has to be alone in a paragraph of the text."),
                match.captured(), TemplateWords::tr("Move it to a paragraph of its own."));
        putBlocks(place, paragraph);
        paragraph.parentNode().removeChild(paragraph);
        ++m_blocksFilled;
        return Done{};
    }
    fillWords(letters);
    return Done{};
}

void TemplatePlaces::fillWords(const QList<QDomText> &letters)
{
    // From the end: what is put in is not looked at again.
    qsizetype end = -1;
    QRegularExpressionMatch match;
    while (textOf(letters).lastIndexOf(placePattern(), end, &match) >= 0) {
        replace(letters, match.capturedStart(), match.capturedLength(),
                paperWords(wordsOf(match.captured(1).toLower())));
        if (match.capturedStart() == 0)
            break;
        end = match.capturedStart() - 1;
    }
}

QString TemplatePlaces::wordsOf(const QString &place) const
{
    const QList<QString> said{m_paper.title, m_paper.subtitle, m_paper.source, m_paper.date, m_paper.address};
    return said.value(placesOfWords().indexOf(place));
}

} // namespace partnership
