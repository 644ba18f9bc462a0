// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/geo/territory_import.h"
#include "core/store/about_store.h"
#include "core/store/territory_store.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;

struct TerritoryArguments {
    std::string file, communes, outline, roads, credit;
    bool json = false;
};

Result<geo::TerritorySources> readSources(const TerritoryArguments& options) {
    auto communes = geo::readVectorFile(options.communes);
    if (!communes) return fail(communes.error());
    auto outline = geo::readVectorFile(options.outline);
    if (!outline) return fail(outline.error());
    geo::TerritorySources sources{*std::move(communes), *std::move(outline), {}, options.credit};
    if (!options.roads.empty()) {
        auto roads = geo::readVectorFile(options.roads);
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

/// What each file was, and from which projection its places were converted.
json filesOf(const geo::TerritorySources& sources) {
    json files = json::array();
    const auto add = [&](const geo::VectorFile& file) {
        json one{{"name", std::filesystem::path(file.file).filename().string()}, {"format", file.format}};
        if (!file.projection.empty()) one["projection"] = file.projection;
        files.push_back(std::move(one));
    };
    add(sources.communes);
    add(sources.outline);
    if (sources.roads) add(*sources.roads);
    return files;
}

json summary(const geo::ImportedTerritory& imported, const json& files) {
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
            {"files", files},
            {"credit", territory.source}};
}

Status importTerritory(Context& context, const TerritoryArguments& options) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto facts = knownTerritory(file->database());
    if (!facts) return fail(facts.error());
    const auto sources = readSources(options);
    if (!sources) return fail(sources.error());
    const auto imported = geo::importTerritory(*facts, *sources);
    if (!imported) return fail(imported.error());
    const json counts = summary(*imported, filesOf(*sources));
    const auto written = file->write([&](store::Database& database) -> Status {
        if (auto saved = store::saveTerritory(database, imported->territory); !saved) return saved;
        return store::noteProvenance(database, {.at = iso8601(context.clock()),
                                                .what = "territory/import",
                                                .detail = counts.dump(-1, ' ', false, json::error_handler_t::replace)});
    });
    if (!written) return written;
    if (options.json) {
        context.out << counts.dump(2) << '\n';
        return {};
    }
    context.out << context.speech.say("Cli", "%1: %2 communes, %3 roads (%4 km)", counts["territory"].get<std::string>(),
                                      counts["communes"].get<int>(), counts["roads"].get<int>(),
                                      words::number(counts["road_km"].get<double>(), 1, context.speech))
                << '\n';
    for (const json& one : counts["files"])
        if (one.contains("projection"))
            context.out << context.speech.say("Cli", "%1: converted from another projection, %2",
                                              one["name"].get<std::string>(), one["projection"].get<std::string>())
                        << '\n';
    return {};
}

}  // namespace

void addTerritoryCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<TerritoryArguments>();
    CLI::App* territory = app.add_subcommand("territory", context.speech.say("Cli", "Give a workshop file its ground"));
    territory->require_subcommand(1);
    CLI::App* command = territory->add_subcommand(
        "import", context.speech.say(
                      "Cli", "Real boundaries, outline and roads from GeoJSON, GeoPackage or Shapefile, all or nothing"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file, NAME.kabar"))->required();
    command
        ->add_option(
            "--communes", options->communes,
            context.speech.say("Cli", "a polygon a commune, with its INSEE code; FILE:LAYER where there are several"))
        ->required();
    command->add_option("--outline", options->outline, context.speech.say("Cli", "polygons: the shore"))->required();
    command->add_option("--roads", options->roads,
                        context.speech.say("Cli", "lines with their OSM class; without it the roads stay"));
    command->add_option(
        "--credit", options->credit,
        context.speech.say("Cli",
                           "whom to thank, shown on every map; unless given, IGN and INSEE, and OpenStreetMap for roads"));
    command->add_flag("--json", options->json, context.speech.say("Cli", "print one JSON object"));
    command->callback([&context, options] { context.finish(importTerritory(context, *options)); });
}

}  // namespace kabar::cli
