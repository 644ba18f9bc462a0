// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/released_rows.h"

#include <algorithm>

namespace kabar::ui {

namespace {

/// A zone's centre may lie in the sea or on a mountain: people live at the nearest place.
QString placeOf(geo::Zone zone, const geo::Territory& territory) {
    if (!zone.isValid() || territory.places.empty()) return {};
    const geo::Coordinate centre = zone.centre();
    const auto nearest = std::ranges::min_element(
        territory.places, {}, [&](const geo::Place& place) { return geo::distance(place.position, centre).value; });
    return QString::fromStdString(nearest->name);
}

ReleasedRow rowOf(const coop::ReleasedCell& cell, const std::vector<double>& edges, const geo::Territory& territory) {
    ReleasedRow row;
    row.place = placeOf(cell.key.home, territory);
    row.merged = cell.merged;
    if (cell.key.band >= 0) {
        const auto band = static_cast<std::size_t>(cell.key.band);
        row.fromMetres = band == 0 ? 0 : edges[std::min(band, edges.size()) - 1];
        row.toMetres = band < edges.size() ? edges[band] : 0;
    }
    if (cell.key.mode) row.mode = QString::fromStdString(std::string(coop::name(*cell.key.mode)));
    row.persons = cell.sums.persons;
    row.employers = cell.employers;
    row.meanMetres = cell.sums.persons > 0 ? cell.sums.distance / cell.sums.persons : 0;
    return row;
}

}  // namespace

QList<ReleasedRow> releasedRows(const std::vector<coop::ReleasedCell>& cells, const std::vector<double>& bandEdges,
                                const geo::Territory& territory, int count) {
    std::vector<const coop::ReleasedCell*> sorted;
    for (const coop::ReleasedCell& cell : cells) sorted.push_back(&cell);
    std::ranges::stable_sort(sorted, std::greater(), [](const coop::ReleasedCell* cell) { return cell->sums.persons; });
    QList<ReleasedRow> rows;
    for (const coop::ReleasedCell* cell : sorted) {
        if (rows.size() == count) break;
        rows.append(rowOf(*cell, bandEdges, territory));
    }
    return rows;
}

}  // namespace kabar::ui
