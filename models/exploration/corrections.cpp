// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/corrections.h"

#include "models/exploration/address.h"
#include "models/library/library.h"
#include "models/statement/nearest.h"

#include <QRegularExpression>

namespace partnership {
namespace {

constexpr int mostCorrections = 3;
constexpr qsizetype longestSearch = 400; ///< a longer one was pasted by mistake, not mistyped

QString inQuotesIfNeeded(const QString &value)
{
    return value.contains(QLatin1Char(' ')) ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

/// The text with the first place that a pattern matches as a word of its own replaced; empty without one.
QString replaced(QString text, const QString &pattern, const QString &by)
{
    const QRegularExpression word(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(pattern),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = word.match(text);
    return match.hasMatch() ? text.replace(match.capturedStart(), match.capturedLength(), by) : QString();
}

} // namespace

QStringList Corrections::of(const QString &typed) const
{
    if (typed.size() > longestSearch || isAddress(typed))
        return {};
    const Result<SearchQuery> query = SearchQuery::parse(typed);
    if (!query)
        return ofMistake(typed);
    for (const SearchQuery::Field &field : query->fields()) {
        if (!field.mayBeAName() && !m_names.resolve(field.dimension, field.value))
            return ofField(typed, field);
    }
    for (const QList<SearchQuery::Term> &group : query->needed()) {
        if (const auto hits = m_search.withAny(group); hits && hits->isEmpty())
            return ofTerm(typed, group.first());
    }
    return {};
}

/// A quotation mark that is missing, or a field that is nearly one.
QStringList Corrections::ofMistake(const QString &typed) const
{
    QStringList candidates{typed + QLatin1Char('"')};
    static const QRegularExpression field(QStringLiteral("(\\p{L}+):(?!//)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = field.globalMatch(typed); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Dimension known;
        if (const QString near = nearest(match.captured(1), dimensionNames());
            !near.isEmpty() && !dimensionFromName(match.captured(1), &known))
            candidates.append(QString(typed).replace(match.capturedStart(1), match.capturedLength(1), near));
    }
    candidates.removeIf([](const QString &candidate) { return !SearchQuery::parse(candidate); });
    return candidates;
}

QStringList Corrections::ofField(const QString &typed, const SearchQuery::Field &field) const
{
    QStringList out;
    const QString name = QRegularExpression::escape(field.name);
    const QString value =
        QRegularExpression::escape(field.value).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    for (const QString &near : m_names.near(field.dimension, field.value)) {
        const QString text =
            replaced(typed, name + QStringLiteral(":\\W?") + value + QStringLiteral("[\"”“]?"),
                     field.name + QLatin1Char(':') + inQuotesIfNeeded(near));
        if (!text.isEmpty())
            out.append(text);
    }
    return out;
}

QStringList Corrections::ofTerm(const QString &typed, const SearchQuery::Term &term) const
{
    QStringList out;
    if (!m_library || term.note)
        return out;
    if (const auto noted = m_search.withAny({{term.words, term.phrase, term.prefix, false, true}});
        noted && !noted->isEmpty())
        out.append(replaced(typed,
                            QLatin1String("[\"“]?") + QRegularExpression::escape(term.words) +
                                QLatin1String("[\"”]?\\*?"),
                            SearchQuery::Term{term.words, term.phrase, term.prefix, false, true}.toText()));
    out.removeAll(QString());
    for (const QString &near : m_library->wordsLike(term.words, mostCorrections)) {
        const QString text = replaced(typed, QRegularExpression::escape(term.words), near);
        if (!text.isEmpty())
            out.append(text);
    }
    return out;
}

} // namespace partnership
