// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/growingtext.h"

#include "views/shared/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace partnership {

GrowingText::GrowingText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
}

void GrowingText::setWords(const QString &words, const QTextCharFormat &face, double lineHeight,
                           const QList<Overlay> &overlays)
{
    QTextBlockFormat block;
    const double scale = fonts::points(13) / 10; // the design is drawn for 10 points at 96 dpi
    block.setLineHeight(lineHeight * scale * logicalDpiY() / 96, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(block);
    cursor.insertText(words, face);
    for (const Overlay &overlay : overlays) {
        cursor.setPosition(int(qMin(overlay.span.begin, words.size())));
        cursor.setPosition(int(qMin(overlay.span.end, words.size())), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(overlay.format);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void GrowingText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

/// The pane around it scrolls.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QVariant GrowingText::loadResource(int, const QUrl &)
{
    return {};
}

void GrowingText::fit()
{
    const int height = int(std::ceil(document()->size().height()));
    if (height != this->height())
        setFixedHeight(qMax(height, 1));
}

} // namespace partnership
