// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/exploration/selection.h"
#include "models/statement/result.h"

/// Things by what somebody types to mean one of them.
namespace partnership {

/// A thing by one of the names it answers to.
struct Called
{
    QString name;
    ItemId item;
    QString label; ///< that tells it from others of that name
};

/// "9.4/1", of those that the selection lets through.
QList<Called> commitmentsCalled(const Contents &contents, const Selection &selection);
/// Name, abbreviation and aliases, each.
QList<Called> instrumentsCalled(const Contents &contents, const Selection &selection);
QList<Called> agenciesCalled(const Contents &contents, const Selection &selection);

/// The one that is called so. Problem with Fault::Usage: there is none, with the nearest or the advice; or
/// several.
Result<ItemId> oneCalled(const QString &typed, const QList<Called> &known, const QString &noneOfThem,
                         const QString &advice);

/// The number of the clause and the statement that a thing stands in; agencies and instruments may be of
/// many.
std::pair<QString, QString> placeOf(const Contents &contents, ItemId item);

} // namespace partnership
