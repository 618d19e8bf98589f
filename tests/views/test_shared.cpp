// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plaintext.h"
#include "views/shared/stage.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTest>
#include <QTextDocumentFragment>

using namespace partnership;

namespace {

/// Device pixels of an image that were drawn at all.
int drawnPixels(const QImage &image)
{
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 0;
    return drawn;
}

} // namespace

/// What two views or more need does what its header says.
class TestShared : public QObject
{
    Q_OBJECT

private slots:
    void everyIconIsDrawn();
    void iconsFollowThePalette();
    void markupInToolTipsStaysText_data();
    void markupInToolTipsStaysText();
    void longWordsKeepBeginningAndEnd();
    void namesWithoutRoomAreCounted();
    void cuttingKeepsCharactersWhole();
    void everyStageHasASymbol();
    void sizesFollowTheApplicationFont();
};

void TestShared::everyIconIsDrawn()
{
    for (int name = 0; name < int(Icon::COUNT); ++name) {
        const QPixmap pixmap = iconPixmap(Icon(name), Qt::black, 16, 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        const int drawn = drawnPixels(pixmap.toImage());
        QVERIFY2(drawn > 30 && drawn < 900, qPrintable(QStringLiteral("icon %1: %2").arg(name).arg(drawn)));
    }
}

void TestShared::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon add = icon(Icon::Add);
    for (const QColor &colour : {QColor(Qt::red), QColor(Qt::green)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, colour);
        QApplication::setPalette(palette);
        QCOMPARE(add.pixmap(QSize(16, 16), 1.0).toImage().pixelColor(8, 8), colour);
    }
    QApplication::setPalette(before);
}

void TestShared::markupInToolTipsStaysText_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("picture") << QStringLiteral("<img src=file:///etc/hostname>");
    QTest::newRow("ampersand") << QStringLiteral("R&D <5%");
    QTest::newRow("plain") << QStringLiteral("Ministry of Food");
    QTest::newRow("nothing") << QString();
}

void TestShared::markupInToolTipsStaysText()
{
    QFETCH(const QString, words);
    QCOMPARE(QTextDocumentFragment::fromHtml(plainToolTip(words)).toPlainText(), words);
    QCOMPARE(plainToolTip(words + QChar(0x202e)), plainToolTip(words));
}

void TestShared::longWordsKeepBeginningAndEnd()
{
    const QFontMetrics metrics(QApplication::font());
    const QString words =
        QStringLiteral("Advancing collaboration in digital and smart city projects in third "
                       "countries");
    QCOMPARE(middleElided(words, metrics, 10000), words);
    const int width = metrics.horizontalAdvance(words) * 2 / 3;
    const QString shorter = middleElided(words, metrics, width);
    QVERIFY(shorter.startsWith(QStringLiteral("Advancing")));
    QVERIFY(shorter.endsWith(QStringLiteral("third countries")));
    QVERIFY(metrics.horizontalAdvance(shorter) <= width);
    QVERIFY(metrics.horizontalAdvance(middleElided(words, metrics, 40)) <= 40);
}

void TestShared::namesWithoutRoomAreCounted()
{
    const QFontMetrics metrics(QApplication::font());
    const QString words = QStringLiteral("Digital Agency · GovTech · CSA");
    const auto within = [&](const QString &room) {
        return namesWithin(words, metrics, metrics.horizontalAdvance(room)).toString();
    };
    QCOMPARE(within(words), words);
    QCOMPARE(within(words.chopped(1)), QStringLiteral("Digital Agency · GovTech +1"));
    QCOMPARE(within(QStringLiteral("Digital Agency +22")), QStringLiteral("Digital Agency +2"));
    const QString narrow = within(QStringLiteral("Digital A +2"));
    QVERIFY2(narrow.startsWith(QStringLiteral("Digital")) && narrow.endsWith(QStringLiteral(u"\u2026 +2")),
             qPrintable(narrow));
}

void TestShared::cuttingKeepsCharactersWhole()
{
    const QString face = QStringLiteral(u"\U0001F91D");
    QCOMPARE(cut(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    QCOMPARE(cut(QStringLiteral("ab") + face + QStringLiteral("cd"), 3), QStringLiteral(u"ab\u2026"));
}

void TestShared::everyStageHasASymbol()
{
    for (const Stage stage : allOf<Stage>()) {
        QCOMPARE(stageSymbol(stage).size(), 1);
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawStage(painter, QRectF(0, 0, 20, 20), stage, Qt::black);
        painter.end();
        QVERIFY(drawnPixels(image) > 4);
    }
}

void TestShared::sizesFollowTheApplicationFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(15);
    QApplication::setFont(large);
    QCOMPARE(qRound(fonts::sans(13).pointSizeF() * 10), 150);
    QCOMPARE(qRound(fonts::serif(26).pointSizeF() * 10), 300);
    QVERIFY(fonts::sans(13, true).bold());
    QApplication::setFont(before);
}

EXPLORER_TEST(TestShared)
#include "test_shared.moc"
