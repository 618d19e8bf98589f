// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/correcting.h"

#include "app/opening.h"
#include "app/window/agencydialog.h"
#include "app/window/asking.h"
#include "app/window/correctdialog.h"
#include "app/window/history.h"
#include "app/window/lostanchorsdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "models/exploration/desk/decisionfile.h"
#include "models/exploration/desk/decisionlexicon.h"
#include "models/library/decisions.h"
#include "models/library/filewriting.h"
#include "views/agencies/agenciesview.h"
#include "views/clause/clausepane.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>

#include <memory>

namespace partnership::correcting {
namespace {

struct Correcting
{
    Q_DECLARE_TR_FUNCTIONS(partnership::CorrectingInWindow)
};

/// The clause in the pane, as id: its rows are others when the contents are read anew.
ItemId clauseShown(MainWindow &window)
{
    const int clause = window.clausePane().clause();
    return clause < 0 ? ItemId() : window.exploration().contents().clauses()[clause].id;
}

ShownFacts factsMeant(MainWindow &window)
{
    return window.clausePane().clause() < 0 ? ShownFacts() : window.clausePane().chosenFacts();
}

void chooseFirst(MainWindow &window)
{
    window.notice().tell(
        Correcting::tr("Choose one fact of the clause, in the list below its words, first."));
}

/// In which statement and clause one fact stands.
CorrectDialog::Fact asShown(const Exploration &exploration, const ShownFacts &facts)
{
    const Statement &statement = exploration.contents().statements()[facts.statement];
    const FactRef &fact = facts.facts.first();
    const bool isBody = fact.kind == FactKind::Agency || fact.kind == FactKind::Instrument;
    return {fact.kind,
            valuesOf(statement, fact),
            placeOf(statement, fact).value_or(FactPlace()).words,
            &statement.clauses[clauseOf(statement, fact)],
            isBody ? everywhere(exploration.contents(), facts).facts.size() : 1,
            false};
}

void decideAs(MainWindow &window, Verdict verdict, const QString &sentence)
{
    const ShownFacts facts = factsMeant(window);
    if (facts.facts.isEmpty())
        return chooseFirst(window);
    show(window, decideOn(window.exploration(), facts, verdict), sentence.arg(facts.facts.size()));
}

QString pathToRead(MainWindow &window)
{
    QFileDialog dialog(&window, Correcting::tr("Import corrections"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({Correcting::tr("Corrections (*.json)"), Correcting::tr("All files (*)")});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void show(MainWindow &window, const Result<Done> &done, const QString &sentence)
{
    if (!done)
        return window.notice().tell(done.problem());
    window.history().refresh(); // before a large library is read anew in the background
    Exploration &exploration = window.exploration();
    const ItemId clause = clauseShown(window);
    if (const Result<Done> read = exploration.readDecisions(); !read)
        return window.notice().tell(read.problem());
    if (exploration.contents().row(exploration.focus().current()) < 0 && !clause.isNull())
        exploration.focus().setCurrent(clause);
    window.notice().offer(sentence, Correcting::tr("Undo"), [&window] { window.history().undo(); });
}

void accept(MainWindow &window)
{
    decideAs(window, Verdict::Accepted, Correcting::tr("Accepted: %1 facts."));
}

/// All of a clause is not rejected by mistake.
void reject(MainWindow &window)
{
    if (!window.clausePane().hasChosenFacts())
        return chooseFirst(window);
    decideAs(window, Verdict::Rejected, Correcting::tr("Rejected: %1 facts."));
}

void leave(MainWindow &window)
{
    const QStringList rejected = window.clausePane().chosenRejected();
    if (!rejected.isEmpty())
        return show(window, withdrawDecisions(*window.exploration().library(), rejected),
                    Correcting::tr("Left as read."));
    const ShownFacts facts = factsMeant(window);
    if (facts.facts.isEmpty())
        return chooseFirst(window);
    show(window, leaveAsRead(window.exploration(), facts), Correcting::tr("Left as read."));
}

void correct(MainWindow &window)
{
    const ShownFacts facts = factsMeant(window);
    if (facts.facts.size() != 1)
        return chooseFirst(window);
    auto *dialog = new CorrectDialog(asShown(window.exploration(), facts), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&window, facts, dialog] {
        const Exploration &exploration = window.exploration();
        show(window,
             decideOn(exploration, dialog->isEverywhere() ? everywhere(exploration.contents(), facts) : facts,
                      Verdict::Corrected, dialog->values()),
             Correcting::tr("Corrected."));
    });
    dialog->open();
}

void addMarked(MainWindow &window, FactKind kind)
{
    const int clause = window.clausePane().clause();
    const Span marked = window.clausePane().markedWords();
    if (clause < 0 || marked.isEmpty())
        return window.notice().tell(Correcting::tr("Mark the words that name it in the clause first."));
    const Exploration &exploration = window.exploration();
    const Clause &record = *exploration.contents().clauses()[clause].record;
    const QString words = record.text.sliced(marked.begin, marked.length());
    auto *dialog = new CorrectDialog(
        {kind, proposedValues(exploration.contents(), clause, kind, words), words, &record, 1, true},
        &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&window, clause, marked, kind, words, dialog] {
        show(window, addFact(window.exploration(), clause, marked, kind, dialog->values()),
             Correcting::tr("Added: %1.").arg(words));
    });
    dialog->open();
}

void changeCurrentAgency(MainWindow &window, BodyVerb verb)
{
    const Contents &contents = window.exploration().contents();
    const ItemId current = window.exploration().focus().current();
    if (current.kind != ItemKind::Agency || contents.row(current) < 0)
        return window.notice().tell(Correcting::tr("Choose an agency first."));
    auto *dialog = new AgencyDialog(contents, contents.row(current), verb, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&window, dialog] {
        show(window, decide(*window.exploration().library(), dialog->decision()),
             Correcting::tr("Decided on %1.").arg(dialog->decision().name));
    });
    dialog->open();
}

void showLost(MainWindow &window)
{
    auto *dialog = new LostAnchorsDialog(window.exploration(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LostAnchorsDialog::withdrawalWanted, &window,
                     [&window](const QStringList &uids) {
                         show(window, withdrawDecisions(*window.exploration().library(), uids),
                              Correcting::tr("Withdrawn."));
                     });
    dialog->open();
}

void exportAll(MainWindow &window)
{
    const Library *library = window.exploration().library();
    if (!library || window.exploration().decisions().isEmpty())
        return window.notice().tell(Correcting::tr("Nothing was corrected in this library yet."));
    const QString path =
        askWhere(window, Correcting::tr("Export corrections"), QStringLiteral("corrections.json"),
                 {Correcting::tr("Corrections (*.json)")});
    if (path.isEmpty())
        return;
    if (const Result<Done> written = writeFile(path, toText(window.exploration().decisions())); !written)
        return window.notice().tell(written.problem());
    window.notice().tell(Correcting::tr("The corrections are in %1.").arg(QDir::toNativeSeparators(path)));
}

void import(MainWindow &window)
{
    const QString path = pathToRead(window);
    if (path.isEmpty() || !window.exploration().library())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return window.notice().tell({Fault::Input, Correcting::tr("This file cannot be read."), path, 0,
                                     file.errorString(), Correcting::tr("Check that you may read it.")});
    const Result<Decisions> read = decisionsFrom(file.read(longestTextOfDecisions + 1), path);
    if (!read)
        return window.notice().tell(read.problem());
    const Result<BroughtDecisions> brought = bringDecisions(*window.exploration().library(), *read);
    if (!brought)
        return window.notice().tell(brought.problem());
    QStringList sentences{
        Correcting::tr("%1 corrections added, %2 known before.").arg(brought->added).arg(brought->known)};
    for (const Contradiction &one : brought->contradictions)
        sentences.append(Correcting::tr("%1 is %2 here and %3 there; ours stands, theirs is kept beside it.")
                             .arg(one.about, one.ours, one.theirs));
    show(window, Done(), sentences.join(QLatin1Char(' ')));
}

void teach(MainWindow &window)
{
    const Result<qsizetype> kept = keepInLexicons(window.exploration().decisions(), userLexiconFolder());
    if (!kept)
        return window.notice().tell(kept.problem());
    window.notice().tell(
        Correcting::tr("%1 entries were added to your lexicons in %2; what is read from the next start "
                       "on is read with them.")
            .arg(*kept)
            .arg(QDir::toNativeSeparators(userLexiconFolder())));
}

void offerActions(MainWindow &window)
{
    const auto actions = [&window](const QStringList &names) {
        QList<QAction *> out;
        for (const QString &name : names)
            out.append(window.action(name.toLatin1().constData()));
        return out;
    };
    window.clausePane().offerForFacts(actions({QStringLiteral("acceptFact"), QStringLiteral("correctFact"),
                                               QStringLiteral("rejectFact"), QStringLiteral("leaveFact")}));
    window.clausePane().offerActions(actions({QStringLiteral("addAgency"), QStringLiteral("addInstrument"),
                                              QStringLiteral("addCommitment"), QStringLiteral("addEvent")}));
    QObject::connect(&window.clausePane(), &ClausePane::correctionWanted, &window,
                     [&window] { correct(window); });
    window.agencies().offerActions(actions({QStringLiteral("renameAgency"), QStringLiteral("mergeAgency"),
                                            QStringLiteral("splitAgency"), QStringLiteral("aliasAgency")}));
    const auto told = std::make_shared<qsizetype>(0); // the same ones are told once
    QObject::connect(&window.exploration(), &Exploration::becameWhole, &window, [&window, told] {
        const qsizetype lost = lostAnchors(window.exploration()).size();
        if (lost > 0 && lost != *told)
            window.notice().offer(Correcting::tr("%1 corrections no longer find their words.").arg(lost),
                                  Correcting::tr("Show"), [&window] { showLost(window); });
        *told = lost;
    });
}

} // namespace partnership::correcting
