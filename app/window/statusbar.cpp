// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusbar.h"

#include "models/statement/unseen.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>

namespace partnership {
StatusBar::StatusBar(const Exploration &exploration, QWidget *parent)
    : QStatusBar(parent), m_exploration(exploration), m_counts(hintLabel({}, this)),
      m_shield(new QLabel(this)), m_verified(hintLabel({}, this)), m_libraryName(hintLabel({}, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_shield->setAccessibleName(tr("Verified"));
    m_shield->hide();
    addWidget(m_counts);
    addWidget(m_shield);
    addWidget(m_verified, 1);
    addPermanentWidget(m_libraryName);
    takeColours();
    connect(&exploration, &Exploration::contentsChanged, this, &StatusBar::count);
    connect(&exploration, &Exploration::progress, this, &StatusBar::tellProgress);
    connect(&exploration, &Exploration::failed, this, &StatusBar::tellFailure);
    connect(&m_check, &FactCheck::finished, this, &StatusBar::tellVerified);
    count();
}

QString StatusBar::libraryName() const
{
    return m_libraryName->text();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QStatusBar::changeEvent(event);
}

void StatusBar::count()
{
    const Contents &contents = m_exploration.contents();
    const QStringList counts{
        counted(contents.clauses().size(), tr("1 clause"), tr("%1 clauses")),
        counted(m_exploration.commitmentCount(), tr("1 commitment"), tr("%1 commitments")),
        counted(contents.agencies().size(), tr("1 agency"), tr("%1 agencies"))};
    m_counts->setText(counts.join(QStringLiteral(" · ")));

    const Library *library = m_exploration.library();
    const QString name = library ? withoutUnseen(QFileInfo(library->path()).fileName()) : QString();
    const bool readOnly = library && library->isReadOnly();
    m_libraryName->setText(name.isEmpty() ? tr("not kept in a library")
                           : readOnly     ? tr("%1, for reading only").arg(name)
                                          : name);
    if (library)
        m_libraryName->setToolTip(plainToolTip(library->path()));

    m_verified->clear();
    m_shield->hide();
    if (m_exploration.isWhole())
        m_check.start(contents.statements());
}

/// Of a library that is still being read: how far that is, in place of counts that will not hold.
void StatusBar::tellProgress(int done, int all)
{
    if (!m_exploration.isWhole())
        m_counts->setText(tr("The library is being read: %1 of %2 statements").arg(done).arg(all));
}

void StatusBar::tellFailure()
{
    const qsizetype read = m_exploration.contents().statements().size();
    m_counts->setText(counted(read, tr("Only the first statement could be read"),
                              tr("Only the first %1 statements could be read")));
}

void StatusBar::tellVerified(const Verification &verification)
{
    const QStringList &failures = verification.failures;
    if (verification.facts == 0 || !m_exploration.isWhole())
        return;
    m_shield->setVisible(failures.isEmpty());
    m_verified->setText(
        failures.isEmpty()
            ? tr("every fact verified against the source")
            : tr("%1 of %2 facts no longer match the source").arg(failures.size()).arg(verification.facts));
    m_verified->setToolTip(
        plainToolTip(failures.isEmpty()
                         ? tr("%1 facts were compared with the words of the source.").arg(verification.facts)
                         : failures.join(QLatin1Char('\n'))));
}

void StatusBar::takeColours()
{
    m_shield->setPixmap(iconPixmap(Icon::Shield, Theme::of(palette()).verified(), 16, devicePixelRatioF()));
}

} // namespace partnership
