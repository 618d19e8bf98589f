// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"
#include "models/library/salvaging.h"
#include "tests/library/rawsql.h"
#include "tests/support/files.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

namespace {

constexpr qint64 pageSize = 4096;

/// As a failing disk leaves it.
void overwrite(const QString &path, qint64 page)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xa5')), pageSize);
}

} // namespace

/// What can be read of a damaged library comes into a new one, and what cannot is told.
class TestSalvaging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesAllOfAWholeLibrary();
    void savesWhatTheSearchIndexIsMadeOf();
    void saysWhichStatementIsLost();
    void keepsTheSourceOfLostFacts_data();
    void keepsTheSourceOfLostFacts();
    void survivesDamageAnywhere();
    void savesFromAnOlderVersion();
    void savesNothingOfWhatIsNoLibrary_data();
    void savesNothingOfWhatIsNoLibrary();
    void overwritesNothing();
    void needsRoom();
    void saysWhatIsDamaged();

private:
    qint64 pageOf(const QString &table) const;
    Result<Salvage> salvaged();
    QString titles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_new;
};

void TestSalvaging::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("damaged.partnership"));
    m_new = m_folder->filePath(QStringLiteral("new.partnership"));
    const auto library = Library::create(m_path).value();
    QVERIFY(library->add(samples::smallStatement()));
    QVERIFY(library->add(samples::laterStatement()));
    QVERIFY(library->add(samples::longStatement(400)));
    QVERIFY(library->changeViews({}, {{QStringLiteral("Mine"), QStringLiteral("{}")}}));
}

/// The first page of a table or an index.
qint64 TestSalvaging::pageOf(const QString &table) const
{
    return RawSql(m_path)
        .value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table))
        .toLongLong();
}

/// The damaged file stays as it is, whatever comes of it.
Result<Salvage> TestSalvaging::salvaged()
{
    const QByteArray before = bytesOf(m_path);
    auto salvage = salvageLibrary(m_path, m_new);
    if (bytesOf(m_path) != before)
        qWarning("the damaged file was written");
    return salvage;
}

QString TestSalvaging::titles() const
{
    const auto check = checkLibrary(m_new);
    if (!check || !check->findings.isEmpty())
        return QStringLiteral("not whole");
    QStringList titles;
    const auto library = Library::open(m_new).value();
    const auto heads = library->statements();
    for (const StatementHead &head : *heads)
        titles.append(head.title);
    return titles.join(QLatin1Char('\n'));
}

void TestSalvaging::savesAllOfAWholeLibrary()
{
    const auto salvage = salvaged();
    QVERIFY2(salvage, qPrintable(salvage.problem().toString()));
    QCOMPARE(salvage->saved.size(), 3);
    QCOMPARE(salvage->lost, QStringList());
    QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
    const auto library = Library::open(m_new).value();
    for (const Statement &statement :
         {samples::smallStatement(), samples::laterStatement(), samples::longStatement(400)})
        QCOMPARE(library->statement(statementId(statement.source.sha256)).value(), statement);
    QCOMPARE(library->views()->size(), 1);
    QCOMPARE(library->search(QStringLiteral("reef"))->size(), 400);
}

void TestSalvaging::savesWhatTheSearchIndexIsMadeOf()
{
    overwrite(m_path, pageOf(QStringLiteral("clause_words_data")));
    QVERIFY(!Library::open(m_path));
    const auto salvage = salvaged();
    QVERIFY2(salvage, qPrintable(salvage.problem().toString()));
    QCOMPARE(salvage->saved.size(), 3);
    QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
    QCOMPARE(Library::open(m_new).value()->search(QStringLiteral("reef"))->size(), 400);
}

void TestSalvaging::saysWhichStatementIsLost()
{
    const QString title = samples::laterStatement().title;
    QVERIFY(RawSql(m_path).run(
        QStringLiteral("UPDATE statements SET packed_source = x'0000000a789c' WHERE title = '%1'")
            .arg(title)));
    const auto salvage = salvaged();
    QVERIFY2(salvage, qPrintable(salvage.problem().toString()));
    QCOMPARE(salvage->saved.size(), 2);
    QCOMPARE(salvage->lost,
             QStringList(QStringLiteral("“%1” cannot be read, nor can its source.").arg(title)));
    QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
}

