// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

/// How annotated and found things are brought together.
namespace partnership::scores {

/// The words of a text as comparable() makes them; every Chinese or Japanese character is a word.
QStringList wordsOf(const QString &text);
/// Whether a word ends between two characters that stand side by side in one.
bool partsWords(QChar before, QChar after);

/// Compares names and words by what they have in common.
class Overlap
{
public:
    /// The names of the parties carry no meaning inside one statement and count for nothing.
    explicit Overlap(const QList<QStringList> &parties = {});

    /// Share of the common words in the shorter of two sets, 0 to 1, articles and prepositions left out.
    /// Where nothing is left of one of them: 1 for the same words, else 0.
    double of(const QString &a, const QString &b) const;
    /// The largest overlap with any of the forms.
    double best(const QString &a, const QStringList &forms) const;
    /// A name folded, without the article or party it begins with: "the U.S. Department of State" is
    /// "department of state".
    QString bare(const QString &name) const;

private:
    QSet<QString> tokens(const QString &text) const;

    QSet<QString> m_unimportant;
    QStringList m_leading; ///< folded, longest first
};

/// One to one, best first: for every wanted thing the index of the given one, or -1. Ties go to the wanted
/// thing that comes first, then to the given one that comes first.
/// score(wanted, given) is the closeness; what is below the threshold never comes together.
QList<int> matched(int wanted, int given, double threshold, const std::function<double(int, int)> &score);

/// How much of what was wanted was found, and how much of what was found was wanted.
struct Measure
{
    int found = 0;
    int expected = 0;
    int given = 0;        ///< what was found rightly and what was invented; optional things are in neither
    QStringList missed;   ///< for people
    QStringList invented; ///< for people

    double precision() const;
    double recall() const;
    double f1() const;
    /// Nothing was there and nothing was found: right, and no figure.
    bool isEmpty() const { return expected == 0 && given == 0; }
};

} // namespace partnership::scores
