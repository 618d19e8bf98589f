// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QTimer;

namespace partnership {

class LinkButton;
struct Problem;

/// A line below the tool bar that says what went wrong or was done, in plain text. Problems are shown here,
/// inside the window, and never in a box that must be clicked away; they stay until they are closed or
/// replaced. What merely was done goes by itself once it could be read.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    enum class Stay { UntilRead, UntilClosed };
    void tell(const QString &text, Stay stay = Stay::UntilRead);
    void tell(const Problem &problem);
    /// Also offers a way back, or on: words that do something when clicked. They go once they were.
    void offer(const QString &text, const QString &words, const std::function<void()> &act);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void leave();
    void takeOffer();
    QLabel *m_text;
    LinkButton *m_offer = nullptr;
    std::function<void()> m_act;
    QTimer *m_read; ///< runs while the words are being read
};

} // namespace partnership
