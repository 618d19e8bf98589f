// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decidedbodies.h"

#include <QHash>

namespace partnership {

/// Puts decisions into a statement, one after the other.
class Deciding
{
public:
    explicit Deciding(const Statement &read)
        : m_read(read), m_made{read, {}, {}, {}, {}, {}}, m_agencies(m_made.statement.agencies),
          m_instruments(m_made.statement.instruments)
    {
        for (int i = 0; i < read.events.size(); ++i)
            m_made.eventNumbers.append(i);
        for (const Commitment &commitment : read.commitments)
            m_commitments.insert(commitment.id, commitment.source);
    }

    void take(const Decision &decision, qsizetype number);
    void take(const BodyDecision &decision);
    DecidedStatement finish();

private:
    Statement &now() { return m_made.statement; }
    std::optional<FactRef> found(const Decision &decision, const FoundPlace &place, bool &several);
    bool isFree(const FactRef &fact);
    bool standsAlready(const Decision &decision, const Span &source);
    void reject(const FactRef &fact);
    void stand(const Decision &decision, const std::optional<FactRef> &fact, const Mention &words);
    void standMention(const Decision &decision, const std::optional<FactRef> &fact, Mention words);
    void standCommitment(const Decision &decision, const std::optional<FactRef> &fact, const Mention &words);
    void standEvent(const Decision &decision, const std::optional<FactRef> &fact, const Mention &words);
    void leaveOverlapping(FactKind kind, const Mention &words);
    void setStage(Instrument &instrument, const Decision &decision, const Mention &words);
    QString freeId(const QString &wanted, int clause) const;
    void hand(int from, int to, const QString &words);
    void relinkCommitments();
    void relinkPairs();
    void replaceBodies(const QList<int> &agencies, const QList<int> &instruments);

    const Statement &m_read;
    DecidedStatement m_made;
    DecidedBodies<Agency> m_agencies;
    DecidedBodies<Instrument> m_instruments;
    QHash<QString, Span> m_commitments; ///< as they were read, by id
    int m_added = 0;                    ///< events
};

} // namespace partnership
