// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/matching.h"

#include "models/statement/statement.h"

#include <algorithm>

namespace partnership::scores {

namespace {

struct Candidate
{
    double score = 0;
    int wanted = 0;
    int given = 0;
};

bool isWordOfItsOwn(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

} // namespace

bool partsWords(QChar before, QChar after)
{
    return isWordOfItsOwn(before) || isWordOfItsOwn(after);
}

QStringList wordsOf(const QString &text)
{
    QString parted;
    for (const QChar c : comparable(text)) {
        if (!parted.isEmpty() && partsWords(parted.back(), c))
            parted += QLatin1Char(' ');
        parted += c;
    }
    return parted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Overlap::Overlap(const QList<QStringList> &parties)
{
    const QStringList small =
        wordsOf(QStringLiteral("the a an of on and for in to between s u us moc memorandum cooperation de la "
                               "le les du des el los las y et"));
    m_unimportant = {small.begin(), small.end()};
    m_leading = {QStringLiteral("the"), QStringLiteral("u s"), QStringLiteral("us"), QStringLiteral("s")};
    for (const QStringList &forms : parties) {
        for (const QString &form : forms) {
            const QString words = comparable(form);
            m_leading.append(words);
            for (const QString &word : wordsOf(form))
                m_unimportant.insert(word);
        }
    }
    std::ranges::stable_sort(m_leading, std::greater{}, &QString::size);
}

QSet<QString> Overlap::tokens(const QString &text) const
{
    const QStringList words = wordsOf(text);
    return QSet<QString>(words.begin(), words.end()) - m_unimportant;
}

double Overlap::of(const QString &a, const QString &b) const
{
    const QSet<QString> first = tokens(a);
    const QSet<QString> second = tokens(b);
    if (first.isEmpty() || second.isEmpty())
        return comparable(a) == comparable(b) ? 1 : 0;
    return double((first & second).size()) / double(std::min(first.size(), second.size()));
}

double Overlap::best(const QString &a, const QStringList &forms) const
{
    double most = 0;
    for (const QString &form : forms)
        most = std::max(most, of(a, form));
    return most;
}

QString Overlap::bare(const QString &name) const
{
    QString out = comparable(name);
    for (qsizetype before = -1; before != out.size();) {
        before = out.size();
        for (const QString &word : m_leading) {
            if (out.startsWith(word + QLatin1Char(' ')))
                out.remove(0, word.size() + 1);
        }
    }
    return out;
}

QList<int> matched(int wanted, int given, double threshold, const std::function<double(int, int)> &score)
{
    QList<Candidate> candidates;
    for (int w = 0; w < wanted; ++w) {
        for (int g = 0; g < given; ++g) {
            if (const double value = score(w, g); value >= threshold)
                candidates.append({value, w, g});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
    QList<int> out(wanted, -1);
    QList<bool> used(given, false);
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (out[candidate.wanted] < 0 && !used[candidate.given]) {
            out[candidate.wanted] = candidate.given;
            used[candidate.given] = true;
        }
    }
    return out;
}

double Measure::precision() const
{
    return given > 0 ? double(found) / given : expected > 0 ? 0 : 1;
}

double Measure::recall() const
{
    return expected > 0 ? double(found) / expected : 1;
}

double Measure::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

} // namespace partnership::scores
