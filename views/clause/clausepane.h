// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/citation.h"
#include "models/exploration/desk/correcting.h"
#include "models/exploration/exploration.h"
#include "models/library/annotations.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace partnership {

class FactSection;
class GrowingText;
class NotesSection;
class PairList;
class ProgressSection;
class Swatch;

/// The clause of the current item in full: its words with everything marked that proves a fact, the facts
/// with the words behind them, and the agencies it puts together. Reads; changes nothing but the focus.
class ClausePane : public QWidget
{
    Q_OBJECT
public:
    explicit ClausePane(Exploration &exploration, QWidget *parent = nullptr);

    /// The clause shown, as row of Contents, or -1.
    int clause() const { return m_clause; }
    /// The words of the clause that are selected, or all of them; of no clause where none is shown.
    Quotation quotation() const;
    /// The words that are marked, in the text of the clause; empty where none are.
    Span markedWords() const;
    /// The facts of the clause that are chosen in their list, or all of them.
    ShownFacts chosenFacts() const;
    bool hasChosenFacts() const;
    /// Of what was found wrong in it and is chosen: the ids of the decisions.
    QStringList chosenRejected() const;
    NotesSection &notes() { return *m_notes; }
    /// What a note is written on: the words that are marked, or what is current. Of a clause that is shown.
    AnnotatedItem wordsForNote() const;
    /// Brings the notes where they are seen.
    void showNotes();
    /// In the context menu of its words, and of its facts.
    void offerActions(const QList<QAction *> &actions);
    void offerForFacts(const QList<QAction *> &actions);

public slots:
    void previousClause();
    void nextClause();

signals:
    /// The user wants quotation() on the clipboard, with its source.
    void citationWanted();
    /// The fact that is chosen is not what the text says.
    void correctionWanted();
    /// Somebody has to say what became of what is shown.
    void recordWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All that decides what stands in the pane.
    struct Shown
    {
        int clause = -1;
        int commitment = -1;
        bool isOneOfSeveral = false; ///< the commitment is current, and not the only one of its clause
        QList<Span> found;
        bool operator==(const Shown &) const = default;
    };

    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeText();
    QWidget *makeFooter();
    void follow();
    void refresh();
    void renew();
    Shown toShow() const;
    void fitPlace();
    void showHeader();
    void showLeadIn();
    void showText();
    void showLegend();
    void showCounterparts();
    void step(int by);
    int shownCommitment() const;
    void open(const QUrl &mark);
    void hover(const QUrl &mark);

    Exploration &m_exploration;
    int m_clause = -1;
    Shown m_shown;

    QLabel *m_empty;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QLabel *m_number;
    Swatch *m_swatch;
    QLabel *m_label;
    QLabel *m_section;
    QToolButton *m_previous;
    QToolButton *m_next;
    GrowingText *m_leadIn;
    Swatch *m_bar;
    GrowingText *m_text;
    GrowingText *m_legend;
    FactSection *m_facts;
    QLabel *m_pairCount;
    PairList *m_pairs;
    ProgressSection *m_progress;
    NotesSection *m_notes;
    QLabel *m_place;
};

} // namespace partnership
