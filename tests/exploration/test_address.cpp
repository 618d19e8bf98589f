// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/address.h"
#include "tests/support/suite.h"

#include "tests/exploration/filtertext.h"
#include "tests/exploration/oracle.h"
#include "tests/support/samplelibrary.h"

#include <QRegularExpression>
#include <QTest>

using namespace partnership;

/// Filters as addresses, and back.
class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void isWritten_data();
    void isWritten();
    void losesNothing();
    void isRead_data();
    void isRead();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void isTypedLikeASearch();
};

void TestAddress::isWritten_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *filter, const char *address) {
        QTest::newRow(address) << QString::fromUtf8(filter) << QString::fromLatin1(address);
    };
    row("", "partnership:");
    row("agency=METI", "partnership:?agency=METI");
    row("agency=METI & agency=MTI & -year=2025", "partnership:?agency=METI&agency=MTI&not-year=2025");
    row("stage=to be renewed & search=\"R&D\" 50%",
        "partnership:?stage=to%20be%20renewed&search=%22R%26D%22%2050%25");
    row("agency=外務省", "partnership:?agency=%E5%A4%96%E5%8B%99%E7%9C%81");
}

void TestAddress::isWritten()
{
    QFETCH(const QString, filter);
    QTEST(addressOf(filterOf(filter)), "address");
}

/// Whatever stands in the values.
void TestAddress::losesNothing()
{
    QRandomGenerator lot(4);
    const QStringList pieces{QStringLiteral("METI"),  QStringLiteral("<b>"),    QStringLiteral("&amp;"),
                             QStringLiteral("="),     QStringLiteral("?"),      QStringLiteral("%41"),
                             QStringLiteral("+"),     QStringLiteral("#"),      QStringLiteral("\""),
                             QStringLiteral("“x”"),   QStringLiteral("'"),      QStringLiteral("経済産業省"),
                             QStringLiteral("é"),     QStringLiteral("\u0301"), QStringLiteral("🤝"),
                             QStringLiteral(" "),     QStringLiteral("\\"),     QStringLiteral("not-"),
                             QStringLiteral(";,:@/"), QStringLiteral("\u200f")};
    const auto word = [&] {
        QString out;
        for (int i = lot.bounded(1, 5); i > 0; --i)
            out += pieces[lot.bounded(int(pieces.size()))];
        return out;
    };
    static const QRegularExpression plain(QStringLiteral("^partnership:(\\?[A-Za-z0-9%=&._~-]+)?$"));
    for (int i = 0; i < 5000; ++i) {
        Filter filter;
        for (int choices = lot.bounded(6); choices > 0; --choices) {
            const Dimension dimension = allDimensions()[lot.bounded(int(allDimensions().size()))];
            filter =
                lot.bounded(2) ? filter.including(dimension, word()) : filter.excluding(dimension, word());
        }
        if (lot.bounded(2))
            filter = filter.searching(word());
        const QString address = addressOf(filter);
        QVERIFY2(plain.match(address).hasMatch(), qPrintable(address));
        const Result<Filter> back = filterAt(address);
        QVERIFY2(back && *back == filter, qPrintable(address));
    }
}

void TestAddress::isRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("filter");
    const auto row = [](const char *address, const char *filter) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(filter);
    };
    row("partnership:", "");
    row("partnership:?", "");
    row("  Partnership:?agency=METI \n", "agency=METI");
    row("partnership:?ministry=METI&section=II", "agency=METI & pillar=II");
    row("partnership:?agency=外務省&&search=a b", "agency=外務省 & search=a b");
}

void TestAddress::isRead()
{
    QFETCH(const QString, address);
    QFETCH(const QString, filter);
    QVERIFY(isAddress(address));
    const Result<Filter> read = filterAt(address);
    QVERIFY2(read, qPrintable(read.problem().toString()));
    QCOMPARE(*read, filterOf(filter));
}

void TestAddress::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *address, const char *part) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(part);
    };
    row("partnership:?agncy=METI", "“agncy”");
    row("partnership:?agncy=METI", "Did you mean “agency”?");
    row("partnership:?agency", "name=value");
    row("partnership:?agency=", "agency=");
    row("partnership://METI", "begins with partnership:?");
    row("https://example.org", "begins with partnership:?");
}

void TestAddress::tellsWhatIsWrong()
{
    QFETCH(const QString, address);
    QFETCH(const QString, part);
    const Result<Filter> read = filterAt(address);
    QVERIFY(!read);
    QCOMPARE(read.problem().fault, Fault::Usage);
    QVERIFY2(read.problem().toString().contains(part), qPrintable(read.problem().toString()));
}

/// In the place of the filter that is on, not on top of it; by any name that things have.
void TestAddress::isTypedLikeASearch()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const Result<Filter> typed = exploration.typed(QStringLiteral("partnership:?agency=mfff&search=food"),
                                                   filterOf(QStringLiteral("pillar=II")));
    QVERIFY2(typed, qPrintable(typed.problem().toString()));
    QCOMPARE(*typed, filterOf(QStringLiteral("agency=Ministry of Food, Farms and Fish & search=food")));
    QVERIFY(!exploration.typed(QStringLiteral("partnership:?agency=nobody"), {}));
    QVERIFY(exploration.corrections(QStringLiteral("partnership:?agency=nobody")).isEmpty());
    QRandomGenerator lot(5);
    FilterLot filters(exploration, lot);
    for (int i = 0; i < 200; ++i) {
        const Filter filter = filters.draw();
        const Result<Filter> back = exploration.typed(addressOf(filter), {});
        QVERIFY(back && *back == filter);
    }
}

EXPLORER_TEST(TestAddress)
#include "test_address.moc"
