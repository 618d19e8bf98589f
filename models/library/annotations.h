// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/statement/vocabulary.h"

#include <functional>
#include <optional>

/// Notes, tags and stars: what a desk puts on things of its statements for itself.
namespace partnership {

enum class AnnotationKind { Note, Tag, Star };
enum class AnnotatedKind { Clause, Commitment, Agency, Instrument, Event };

QString code(AnnotationKind);
QString code(AnnotatedKind);
template <> std::optional<AnnotationKind> fromCode<AnnotationKind>(QStringView word);
template <> std::optional<AnnotatedKind> fromCode<AnnotatedKind>(QStringView word);

/// What an annotation is on: by its stable number, and as it was called then, by which it is found again in a
/// statement that was read anew.
struct AnnotatedItem
{
    AnnotatedKind kind = AnnotatedKind::Clause;
    qint64 id = 0;     ///< clauseId(), commitmentId() …
    QString label;     ///< "9.4", "9.4/1", or the name of an agency or instrument
    QString words;     ///< of the clause, the passage, the commitment or the event; else empty
    QByteArray sha256; ///< of the source; empty for agencies and instruments
    Span passage;      ///< in Clause::text, in UTF-16 units; empty where the whole thing is meant
    bool operator==(const AnnotatedItem &) const = default;

    bool isPassage() const { return passage.begin < passage.end; }
};

struct Annotation
{
    static constexpr qsizetype longestNote = 65536;
    static constexpr qsizetype longestTag = 120;

    qint64 id = 0; ///< given by the library
    AnnotationKind kind = AnnotationKind::Note;
    AnnotatedItem item;
    QString text;     ///< the note or the tag; of a star empty
    QString recorded; ///< UTC, ISO 8601; given by the library, as is who wrote it
    QString who;
    bool operator==(const Annotation &) const = default;
};

/// That a thing has one, without the words of a note: all that counting needs, and there may be very many.
struct AnnotationTrace
{
    AnnotationKind kind = AnnotationKind::Note;
    AnnotatedKind on = AnnotatedKind::Clause;
    qint64 item = 0;
    QString tag;
    bool operator==(const AnnotationTrace &) const = default;
};

/// Which things have which, each once: of all, or of one.
Result<QList<AnnotationTrace>> annotationTraces(const Library &library);
Result<QList<AnnotationTrace>> annotationTraces(const Library &library, AnnotatedKind kind, qint64 item);

/// All of them, in the order in which they were made.
Result<QList<Annotation>> annotations(const Library &library);
/// Those of some things, by kind and number.
using AnnotatedThing = std::pair<AnnotatedKind, qint64>;
Result<QList<Annotation>> annotationsOf(const Library &library, const QList<AnnotatedThing> &things);
/// Gives every note to whoever looks through them, until that returns false; a problem of the file ends it.
Result<Done> eachNote(const Library &library,
                      const std::function<bool(AnnotatedThing thing, const QString &text)> &look);

/// Every change is one step. Texts lose the blanks around them. Refused: a text that is empty, too long, or
/// of a number that is not there.
Result<Done> addNote(Library &library, const AnnotatedItem &item, const QString &text);
/// The same on each of these, as one step.
Result<Done> addNotes(Library &library, const QList<AnnotatedItem> &items, const QString &text);
/// Refused too where the note is not as it was before: another program has changed it.
Result<Done> editNote(Library &library, const Annotation &before, const QString &text);
Result<Done> removeNote(Library &library, const Annotation &note);

/// On all of these; what has the tag keeps it. A tag that differs from one there is in case only is that one.
Result<Done> addTag(Library &library, const QList<AnnotatedItem> &items, const QString &tag);
Result<Done> removeTag(Library &library, const QList<AnnotatedItem> &items, const QString &tag);
/// On everything; where there is a tag of the new name, the two become one.
Result<Done> renameTag(Library &library, const QString &tag, const QString &name);
Result<Done> setStarred(Library &library, const QList<AnnotatedItem> &items, bool starred);

/// Every tag, in the order of letters.
Result<QStringList> tagsIn(const Library &library);

} // namespace partnership
