// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "app/window/commandpalette.h"
#include "app/window/mainwindow.h"
#include "app/window/previewdialog.h"
#include "tests/window/infront.h"
#include "views/filter/searchbox.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace partnership {

/// The window on the shipped statement, as a user has it in front of him.
struct WindowDesk
{
    Exploration exploration;
    MainWindow window{exploration};

    WindowDesk() { putInFront(window, openShippedStatement()); }
    Focus &focus() { return exploration.focus(); }
    void search(const QString &words)
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&window.searchBox(), words);
        QTest::keyClick(&window.searchBox(), Qt::Key_Return);
    }
    /// From the palette, by typing and Return.
    void choose(const QString &words, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTimer::singleShot(0, &window, [this, words, modifiers] {
            const auto *palette = window.findChild<CommandPalette *>();
            QVERIFY(palette);
            auto *line = palette->findChild<QLineEdit *>();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return, modifiers);
        });
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
    PreviewDialog *preview()
    {
        const auto shown = [this] {
            const auto *dialog = window.findChild<PreviewDialog *>();
            return dialog && dialog->isVisible();
        };
        return QTest::qWaitFor(shown) ? window.findChild<PreviewDialog *>() : nullptr;
    }
    QLineEdit *field(const PreviewDialog *dialog, const char *name)
    {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        qFatal("no field %s", name);
    }
    QPushButton *button(const PreviewDialog *dialog, QDialogButtonBox::ButtonRole role)
    {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return qobject_cast<QPushButton *>(button);
        }
        qFatal("no such button");
    }
    void drop(const QStringList &paths) { dropOn(window, paths); }
    QString currentNumber()
    {
        const int row = exploration.contents().clauseOf(focus().current());
        return row < 0 ? QString() : exploration.contents().clauses()[row].number;
    }
};

/// Acts on a dialog of this kind as soon as it is there.
template <typename Dialog, typename Act> void onceThere(MainWindow &window, Act act)
{
    auto *look = new QTimer(&window);
    QObject::connect(look, &QTimer::timeout, &window, [look, &window, act] {
        auto *dialog = window.findChild<Dialog *>();
        if (!dialog || !dialog->isVisible())
            return;
        look->stop();
        look->deleteLater();
        act(*dialog);
    });
    look->start(20);
}

/// As typed: selectFile() leaves alone what stands in a line that has the keyboard.
inline void nameFile(QFileDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>()->setText(path);
    static_cast<QDialog &>(dialog).done(QDialog::Accepted);
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// A library file with the shipped statement in it, as bytes: each test writes its own of them.
inline QByteArray shippedLibrary()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shipped.partnership"));
    QFile file(path);
    if (!openShippedStatement().value()->saveCopy(path) || !file.open(QIODevice::ReadOnly))
        qFatal("cannot write the shipped statement");
    return file.readAll();
}

} // namespace partnership
