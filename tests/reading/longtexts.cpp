// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/reading.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace partnership;

/// Shapes that a rule could walk again and again, each so long that a rule whose work grows with the square
/// of the text would keep the test from ending in time. However long a name may be taken, no word gets lost.
class TestLongTexts : public QObject
{
    Q_OBJECT

private slots:
    void losesNoWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *unit : {"STRATEGIC PARTNERSHIP OF JAPAN ",
                                 "and, ",
                                 "( ",
                                 ". ",
                                 "“) ",
                                 "* ",
                                 "<b> ",
                                 "quickly ",
                                 "in 2026 ",
                                 "on 18 March 2026 ",
                                 "Partnership ",
                                 "Joint Cooperation ",
                                 "Cooperation on Trade, ",
                                 "Ministry of Economy, Trade and Industry ",
                                 "Ministry of Finance, formerly the Trade Agency, ",
                                 "the MOC signed in 2026, ",
                                 "the 28th Summit, ",
                                 "between the Foreign Ministries, ",
                                 "we  will\tdeepen trade and ",
                                 "We welcome it, and welcome ",
                                 "Free and Open (FOIP) ",
                                 "METI ",
                                 "word\n",
                                 "word\n\n",
                                 "- Deepening trade.\n",
                                 "**We** will.\n\n"})
            QTest::newRow(QByteArray(unit).simplified()) << QString::fromUtf8(unit).repeated(4000);
    }
    void losesNoWords()
    {
        QFETCH(QString, text);
        const QString opening = QStringLiteral("Japan and Singapore are partners.\n\n");
        const Statement statement = statementOf(opening + text);
        QStringList texts;
        for (const Clause &clause : statement.clauses)
            texts.append(clause.text);
        QVERIFY(comparable(texts.join(u' ')) == comparable(QString(opening + text)));
        QCOMPARE(verify(statement).failures, QStringList());
    }

    void differentNamesStayApart()
    {
        QString text = QStringLiteral("Japan and Singapore are partners. We thank ");
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("the %1ia Trade Agency, ").arg(letters(i));
        QCOMPARE(statementOf(text + QStringLiteral("and all.")).agencies.size(), 3000);
    }

    void oneNumberManyTimes()
    {
        const Statement statement =
            statementOf(QStringLiteral("1. We will deepen trade.\n\n").repeated(20000));
        QSet<QString> numbers;
        for (const Clause &clause : statement.clauses)
            numbers.insert(clause.number);
        QCOMPARE(numbers.size(), 20000);
        QVERIFY(numbers.contains(QStringLiteral("1-20000")));
    }

private:
    /// A word of its own for every number: "Abaa", "Abab" …
    static QString letters(int number)
    {
        QString out = QStringLiteral("Ab");
        for (int place = 0; place < 3; ++place, number /= 26)
            out += QChar(u'a' + number % 26);
        return out;
    }
};

EXPLORER_TEST(TestLongTexts)
#include "longtexts.moc"
