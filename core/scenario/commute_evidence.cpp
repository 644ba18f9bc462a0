// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the model is compiled: what each released table and study says, carried over to the pools of `commute-bands`.
#include "core/commuters/coverage.h"
#include "core/scenario/commute_model.h"
#include "core/study/study_input.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace kabar::scenario {

namespace {

using commuters::Coverage;

constexpr double kMetresPerKm = 1000;
/// People in a zone this fine or finer live in the commune of its centre; a coarser one may hold several communes.
constexpr int kCommuneResolution = 8;

using CommuneWeights = std::map<std::size_t, double>;

/// Which communes the people of a zone live in, by where the territory's places are.
class CommuneFinder {
public:
    explicit CommuneFinder(const geo::Territory& territory) : m_territory(territory) {
        for (std::size_t i = 0; i < territory.communes.size(); ++i) m_index[territory.communes[i].code] = i;
    }
    [[nodiscard]] CommuneWeights weights(geo::Zone zone) const {
        if (zone.resolution() < kCommuneResolution)
            if (auto inside = byPlaces(zone); !inside.empty()) return inside;
        if (const geo::Commune* commune = m_territory.communeAt(zone.centre())) return {{m_index.at(commune->code), 1.0}};
        return nearest(zone.centre());
    }

private:
    [[nodiscard]] CommuneWeights byPlaces(geo::Zone zone) const {
        CommuneWeights weights;
        for (const geo::Place& place : m_territory.places) {
            const auto commune = m_index.find(place.communeCode);
            if (commune == m_index.end() || geo::Zone::at(place.position, zone.resolution()) != zone) continue;
            weights[commune->second] += place.weight * m_territory.communes[commune->second].population;
        }
        return weights;
    }
    [[nodiscard]] CommuneWeights nearest(geo::Coordinate point) const {
        double least = std::numeric_limits<double>::max();
        std::size_t best = 0;
        for (std::size_t i = 0; i < m_territory.communes.size(); ++i) {
            const double away = geo::distance(point, m_territory.communes[i].centre).value;
            if (away < least) least = away, best = i;
        }
        return m_territory.communes.empty() ? CommuneWeights{} : CommuneWeights{{best, 1.0}};
    }

    const geo::Territory& m_territory;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

void add(CommuneWeights& to, const CommuneWeights& weights, double persons) {
    double sum = 0;
    for (const auto& [commune, weight] : weights) sum += weight;
    if (sum <= 0) return;
    for (const auto& [commune, weight] : weights) to[commune] += persons * weight / sum;
}

/// Kilometres one way that the people of each band travel on average.
std::vector<double> meanKmByBand(const commuters::Commuters& population) {
    std::vector<Trips> trips(population.bands().size());
    for (const Pool& pool : population.groups())
        if (pool.mode != coop::Mode::Home) trips[pool.band] += pool.trips;
    std::vector<double> km;
    for (const Trips& each : trips) km.push_back(each.personDays > 0 ? each.km / each.personDays / 2 : 0);
    return km;
}

/// The band of the cell's mean distance.
int bandOf(const commuters::Commuters& population, const coop::ReleasedCell& cell) {
    return static_cast<int>(commuters::bandAt(population.bandEdges(), cell.sums.distance / cell.sums.persons));
}

bool isStudied(std::span<const study::StudyResult> studies, study::Family family) {
    const auto study = std::ranges::find(studies, family, &study::StudyResult::family);
    return study != studies.end() && !study::judgesNobody(*study);
}

TableOrigin originOf(const coop::ReleasedTable& table) {
    return {table.name, table.algorithmHash, table.releasedAt, static_cast<int>(table.cells.size())};
}

}  // namespace

Result<CommuteModel> CommuteModel::make(const Evidence& evidence, const geo::Territory& territory,
                                        const factor::FactorSet& factors) {
    const coop::ReleasedTable* bands = evidence.table(kBandsTable);
    if (!bands || bands->cells.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("scenario.not-released")}.of("released-table",
                                                                                                       kBandsTable));
    factor::FactorSet read = factors;
    read.readDetour(bands->detourFactor);
    CommuteModel model(
        commuters::Commuters(*bands, evidence.table(kHomesTable), factors[factor::FactorId::UnknownByCar].roomValue),
        read.tableDetour());
    if (model.persons() <= 0)
        return fail(
            Error{.code = Error::Code::NotFound, .clause = clause("scenario.nobody")}.of("released-table", kBandsTable));
    model.m_openings.partnerShare = model.nobody();
    for (const std::string_view name : {kBandsTable, kHomesTable, kFlowsTable, kSlotsTable})
        if (const auto* table = evidence.table(name)) model.m_origins.push_back(originOf(*table));

    model.readCommunes(evidence.table(kHomesTable), territory);
    model.readPartners(evidence.table(kSlotsTable));
    const auto studies = evidence.currentStudies();
    model.readLines(evidence, studies);
    model.readPlaces(evidence, studies);
    const auto reach = std::ranges::find(studies, study::Family::Active, &study::StudyResult::family);
    model.m_reachStudied = reach == studies.end() || !study::judgesNobody(*reach);
    if (model.personsWithoutMode() >= model.persons()) model.m_gaps.push_back(Gap::NoMode);
    if (!model.m_commuters.remoteKnown()) model.m_gaps.push_back(Gap::NoRemoteDays);
    if (!model.m_commuters.carKnown()) model.m_gaps.push_back(Gap::NoCarOwnership);
    if (studies.size() < evidence.studies.size()) model.m_gaps.push_back(Gap::StaleStudies);
    return model;
}

