// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/geo/boundaries.h"
#include "core/session/new_workshop.h"

#include <algorithm>
#include <filesystem>

namespace kabar::cli {

namespace {

struct NewArguments {
    std::string file, territory, name, credit;
    std::vector<std::string> communes;
    session::NewWorkshop workshop;
};

/// Those of these codes or names; all when none is given.
Result<std::vector<geo::Commune>> chosen(std::vector<geo::Commune> communes, const std::vector<std::string>& wanted) {
    if (wanted.empty()) return communes;
    std::vector<geo::Commune> kept;
    for (const std::string& each : wanted) {
        const auto found = std::ranges::find_if(
            communes, [&](const geo::Commune& commune) { return commune.code == each || commune.name == each; });
        if (found == communes.end())
            return fail(
                Error{.code = Error::Code::NotFound, .clause = clause("territory.no-such-commune")}.of("--commune", each));
        if (!std::ranges::contains(kept, found->code, &geo::Commune::code)) kept.push_back(*found);
    }
    return kept;
}

Result<geo::Territory> readTerritory(const NewArguments& options) {
    const auto file = geo::readVectorFile(options.territory);
    if (!file) return fail(file.error());
    auto communes = geo::communesOf(*file);
    if (!communes) return fail(communes.error());
    auto kept = chosen(*std::move(communes), options.communes);
    if (!kept) return fail(kept.error());
    const std::string fileName = std::filesystem::path(options.territory).filename().string();
    const std::string usual = geo::usualName(*kept);
    return geo::makeTerritory({.name = !options.name.empty() ? options.name
                                       : !usual.empty()      ? usual
                                                             : std::filesystem::path(fileName).stem().string(),
                               .communes = *std::move(kept),
                               .credit = options.credit.empty() ? fileName : options.credit});
}

Status makeNew(Context& context, NewArguments& options) {
    if (options.territory.empty() && !options.communes.empty())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("territory.communes-of-nothing")}.of(
            "--commune", options.communes.front()));
    if (!options.territory.empty()) {
        auto territory = readTerritory(options);
        if (!territory) return fail(territory.error());
        options.workshop.territory = *std::move(territory);
    }
    if (auto made = session::makeWorkshop(options.file, options.workshop, context.clock); !made) return fail(made.error());
    if (const auto& territory = options.workshop.territory)
        context.out << context.speech.sayCounted("Cli", "%1: %n commune(s)", static_cast<int>(territory->communes.size()),
                                                 territory->name)
                    << '\n';
    return {};
}

}  // namespace

void addNewCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<NewArguments>();
    CLI::App* command = app.add_subcommand("new", context.speech.say("Cli", "Make an empty workshop file"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the file to make, NAME.kabar"))->required();
    command->add_option("--title", options->workshop.title, context.speech.say("Cli", "title of the workshop"))
        ->default_val("Atelier");
    command->add_option("--date", options->workshop.date, context.speech.say("Cli", "its day"));
    command->add_option("--place", options->workshop.place, context.speech.say("Cli", "where it is held"));
    command->add_option("--client", options->workshop.client, context.speech.say("Cli", "who asked for it"));
    command->add_option(
        "--territory", options->territory,
        context.speech.say("Cli", "boundaries of its communes, GeoJSON, GeoPackage or Shapefile; without it La Réunion"));
    command->add_option("--commune", options->communes,
                        context.speech.say("Cli", "a commune of that file, by name or INSEE code; without it all"));
    command->add_option("--territory-name", options->name, context.speech.say("Cli", "what the territory is called"));
    command->add_option("--credit", options->credit, context.speech.say("Cli", "whom to thank for the boundaries"));
    command->callback([&context, options] { context.finish(makeNew(context, *options)); });
}

}  // namespace kabar::cli
