// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"

#include <QList>
#include <QSizeF>
#include <QTextDocument>

#include <memory>

class QPainter;
class QTextTable;

namespace partnership {

/// A paper on pages of A4, the same on every painter: PDF, printer, and the preview on the screen. One unit
/// is 1/96 inch.
class PaperLayout
{
public:
    explicit PaperLayout(const Paper &paper);
    ~PaperLayout();
    Q_DISABLE_COPY_MOVE(PaperLayout)

    int pages() const;
    /// Of a page, margins included.
    static QSizeF pageSize();
    /// Text, pictures and foot of a page from 0, at the origin of the painter.
    void drawPage(QPainter &painter, int page) const;
    /// The page from 0 on which each chapter begins, in the order of chaptersOf().
    QList<int> chapterPages() const { return m_chapterPages; }

private:
    void build(double scale);
    void settlePages();
    void keepWithNext(const QTextBlock &first);
    double endOfFirstRow(const QTextTable &table) const;
    int pageOf(const QTextBlock &block) const;

    Paper m_paper;
    std::unique_ptr<QTextDocument> m_document;
    QList<int> m_chapterPages;
    double m_scale = 1; ///< of the type, where all has to go on one page
};

} // namespace partnership
