// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/citation.h"

#include "models/exploration/dates.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/markdown.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace partnership {
namespace {

struct CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Citation)
};

/// What every form says of a place, before it is dressed.
struct CitedPlace
{
    QString title;
    QString date; ///< in words; empty where the statement has none
    QString paragraph;
};

CitedPlace placeCited(const Contents &contents, const Quotation &quotation)
{
    const ClauseRow &clause = contents.clauses().at(quotation.clause);
    const QString &date = contents.statements().at(clause.statement).date;
    return {contents.statementTitle(clause.statement), date.isEmpty() ? QString() : longDate(date),
            CitationWords::tr("paragraph %1").arg(clause.number)};
}

QString inOneLine(const CitedPlace &source)
{
    QStringList parts{source.title, source.date, source.paragraph};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString plain(const Contents &contents, const Quotation &quotation)
{
    return QStringLiteral("%1 (%2)").arg(quoted(quotation.words), inOneLine(placeCited(contents, quotation)));
}

QString rich(const Contents &contents, const Quotation &quotation)
{
    CitedPlace source = placeCited(contents, quotation);
    source.title = QStringLiteral("<cite>%1</cite>").arg(source.title.toHtmlEscaped());
    source.paragraph = source.paragraph.toHtmlEscaped();
    return QStringLiteral("<p>%1 (%2)</p>").arg(quoted(quotation.words).toHtmlEscaped(), inOneLine(source));
}

QString markdown(const Contents &contents, const Quotation &quotation)
{
    CitedPlace source = placeCited(contents, quotation);
    source.title = QStringLiteral("*%1*").arg(inMarkdown(source.title));
    source.paragraph = inMarkdown(source.paragraph);
    return QStringLiteral(u"> %1\n>\n> \u2014 %2").arg(inMarkdown(quotation.words), inOneLine(source));
}

/// BibTeX counts braces whatever stands before them, so they are written by name.
QString inBraces(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'{':
            out += QLatin1String("{\\textbraceleft}");
            break;
        case u'}':
            out += QLatin1String("{\\textbraceright}");
            break;
        case u'\\':
            out += QLatin1String("{\\textbackslash}");
            break;
        case u'~':
            out += QLatin1String("{\\textasciitilde}");
            break;
        case u'^':
            out += QLatin1String("{\\textasciicircum}");
            break;
        default:
            if (QStringView(u"&%$#_").contains(c))
                out += QLatin1Char('\\');
            out += c;
        }
    }
    return QLatin1Char('{') + out + QLatin1Char('}');
}

/// All quotations of one statement.
struct Work
{
    int statement = -1;
    QString key;
    QList<Quotation> quotations;
};

/// "japan-singapore-2026": letters that every program takes as a key, from the parties or else the title.
QString keyOf(const Contents &contents, int statement)
{
    const Statement &record = contents.statements().at(statement);
    const QString name =
        record.parties.isEmpty() ? record.title.left(40) : record.parties.join(QLatin1Char(' '));
    QString key;
    for (const QChar c : comparable(name)) {
        const bool isKept = c.unicode() < 128 && c.isLetterOrNumber();
        if (isKept)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    while (key.endsWith(QLatin1Char('-')))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("statement");
    return record.date.isEmpty() ? key : key + QLatin1Char('-') + record.date.left(4);
}

/// Keys of two works differ: "…-2026" and "…-2026b".
QString freeKey(const QString &key, const QList<Work> &works)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::find(works, name, &Work::key) != works.end();
    };
    QString name = key;
    for (char letter = 'b'; isTaken(name) && letter <= 'z'; ++letter)
        name = key + QLatin1Char(letter);
    return isTaken(name) ? key + QString::number(works.size()) : name;
}

QList<Work> worksOf(const Contents &contents, const QList<Quotation> &quotations)
{
    QList<Work> works;
    for (const Quotation &quotation : quotations) {
        const int statement = contents.clauses().at(quotation.clause).statement;
        auto work = std::ranges::find(works, statement, &Work::statement);
        if (work == works.end()) {
            works.append({statement, freeKey(keyOf(contents, statement), works), {}});
            work = works.end() - 1;
        }
        work->quotations.append(quotation);
    }
    return works;
}

QStringList paragraphsOf(const Contents &contents, const Work &work)
{
    QStringList numbers;
    for (const Quotation &quotation : work.quotations)
        numbers.append(contents.clauses().at(quotation.clause).number);
    numbers.removeDuplicates();
    return numbers;
}

/// “words” (paragraph 9.4) …, one a line.
QString notesOf(const Contents &contents, const Work &work)
{
    QStringList notes;
    for (const Quotation &quotation : work.quotations)
        notes.append(QStringLiteral("%1 (%2)").arg(quoted(quotation.words),
                                                   placeCited(contents, quotation).paragraph));
    return notes.join(QLatin1Char('\n'));
}

