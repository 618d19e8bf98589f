// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/words.h"

#include <QCryptographicHash>

namespace partnership {
namespace {

class FactsDigest
{
public:
    void add(const QString &words, const Span &source)
    {
        for (const qsizetype number : {source.begin, source.end})
            m_hash.addData(QByteArray(QByteArray::number(number) + ' '));
        m_hash.addData(QByteArray(words.toUtf8() + '\n'));
    }
    void add(const Mention &mention) { add(mention.text, mention.source); }
    void add(const QList<Mention> &mentions)
    {
        for (const Mention &mention : mentions)
            add(mention);
    }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString wordsAt(const Statement &statement, int clause, const Span &source)
{
    if (clause < 0)
        return folded(QStringView(statement.source.text).mid(source.begin, source.length()));
    const Clause &whole = statement.clauses[clause];
    const Span inText = whole.toText(source);
    return whole.text.mid(inText.begin, inText.length());
}

QString piecedText(const QList<Piece> &pieces, const QString &source)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += QStringView(source).mid(piece.source.begin, piece.source.length());
    }
    return text;
}

QString factsDigest(const Statement &statement)
{
    FactsDigest digest;
    for (const Agency &agency : statement.agencies)
        digest.add(agency.mentions);
    for (const Instrument &instrument : statement.instruments) {
        digest.add(instrument.evidence);
        digest.add(instrument.mentions);
    }
    for (const Commitment &commitment : statement.commitments) {
        digest.add(commitment.text, commitment.source);
        digest.add(commitment.verb);
        digest.add(commitment.binding);
    }
    for (const Event &event : statement.events)
        digest.add(event.text, event.source);
    return digest.hex();
}

} // namespace partnership