factor::FactorSet CommuteModel::read(factor::FactorSet factors) const {
    factors.readDetour(m_tableDetour);
    factors.readKnownCarShare(m_commuters.knownCarShare());
    return factors;
}

void CommuteModel::readCommunes(const coop::ReleasedTable* homes, const geo::Territory& territory) {
    for (const geo::Commune& commune : territory.communes) m_communes.push_back({commune.code, commune.name});
    const CommuneFinder finder(territory);
    std::map<geo::Zone, CommuneWeights> byZone;
    if (homes)
        for (const auto& cell : homes->cells) {
            if (!cell.key.home.isValid()) continue;
            const CommuneWeights weights = finder.weights(cell.key.home);
            for (int resolution = std::min(cell.key.home.resolution(), Coverage::kResolution); resolution >= 0; --resolution)
                add(byZone[cell.key.home.parent(resolution)], weights, cell.sums.persons);
        }
    else
        m_gaps.push_back(Gap::NoHomes);

    m_homes.reserve(m_commuters.homes().size());
    for (const geo::Zone zone : m_commuters.homes()) {
        HomeZone home{.zone = zone};
        if (zone.isValid()) {
            const auto known = byZone.find(zone);
            CommuneWeights shares;
            add(shares, known == byZone.end() ? finder.weights(zone) : known->second, 1);
            for (const auto& [commune, share] : shares) home.communes.push_back({commune, share});
        }
        m_homes.push_back(std::move(home));
    }
    for (const Pool& pool : m_commuters.groups()) m_homes[pool.home].persons += pool.persons;
}

CommuteModel::ByGroup CommuteModel::byGroup(const Coverage& coverage) const {
    ByGroup means;
    means.reserve(m_commuters.groups().size());
    for (const Pool& pool : m_commuters.groups())
        means.push_back(coverage.mean(m_homes[pool.home].zone, static_cast<int>(pool.band)));
    return means;
}

void CommuteModel::readPartners(const coop::ReleasedTable* slots) {
    if (!slots) {
        m_gaps.push_back(Gap::NoSlots);
        return;
    }
    Coverage partners;
    for (const auto& cell : slots->cells) {
        // The gate lets no cell of few people out: whoever is in one that still names place and time has partners in it.
        const bool together = cell.key.home.isValid() && cell.key.work.isValid() && cell.key.slot >= 0 &&
                              cell.key.home.resolution() >= Coverage::kResolution &&
                              cell.key.work.resolution() >= Coverage::kResolution;
        partners.add(cell.key.home, bandOf(m_commuters, cell), together ? 1 : 0, cell.sums.persons);
        m_slotsKnown = m_slotsKnown || together;
    }
    if (!m_slotsKnown) m_gaps.push_back(Gap::NoSlots);  // all cells are too coarse to tell
    m_openings.partnerShare = byGroup(partners);
}

void CommuteModel::readLines(const Evidence& evidence, std::span<const study::StudyResult> studies) {
    auto lines = proposedLines(studies);
    const coop::ReleasedTable* flows = lines.empty() ? nullptr : evidence.table(lines.front().table);
    if (!evidence.table(kFlowsTable)) m_gaps.push_back(Gap::NoFlows);
    if (lines.empty() || !flows) m_gaps.push_back(Gap::NoShuttleLines);
    if (flows) m_lines = std::move(lines);
    m_linesStudied = isStudied(studies, study::Family::Shuttles);
    m_shuttleFill = studiedShuttleFill(studies);
    m_openings.lineShare = {nobody()};
    std::set<coop::CellKey> along;
    for (std::size_t n = 1; n <= m_lines.size(); ++n) {
        along.insert(m_lines[n - 1].cells.begin(), m_lines[n - 1].cells.end());
        Coverage coverage;
        for (const auto& cell : flows->cells)
            coverage.add(cell.key.home, bandOf(m_commuters, cell), along.contains(cell.key) ? 1 : 0, cell.sums.persons);
        m_openings.lineShare.push_back(byGroup(coverage));
    }
}

void CommuteModel::readPlaces(const Evidence& evidence, std::span<const study::StudyResult> studies) {
    auto places = proposedPlaces(studies);
    const coop::ReleasedTable* homes = evidence.table(kHomesTable);
    if (places.empty()) m_gaps.push_back(Gap::NoThirdPlaces);
    if (homes) m_places = std::move(places);
    m_placesStudied = homes && isStudied(studies, study::Family::ThirdPlaces);
    m_openings.placeShare = m_openings.placeKm = {nobody()};
    const auto bandKm = meanKmByBand(m_commuters);
    std::map<geo::Zone, double> nearestKm;  // of the zones served so far
    for (std::size_t n = 1; n <= m_places.size(); ++n) {
        for (const geo::Zone home : m_places[n - 1].homes) {
            const double km = geo::distance(home.centre(), m_places[n - 1].position).value * m_tableDetour / kMetresPerKm;
            const auto [known, isNew] = nearestKm.try_emplace(home, km);
            if (!isNew) known->second = std::min(known->second, km);
        }
        Coverage share, km;
        for (const auto& cell : homes->cells)
            for (std::size_t band = 0; band < bandKm.size(); ++band) {
                const auto nearest = nearestKm.find(cell.key.home);
                const bool served = nearest != nearestKm.end() &&
                                    study::isWorthGoing(nearest->second * kMetresPerKm, bandKm[band] * kMetresPerKm);
                share.add(cell.key.home, static_cast<int>(band), served ? 1 : 0, cell.sums.persons);
                if (served) km.add(cell.key.home, static_cast<int>(band), nearest->second, cell.sums.persons);
            }
        m_openings.placeShare.push_back(byGroup(share));
        m_openings.placeKm.push_back(byGroup(km));
    }
}

}  // namespace kabar::scenario
