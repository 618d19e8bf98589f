// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/growingtext.h"

#include "views/shared/fonts.h"

#include <QAbstractTextDocumentLayout>
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

void GrowingText::setWords(const QString &words, const QTextCharFormat &format, double lineHeight)
{
    clear();
    QTextBlockFormat block;
    const double scale = fonts::points(13) / 10; // the design is drawn for 10 points at 96 dpi
    block.setLineHeight(lineHeight * scale * logicalDpiY() / 96, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.setBlockFormat(block);
    cursor.insertText(words, format);
    moveCursor(QTextCursor::Start);
}

void GrowingText::overlay(const Span &span, const QTextCharFormat &format)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(qMin(span.end, qsizetype(document()->characterCount() - 1))),
                       QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
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
