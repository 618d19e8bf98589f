// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/statement/vocabulary.h"

#include <QDate>

#include <optional>

/// What became of commitments and instruments: dated judgements with their evidence, added and never
/// overwritten.
namespace partnership {

enum class Judgement { NoEvidence, NotStarted, UnderWay, LargelyDone, Done, Dropped, NotApplicable };
enum class EvidenceKind { Link, File, Quotation, Note };

QString code(Judgement);
QString code(EvidenceKind);
template <> std::optional<Judgement> fromCode<Judgement>(QStringView word);
template <> const QList<Judgement> &allOf<Judgement>();
template <> std::optional<EvidenceKind> fromCode<EvidenceKind>(QStringView word);
template <> const QList<EvidenceKind> &allOf<EvidenceKind>();

/// What a judgement rests on.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Note;
    QString words;     ///< the address, the name of the file, the words quoted, or the note
    QString place;     ///< of a quotation: where the words stand; else empty
    QByteArray sha256; ///< of a file: 64 hex digits; else empty
    bool operator==(const Evidence &) const = default;
};

/// A file as it is now. Problem: it cannot be read.
Result<Evidence> evidenceOfFile(const QString &path);

/// What is judged: by its stable number, and as it was called then, by which it is found again in a statement
/// that was read anew.
struct JudgedItem
{
    bool isInstrument = false;
    qint64 id = 0;     ///< commitmentId() or instrumentId()
    QString label;     ///< "9.4/1", or the name of the instrument
    QString words;     ///< of the commitment; empty for an instrument
    QByteArray sha256; ///< of the commitment's source; empty for an instrument
    bool operator==(const JudgedItem &) const = default;
};

/// That a judgement was a mistake, said by a later entry.
struct Withdrawal
{
    QString reason;
    QString recorded;
    QString who;
    bool operator==(const Withdrawal &) const = default;
};

/// One judgement.
struct ProgressEntry
{
    qint64 id = 0; ///< in the order of recording; given by the library
    JudgedItem item;
    Judgement judgement = Judgement::NoEvidence;
    QDate from; ///< the day from which it is true
    QList<Evidence> evidence;
    QString recorded; ///< UTC, ISO 8601; given by the library, as is who recorded it
    QString who;
    std::optional<Withdrawal> withdrawn;
    bool operator==(const ProgressEntry &) const = default;
};

/// All of them, or those with a number above one, also those withdrawn, in the order in which they were
/// recorded.
Result<QList<ProgressEntry>> progressEntries(const Library &library, qint64 after = 0);

/// Records a judgement on every item, as one step. Refused: no item, no day, or evidence without words.
Result<Done> addProgress(Library &library, const QList<JudgedItem> &items, const ProgressEntry &judgement);

/// Takes a judgement as the mistake that it was. Refused: no reason, no such judgement, or one withdrawn
/// before.
Result<Done> withdrawProgress(Library &library, qint64 entry, const QString &reason);

} // namespace partnership
