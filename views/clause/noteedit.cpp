// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/noteedit.h"

#include "models/library/annotations.h"

#include <QKeyEvent>

#include <algorithm>

namespace partnership {
namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 14; ///< more are scrolled

bool endsNote(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Button); // on the ground of lists a dark line has no edge
    setPlaceholderText(tr("Ctrl+Return keeps the note, Esc gives it up"));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::updateGeometry);
}

QSize NoteEdit::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {QPlainTextEdit::minimumSizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
}

/// The keys of this line are its own, not those of the window.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || endsNote(*key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (endsNote(*event))
        emit finished();
    else if (event->key() == Qt::Key_Escape)
        emit givenUp();
    else
        QPlainTextEdit::keyPressEvent(event);
}

/// Menus, and other windows, come back.
void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        event->reason() != Qt::MenuBarFocusReason)
        emit finished();
}

} // namespace partnership
