// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

/// What a word of a search may become: a field, or a value of one.
struct Completion
{
    enum class Kind { Field, Agency, Instrument, Value };
    Kind kind = Kind::Field;
    QString name;   ///< for people: "Ministry of Economy, Trade and Industry (METI)"
    QString remark; ///< what it is: "Agency, Japan"
    QString text;   ///< what stands in place of the word: "agency:METI"
};

/// What can be meant by the word in which somebody types: fields and their values, agencies and instruments.
/// Knows no widget. Words inside quotation marks stay what they are, unless they are the value of a field.
class Completions
{
public:
    Completions(const Exploration &exploration, const QString &search, qsizetype cursor);

    /// Those that begin so first; no more than are asked for. Nothing where no word is being typed.
    QList<Completion> offered(int atMost) const;

    struct Edit
    {
        QString search;
        qsizetype cursor = 0;
    };
    /// The search with the word replaced, and nothing else of it changed. A blank follows a value, so that
    /// the next word can be typed.
    Edit with(const Completion &completion) const;

private:
    void findWord(qsizetype cursor);
    void offerFields(QList<Completion> &out) const;
    void offerValues(Dimension dimension, int atMost, QList<Completion> &out) const;
    void offerNoteWords(int atMost, QList<Completion> &out) const;
    void offerInstruments(int atMost, QList<Completion> &out) const;
    Completion valueOf(Dimension dimension, const QString &value) const;
    QString spelt(Dimension dimension, const QString &value) const;

    const Exploration &m_exploration;
    const QString m_search;
    qsizetype m_begin = 0; ///< of what is replaced
    qsizetype m_end = 0;
    QString m_field; ///< before the colon, if one stands there
    QString m_typed; ///< from there to the cursor, without quotation mark
    bool m_isWord = false;
};

} // namespace partnership
