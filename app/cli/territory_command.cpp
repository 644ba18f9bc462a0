// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/geo/territory_import.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;

struct Options {
    std::string file, communes, outline, roads, credit;
    bool json = false;
};

Result<geo::TerritorySources> readSources(const Options& options) {
    auto communes = geo::readGeoJsonText(options.communes);
    if (!communes) return fail(communes.error());
    auto outline = geo::readGeoJsonText(options.outline);
    if (!outline) return fail(outline.error());
    geo::TerritorySources sources{*std::move(communes), *std::move(outline), {}, options.credit};
    if (!options.roads.empty()) {
        auto roads = geo::readGeoJsonText(options.roads);
        if (!roads) return fail(roads.error());
        sources.roads = *std::move(roads);
    }
    return sources;
}

/// The facts come from the workshop's own territory, so that what was changed there stays.
Result<geo::Territory> knownTerritory(store::Database& database) {
    auto stored = store::loadTerritory(database);
    if (stored || stored.error().code != Error::Code::NotFound) return stored;
    return geo::embeddedTerritory();
}

json summary(const geo::ImportedTerritory& imported) {
    const geo::Territory& territory = imported.territory;
    double metres = 0;
    std::size_t outlinePoints = 0;
    for (const geo::Road& road : territory.roads) metres += geo::length(road.line).value;
    for (const geo::Polygon& polygon : territory.outline)
        for (const geo::Line& ring : polygon.rings) outlinePoints += ring.size();
    return {{"territory", territory.name},
            {"communes", territory.communes.size()},
            {"boundary_points", imported.boundaryPoints},
            {"outline_polygons", territory.outline.size()},
            {"outline_points", outlinePoints},
            {"roads", territory.roads.size()},
            {"road_km", std::round(metres / 100) / 10},
            {"roads_left_out", imported.roadsLeftOut},
            {"credit", territory.source}};
}

Status import(Context& context, const Options& options) {
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto facts = knownTerritory(file->database());
    if (!facts) return fail(facts.error());
    const auto sources = readSources(options);
    if (!sources) return fail(sources.error());
    const auto imported = geo::importTerritory(*facts, *sources);
    if (!imported) return fail(imported.error());
    const json counts = summary(*imported);
    const auto written = file->write([&](store::Database& database) -> Status {
        if (auto saved = store::saveTerritory(database, imported->territory); !saved) return saved;
        json detail = counts;
        for (const std::string* path : {&options.communes, &options.outline, &options.roads})
            if (!path->empty()) detail["files"].push_back(std::filesystem::path(*path).filename().string());
        return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, 'territory/import', ?)",
                            iso8601(context.clock()), detail.dump());
    });
    if (!written) return written;
    if (options.json)
        context.out << counts.dump(2) << '\n';
    else
        context.out << counts["territory"].get<std::string>() << ": " << counts["communes"] << " communes, "
                    << counts["roads"] << " roads (" << counts["road_km"] << " km)\n";
    return {};
}

}  // namespace

void addTerritoryCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* territory = app.add_subcommand("territory", "Give a workshop file its ground");
    territory->require_subcommand(1);
    CLI::App* command =
        territory->add_subcommand("import", "Real boundaries, outline and roads from GeoJSON, all or nothing");
    command->add_option("FILE", options->file, "the workshop file, NAME.kabar")->required();
    command->add_option("--communes", options->communes, "GeoJSON: a polygon a commune, with its INSEE code")->required();
    command->add_option("--outline", options->outline, "GeoJSON: the shore")->required();
    command->add_option("--roads", options->roads, "GeoJSON: lines with their OSM class; without it the roads stay");
    command->add_option("--credit", options->credit,
                        "whom to thank, shown on every map; unless given, IGN and INSEE, and OpenStreetMap for roads");
    command->add_flag("--json", options->json, "print one JSON object");
    command->callback([&context, options] { context.finish(import(context, *options)); });
}

}  // namespace kabar::cli
