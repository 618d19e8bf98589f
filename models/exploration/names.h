// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/columns.h"
#include "models/library/library.h"
#include "models/statement/result.h"

#include <QCoreApplication>

namespace partnership {

/// What people may call the values of the dimensions: names, abbreviations, aliases, titles, in any case and
/// punctuation.
class Names
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Names)
public:
    Names() = default;
    Names(const Contents &contents, const Columns &columns);
    /// Knows statements alone, for whoever asks for one of a library without reading them all.
    explicit Names(const QList<StatementHead> &heads);

    /// Tags come and go while the library is used.
    void setTags(const QStringList &tags);

    /// The canonical value, or a Problem with Fault::Usage that names the nearest.
    Result<QString> resolve(Dimension dimension, const QString &typed) const;

    /// The names that may have been meant where resolve() refuses what was typed, nearest first.
    QStringList near(Dimension dimension, const QString &typed) const;

    /// Values of which a name begins with what was typed, then those with a word in a name that does; each in
    /// the order of the values, and of nothing typed all.
    QStringList beginning(Dimension dimension, const QString &typed, int atMost) const;

    /// An agency or instrument by what it is called in one word.
    struct Called
    {
        ItemId id;
        QString name; ///< as printed: "METI"
    };
    /// Those that a word may mean, in any case: two bodies may share an abbreviation.
    QList<Called> called(const QString &word) const { return m_called.value(comparable(word)); }

private:
    struct Spelling
    {
        QString name; ///< as people spell it
        QString key;  ///< in comparable form
        QString value;
    };
    struct Known
    {
        QStringList values;             ///< canonical, in their order
        QHash<QString, QStringList> by; ///< values by what they may be called, in comparable form
        QList<Spelling> spellings;      ///< all they may be called

        QStringList names() const;
        QStringList containing(const QString &word) const;
    };
    void add(Dimension dimension, const QString &name, const QString &value);
    void addStatement(const StatementHead &head, const QString &value);
    void addCalled(ItemId id, const QStringList &names);
    Problem unknown(Dimension dimension, const QString &typed) const;
    Problem ambiguous(Dimension dimension, const QString &typed) const;
    static QString whatThereIs(const QStringList &values);

    QHash<Dimension, Known> m_known;
    QHash<QString, QList<Called>> m_called; ///< by the comparable form of the word
};

/// "Agency", "Instrument kind": a dimension for people.
QString dimensionName(Dimension dimension);

} // namespace partnership
