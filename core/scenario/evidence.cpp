// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/evidence.h"

#include "core/study/line_verdict.h"

#include <algorithm>

namespace kabar::scenario {

namespace {

/// A figure's middle, or `otherwise` in results of versions that did not have it.
double figureOf(const study::Finding& finding, std::string_view id, double otherwise) {
    const auto found = std::ranges::find(finding.figures, id, &study::Figure::id);
    return found == finding.figures.end() ? otherwise : found->value.mid;
}

/// What the study took a factor to be; a parameter of that name in results of versions that had it there.
std::optional<double> usedBy(const study::StudyResult& result, study::FactorId id, const char* parameter) {
    const auto use = std::ranges::find(result.factors, factor::name(id), &study::FactorUse::id);
    if (use != result.factors.end()) return use->range.mid;
    const auto found = result.parameters.find(parameter);
    return found == result.parameters.end() ? std::nullopt : std::optional(found->second);
}

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
    return commuters::tableIn(tables, name);
}

std::vector<study::StudyResult> Evidence::currentStudies() const {
    std::vector<study::StudyResult> current;
    for (const study::StudyResult& result : studies)
        if (commuters::areSame(result.tables, tables)) current.push_back(result);
    return current;
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
        const bool doubtful = study::verdictOf(finding) != study::LineVerdict::Unknown && !study::isJustified(finding);
        lines.push_back({mark.label, mark.line, finding.cells, finding.table, !doubtful});
    });
    return lines;
}

std::optional<double> studiedShuttleFill(std::span<const study::StudyResult> studies) {
    const auto shuttles = std::ranges::find(studies, study::Family::Shuttles, &study::StudyResult::family);
    if (shuttles == studies.end()) return std::nullopt;
    double riderKm = 0, shuttleKm = 0;
    for (const study::Finding& finding : shuttles->findings) {
        const double service = figureOf(finding, "service_km", 0);
        if (service <= 0) continue;
        riderKm += figureOf(finding, "rider_km", finding.vehicleKmPerDay.mid);
        shuttleKm += service;
    }
    const auto seats = usedBy(*shuttles, study::FactorId::ShuttleSeats, "seats");
    const double running = usedBy(*shuttles, study::FactorId::ShuttleEmptyRunning, "empty_running").value_or(2);
    if (shuttleKm <= 0 || !seats || *seats <= 0) return std::nullopt;
    return running * riderKm / (shuttleKm * *seats);
}

Proposals proposals(std::span<const study::StudyResult> studies) {
    return {.thirdPlaces = static_cast<int>(proposedPlaces(studies).size()),
            .shuttleLines = static_cast<int>(proposedLines(studies).size()),
            .shuttleFill = studiedShuttleFill(studies)};
}

}  // namespace kabar::scenario
