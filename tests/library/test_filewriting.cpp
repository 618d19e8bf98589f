// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/filewriting.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// A file is there entirely or not at all, and a device is no file to be replaced.
class TestFileWriting : public QObject
{
    Q_OBJECT

private slots:
    void replacesAFile();
    void devicesStayDevices();
    void whatCannotBeWrittenIsTold_data();
    void whatCannotBeWrittenIsTold();
};

void TestFileWriting::replacesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    QVERIFY(writeFile(path, "a long first content"));
    QVERIFY(writeFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
}

void TestFileWriting::devicesStayDevices()
{
    QVERIFY(writeFile(QStringLiteral("/dev/null"), "nothing to keep"));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestFileWriting::whatCannotBeWrittenIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("full") << QStringLiteral("/dev/full");
    QTest::newRow("folder that is not there") << QStringLiteral("/nowhere/at/all.json");
    QTest::newRow("folder") << QStringLiteral(TESTS_DATA);
}

void TestFileWriting::whatCannotBeWrittenIsTold()
{
    QFETCH(const QString, path);
    const Result<Done> written = writeFile(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.problem().file, path);
    QVERIFY(!written.problem().advice.isEmpty());
}

EXPLORER_TEST(TestFileWriting)
#include "test_filewriting.moc"
