// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace partnership {

class LinkButton;
struct Problem;

/// What is wrong with a search, on the ground of notices so that it is seen, and searches that would be right
/// in its place as links.
class Trouble : public QWidget
{
    Q_OBJECT
public:
    explicit Trouble(QWidget *parent = nullptr);

    /// The problem's own advice is told where there is no correction to click.
    void tell(const Problem &problem, const QStringList &corrections);

signals:
    void chosen(const QString &search);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer(const QStringList &corrections);
    void takeColours();

    QLabel *m_words;
    QWidget *m_offers;
};

} // namespace partnership
