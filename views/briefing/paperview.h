// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"

#include <QAbstractScrollArea>

#include <memory>

namespace partnership {

class PaperLayout;

/// The pages of a paper below each other, as wide as the view.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Stays on the page it shows, as far as the new paper has one.
    void show(const Paper &paper);
    /// Words in place of pages, where there is none to show.
    void showInstead(const QString &words);
    int pages() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double scale() const;
    double pageStep() const;
    void updateScrolling();

    std::unique_ptr<PaperLayout> m_layout;
    QString m_instead;
};

} // namespace partnership
