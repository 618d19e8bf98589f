// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/labels.h"

#include <QHash>
#include <QSet>

namespace partnership {

/// What stands around a label, as far as it tells whether it can be one.
struct LabelPlace
{
    bool afterGap = false;   ///< a blank line, or the start of the text, before it
    bool fresh = false;      ///< at the start of a block, or after a finished sentence
    bool ledIn = false;      ///< the words before it end with a colon
    bool heading = false;    ///< a short line alone between gaps
    bool wordsBegin = false; ///< a capital, a quotation mark or an ideograph follows, or nothing
    int column = 0;
};

/// Tells printed numbers from figures by their neighbours: a label counts where it goes on with a list that
/// is open, or opens one that goes on.
class Numbering
{
public:
    /// Every label that stands at the start of a line, in the order of the text.
    explicit Numbering(const QList<const Label *> &candidates);

    /// Takes the label as the next one and says how it is to be read, or refuses it. The candidate is
    /// its place among those above.
    bool takes(Label &label, qsizetype candidate, const LabelPlace &place);
    /// Is it exactly the next number with a dot of a list that is open? For numbers inside a line.
    bool isNext(const Label &label) const;

private:
    struct Sequence
    {
        int id = 0;
        LabelKind kind = LabelKind::None;
        Label::Enclosure enclosure = Label::Bare;
        bool capital = false;
        bool nested = false;
        bool gaps = false; ///< its labels stand after blank lines
        int column = 0;
        QList<int> parts; ///< of the last label
    };
    enum Step { No, Next, Jump };

    Step stepTo(const Sequence &sequence, const Label &label, const Label::Reading &reading,
                const LabelPlace &place) const;
    bool goesOn(Label &label, const LabelPlace &place, Step by);
    bool repeats(Label &label, const LabelPlace &place);
    bool opens(Label &label, qsizetype candidate, const LabelPlace &place);
    bool mayOpen(const Label &label, const Label::Reading &reading, qsizetype candidate,
                 const LabelPlace &place) const;
    bool isNested(const Label &label, const Label::Reading &reading, const LabelPlace &place) const;
    bool comesLater(const Label &label, const Label::Reading &reading, qsizetype candidate) const;
    const Sequence *openLike(const Label &label, LabelKind kind) const;
    void accept(Label &label, const Label::Reading &reading, Sequence &sequence, const LabelPlace &place);

    QList<Sequence> m_open;           ///< in the order of their opening
    QHash<quint64, qsizetype> m_last; ///< by style and number: the last candidate that may be read so
    QSet<quint64> m_seen;             ///< the styles of all lists up to here
    int m_ids = 0;
};

} // namespace partnership
