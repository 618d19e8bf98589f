// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/completions.h"

#include <QTreeWidget>

#include <optional>

namespace partnership {

/// What the word in a line of text may become, in a list below the line. The line keeps the keyboard and
/// passes on the keys that are meant for the list.
class CompletionList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CompletionList(QWidget *line);

    /// Shows them, none of them chosen yet; hides where there are none.
    void offer(const QList<Completion> &completions);
    /// The chosen one, if any.
    std::optional<Completion> chosen() const;
    std::optional<Completion> first() const;
    /// To the next or the one before, from the last to the first.
    void step(int rows);

signals:
    void clickedOn(const partnership::Completion &completion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const Completion &completion);
    void place();
    void tellChosen(int row);

    QWidget *m_line;
    QList<Completion> m_completions;
};

} // namespace partnership
