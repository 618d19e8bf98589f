// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/places.h"

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace partnership {

/// A list of every action with its shortcut, and of the saved views; typing narrows it and offers what is
/// called so in the library: clauses by number, sections, agencies, instruments. Enter runs the action or
/// goes to the place, Ctrl+Enter shows nothing but what belongs to it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// The actions of saved views have their names as data.
    CommandPalette(const QList<QAction *> &actions, const QList<QAction *> &views, Exploration &exploration,
                   QWidget *parent = nullptr);

    /// As if somebody had typed it.
    void type(const QString &words);

private:
    void makeWords();
    void makeList();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void narrow(const QString &words);
    void addActions(const QStringList &wanted);
    void addViews(const QStringList &wanted);
    void addPlaces(const QString &words);
    void addRow(const QIcon &icon, const QString &name, const QString &remark, const QVariant &meant);
    void tellKeys();
    /// What the current row means: an action, or a place of m_places.
    QAction *currentAction() const;
    const Place *currentPlace() const;
    void run(bool narrowing);

    QList<QAction *> m_actions;
    QList<QAction *> m_views;
    Exploration &m_exploration;
    QList<Place> m_places; ///< that the words found
    QLineEdit *m_words = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_keys = nullptr;
};

} // namespace partnership
