// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"

#include "models/reading/agencies.h"
#include "models/reading/commitments.h"
#include "models/reading/counterparts.h"
#include "models/reading/draft.h"
#include "models/reading/events.h"
#include "models/reading/instruments.h"
#include "models/reading/pairs.h"
#include "models/reading/particulars.h"
#include "models/reading/source/forms.h"
#include "models/reading/source/tr.h"
#include "models/reading/structure/structure.h"
#include "models/statement/unseen.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace partnership {
namespace {

Problem cannotOpen(const QString &path, const QString &what, const QString &advice)
{
    return {.what = what, .file = path, .line = 0, .words = {}, .advice = advice};
}

Problem stoppedReading(const QString &name)
{
    return {
        .what = ReadingRoom::tr("Reading was stopped."), .file = name, .line = 0, .words = {}, .advice = {}};
}

Source sourceOf(const Document &document, const SourceText &source)
{
    return {.name = QFileInfo(document.name).fileName(),
            .sha256 = QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex(),
            .form = formOf(document).form,
            .encoding = source.encoding,
            .text = source.text,
            .pages = source.pages};
}

StructureWords structureWords(const Lexicons &lexicons)
{
    StructureWords words{.capitals = {},
                         .headings = lexicons.headings,
                         .frame = lexicons.frame,
                         .months = lexicons.monthNumbers.keys()};
    for (const Side &side : lexicons.sides) {
        if (isAbbreviation(side.name))
            words.capitals.append(side.name);
    }
    return words;
}

/// False when asked to stop, as all that follows.
bool cutIntoWords(Draft &draft)
{
    for (const Clause &clause : std::as_const(draft.statement.clauses)) {
        if (draft.pace.stopped())
            return false;
        draft.words.append(draft.lexicons.wordsOf(clause.text, &draft.pace));
        draft.sentences.append(sentencesOf(draft.words.last()));
    }
    return true;
}

bool findFacts(Draft &draft)
{
    return findAgencies(draft) && findInstruments(draft) && findGroupings(draft) && findPairs(draft) &&
           findEvents(draft) && findCommitments(draft) && findCounterparts(draft);
}

bool readInto(Draft &draft, const SourceText &source)
{
    Statement &statement = draft.statement;
    const Structure structure = readStructure(source, structureWords(draft.lexicons), draft.pace);
    statement.title = structure.title;
    statement.sections = structure.sections;
    statement.clauses = structure.clauses;
    statement.repairs = structure.repairs;
    statement.rest = structure.rest;
    return cutIntoWords(draft) && findParticulars(draft, structure.dateLine) && findFacts(draft);
}

} // namespace

Result<Document> openDocument(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotOpen(path, ReadingRoom::tr("There is no such file."),
                          ReadingRoom::tr("Check the path and the spelling."));
    if (info.isDir())
        return cannotOpen(path, ReadingRoom::tr("This is a folder, not a file."),
                          ReadingRoom::tr("Choose a file in it."));
    if (!info.isFile())
        return cannotOpen(path, ReadingRoom::tr("This is a device or a pipe, not a file."),
                          ReadingRoom::tr("Save what comes from it as a file and open that file."));
    if (info.size() > largestDocument)
        return cannotOpen(path, ReadingRoom::tr("This file is larger than 128 MB."),
                          ReadingRoom::tr("Choose a file that holds the text of one statement."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(path, ReadingRoom::tr("This file cannot be read: %1.").arg(file.errorString()),
                          ReadingRoom::tr("Check that you may read it."));
    const QByteArray bytes = file.read(largestDocument + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotOpen(path, ReadingRoom::tr("This file cannot be read: %1.").arg(file.errorString()),
                          ReadingRoom::tr("Check the disk or copy the file."));
    return Document{path, bytes};
}

Result<Statement> readStatement(const Document &document, const StopRequest &stop)
{
    const Result<Lexicons> &lexicons = shippedLexicons();
    if (!lexicons)
        return lexicons.problem();
    const auto source = readSource(document, stop);
    if (!source)
        return source.problem();
    Draft draft{.lexicons = *lexicons, .pace = Pace(stop), .statement = {}};
    draft.statement.source = sourceOf(document, *source);
    if (draft.pace.stopped() || !readInto(draft, *source))
        return stoppedReading(document.name);
    if (draft.statement.title.isEmpty())
        draft.statement.title = withoutUnseen(QFileInfo(document.name).completeBaseName());
    return std::move(draft.statement);
}

Result<Statement> readAgain(const Statement &corrected, const StopRequest &stop)
{
    const Result<Lexicons> &lexicons = shippedLexicons();
    if (!lexicons)
        return lexicons.problem();
    Draft draft{.lexicons = *lexicons, .pace = Pace(stop), .statement = corrected};
    draft.statement.commitments.clear();
    draft.statement.agencies.clear();
    draft.statement.instruments.clear();
    draft.statement.events.clear();
    draft.statement.counterparts.clear();
    if (!cutIntoWords(draft) || !findFacts(draft))
        return stoppedReading(corrected.source.name);
    return std::move(draft.statement);
}

Document shippedDocument()
{
    const QString name = QStringLiteral("japan-singapore-2026.txt");
    QFile file(QStringLiteral(":/statements/") + name);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return {name, open ? file.readAll() : QByteArray()};
}

} // namespace partnership
