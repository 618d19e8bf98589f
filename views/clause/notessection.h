// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "views/clause/annotationdesk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace partnership {

class FlowLayout;
class NoteEdit;
class TextButton;

/// Notes, tags and the star of what is current, and the notes on all else that stands in the clause; written
/// and changed in place. Asks a desk to keep what is written, which is never lost by going elsewhere.
class NotesSection : public QWidget
{
    Q_OBJECT
public:
    explicit NotesSection(const Exploration &exploration, QWidget *parent = nullptr);
    void setDesk(const AnnotationDesk &desk) { m_desk = desk; }

    /// The clause, as row of Contents.
    void showOf(int clause);
    /// What stars, tags and new notes are on: what is current, or the clause.
    AnnotatedItem target() const;

    void writeNote(const AnnotatedItem &on);
    void typeTag();
    void toggleStar();
    /// What is being written is kept, as when the keyboard leaves it. False: it could not be.
    bool keepWritten();

protected:
    void changeEvent(QEvent *event) override;

signals:
    /// Somebody writes in it, and it may be out of sight.
    void writingBegun(QWidget *in);

private:
    /// A note that is being written, or changed.
    struct Writing
    {
        AnnotatedItem on;
        std::optional<Annotation> before;
    };
    QWidget *makeHeading();
    QWidget *makeTags();
    QWidget *makeEditor();
    void refresh();
    void showStar(const AnnotationBook::Put &put);
    void showTags(const QStringList &tags);
    void showNotes();
    QWidget *makeNote(const Annotation &note);
    QWidget *makeChip(const QString &tag);
    QList<Annotation> notesHere() const;
    QList<ItemId> thingsHere() const;
    void begin(const Writing &writing, const QString &text);
    void end();
    void addTypedTag();

    const Exploration &m_exploration;
    AnnotationDesk m_desk;
    int m_clause = -1;
    std::optional<Writing> m_writing;
    bool m_keeping = false;

    QLabel *m_of;
    QToolButton *m_star;
    FlowLayout *m_tags;
    QLineEdit *m_tag;
    QVBoxLayout *m_notes;
    QLabel *m_writingOf;
    NoteEdit *m_edit;
    TextButton *m_write;
};

} // namespace partnership