void TestSalvaging::keepsTheSourceOfLostFacts_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"agency_forms", "commitment_forms", "bases"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestSalvaging::keepsTheSourceOfLostFacts()
{
    QFETCH(const QString, table);
    overwrite(m_path, pageOf(table));
    const auto salvage = salvaged();
    QVERIFY2(salvage, qPrintable(salvage.problem().toString()));
    QCOMPARE(salvage->sourcesOnly.size() + salvage->saved.size(), 3);
    QStringList texts;
    for (const Source &source : salvage->sourcesOnly)
        texts.append(source.text);
    QVERIFY(texts.contains(samples::smallStatement().source.text));
    QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
}

/// Page after page of the file: whatever is lost, what is saved is whole.
void TestSalvaging::survivesDamageAnywhere()
{
    const QByteArray whole = bytesOf(m_path);
    const qint64 pages = whole.size() / pageSize;
    QHash<qsizetype, int> savedSo;
    for (qint64 page = 2; page <= pages; page += 1 + pages / 16) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        file.close();
        overwrite(m_path, page);
        QFile::remove(m_new);
        const auto salvage = salvaged();
        if (!salvage) {
            ++savedSo[-1];
            QVERIFY(!QFile::exists(m_new));
            continue;
        }
        ++savedSo[salvage->saved.size()];
        QVERIFY(salvage->saved.size() + salvage->sourcesOnly.size() == 3 || !salvage->lost.isEmpty());
        QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
        for (const Statement &statement : {samples::smallStatement(), samples::laterStatement()}) {
            if (salvage->saved.contains(statement.title))
                QCOMPARE(
                    Library::open(m_new).value()->statement(statementId(statement.source.sha256)).value(),
                    statement);
        }
    }
    QVERIFY(savedSo.value(3) > 2);
    QVERIFY(savedSo.value(2) + savedSo.value(1) + savedSo.value(0) > 0);
    QVERIFY(savedSo.value(-1) < 10);
}

void TestSalvaging::savesFromAnOlderVersion()
{
    const QByteArray old = qUncompress(bytesOf(QStringLiteral(TESTS_DATA "/library/schema-005.qz")));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    overwrite(m_path, pageOf(QStringLiteral("clause_words_data")));
    const auto salvage = salvaged();
    QVERIFY2(salvage, qPrintable(salvage.problem().toString()));
    QCOMPARE(salvage->saved.size(), 2);
    QCOMPARE(titles(), salvage->saved.join(QLatin1Char('\n')));
}

void TestSalvaging::savesNothingOfWhatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("1. We agree.\n");
    QTest::newRow("noise") << QByteArray(9000, '\xa5');
}

void TestSalvaging::savesNothingOfWhatIsNoLibrary()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto salvage = salvaged();
    QVERIFY(!salvage);
    QCOMPARE(salvage.problem().what, QStringLiteral("Nothing of this file can be read as a library."));
    QVERIFY(!QFile::exists(m_new));
}

void TestSalvaging::overwritesNothing()
{
    QFile file(m_new);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QVERIFY(!salvaged());
    QCOMPARE(bytesOf(m_new), QByteArray("mine"));
    QVERIFY(!salvageLibrary(m_path, m_path));
}

void TestSalvaging::needsRoom()
{
    const auto salvage = [this] {
        const FullDisk full(20'000);
        return salvaged();
    }();
    QVERIFY(!salvage);
    QCOMPARE(salvage.problem().what, QStringLiteral("The disk is full."));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("damaged.partnership")));
}

void TestSalvaging::saysWhatIsDamaged()
{
    const qint64 page = pageOf(QStringLiteral("agency_forms"));
    overwrite(m_path, page);
    const auto check = checkLibrary(m_path);
    QVERIFY2(check, qPrintable(check.problem().toString()));
    const QString all = check->findings.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("The file is damaged: ")), qPrintable(all));
    QVERIFY2(all.contains(QString::number(page)), qPrintable(all));
    overwrite(m_path, 1);
    QVERIFY(!checkLibrary(m_path) || !checkLibrary(m_path)->findings.isEmpty());
}

EXPLORER_TEST(TestSalvaging)
#include "test_salvaging.moc"
