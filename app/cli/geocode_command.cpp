// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/address/address_base.h"
#include "core/address/commune_names.h"
#include "core/address/synthetic_base.h"
#include "core/address/trial.h"
#include "core/base/state_folder.h"
#include "core/geo/vector_file.h"

#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <filesystem>
#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

struct GeocodeArguments {
    std::string territory, out, base, file, text;
    int rows = 350'000;
    std::size_t queries = 12'000;
    std::uint64_t seed = 1;
    bool json = false;
};

bool isInsee(const std::string& value) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return value.size() == 5 && isDigit(value[0]) && (isDigit(value[1]) || value[1] == 'A' || value[1] == 'B') &&
           std::ranges::all_of(value.substr(2), isDigit);
}

/// A commune of a file of boundaries as people download it: its code is what looks like one, its name is called so.
Result<geo::Commune> communeIn(const geo::Feature& feature, const std::string& file) {
    geo::Commune commune{.boundary = feature.area};
    for (const auto& [property, value] : feature.properties)
        if (commune.code.empty() && isInsee(value)) commune.code = value;
    for (const char* property : {"nom", "NOM", "name", "libelle", "nom_com", "NOM_COM", "com_name"})
        if (const auto named = feature.properties.find(property); commune.name.empty() && named != feature.properties.end())
            commune.name = named->second;
    if (commune.code.empty() || commune.name.empty())
        return fail(Error{.code = Error::Code::Mismatch, .clause = clause("document.missing"), .file = file}.of(
            feature.path, commune.code.empty() ? "code" : "nom"));
    commune.centre = geo::bounds(commune.boundary).centre();
    return commune;
}

Result<geo::Territory> territoryOf(const std::string& path) {
    if (path.empty()) return geo::embeddedTerritory();
    const auto file = geo::readVectorFile(path);
    if (!file) return fail(file.error());
    geo::Territory territory{.name = fs::path(path).stem().string()};
    for (const geo::Feature& feature : file->features) {
        auto commune = communeIn(feature, path);
        if (!commune) return fail(std::move(commune.error()));
        territory.communes.push_back(*std::move(commune));
    }
    return territory;
}

Status synthesize(Context& context, const GeocodeArguments& options) {
    const auto territory = territoryOf(options.territory);
    if (!territory) return fail(territory.error());
    auto made =
        address::writeSyntheticBase(*territory, options.rows, options.seed, options.out, context.stop, context.progress);
    if (made)
        context.out << context.speech.say("Cli", "%1: %2 made-up addresses in %3 communes", options.out, options.rows,
                                          territory->communes.size())
                    << '\n';
    return made;
}

