// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/charts/provenance.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "views/charts/pictureexport.h"

#include <QMimeData>
#include <QTest>

using namespace partnership;

/// What a picture's file tells of the view it shows comes back as it was put in, and nothing else is taken
/// for it.
class TestProvenance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackFromEveryFormat_data();
    void comesBackFromEveryFormat();
    void isNotFoundInWhatHasNone_data();
    void isNotFoundInWhatHasNone();
    void digestDoesNotAskForTheOrder();
    void theWordsGoWithACopy();

private:
    ChartSpec spec() const;
    Exploration m_exploration;
    Filter m_filter;
};

void TestProvenance::initTestCase()
{
    QVERIFY(m_exploration.explore(samples::libraryWith({samples::smallStatement()})));
    // With what the formats use for themselves.
    m_filter = Filter()
                   .including(Dimension::Pillar, QStringLiteral("II"))
                   .searching(QStringLiteral("<b>&\"'\\ ]]> \u2013 \u91CF\u5B50"));
}

ChartSpec TestProvenance::spec() const
{
    const Selection selection = m_exploration.selection();
    return *chartSpec(QStringLiteral("pillars"), {m_exploration, m_filter, selection});
}

void TestProvenance::comesBackFromEveryFormat_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("SVG") << PictureFormat::Svg;
    QTest::newRow("PDF") << PictureFormat::Pdf;
    QTest::newRow("PNG") << PictureFormat::Png;
}

void TestProvenance::comesBackFromEveryFormat()
{
    QFETCH(PictureFormat, format);
    const Result<QByteArray> picture = encodedChart(spec(), format, {});
    QVERIFY(picture);
    const std::optional<Provenance> found = provenanceIn(*picture);
    QVERIFY(found);
    QCOMPARE(*found, provenanceOf(spec()));
    const Result<Filter> filter = m_exploration.typed(found->address, {});
    QVERIFY2(filter, qPrintable(filter.problem().toString()));
    QCOMPARE(*filter, m_filter);
    QCOMPARE(found->digest, QString::fromLatin1(samples::smallStatement().source.sha256));
}

void TestProvenance::isNotFoundInWhatHasNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another SVG") << QByteArray("<svg><desc>a drawing</desc></svg>");
    QTest::newRow("broken SVG") << QByteArray("<svg><desc>Partnership Explorer view {\"address\":");
    QTest::newRow("half a line") << QByteArray(
        "<svg><desc>Partnership Explorer view {\"address\"</desc></svg>");
    QTest::newRow("no address") << QByteArray(
        "<svg><desc>Partnership Explorer view {\"chart\":\"x\"}</desc></svg>");
    QTest::newRow("another kind") << QByteArray("<svg><desc>Partnership Explorer view [1,2]</desc></svg>");
    QTest::newRow("PNG cut off") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("PDF cut off") << QByteArray("%PDF-1.4 <x:xmpmeta xmlns:x='adobe:ns:meta/'>");
    QTest::newRow("PDF without") << QByteArray("%PDF-1.4\n%%EOF");
}

void TestProvenance::isNotFoundInWhatHasNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!provenanceIn(bytes));
}

void TestProvenance::digestDoesNotAskForTheOrder()
{
    const Statement one = samples::smallStatement(), other = samples::laterStatement();
    const Contents here({one, other}), there({other, one}), only({one});
    QCOMPARE(here.digest(), there.digest());
    QVERIFY(here.digest() != only.digest());
    QCOMPARE(only.digest().size(), 64);
    QCOMPARE(Contents().digest(), QString());
}

void TestProvenance::theWordsGoWithACopy()
{
    const auto copied = chartMimeData(spec());
    QVERIFY(copied);
    QVERIFY((*copied)->text().startsWith(spec().title));
}

EXPLORER_TEST(TestProvenance)
#include "test_provenance.moc"
