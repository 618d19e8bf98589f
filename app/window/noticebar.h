// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace partnership {

struct Problem;

/// A line below the tool bar that says what went wrong or was done, in plain text, until it is closed or
/// replaced. Problems are shown here, inside the window, and never in a box that must be clicked away.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    void tell(const Problem &problem);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    QLabel *m_text;
};

} // namespace partnership
