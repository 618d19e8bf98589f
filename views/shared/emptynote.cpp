// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/emptynote.h"

#include "views/shared/filterparts.h"
#include "views/shared/fonts.h"
#include "views/shared/growingtext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QUrl>

namespace partnership {

EmptyNote::EmptyNote(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_text(new GrowingText)
{
    m_text->setAccessibleName(tr("What is hidden"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const Part part = m_parts.value(link.toString().toInt());
        if (part.filter)
            m_exploration.focus().setFilter(*part.filter);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void EmptyNote::setCounts(int shown, int all, const Words &words)
{
    if (shown < all)
        setParts(shown > 0 ? whatIsHidden(words) : nothingMatches(words));
    setVisible(shown < all);
}

void EmptyNote::setNothing(const QString &sentence)
{
    setParts({{sentence}});
    show();
}

void EmptyNote::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    write();
}

void EmptyNote::write()
{
    QString words;
    for (const Part &part : std::as_const(m_parts))
        words += part.words + part.after;
    QTextCharFormat plain;
    plain.setFont(fonts::sans(13));
    plain.setForeground(Theme::of(palette()).secondary());
    QList<GrowingText::Overlay> links;
    qsizetype from = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(QString::number(i));
        link.setForeground(Theme::of(palette()).accent());
        link.setFontUnderline(true);
        const qsizetype end = from + m_parts.at(i).words.size();
        if (m_parts.at(i).filter)
            links.append({{from, end}, link});
        from = end + m_parts.at(i).after.size();
    }
    m_text->setWords(words, plain, 22, links);
}

QList<EmptyNote::Part> EmptyNote::whatIsHidden(const Words &words) const
{
    return {{words.hiding}, {words.showAll, Filter()}, {tr("Esc goes back one step.")}};
}

QList<EmptyNote::Part> EmptyNote::nothingMatches(const Words &words) const
{
    QList<Part> parts{{words.noMatch}};
    for (const FilterPart &part : filterParts(m_exploration))
        parts.append({part.text, part.without, QStringLiteral(", ")});
    parts.last().after = QStringLiteral(". ");
    parts.append({tr("Remove a filter above, or press Esc.")});
    return parts;
}

void EmptyNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace partnership
