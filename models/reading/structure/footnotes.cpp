// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/footnotes.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

/// How a mark is set; its footnote is set alike. Stars may be bullets, and digits stuck to words are the
/// weakest sign: they come last.
enum Setting { Named, Raised, Tagged, Bracketed, Signed, Starred, Stuck };

constexpr qsizetype longestMark = 24; ///< with its markup

struct Form
{
    Setting setting;
    QRegularExpression mark; ///< in running text; group 1 is its number or sign
    QRegularExpression body; ///< at the start of a footnote
};

const std::array<Form, 7> &forms()
{
    const auto regex = [](const QString &pattern) { return QRegularExpression(pattern); };
    static const QString raised =
        QStringLiteral("[\\x{00b9}\\x{00b2}\\x{00b3}\\x{2070}\\x{2074}-\\x{2079}]{1,3}");
    static const QString sign =
        QStringLiteral("(?|<sup>\\s*((?:\\\\?\\*){1,4}|[†‡§]{1,3})\\s*</sup>|((?:\\\\\\*){1,4}|[†‡§]{1,3}))");
    static const std::array<Form, 7> all{
        Form{Named, regex(QStringLiteral("\\[\\^([^\\]\\s]{1,12})\\](?!:)")),
             regex(QStringLiteral("\\A\\[\\^([^\\]\\s]{1,12})\\]:"))},
        Form{Raised, regex(QStringLiteral("(?<=\\S)(%1)").arg(raised)),
             regex(QStringLiteral("\\A(%1)").arg(raised))},
        Form{Tagged, regex(QStringLiteral("(?<=\\S)<sup>\\s*(\\d{1,3})\\s*</sup>")),
             regex(QStringLiteral("\\A<sup>\\s*(\\d{1,3})\\s*</sup>"))},
        Form{Bracketed, regex(QStringLiteral("(?<=\\S)\\\\?\\[(\\d{1,3})\\\\?\\](?!\\()")),
             regex(QStringLiteral("\\A\\\\?\\[(\\d{1,3})\\\\?\\]"))},
        Form{Signed, regex(QStringLiteral("(?<=\\S)%1(?![\\p{L}\\p{N}*\\\\])").arg(sign)),
             regex(QStringLiteral("\\A%1(?=\\s*\\S)").arg(sign))},
        Form{Starred, regex(QStringLiteral("(?<=[\\p{L}\\p{N}.,;:!?”’»)])(\\*{1,4})(?![\\p{L}\\p{N}*])")),
             regex(QStringLiteral("\\A(\\*{1,4})(?=\\s*[^\\s*])"))},
        Form{Stuck, regex(QStringLiteral("(?<=[a-z]{3}|[a-z][.,;:”)])(\\d{1,2})(?![\\w%]|[.,]\\d)")),
             regex(QStringLiteral("\\A(\\d{1,2})(?=\\s+\\p{Lu})"))}};
    return all;
}

/// "**" for "\\*\\*": what a mark and its footnote have in common.
QString numberOf(const QRegularExpressionMatch &match)
{
    return match.captured(1).remove(QLatin1Char('\\'));
}

class Footnotes
{
public:
    Footnotes(const SourceText &source, QList<Line> &lines)
        : m_source(source), m_text(source.text), m_lines(lines)
    {
    }

