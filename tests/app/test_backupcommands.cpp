// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// Backups from the command line: made when asked for and before much is added, listed, and put back.
class TestBackupCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void areMadeListedAndRestored();
    void areMadeBeforeManyAreAdded();
    void stopAnImportThatCannotBeUndone();
    void areNotNeededForWhatIsSalvaged();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run run(const QStringList &arguments, Rights rights = Rights::Own) const;
    QString listed() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void TestBackupCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = path(QStringLiteral("some.partnership"));
    QCOMPARE(run({QStringLiteral("import"), dataFile(QStringLiteral("later.txt")),
                  QStringLiteral("--library"), m_library})
                 .status,
             0);
}

Run TestBackupCommands::run(const QStringList &arguments, Rights rights) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    return runProgram(arguments, rights, environment);
}

QString TestBackupCommands::listed() const
{
    return run({QStringLiteral("backup"), m_library, QStringLiteral("--list"), QStringLiteral("--format"),
                QStringLiteral("csv")})
        .out;
}

void TestBackupCommands::areMadeListedAndRestored()
{
    const Run none = run({QStringLiteral("backup"), m_library, QStringLiteral("--list")});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.err.contains(QStringLiteral("There is no backup of this library yet.")),
             qPrintable(none.err));

    const Run made = run({QStringLiteral("backup"), m_library});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY2(made.out.contains(QStringLiteral("(statements: 1, commitments: ")), qPrintable(made.out));
    const QStringList rows = listed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 2);
    const QString name = rows.last().section(QLatin1Char(','), 0, 0);
    QVERIFY2(made.out.contains(name), qPrintable(made.out));

    QCOMPARE(run({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), m_library}).status,
             0);
    const Run restored = run({QStringLiteral("restore"), m_library, QStringLiteral("--backup"), name});
    QVERIFY2(restored.status == 0, qPrintable(restored.err));
    QVERIFY2(restored.out.contains(QStringLiteral("What was there before is kept as ")),
             qPrintable(restored.out));
    const Run check = run({QStringLiteral("check"), m_library});
    QVERIFY2(check.out.contains(QStringLiteral("(statements: 1)")), qPrintable(check.out));
    QCOMPARE(listed().count(QLatin1Char('\n')), 3);
    QCOMPARE(run({QStringLiteral("restore"), m_library, QStringLiteral("--backup"), name}).status, 2);
}

void TestBackupCommands::areMadeBeforeManyAreAdded()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("texts"));
    for (int i = 0; i < 10; ++i) {
        QFile file(path(QStringLiteral("texts/%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(dataFile(QStringLiteral("later.txt"))) + QByteArray(i + 1, '\n'));
    }
    const QStringList import{QStringLiteral("import"), path(QStringLiteral("texts")),
                             QStringLiteral("--library")};
    // A new library has nothing to lose.
    QCOMPARE(run(import + QStringList{path(QStringLiteral("new.partnership"))}).status, 0);
    QVERIFY(!QDir(path(QStringLiteral("data"))).exists());
    QCOMPARE(run(import + QStringList{m_library}).status, 0);
    QVERIFY2(listed().contains(QStringLiteral("before an import")), qPrintable(listed()));
}

void TestBackupCommands::stopAnImportThatCannotBeUndone()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("data"));
    QFile::setPermissions(path(QStringLiteral("data")), QFile::ReadOwner | QFile::ExeOwner);
    QStringList import{QStringLiteral("import"), QStringLiteral("--library"), m_library};
    for (int i = 0; i < 10; ++i)
        import.append(shippedFile());
    const QByteArray before = bytesOf(m_library);
    const Run refused = run(import, Rights::Limited);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("Nothing was added. No backup could be made")),
             qPrintable(refused.err));
    QCOMPARE(bytesOf(m_library), before);
    QFile::setPermissions(path(QStringLiteral("data")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// A page of the facts is gone: the source is read anew.
void TestBackupCommands::areNotNeededForWhatIsSalvaged()
{
    const QByteArray whole = bytesOf(m_library);
    QByteArray damaged = whole;
    const qsizetype at = damaged.indexOf("ministry");
    QVERIFY(at > 4096);
    damaged.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\xa5'));
    QFile file(m_library);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();
    const Run check = run({QStringLiteral("check"), m_library});
    QCOMPARE(check.status, 3);
    QVERIFY2(check.err.contains(QStringLiteral("The file is damaged: ")), qPrintable(check.err));
    QVERIFY2(check.err.contains(QStringLiteral("--salvage")), qPrintable(check.err));

    const QString target = path(QStringLiteral("new.partnership"));
    const QStringList salvage{QStringLiteral("check"), m_library, QStringLiteral("--salvage"), target};
    const Run run = this->run(salvage);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(run.out.startsWith(QStringLiteral("Saved: ")), qPrintable(run.out));
    QCOMPARE(bytesOf(m_library), damaged);
    const Run again = this->run({QStringLiteral("check"), target});
    QVERIFY2(again.out.contains(QStringLiteral("(statements: 1)")), qPrintable(again.out + again.err));
    QCOMPARE(this->run(salvage).status, 3);
}

EXPLORER_TEST(TestBackupCommands)
#include "test_backupcommands.moc"
