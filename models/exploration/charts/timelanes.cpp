// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/timelanes.h"

namespace partnership {
namespace {

QList<TimeLane> pillarLanes(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QList<TimeLane> lanes;
    for (int section = 0; section < contents.sections().size(); ++section)
        lanes.append({sectionRow(question, section), {}});
    for (int event = 0; event < contents.events().size(); ++event) {
        const int section = contents.clauses()[contents.events()[event].clause].section;
        if (section >= 0)
            lanes[section].events.append(event);
    }
    lanes.removeIf([&](const TimeLane &lane) {
        const SectionRow &section = contents.sections()[contents.row(lane.row.item)];
        return lane.events.isEmpty() && section.kind != SectionKind::Pillar;
    });
    return lanes;
}

/// Into each lane what its test takes, and into a last one what no lane took.
QList<TimeLane> sorted(const Contents &contents, QList<TimeLane> lanes, const QString &rest,
                       const auto &lanesOfEvent)
{
    TimeLane others;
    others.row.title = rest;
    for (int event = 0; event < contents.events().size(); ++event) {
        const QList<int> places = lanesOfEvent(contents.events()[event]);
        for (const int place : places)
            lanes[place].events.append(event);
        if (places.isEmpty())
            others.events.append(event);
    }
    lanes.append(others);
    lanes.removeIf([](const TimeLane &lane) { return lane.events.isEmpty(); });
    return lanes;
}

QList<TimeLane> sideLanes(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QList<TimeLane> lanes;
    for (const QString &side : contents.sides()) {
        TimeLane lane;
        lane.row.title = side;
        lane.row.narrowings = {{Dimension::Side, side}};
        lane.row.hue = {Hue::Scale::Side, -1, 0};
        lanes.append(lane);
    }
    for (const AgencyRow &agency : contents.agencies())
        lanes[contents.sides().indexOf(agency.side)].row.hue.place = agency.sideColour;
    return sorted(contents, lanes, ChartWords::tr("no agency named"), [&](const EventRow &event) {
        QList<int> places;
        for (const int agency : contents.clauses()[event.clause].agencies) {
            const int place = int(contents.sides().indexOf(contents.agencies()[agency].side));
            if (!places.contains(place))
                places.append(place);
        }
        return places;
    });
}

QList<TimeLane> agencyLanes(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QList<TimeLane> lanes;
    for (int agency = 0; agency < contents.agencies().size(); ++agency)
        lanes.append({agencyRow(question, agency, 0), {}});
    return sorted(contents, lanes, ChartWords::tr("no agency named"),
                  [&](const EventRow &event) { return contents.clauses()[event.clause].agencies; });
}

QList<TimeLane> instrumentLanes(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QList<TimeLane> lanes;
    for (const InstrumentRow &instrument : contents.instruments()) {
        TimeLane lane;
        lane.row.title = instrument.name;
        lane.row.item = instrument.id;
        lanes.append(lane);
    }
    return sorted(contents, lanes, ChartWords::tr("no instrument"), [](const EventRow &event) {
        return event.instrument < 0 ? QList<int>() : QList<int>{event.instrument};
    });
}

} // namespace

QList<TimeLane> timeLanes(const ChartQuestion &question)
{
    switch (question.lanes) {
    case Lanes::Side:
        return sideLanes(question);
    case Lanes::Agency:
        return agencyLanes(question);
    case Lanes::Instrument:
        return instrumentLanes(question);
    case Lanes::Pillar:
        break;
    }
    return pillarLanes(question);
}

} // namespace partnership
