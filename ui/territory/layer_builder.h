// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/layers.h"
#include "ui/territory/territory_facts.h"
#include "ui/territory/wording.h"

#include <QCoreApplication>

namespace kabar::ui {

enum class HomeMeasure { Density, Distance };

/// Turns facts into what lies on the map. Ids: a zone's H3 form; "flow:HOME:WORK"; a finding's own id with "#MARK";
/// "sites:COMMUNE"; "vehicle:ID".
class LayerBuilder {
    Q_DECLARE_TR_FUNCTIONS(kabar::ui::LayerBuilder)
public:
    LayerBuilder(const TerritoryFacts& facts, const QString& language) : m_facts(facts), m_words(language) {}

    /// `slot`: minutes after midnight of the arrival slot whose flows are shown; `CellKey::kAnySlot` for the whole day.
    [[nodiscard]] maps::Layers build(HomeMeasure measure, int slot) const;

    /// Flows are drawn for the most people; more of them would be a tangle.
    static constexpr std::size_t kMostFlows = 60;
    /// Homes in coarser zones are counted, not drawn: their colour would lie on land where nobody lives.
    static constexpr int kCoarsestHome = 7;

    /// The table that flows come from: by arrival slot, or of the whole day.
    [[nodiscard]] const std::optional<coop::ReleasedTable>& flowTable(int slot) const {
        return slot >= 0 ? m_facts.arrivals : m_facts.flows;
    }
    [[nodiscard]] static bool canBeDrawn(geo::Zone home) { return home.isValid() && home.resolution() >= kCoarsestHome; }
    /// Flows that can be drawn: of known home and work that differ, finer than resolution 5.
    [[nodiscard]] static bool canBeDrawn(const coop::CellKey& key);
    [[nodiscard]] static QString flowId(const coop::CellKey& key);

private:
    void addHomes(maps::Choropleth& choropleth, HomeMeasure measure) const;
    void addFlows(std::vector<maps::Flow>& flows, int slot) const;
    void addFindings(maps::Layers& layers) const;
    void addSites(std::vector<maps::Marker>& markers) const;
    void addVehicles(std::vector<maps::Marker>& markers) const;
    [[nodiscard]] QString sentenceOf(const telemetry::VehicleStatus& status) const;

    const TerritoryFacts& m_facts;
    Wording m_words;
};

}  // namespace kabar::ui
