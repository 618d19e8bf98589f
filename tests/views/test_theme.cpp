// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/shared/theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace partnership;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision
/// deficiency", full severity, on linear RGB.
const Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
const Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
const Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
const Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row)
        product[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return product;
}

Triple linear(const QColor &colour)
{
    const auto undo = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {undo(colour.redF()), undo(colour.greenF()), undo(colour.blueF())};
}

/// CIE L*a*b* under D65.
Triple lab(Triple rgb)
{
    for (double &c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double radians)
{
    const double turned = radians * 180 / M_PI;
    return turned < 0 ? turned + 360 : turned;
}

double cosine(double angle)
{
    return std::cos(angle * M_PI / 180);
}

/// CIEDE2000 after Sharma, Wu and Dalal 2005.
double distance(const Triple &one, const Triple &two)
{
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(mean, 7) / (std::pow(mean, 7) + std::pow(25.0, 7))));
    const double a1 = (1 + g) * one[1], a2 = (1 + g) * two[1];
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, two[2]);
    const double h1 = degrees(std::atan2(one[2], a1)), h2 = degrees(std::atan2(two[2], a2));
    double turn = h2 - h1;
    if (std::abs(turn) > 180)
        turn += turn < 0 ? 360 : -360;
    const double dL = two[0] - one[0], dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * M_PI / 180);
    const double L = (one[0] + two[0]) / 2, C = (c1 + c2) / 2;
    const double H = std::abs(h1 - h2) > 180 ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
    const double T = 1 - 0.17 * cosine(H - 30) + 0.24 * cosine(2 * H) + 0.32 * cosine(3 * H + 6) -
                     0.20 * cosine(4 * H - 63);
    const double sL = 1 + 0.015 * std::pow(L - 50, 2) / std::sqrt(20 + std::pow(L - 50, 2));
    const double sC = 1 + 0.045 * C, sH = 1 + 0.015 * C * T;
    const double rC = 2 * std::sqrt(std::pow(C, 7) / (std::pow(C, 7) + std::pow(25.0, 7)));
    const double rT = -rC * std::sin(60 * std::exp(-std::pow((H - 275) / 25, 2)) * M_PI / 180);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rT * (dC / sC) * (dH / sH));
}

double nearestTwo(const QList<QColor> &colours, const Matrix &sight)
{
    double nearest = 1000;
    for (qsizetype i = 0; i < colours.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            nearest = std::min(nearest, distance(lab(times(sight, linear(colours[i]))),
                                                 lab(times(sight, linear(colours[j])))));
    return nearest;
}

} // namespace

/// The colours keep the contrasts and the distances for the colour-blind that the design asks for.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void distanceIsCiede2000();
    void wordsStandOut_data() { addThemes(); }
    void wordsStandOut();
    void marksStandOut_data() { addThemes(); }
    void marksStandOut();
    void pillarsAreToldApart_data();
    void pillarsAreToldApart();
    void seriesAreToldApart_data() { addSights(); }
    void seriesAreToldApart();
    void coloursGoByOrder();
    void paletteTellsTheTheme();

private:
    void addThemes();
    void addSights();
};

void TestTheme::addThemes()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("print") << Theme::Kind::Print;
    QTest::newRow("grey") << Theme::Kind::Grey;
    QTest::newRow("contrast") << Theme::Kind::Contrast;
}

void TestTheme::addSights()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<int>("sight");
    for (int sight = 0; sight < 4; ++sight) {
        QTest::addRow("light %d", sight) << Theme::Kind::Light << sight;
        QTest::addRow("dark %d", sight) << Theme::Kind::Dark << sight;
    }
}

