// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringList>

class QDockWidget;
class QMainWindow;
class QSplitter;
class QWidget;

namespace partnership {

/// Where the panes of the window stand and how much room each has: as at first, or as somebody made it.
class Arrangement
{
public:
    struct Panes
    {
        QDockWidget *outline;
        QDockWidget *facets;
        QDockWidget *agencies;
        QDockWidget *clause;
        QSplitter *centre; ///< table above, tabs below
    };
    /// Once all panes are in the window, which is then as at first.
    Arrangement(QMainWindow &window, const Panes &panes);

    /// The size of the sketch; a small screen gets less.
    static constexpr QSize firstSize{1440, 900};
    /// Whether three columns do not fit, as on a small screen whose text is enlarged.
    static bool isNarrow(const QWidget &window);

    /// As at first.
    void reset();
    /// As settings remember it from the last time, and so that they do.
    void restore();
    void remember() const;

    /// The panes that are shown, by their names in saved views; those of the centre always are.
    QStringList panes() const;
    /// Places and sizes, and from them: false where they are those of another version. Panes that are not
    /// named are hidden, if any are.
    QString toText() const;
    bool take(const QString &text, const QStringList &panes);

private:
    void divide();
    QList<QDockWidget *> docks() const;

    QMainWindow &m_window;
    Panes m_panes;
    QByteArray m_first;
};

} // namespace partnership
