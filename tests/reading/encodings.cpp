// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"
#include "tests/support/suite.h"

#include <QStringEncoder>
#include <QTest>

using namespace partnership;

/// Text in other encodings than UTF-8: what is found, and that no letter is lost.
class TestEncodings : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *encoding, const char *text) {
            QTest::newRow(encoding) << QString::fromLatin1(encoding) << QString::fromUtf8(text);
        };
        row("UTF-8", "1. Nous coopérerons.\n");
        row("UTF-16LE", "1. 我们将合作。\n2. 🤝\n");
        row("UTF-16BE", "1. 我们将合作。\n2. 🤝\n");
        row("UTF-32LE", "1. 我们将合作。\n2. 🤝\n");
        row("ISO-2022-JP", "一、両国の外務大臣は、経済連携協定の見直しを行うことで一致した。\n2. ASEAN\n");
        row("ISO-2022-KR", "1. 양국은 경제 협력을 심화하고 대화를 강화하기로 하였다.\n");
#ifdef WITH_UCHARDET
        row("windows-1252",
            "1. Les deux parties ont décidé d’approfondir leur coopération économique, énergétique et "
            "numérique, et se félicitent des progrès réalisés à cet égard depuis l’année dernière.\n");
        row("windows-1251",
            "1. Стороны договорились углублять сотрудничество в области энергетики и торговли, а "
            "также продолжать диалог по вопросам безопасности.\n");
        row("windows-31j",
            "一、両国の外務大臣は、経済連携協定の見直しを行うことで一致した。エネルギー分野の協力を"
            "進める。\n");
        row("EUC-JP", "一、両国の外務大臣は、経済連携協定の見直しを行うことで一致した。エネルギー分野の協力を"
                      "進める。\n");
        row("GB18030", "一、双方同意深化经济合作，加强能源和数字领域的对话，并继续就地区问题保持沟通。\n");
        row("BIG5", "一、雙方同意深化經濟合作，加強能源和數位領域的對話，並繼續就區域問題保持溝通。\n");
        row("windows-949",
            "1. 양국은 경제 협력을 심화하고 에너지 및 디지털 분야의 대화를 강화하기로 하였다.\n");
#endif
    }
    void readsEveryEncoding()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        QStringEncoder encoder(encoding.toLatin1().constData(), QStringConverter::Flag::WriteBom);
        QVERIFY(encoder.isValid());
        const QByteArray bytes = encoder.encode(text);
        const auto source = readSource({QStringLiteral("text.txt"), bytes});
        QVERIFY2(source.ok(), qPrintable(source.problem().toString()));
        QCOMPARE(source->text, text);
        QCOMPARE(source->encoding, encoding);
    }

#ifndef WITH_UCHARDET
    void aBuildThatDetectsNothingSaysSo()
    {
        const auto source = readSource({QStringLiteral("text.txt"), "We agree.\nCaf\xe9.\n"});
        QVERIFY(!source);
        QCOMPARE(source.problem().line, 2);
        QVERIFY(source.problem().what.endsWith(QStringLiteral("it was made without uchardet.")));
    }
#endif

    void theMarkIsNoPartOfTheText()
    {
        const auto source = readSource({QStringLiteral("text.txt"), "\xef\xbb\xbf"
                                                                    "Text."});
        QCOMPARE(source->text, QStringLiteral("Text."));
        QCOMPARE(source->encoding, QStringLiteral("UTF-8"));
    }

    /// Signs that turn the direction of writing and zero-width ones are text: they are kept, to be shown.
    void keepsSignsThatAreNotSeen()
    {
        const QString text =
            QStringLiteral("1. Par\u200bties \u202ereversed\u202c will\ufeff agree.\u2066\u2069\n");
        QCOMPARE(readSource({QStringLiteral("text.txt"), text.toUtf8()})->text, text);
    }

    void formFeedsBeginPages()
    {
        const auto source = readSource({QStringLiteral("text.txt"), "One.\n\fTwo.\n\fThree.\n"});
        QCOMPARE(source->pages, (QList<qsizetype>{0, 6, 12}));
        QCOMPARE(readSource({QStringLiteral("text.txt"), "One.\n"})->pages, QList<qsizetype>());
    }

    /// A statement as people save it has marks of Markdown in a text file; one that has none keeps every
    /// letter.
    void marksAreToldFromText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("markup");
        const auto row = [](const char *title, const char *name, const char *text, Markup markup) {
            QTest::newRow(title) << QString::fromLatin1(name) << QByteArray(text) << int(markup);
        };
        row("none", "a.txt", "1. The rate ** and <b>this</b> stay.\n", Markup::None);
        row("a number sign", "a.txt", "1. We are #1.\n", Markup::None);
        row("heading", "a.txt", "Title\n\n## Trade\n\n1. We agree.\n", Markup::Marks);
        row("bold title", "a.txt", "Place\n\n**JOINT\n\nSTATEMENT**\n\n**Title**\n\n1. We agree.\n",
            Markup::Marks);
        row("front matter", "a.txt", "---\ntitle: A\n---\nText.\n", Markup::Marks);
        row("Markdown", "a.md", "Text.\n", Markup::MarksAndTags);
    }
    void marksAreToldFromText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QTEST(int(readSource({name, text})->markup), "markup");
    }
};

EXPLORER_TEST(TestEncodings)
#include "encodings.moc"
