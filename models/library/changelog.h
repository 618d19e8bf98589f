// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/changes.h"
#include "models/library/connection.h"

#include <mutex>

/// What recording, undoing and importing have in common below changes.h.
namespace partnership {

/// The right to write, taken without waiting for an import of this program, and the transaction under it.
class WriteTurn
{
public:
    explicit WriteTurn(Library &library)
        : m_library(library), m_lock(descriptorGuard(), std::try_to_lock), m_transaction(library.connection())
    {
    }
    Q_DISABLE_COPY_MOVE(WriteTurn)

    Result<Done> begin();
    Result<Done> commit() { return m_transaction.commit(); }

private:
    Library &m_library;
    std::unique_lock<QMutex> m_lock;
    Transaction m_transaction;
};

/// Runs a statement with values bound that gives no rows. Texts are never NULL: there is no "unknown" beside
/// "empty".
Result<Done> runWith(const Connection &connection, const QString &sql, const QVariantList &values);

/// The same, prepared, with the number of the row that an INSERT made.
Result<qint64> insertWith(const Connection &connection, const QString &sql, const QVariantList &values);

/// The step in the log; those that were undone go. Gives its number.
Result<qint64> logStep(const Connection &connection, const ChangeName &name, const QString &who);

/// The step that added statements, named by their stable ids and titles; none for what an empty library
/// begins with, before which there is nothing to go back to.
struct Added
{
    qint64 id = 0;
    QString title;
};
Result<Done> logAddition(const Connection &connection, const QList<Added> &added, const QString &who);
Result<bool> hasStatements(const Connection &connection);

} // namespace partnership