/// A folder of this process alone, that goes with it.
class TrialFolder {
public:
    TrialFolder() : m_path(fs::temp_directory_path() / std::format("kabar-geocode-{}", ::getpid())) {}
    TrialFolder(const TrialFolder&) = delete;
    TrialFolder& operator=(const TrialFolder&) = delete;
    ~TrialFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// To two decimals.
double toHundredth(double value) {
    return std::round(value * 100) / 100;
}

Result<json> benched(Context& context, const GeocodeArguments& options) {
    const TrialFolder folder;
    auto start = std::chrono::steady_clock::now();
    const auto facts = address::importAddressBase(options.base, folder.path(), context.stop, context.progress);
    if (!facts) return fail(facts.error());
    const double indexSeconds = secondsSince(start);
    start = std::chrono::steady_clock::now();
    const auto base = address::AddressBase::open(address::addressBaseFile(folder.path(), facts->department + "000"));
    if (!base) return fail(base.error());
    const double openSeconds = secondsSince(start);
    const auto queries = address::trialQueries(options.base, options.queries, options.seed);
    if (!queries) return fail(queries.error());
    start = std::chrono::steady_clock::now();
    std::vector<Result<address::Placed>> answers;
    for (const address::TrialQuery& query : *queries) answers.push_back(base->find(query.text));
    const double geocodeSeconds = secondsSince(start);
    const address::TrialScore score = address::scoreOf(*queries, answers);
    return json{{"addresses", facts->addresses},
                {"ways", facts->ways},
                {"queries", queries->size()},
                {"index_s", toHundredth(indexSeconds)},
                {"open_s", toHundredth(openSeconds)},
                {"geocode_s", toHundredth(geocodeSeconds)},
                {"peak_mb", toHundredth(peakMegabytes())},
                {"door_pct", toHundredth(score.door)},
                {"street_pct", toHundredth(score.street)},
                {"commune_pct", toHundredth(score.commune)},
                {"unplaced_pct", toHundredth(score.unplaced)},
                {"wrong_pct", toHundredth(score.wrong)},
                {"doors_found_pct", toHundredth(score.doorsFound)},
                {"median_m", toHundredth(score.medianMetres)}};
}

Status bench(Context& context, const GeocodeArguments& options) {
    const auto result = benched(context, options);
    if (!result) return fail(result.error());
    if (options.json) {
        context.out << result->dump(2) << '\n';
        return {};
    }
    const auto said = [&](const char* key) { return words::number((*result)[key].get<double>(), 2, context.speech); };
    context.out << context.speech.say("Cli", "Indexed in %1 s, %2 texts placed in %3 s: %4 % doors, %5 % wrong",
                                      said("index_s"), options.queries, said("geocode_s"), said("door_pct"),
                                      said("wrong_pct"))
                << '\n';
    return {};
}

Status importBase(Context& context, const GeocodeArguments& options) {
    const fs::path folder = address::addressFolder(stateFolder());
    const auto facts = address::importAddressBase(options.file, folder, context.stop, context.progress);
    if (!facts) return fail(facts.error());
    context.out << context.speech.say("Cli", "Department %1: %2 addresses, %3 streets, %4 communes", facts->department,
                                      facts->addresses, facts->ways, facts->communes)
                << '\n';
    if (facts->unplaced > 0)
        context.out << context.speech.sayCounted("Cli", "%n address(es) without coordinates left out", facts->unplaced)
                    << '\n';
    return {};
}

std::string sentence(const address::Placed& placed, const address::AddressBase& base, const words::Words& words) {
    const std::string where = std::format("{:.6f}, {:.6f}", placed.position.latitude, placed.position.longitude);
    const std::string commune = base.communes().nameOf(placed.communeCode);
    const std::string metres = words::number(placed.uncertainty.value, 0, words);
    switch (placed.precision) {
        case address::Precision::Door:
            return words.say("Cli", "The door, in %1: %2, within %3 m", commune, where, metres);
        case address::Precision::Street:
            return words.say("Cli", "The street alone, in %1: %2, within %3 m", commune, where, metres);
        case address::Precision::Commune:
            break;
    }
    return words.say("Cli", "The commune alone, %1: %2, within %3 m", commune, where, metres);
}

/// In every base of this machine: the text itself says where it belongs.
Status find(Context& context, const GeocodeArguments& options) {
    Error why{.code = Error::Code::NotFound, .clause = clause("address.no-base")};
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(address::addressFolder(stateFolder()), error))
        if (entry.path().extension() == ".sqlite") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        const auto base = address::AddressBase::open(file);
        if (!base) return fail(base.error());
        const auto placed = base->find({.street = options.text});
        if (placed) {
            context.out << sentence(*placed, *base, context.speech) << '\n';
            return {};
        }
        why = placed.error();
    }
    return fail(std::move(why));
}

void addTrials(CLI::App& geocode, Context& context, const std::shared_ptr<GeocodeArguments>& options) {
    const auto& words = context.speech;
    CLI::App* synth = geocode.add_subcommand("synth", words.say("Cli", "Make up an address base, for trials"));
    synth->add_option("--rows", options->rows, words.say("Cli", "how many addresses"))
        ->check(CLI::Range(1, 5'000'000))
        ->capture_default_str();
    synth->add_option("--seed", options->seed, words.say("Cli", "same seed, same bytes"))->capture_default_str();
    synth->add_option("--territory", options->territory, words.say("Cli", "communes as polygons; without it La Réunion"));
    synth->add_option("--out", options->out, words.say("Cli", "the file to make; gzip where it ends with .gz"))->required();
    synth->callback([&context, options] { context.finish(synthesize(context, *options)); });
    CLI::App* trial = geocode.add_subcommand(
        "bench", words.say("Cli", "Place texts made of known addresses, and count what became of them"));
    trial->add_option("--base", options->base, words.say("Cli", "the address base of a department"))->required();
    trial->add_option("--queries", options->queries, words.say("Cli", "how many texts"))->capture_default_str();
    trial->add_option("--seed", options->seed, words.say("Cli", "same seed, same texts"))->capture_default_str();
    trial->add_flag("--json", options->json, words.say("Cli", "print one JSON object"));
    trial->callback([&context, options] { context.finish(bench(context, *options)); });
}

}  // namespace

void addGeocodeCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<GeocodeArguments>();
    const auto& words = context.speech;
    CLI::App* geocode =
        app.add_subcommand("geocode", words.say("Cli", "Place addresses on the ground, on this machine alone"));
    geocode->require_subcommand(1);
    CLI::App* import = geocode->add_subcommand(
        "import", words.say("Cli", "Index the national address base’s file of a department, for all workshops"));
    import->add_option("FILE", options->file, words.say("Cli", "adresses-974.csv, or .csv.gz"))->required();
    import->callback([&context, options] { context.finish(importBase(context, *options)); });
    CLI::App* found = geocode->add_subcommand("find", words.say("Cli", "Where an address lies, and how well that is known"));
    found->add_option("TEXT", options->text, words.say("Cli", "the address with its town, as typed"))->required();
    found->callback([&context, options] { context.finish(find(context, *options)); });
    addTrials(*geocode, context, options);
}

}  // namespace kabar::cli
