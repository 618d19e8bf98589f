// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QWidget>

#include <optional>

namespace partnership {

class GrowingText;

/// Says below the rows of a view what the filter hides and how to see it, and in an empty view why it is
/// empty: each part of the filter is a link that removes it. Invisible while nothing is hidden.
class EmptyNote : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyNote(Exploration &exploration, QWidget *parent = nullptr);

    /// What a view says of its rows.
    struct Words
    {
        QString hiding;  ///< "The filter hides 53 commitments."
        QString showAll; ///< "Show all 55": a link
        QString noMatch; ///< "No commitment matches:", before the parts of the filter
    };
    /// Rows that the view shows, and has in all.
    void setCounts(int shown, int all, const Words &words);
    /// For a view that has nothing to show even without a filter.
    void setNothing(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Words, or a link that sets a filter; and what stands behind them.
    struct Part
    {
        QString words;
        std::optional<Filter> filter = {};
        QString after = QStringLiteral(" ");
    };
    void setParts(const QList<Part> &parts);
    void write();
    QList<Part> whatIsHidden(const Words &words) const;
    QList<Part> nothingMatches(const Words &words) const;

    Exploration &m_exploration;
    GrowingText *m_text;
    QList<Part> m_parts;
};

} // namespace partnership
