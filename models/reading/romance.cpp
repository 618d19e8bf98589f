// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/romance.h"

#include <algorithm>

namespace partnership {
namespace {

/// The first word with each ending, the others behind it.
QStringList conjugated(const QString &stem, const QString &others, const QStringList &endings)
{
    QStringList out;
    for (const QString &ending : endings)
        out.append(stem + ending + others);
    return out;
}

} // namespace

Tongue tongueOf(const QStringList &gerunds)
{
    const auto ends = [&gerunds](const QString &ending) {
        return std::ranges::any_of(gerunds, [&ending](const QString &gerund) {
            return gerund.section(QLatin1Char(' '), 0, 0).endsWith(ending);
        });
    };
    return ends(QStringLiteral("ant"))   ? Tongue::French
           : ends(QStringLiteral("ndo")) ? Tongue::Spanish
                                         : Tongue::Other;
}

QStringList futuresOf(const QString &infinitive, Tongue tongue)
{
    const QString verb = infinitive.section(QLatin1Char(' '), 0, 0);
    const QString others = infinitive.mid(verb.size());
    if (tongue == Tongue::Spanish)
        return conjugated(verb, others, {QStringLiteral("á"), QStringLiteral("emos"), QStringLiteral("án")});
    if (tongue != Tongue::French)
        return {};
    const QString stem = verb.endsWith(QLatin1String("re")) ? verb.chopped(1) : verb;
    return conjugated(stem, others, {QStringLiteral("a"), QStringLiteral("ons"), QStringLiteral("ont")});
}

QStringList agreementsOf(const QString &participle, Tongue tongue)
{
    const QString word = participle.section(QLatin1Char(' '), 0, 0);
    const QString others = participle.mid(word.size());
    if (tongue == Tongue::French)
        return conjugated(word, others, {QStringLiteral("e"), QStringLiteral("s"), QStringLiteral("es")});
    if (tongue != Tongue::Spanish || !word.endsWith(QLatin1Char('o')))
        return {};
    return conjugated(word.chopped(1), others,
                      {QStringLiteral("a"), QStringLiteral("os"), QStringLiteral("as")});
}

} // namespace partnership
