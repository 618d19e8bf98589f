// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/address.h"

#include "models/statement/nearest.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

namespace partnership {
namespace {

const QString scheme = QStringLiteral("partnership:");
const QString notPrefix = QStringLiteral("not-");
const QString searchName = QStringLiteral("search");

struct Address
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Address)
};

QString part(const QString &name, const QString &value)
{
    return name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Problem problem(const QString &what, const QString &words, const QString &advice)
{
    Problem out;
    out.fault = Fault::Usage;
    out.what = what;
    out.words = words;
    out.advice = advice;
    return out;
}

Problem unknownName(const QString &name)
{
    const QStringList known = optionNames() + QStringList{searchName};
    const QString meant = nearest(name, known);
    return problem(Address::tr("The address asks for “%1”, which nothing can be filtered by.").arg(name), {},
                   meant.isEmpty() ? Address::tr("There are %1.").arg(known.join(QStringLiteral(", ")))
                                   : Address::tr("Did you mean “%1”?").arg(meant));
}

/// Adds what a part asks for; says what is wrong with it.
std::optional<Problem> add(const QString &written, Filter &filter)
{
    const QString name = decoded(written.section(QLatin1Char('='), 0, 0));
    const QString value = decoded(written.section(QLatin1Char('='), 1));
    if (value.isEmpty())
        return problem(Address::tr("A part of the address has no value."), written,
                       Address::tr("Write it as name=value."));
    if (name == searchName) {
        filter = filter.searching(value);
        return {};
    }
    const bool excluded = name.startsWith(notPrefix);
    Dimension dimension = Dimension::Statement;
    if (!dimensionFromName(excluded ? QStringView(name).mid(notPrefix.size()) : QStringView(name),
                           &dimension))
        return unknownName(name);
    filter = excluded ? filter.excluding(dimension, value) : filter.including(dimension, value);
    return {};
}

} // namespace

QString addressOf(const Filter &filter)
{
    QStringList parts;
    const QMap<Dimension, Choice> &choices = filter.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        for (const QString &value : it->included)
            parts.append(part(optionName(it.key()), value));
        for (const QString &value : it->excluded)
            parts.append(part(notPrefix + optionName(it.key()), value));
    }
    if (!filter.search().isEmpty())
        parts.append(part(searchName, filter.search()));
    return parts.isEmpty() ? scheme : scheme + QLatin1Char('?') + parts.join(QLatin1Char('&'));
}

bool isAddress(const QString &text)
{
    return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

Result<Filter> filterAt(const QString &address)
{
    QString rest = address.trimmed().mid(scheme.size());
    if (!isAddress(address) || (!rest.isEmpty() && !rest.startsWith(QLatin1Char('?'))))
        return problem(Address::tr("This is no address of a view."), address.left(60),
                       Address::tr("One begins with %1.").arg(scheme + QLatin1Char('?')));
    Filter out;
    for (const QString &written : rest.mid(1).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        if (const std::optional<Problem> wrong = add(written, out))
            return *wrong;
    }
    return out;
}

} // namespace partnership
