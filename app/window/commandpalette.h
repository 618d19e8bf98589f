// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace partnership {

/// A list of every action with its shortcut; typing narrows it, Enter runs the chosen one.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void narrow(const QString &words);
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_words;
    QTreeWidget *m_list;
};

} // namespace partnership
