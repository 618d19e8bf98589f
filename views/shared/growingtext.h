// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"

#include <QTextBrowser>
#include <QTextCharFormat>

namespace partnership {

/// Words to be read, selected and copied, as high as they need and on the ground they stand on. They are put
/// in as plain text with formats; markup in them stays text. What its owner adds as actions stands in its
/// context menu.
class GrowingText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GrowingText(QWidget *parent = nullptr);

    /// A format over a stretch of the text.
    struct Overlay
    {
        Span span;
        QTextCharFormat format;
    };
    /// Text in one face and one line height (pixels of the design), with formats laid over it one after the
    /// other, replacing what was there. Laid out once.
    void setWords(const QString &words, const QTextCharFormat &face, double lineHeight,
                  const QList<Overlay> &overlays);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// Nothing is fetched, whatever the words say.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void fit();
};

} // namespace partnership
