// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace partnership {

class LinkButton;

/// The ground on which stands what must not be missed.
void paintNoticeGround(QWidget &widget);

/// What the filter hides, told where it cannot be missed, with the way to see it.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);
    void setWords(const QString &words);

signals:
    void showThem();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    QLabel *m_eye;
    QLabel *m_words;
    LinkButton *m_show;
};

} // namespace partnership
