// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partnership {

/// The filter as one sentence on one line, its count in bold, with a remark in secondary text behind it. What
/// does not fit is in the tooltip.
class SentenceLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);
    void setSentence(const QString &sentence, const QString &remark = {});
    QString sentence() const { return m_sentence; }
    QString remark() const { return m_remark; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    QString m_remark;
};

} // namespace partnership