    QList<Span> mark()
    {
        for (const Form &form : forms()) {
            if (form.setting == Starred && m_source.markup != Markup::None)
                continue; // where they are emphasis
            const QList<qsizetype> bodies = form.setting == Stuck ? trailingBodies(form) : allBodies(form);
            if (!bodies.isEmpty())
                take(form, bodies);
        }
        takeHintedMarks();
        return std::move(m_marks);
    }

private:
    /// A form that knows its marks knows all of them.
    void takeHintedMarks()
    {
        for (const Hint &hint : m_source.hints) {
            if (hint.kind == Hint::NoteMark)
                m_marks.append(hint.source);
        }
        std::ranges::sort(m_marks, {}, &Span::begin);
        qsizetype end = 0;
        m_marks.removeIf([&end](const Span &mark) {
            const bool inside = mark.begin < end;
            end = std::max(end, mark.end);
            return inside;
        });
    }
    /// What looks like a bullet may be the star of a note.
    static qsizetype wholeBegin(const Line &line)
    {
        return line.hasMarker() ? line.marker.begin : line.content.begin;
    }
    QString numberAt(qsizetype line, const Form &form) const
    {
        const qsizetype begin = wholeBegin(m_lines[line]);
        const qsizetype length = m_lines[line].content.end - begin;
        return numberOf(form.body.match(m_text.mid(begin, std::min<qsizetype>(length, longestMark))));
    }
    /// A cheap look before the expensive one: footnotes are rare, lines are many.
    bool mayOpen(qsizetype line, Setting setting) const
    {
        const Line &it = m_lines[line];
        if (it.isBlank() || it.rest || (it.hasMarker() && setting != Starred) || it.heading > 0)
            return false;
        const QChar first = m_text[wholeBegin(it)];
        switch (setting) {
        case Named:
        case Bracketed:
            return first == QLatin1Char('[') || first == QLatin1Char('\\');
        case Raised:
            return first.category() == QChar::Number_Other;
        case Tagged:
            return first == QLatin1Char('<');
        case Signed:
            return first == QLatin1Char('\\') || first == QLatin1Char('<') ||
                   QStringLiteral("†‡§").contains(first);
        case Starred:
            return first == QLatin1Char('*');
        case Stuck:
            return first.isDigit();
        }
        return false;
    }
    QList<qsizetype> allBodies(const Form &form) const
    {
        QList<qsizetype> bodies;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (mayOpen(i, form.setting) && !numberAt(i, form).isEmpty())
                bodies.append(i);
        }
        if (form.setting == Starred)
            dropRepeated(form, bodies);
        return bodies;
    }
    /// Lines that open with the same star are the items of a list.
    void dropRepeated(const Form &form, QList<qsizetype> &bodies) const
    {
        QHash<QString, int> times;
        for (const qsizetype line : std::as_const(bodies))
            ++times[numberAt(line, form)];
        bodies.removeIf([&](qsizetype line) { return times.value(numberAt(line, form)) > 1; });
    }
    /// "1 As listed …", "2 The tariffs …": the last lines of the text that begin so, counting from 1.
    QList<qsizetype> trailingBodies(const Form &form) const
    {
        QList<qsizetype> bodies;
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            if (!mayOpen(i, Stuck))
                continue;
            const Label &label = m_lines[i].label;
            const int number = numberAt(i, form).toInt();
            const bool fits =
                !label.isNone() && !label.isClosed() &&
                (bodies.isEmpty() || number == m_lines[bodies.first()].label.parts().first() - 1);
            if (!fits)
                return {};
            bodies.prepend(i);
            if (number == 1)
                return bodies;
        }
        return {};
    }

    /// Footnotes whose mark stands in the text before them, and those marks.
    void take(const Form &form, const QList<qsizetype> &bodies)
    {
        QHash<QString, qsizetype> bodyOf;
        for (const qsizetype line : bodies)
            bodyOf.insert(numberAt(line, form), line);
        QSet<QString> called;
        QList<Span> marks;
        const qsizetype end = form.setting == Stuck ? m_lines[bodies.first()].content.begin : m_text.size();
        for (auto found = form.mark.globalMatch(QStringView(m_text).first(end)); found.hasNext();) {
            const auto match = found.next();
            const auto body = bodyOf.constFind(numberOf(match));
            if (body == bodyOf.cend() || match.capturedStart() >= wholeBegin(m_lines[*body]))
                continue;
            called.insert(numberOf(match));
            marks.append({match.capturedStart(), match.capturedEnd()});
        }
        if (form.setting == Stuck && called.size() < bodies.size())
            return;
        m_marks += marks;
        for (const qsizetype line : bodies) {
            if (called.contains(numberAt(line, form)))
                markBody(line, bodies);
        }
    }
    void markBody(qsizetype line, const QList<qsizetype> &bodies)
    {
        do {
            Line &taken = m_lines[line];
            taken.rest = RestKind::Footnote;
            taken.label = {};
            taken.content.begin = wholeBegin(taken);
            taken.marker = {};
            ++line;
        } while (line < m_lines.size() && !m_lines[line].isBlank() &&
                 !std::ranges::binary_search(bodies, line));
    }

    const SourceText &m_source;
    const QString &m_text;
    QList<Line> &m_lines;
    QList<Span> m_marks;
};

} // namespace

QList<Span> markFootnotes(const SourceText &source, QList<Line> &lines)
{
    return Footnotes(source, lines).mark();
}

} // namespace partnership
