// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/evidence.h"

#include <algorithm>

namespace kabar::scenario {

namespace {

constexpr double kRunsAShuttleReturns = 2;  // the study lets each departure come back empty

/// Calls `use(finding, mark)` for the first mark of each finding of a family that has a drawing of at least `points` points.
void forMarks(std::span<const study::StudyResult> studies, study::Family family, std::size_t points, auto use) {
    for (const study::StudyResult& result : studies)
        for (const study::Finding& finding : result.findings) {
            if (finding.family != family) continue;
            const auto mark = std::ranges::find_if(finding.marks, [&](const study::Mark& each) {
                return points == 1 ? each.line.size() == 1 : each.line.size() >= points;
            });
            if (mark != finding.marks.end()) use(finding, *mark);
        }
}

}  // namespace

const coop::ReleasedTable* Evidence::table(std::string_view name) const {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

std::vector<ProposedPlace> proposedPlaces(std::span<const study::StudyResult> studies) {
    std::vector<ProposedPlace> places;
    forMarks(studies, study::Family::ThirdPlaces, 1, [&](const study::Finding& finding, const study::Mark& mark) {
        std::vector<geo::Zone> homes = mark.zones;
        for (const coop::CellKey& cell : finding.cells)
            if (cell.home.isValid()) homes.push_back(cell.home);
        std::ranges::sort(homes);
        homes.erase(std::ranges::unique(homes).begin(), homes.end());
        places.push_back({mark.label, mark.line.front(), std::move(homes)});
    });
    return places;
}

std::vector<ProposedLine> proposedLines(std::span<const study::StudyResult> studies) {
    std::vector<ProposedLine> lines;
    forMarks(studies, study::Family::Shuttles, 2, [&](const study::Finding& finding, const study::Mark& mark) {
        lines.push_back({mark.label, mark.line, finding.cells, finding.table});
    });
    return lines;
}

std::optional<double> studiedShuttleFill(std::span<const study::StudyResult> studies) {
    const auto shuttles = std::ranges::find(studies, study::Family::Shuttles, &study::StudyResult::family);
    if (shuttles == studies.end() || !shuttles->parameters.contains("seats")) return std::nullopt;
    double riderKm = 0, shuttleKm = 0;
    for (const study::Finding& finding : shuttles->findings) {
        const auto service = std::ranges::find(finding.figures, "service_km", &study::Figure::id);
        if (service == finding.figures.end()) continue;
        riderKm += finding.vehicleKmPerDay.mid;  // its riders drove alone
        shuttleKm += service->value.mid;
    }
    const double seats = shuttles->parameters.at("seats");
    if (shuttleKm <= 0 || seats <= 0) return std::nullopt;
    return kRunsAShuttleReturns * riderKm / (shuttleKm * seats);
}

Proposals proposals(std::span<const study::StudyResult> studies) {
    return {.thirdPlaces = static_cast<int>(proposedPlaces(studies).size()),
            .shuttleLines = static_cast<int>(proposedLines(studies).size()),
            .shuttleFill = studiedShuttleFill(studies)};
}

}  // namespace kabar::scenario