void TestTheme::distanceIsCiede2000()
{
    // Pairs 1, 7 and 24 of the test data of Sharma, Wu and Dalal.
    QVERIFY(std::abs(distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 0.0001);
    QVERIFY(std::abs(distance({50, 0, 0}, {50, -1, 2}) - 2.3669) < 0.0001);
    QVERIFY(std::abs(distance({50, 2.5, 0}, {58, 24, 15}) - 19.4535) < 0.0001);
}

void TestTheme::wordsStandOut()
{
    QFETCH(const Theme::Kind, kind);
    const Theme &theme = Theme::of(kind);
    const QPalette palette = theme.palette();
    for (const QColor &ground : {theme.window(), theme.base(), theme.alternate()}) {
        QVERIFY(Theme::contrast(theme.text(), ground) >= 12);
        QVERIFY(Theme::contrast(theme.secondary(), ground) >= 5.6);
        QVERIFY(Theme::contrast(theme.accent(), ground) >= 4.5);
        QVERIFY(Theme::contrast(theme.verified(), ground) >= 4.5);
    }
    QVERIFY(Theme::contrast(theme.dimmed(theme.secondary()), theme.base()) >= 4.5);
    QVERIFY(Theme::contrast(theme.noticeText(), theme.noticeGround()) >= 4.5);
    QVERIFY(Theme::contrast(theme.text(), theme.hover()) >= 7);
    QVERIFY(Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
            7);
    for (const Theme::Mark &mark : {theme.agency(), theme.instrument(), theme.date()})
        QVERIFY(Theme::contrast(theme.text(), mark.ground) >= 7);
    QVERIFY(Theme::contrast(theme.verb().line, theme.verb().ground) >= 4.5);
    QVERIFY(Theme::contrast(theme.text(), theme.found()) >= 4.5);
}

void TestTheme::marksStandOut()
{
    QFETCH(const Theme::Kind, kind);
    const Theme &theme = Theme::of(kind);
    for (int place = -1; place < 5; ++place) {
        QVERIFY(Theme::contrast(theme.pillar(place), theme.base()) >= 3.25);
        // The neutral grey of preamble and closing lies half-way between white and black.
        QVERIFY(Theme::contrast(Theme::textOn(theme.pillar(place)), theme.pillar(place)) >=
                (place < 0 ? 4.2 : 4.5));
    }
    for (int place = -1; place < 2; ++place)
        QVERIFY(Theme::contrast(theme.side(place), theme.base()) >= 3.25);
    for (int value = 0; value <= 9; ++value)
        QVERIFY(Theme::contrast(Theme::textOn(theme.heat(value, 9)), theme.heat(value, 9)) >= 4.5);
}

void TestTheme::pillarsAreToldApart_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<int>("sight");
    QTest::addColumn<double>("atLeast");
    const std::array<std::array<double, 4>, 2> floors{{{24, 13.7, 13.7, 13.7}, {24, 13.3, 13.3, 13.3}}};
    for (int sight = 0; sight < 4; ++sight) {
        QTest::addRow("light %d", sight) << Theme::Kind::Light << sight << floors[0][size_t(sight)];
        QTest::addRow("dark %d", sight) << Theme::Kind::Dark << sight << floors[1][size_t(sight)];
    }
}

void TestTheme::pillarsAreToldApart()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const int, sight);
    QFETCH(const double, atLeast);
    const std::array sights{normal, protanopia, deuteranopia, tritanopia};
    QList<QColor> colours;
    for (int place = 0; place < 5; ++place)
        colours.append(Theme::of(kind).pillar(place));
    const double nearest = nearestTwo(colours, sights[size_t(sight)]);
    QVERIFY2(nearest >= atLeast - 0.05, qPrintable(QString::number(nearest)));
}

void TestTheme::seriesAreToldApart()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const int, sight);
    const std::array sights{normal, protanopia, deuteranopia, tritanopia};
    QList<QColor> colours;
    for (int place = 0; place < 12; ++place)
        colours.append(Theme::of(kind).series(place, 12));
    const double nearest = nearestTwo(colours, sights[size_t(sight)]);
    QVERIFY2(nearest >= 6, qPrintable(QString::number(nearest)));
}

void TestTheme::coloursGoByOrder()
{
    const Theme &theme = Theme::of(Theme::Kind::Light);
    QCOMPARE(theme.pillar(5), theme.pillar(0));
    QCOMPARE(theme.pillar(-1), theme.side(-1));
    QCOMPARE(theme.side(7), theme.side(-1));
    QVERIFY(theme.heat(1, 9) != theme.heat(0, 9));
    // A lone one is no more than one among many.
    QCOMPARE(theme.heat(1, 1), theme.heat(1, 9));
    QVERIFY(Theme::contrast(theme.heat(9, 9), theme.base()) >
            Theme::contrast(theme.heat(1, 9), theme.base()));
}

void TestTheme::paletteTellsTheTheme()
{
    for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark})
        QCOMPARE(Theme::of(Theme::of(kind).palette()).kind(), kind);
}

EXPLORER_TEST(TestTheme)
#include "test_theme.moc"
