// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace partnership {

class Filter;
class LinkButton;
struct Hidden;
struct HiddenPart;

/// The ground on which stands what must not be missed.
void paintNoticeGround(QWidget &widget);

/// What the filter hides, told where it cannot be missed: each part of it is a link that shows that part too.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);
    void tell(const Hidden &hidden);

signals:
    void showAll();
    void showWith(const partnership::Filter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLink(const QString &words, const HiddenPart &part);
    void takeColours();

    QLabel *m_eye;
    QLabel *m_words;
    QWidget *m_parts;
    LinkButton *m_show;
};

} // namespace partnership