QString paragraphsInWords(const Contents &contents, const Work &work)
{
    const QStringList numbers = paragraphsOf(contents, work);
    const QString listed = numbers.join(QLatin1String(", "));
    return numbers.size() == 1 ? CitationWords::tr("Paragraph %1").arg(listed)
                               : CitationWords::tr("Paragraphs %1").arg(listed);
}

QString bibTeX(const Contents &contents, const Work &work)
{
    const Statement &statement = contents.statements().at(work.statement);
    QStringList parties;
    for (const QString &party : statement.parties)
        parties.append(inBraces(party)); // in braces of its own it is no first and last name
    QStringList lines{QStringLiteral("@misc{%1,").arg(work.key)};
    const auto field = [&lines](const QString &name, const QString &value) {
        if (value.size() > 2)
            lines.append(QStringLiteral("  %1 = %2,").arg(name, value));
    };
    field(QStringLiteral("author"),
          QLatin1Char('{') + parties.join(QLatin1String(" and ")) + QLatin1Char('}'));
    // The second pair keeps its capitals.
    field(QStringLiteral("title"),
          QLatin1Char('{') + inBraces(contents.statementTitle(work.statement)) + QLatin1Char('}'));
    field(QStringLiteral("date"), inBraces(statement.date));
    field(QStringLiteral("year"), inBraces(statement.date.left(4)));
    field(QStringLiteral("note"), inBraces(paragraphsInWords(contents, work)));
    field(QStringLiteral("annotation"), inBraces(notesOf(contents, work)));
    return lines.join(QLatin1Char('\n')) + QLatin1String("\n}");
}

using Json = nlohmann::ordered_json;

Json cslItem(const Contents &contents, const Work &work)
{
    const Statement &statement = contents.statements().at(work.statement);
    Json item{{"id", work.key.toStdString()},
              {"type", "document"},
              {"title", contents.statementTitle(work.statement).toStdString()}};
    for (const QString &party : statement.parties)
        item["author"].push_back(Json{{"literal", party.toStdString()}});
    Json date = Json::array();
    for (const QString &part : statement.date.split(QLatin1Char('-'), Qt::SkipEmptyParts))
        date.push_back(part.toInt());
    if (!date.empty())
        item["issued"] = Json{{"date-parts", Json::array({date})}};
    if (!statement.language.isEmpty())
        item["language"] = statement.language.toStdString();
    item["section"] = paragraphsOf(contents, work).join(QLatin1String(", ")).toStdString();
    item["note"] = notesOf(contents, work).toStdString();
    return item;
}

QString cslJson(const Contents &contents, const QList<Work> &works)
{
    Json items = Json::array();
    for (const Work &work : works)
        items.push_back(cslItem(contents, work));
    return QString::fromStdString(items.dump(2));
}

/// The clause that has the words that set its stage, or the first that names it.
int clauseOfInstrument(const Contents &contents, const InstrumentRow &instrument)
{
    for (const int clause : instrument.clauses) {
        if (!instrument.evidence.isEmpty() &&
            contents.clauses().at(clause).record->text.contains(instrument.evidence))
            return clause;
    }
    return instrument.clauses.value(0, -1);
}

Quotation quotationOf(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    if (row < 0)
        return {};
    if (item.kind == ItemKind::Commitment)
        return {contents.commitments().at(row).clause, contents.commitments().at(row).record->text};
    if (item.kind == ItemKind::Event)
        return {contents.events().at(row).clause, contents.events().at(row).record->text};
    const int clause = item.kind == ItemKind::Instrument
                           ? clauseOfInstrument(contents, contents.instruments().at(row))
                           : contents.clauseOf(item);
    return clause < 0 ? Quotation() : Quotation{clause, contents.clauses().at(clause).record->text};
}

} // namespace

QList<Quotation> quotationsOf(const Contents &contents, const QList<ItemId> &items)
{
    QList<Quotation> quotations;
    for (const ItemId item : items) {
        const Quotation quotation = quotationOf(contents, item);
        if (quotation.clause >= 0 && !quotations.contains(quotation))
            quotations.append(quotation);
    }
    return quotations;
}

QString cited(const Contents &contents, const QList<Quotation> &quotations, CitationForm form)
{
    if (form == CitationForm::CslJson)
        return cslJson(contents, worksOf(contents, quotations));
    QStringList parts;
    if (form == CitationForm::BibTeX) {
        for (const Work &work : worksOf(contents, quotations))
            parts.append(bibTeX(contents, work));
        return parts.join(QLatin1String("\n\n"));
    }
    const auto one = form == CitationForm::Rich ? rich : form == CitationForm::Markdown ? markdown : plain;
    for (const Quotation &quotation : quotations)
        parts.append(one(contents, quotation));
    return parts.join(form == CitationForm::Rich ? QStringLiteral("\n") : QStringLiteral("\n\n"));
}

} // namespace partnership
