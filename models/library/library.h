// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/statement/result.h"
#include "models/statement/statement.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// The one file that keeps statements. The only room that knows SQL.
namespace partnership {

class Connection;

/// A statement of a library without its content.
struct StatementHead
{
    qint64 id = 0;
    QString title;
    QString date;
    QByteArray sha256;
    QString source; ///< the name of the file that it was read from
};

/// A clause found by a search, with the places of the words found in its healed text.
struct SearchHit
{
    qint64 clause = 0; ///< clauseId()
    QList<Span> marks; ///< in UTF-16 units of Clause::text
};

/// A view that somebody gave a name; what its text says is for those who show it.
struct KeptView
{
    static constexpr qsizetype longestName = 120;
    static constexpr qsizetype longestText = 65536;

    QString name; ///< without blanks around it; no two differ in case only
    QString text;
    bool operator==(const KeptView &) const = default;
};

/// What became of one statement of many.
struct Addition
{
    qint64 id = 0;
    bool wasThere = false;          ///< its source is in the library already: nothing was added
    std::optional<Problem> problem; ///< it contradicts itself: nothing of it was added, all others were
};
/// Gives one statement after the other, and nothing after the last. A problem instead undoes all of them.
using StatementSource = std::function<Result<std::optional<Statement>>()>;

/// Ids are stable across libraries: 63-bit hashes of the source's SHA-256 and what names the thing in its
/// statement.
qint64 statementId(const QByteArray &sourceSha256);
qint64 clauseId(const QByteArray &sourceSha256, const QString &clauseNumber);
qint64 commitmentId(const QByteArray &sourceSha256,
                    const QString &commitment); ///< by Commitment::id, "9.4/1"
/// Agencies and instruments are one body across statements: their ids come from side/kind and comparable
/// name.
qint64 agencyId(const QString &side, const QString &name);
qint64 instrumentId(const QString &kind, const QString &name);
qint64 eventId(const QByteArray &sourceSha256, int index);

/// An open library. Belongs to the thread that opened it; closing is destruction.
class Library
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// Of the pages of a file: all, which takes a second for some 300 MB, or those that are read.
    enum class Look { AtEveryPage, AtItsHead };

    /// Opening is a protocol (header and application_id, defensive flags, expected schema, quick check, time
    /// limit for locks) and writes nothing to a file that is not ours. A missing, empty, foreign, newer,
    /// damaged, hostile, unreadable or locked file is a Problem with Fault::Library. A file that cannot be
    /// written opens read-only. Only its head is looked at where somebody else opens it with a look at every
    /// page.
    static Result<std::unique_ptr<Library>> open(const QString &path, Access access = Access::ReadWrite,
                                                 Look look = Look::AtEveryPage);
    /// A new, empty library; never overwrites a file.
    static Result<std::unique_ptr<Library>> create(const QString &path);
    /// For a statement that is looked at without being kept.
    static Result<std::unique_ptr<Library>> temporary();
    /// One that holds what another held when its image was made: between threads only values travel.
    static Result<std::unique_ptr<Library>> temporary(const QByteArray &image);
    ~Library();

    /// Everything in it as bytes.
    QByteArray image() const;
    /// From now on it holds what the image holds. To be asked of temporary ones only.
    Result<Done> takeImage(const QByteArray &image);

    QString path() const; ///< empty for a temporary one
    bool isReadOnly() const;
    bool isLookedThrough() const; ///< every page of the file was looked at

    /// Who makes its changes; the name of the account unless it is told another.
    QString author() const;
    void setAuthor(const QString &name);

    /// Adds the statement in one transaction, or, when its source is there already, nothing. Gives its id.
    Result<qint64> add(const Statement &statement);
    /// Adds all that the source gives, in its order and in one transaction: after a kill or on a full disk
    /// the library is what it was. Faster than one after the other, since the search index is built once at
    /// the end.
    Result<QList<Addition>> addAll(const StatementSource &next);
    bool holds(const QByteArray &sourceSha256) const;
    /// By date, then title.
    Result<QList<StatementHead>> statements() const;
    /// The statement exactly as it was added: statement(add(s)) == s.
    Result<Statement> statement(qint64 id) const;

    /// Clauses that match an FTS5 expression, in the order of statements and text. Asks the stop every some
    /// thousand steps; a search that is stopped is a Problem that says so.
    Result<QList<SearchHit>> search(const QString &ftsExpression, const StopRequest &stop = {}) const;
    /// Words of the statements that begin with the prefix or are spelt like the word, most frequent first;
    /// for "nearest: quantum".
    QStringList wordsLike(const QString &word, int atMost) const;

    /// The views that have a name, in the order in which they came.
    Result<QList<KeptView>> views() const;
    /// Drops the views of these names, then keeps the others: all of it or, after a problem, nothing. A name
    /// that is still taken is a Problem; no view is overwritten.
    Result<Done> changeViews(const QStringList &dropped, const QList<KeptView> &kept);

    /// Writes a copy of everything to a new file (for Save as); never overwrites.
    Result<Done> saveCopy(const QString &path) const;

    /// For the files of this room, which ask it what is not asked here: changes.h and those that record with
    /// it.
    const Connection &connection() const;

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What is wrong with a library file: damage, broken references, facts that no longer match their source.
struct LibraryCheck
{
    qsizetype statements = 0;
    qsizetype facts = 0;
    QStringList findings; ///< one line each; empty when the file is whole
};
Result<LibraryCheck> checkLibrary(const QString &path);

} // namespace partnership
