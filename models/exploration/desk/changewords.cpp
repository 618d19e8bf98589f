// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/changewords.h"

#include "models/exploration/desk/judgements.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::ChangeWords)
};

struct Sentence
{
    const char *kind;
    const char *words; ///< the places are those of the arguments
};

constexpr Sentence sentences[] = {
    {"statement-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Add “%1”")},
    {"statements-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Add %1 statements")},
    {"view-kept", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Save view “%1”")},
    {"view-dropped", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Delete view “%1”")},
    {"view-replaced", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Replace view “%1”")},
    {"view-renamed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Rename view “%1” to “%2”")},
    {"views-changed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Change %1 views")},
    {"progress-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Judge %1: %2")},
    {"progress-added-to-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Judge %1 items: %2")},
    {"progress-withdrawn", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Withdraw the judgement on %1: %2")},
    {"fact-accepted", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Accept in %1: %2")},
    {"fact-corrected", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Correct in %1: %2")},
    {"fact-rejected", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Reject in %1: %2")},
    {"fact-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Add in %1: %2")},
    {"facts-decided", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Decide on %1 facts: %2 …")},
    {"agency-renamed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Rename agency “%1” to “%2”")},
    {"agency-merged", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Merge agency “%1” with “%2”")},
    {"agency-split", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Split “%2” from agency “%1”")},
    {"agency-alias", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Call agency “%1” also “%2”")},
    {"decision-withdrawn", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Leave as read: %1")},
    {"decisions-withdrawn", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Leave %1 facts as read")},
    {"contradiction-preferred", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Prefer what was brought: %1")},
    {"decisions-brought", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Import %1 corrections")},
    {"note-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Write a note on %1")},
    {"note-added-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Write a note on %1 items")},
    {"note-edited", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Edit a note on %1")},
    {"note-removed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Remove a note on %1")},
    {"tag-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Tag %1 “%2”")},
    {"tag-added-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Tag %1 items “%2”")},
    {"tag-removed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Take the tag “%2” off %1")},
    {"tag-removed-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Take the tag “%2” off %1 items")},
    {"tag-renamed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Rename the tag “%1” to “%2”")},
    {"review-added", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Add the review “%1”")},
    {"star-set", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Star %1")},
    {"star-set-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Star %1 items")},
    {"star-removed", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Take the star off %1")},
    {"star-removed-many", QT_TRANSLATE_NOOP("partnership::ChangeWords", "Take the stars off %1 items")},
};

/// Long names make menus wide.
QString shortened(const QString &argument)
{
    constexpr int longest = 60;
    if (const auto judgement = fromCode<Judgement>(argument))
        return judgementName(*judgement);
    return argument.size() > longest ? argument.left(longest) + QChar(0x2026) : argument;
}

} // namespace

QString changeSentence(const ChangeName &name)
{
    for (const Sentence &sentence : sentences) {
        if (name.kind != QLatin1String(sentence.kind))
            continue;
        const QString words = ChangeWords::tr(sentence.words);
        // Both at once, since a name may hold what looks like a place for another.
        return words.contains(QLatin1String("%2"))
                   ? words.arg(shortened(name.arguments.value(0)), shortened(name.arguments.value(1)))
                   : words.arg(shortened(name.arguments.value(0)));
    }
    return name.kind;
}

QStringList changeKinds()
{
    QStringList kinds;
    for (const Sentence &sentence : sentences)
        kinds.append(QLatin1String(sentence.kind));
    return kinds;
}

} // namespace partnership
