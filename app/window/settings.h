// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

/// Everything the window remembers between two starts: the whole table is here.
namespace partnership::settings {

/// One remembered value: its key and what holds until somebody changes it.
template <typename Value> struct Setting
{
    const char *key;
    Value fallback;

    Value read() const
    {
        return QSettings().value(QLatin1String(key), QVariant::fromValue(fallback)).template value<Value>();
    }
    void write(const Value &value) const
    {
        QSettings().setValue(QLatin1String(key), QVariant::fromValue(value));
    }
};

inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> layout{"window/layout", {}};
inline const Setting<QByteArray> centre{"window/centre", {}};
/// The place of the tab in front: charts, timeline …
inline const Setting<int> tab{"window/tab", 0};
/// "system", "light" or "dark".
inline const Setting<QString> theme{"window/theme", QStringLiteral("system")};
/// The saved view opened last in each library, newest first: "path\nname". Here and not in the library, which
/// others may have open too, and which may be on a medium that cannot be written.
inline const Setting<QStringList> lastViews{"views/last", {}};
/// The folder that file dialogs open in.
inline const Setting<QString> folder{"files/folder", {}};

} // namespace partnership::settings
