// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/sealed_commands.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/node/field_values.h"
#include "core/node/mapping_guess.h"
#include "core/node/own_rows.h"
#include "core/node/preview.h"
#include "core/store/coop_store.h"
#include "core/store/owner_consent.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;

struct EmployerArguments {
    std::string file, name, sector, source, mapping, allow = "all";
    int firstLine = 0;
    bool asJson = false;
};

struct Opened {
    Workshop file;
    node::Cooperative cooperative;
};

Result<Opened> open(Context& context, const std::string& path, Workshop::Use use) {
    auto file = Workshop::open(context, path, use);
    if (!file) return fail(file.error());
    auto cooperative = store::loadCooperative(file->database(), std::filesystem::absolute(path).parent_path());
    if (!cooperative) return fail(cooperative.error());
    return Opened{.file = std::move(*file), .cooperative = std::move(*cooperative)};
}

/// What the file itself tells of its columns.
Result<node::Mapping> guessed(const EmployerArguments& options, const node::SourceLocation& location,
                              const geo::Territory& territory, std::stop_token stop) {
    constexpr std::size_t kRows = 2000;
    const auto gazetteer = node::Gazetteer::here(territory);
    if (!gazetteer) return fail(gazetteer.error());
    const auto sampled = node::sampleFrom(location, {.firstLine = options.firstLine}, kRows, stop);
    if (!sampled) return fail(sampled.error());
    return node::guessMapping(sampled->sample, sampled->format, territory, *gazetteer);
}

/// The text of the mapping: the one given, or a guess.
Result<std::string> mappingOf(const EmployerArguments& options, const node::SourceLocation& location,
                              const geo::Territory& territory, std::stop_token stop) {
    if (options.mapping.empty()) {
        const auto mapping = guessed(options, location, territory, stop);
        const auto complete = mapping.and_then(node::checkComplete);
        if (!complete && mapping) return fail(Error(complete.error()).in(options.source));
        return mapping ? Result<std::string>(node::mappingText(*mapping)) : fail(mapping.error());
    }
    auto text = readInput(options.mapping);
    if (!text) return fail(text.error());
    auto parsed = node::parseMapping(*text);
    const auto complete = parsed.and_then(node::checkComplete);
    if (!complete) return fail(Error(complete.error()).in(options.mapping));
    if (options.firstLine == 0) return text;
    parsed->source.firstLine = options.firstLine;
    return node::mappingText(*parsed);
}

/// The employer that the options describe, its path as the workshop file will keep it.
Result<node::Employer> described(const EmployerArguments& options, const node::Cooperative& cooperative,
                                 std::stop_token stop) {
    const auto named = node::parseLocation(options.source, std::filesystem::current_path());
    if (!named) return fail(named.error());
    const auto location = node::settled(*named, stop);
    if (!location) return fail(location.error());
    auto mapping = mappingOf(options, *location, cooperative.territory, stop);
    if (!mapping) return fail(mapping.error());
    return node::Employer{.name = std::string(node::trimmed(options.name)),
                          .sector = options.sector,
                          .source = node::storedLocation(*location, cooperative.folder),
                          .mapping = std::move(*mapping)};
}

/// Which column was taken for what, by the names of a mapping file.
json columnsOf(const node::Employer& employer) {
    json columns = json::object();
    if (const auto mapping = node::parseMapping(employer.mapping))
        for (const auto& [field, column] : mapping->columns) columns[std::string(node::name(field))] = column;
    return columns;
}

json homesOf(const node::HomesKnown& homes) {
    return {{"coordinates", homes.byCoordinates},
            {"door", homes.byDoor},
            {"street", homes.byStreet},
            {"commune", homes.byCommune}};
}

/// What was understood of the file, where nobody said it.
void tellGuess(const node::Employer& employer, const node::Reading& reading, Context& context) {
    const json columns = columnsOf(employer);
    for (const auto& [field, column] : columns.items())
        context.out << context.speech.say("Cli", "guessed: %1 is column “%2”", field, column.get<std::string>()) << '\n';
    if (reading.headerLine > 1)
        context.out << context.speech.say("Cli", "guessed: line %1 names the columns", reading.headerLine) << '\n';
}

void tellHomes(const node::HomesKnown& homes, Context& context) {
    if (homes.byDoor + homes.byStreet + homes.byCommune == 0) return;
    context.out << context.speech.say("Cli", "homes: %1 at the door, %2 on their street, %3 in their commune", homes.byDoor,
                                      homes.byStreet, homes.byCommune)
                << '\n';
    if (homes.anywhere)
        context.out << context.speech.say(
                           "Cli", "it is not known where in these communes people live: any land of theirs was drawn")
                    << '\n';
}

Result<const node::Employer*> named(const node::Cooperative& cooperative, const std::string& name) {
    const auto at = std::ranges::find(cooperative.employers, name, &node::Employer::name);
    if (at != cooperative.employers.end()) return &*at;
    return fail(Error{.code = Error::Code::NotFound, .clause = clause("command.no-employer")}.of("employer", name));
}

/// Names of the algorithms that the new employer allows from the start.
std::vector<std::string> allow(node::Employer& employer, const node::Cooperative& cooperative) {
    std::vector<std::string> names;
    for (const coop::SignedAlgorithm& algorithm : cooperative.algorithms)
        if (const auto document = coop::intact(algorithm)) {
            employer.permissions[algorithm.hash] = true;
            names.push_back(document->name);
        }
    return names;
}

Status add(const EmployerArguments& options, Context& context) {
    auto opened = open(context, options.file, Workshop::Use::Store);
    if (!opened) return fail(opened.error());
    auto employer = described(options, opened->cooperative, context.stop);
    if (!employer) return fail(employer.error());
    const auto reading = node::readEmployer(*employer, opened->cooperative.folder, opened->cooperative.territory,
                                            context.stop, context.progress);
    context.progress(1, "rows");
    if (!reading) return fail(reading.error());
    if (reading->records.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("rows.none"), .file = options.source});
    if (auto own = node::checkOwnRows(*employer, reading->records, opened->cooperative, context.stop); !own) return own;
    std::vector<std::string> allowed;
    if (options.allow == "all") allowed = allow(*employer, opened->cooperative);
    auto added = opened->file.edit("employer", [&](store::Database& database) -> Status {
        const auto id = store::addEmployer(database, *employer);
        return id ? Status() : fail(id.error());
    });
    if (!added) return added;
    if (options.asJson)
        context.out << jsonText({{"employer", employer->name},
                                 {"source", employer->source},
                                 {"rows", reading->rows},
                                 {"employees", reading->records.size()},
                                 {"left_out", {{"missing", reading->leftOutMissing}, {"outside", reading->leftOutOutside}}},
                                 {"totals", reading->totals},
                                 {"columns", columnsOf(*employer)},
                                 {"homes", homesOf(reading->homes)},
                                 {"allowed", allowed}})
                    << '\n';
    else
        context.out << context.speech.say("Cli", "%1: %2 employees read, %3 rows left out; %4 algorithms allowed",
                                          employer->name, reading->records.size(),
                                          reading->leftOutMissing + reading->leftOutOutside, allowed.size())
                    << '\n';
    if (!options.asJson && options.mapping.empty()) tellGuess(*employer, *reading, context);
    if (!options.asJson) tellHomes(reading->homes, context);
    if (!options.asJson && options.allow == "all" && allowed.empty())
        context.out << context.speech.say("Cli", "the workshop asks nothing yet; `coop allow` lets it answer once it does")
                    << '\n';
    if (!options.asJson)
        for (const long line : reading->totals)
            context.out << context.speech.say("Cli", "%1, line %2: left out, a total and no employee", options.source, line)
                        << '\n';
    return {};
}

std::string sealedState(const sealed::Invited& invited, const Context& context) {
    if (invited.invitation.empty()) return context.speech.say("Cli", "invited on another machine to answer by sealed file");
    if (!invited.hasReturned()) return context.speech.say("Cli", "invited; its sealed file has not come back");
    return context.speech.say("Cli", "its sealed file came back on %1", invited.returnedAt.substr(0, 10));
}

Status listEmployers(const EmployerArguments& options, Context& context) {
    const auto opened = open(context, options.file, Workshop::Use::Read);
    if (!opened) return fail(opened.error());
    json employers = json::array();
    for (const node::Employer& employer : opened->cooperative.employers) {
        const auto allowed =
            std::ranges::count_if(employer.permissions, [](const auto& permission) { return permission.second; });
        employers.push_back(
            {{"name", employer.name}, {"sector", employer.sector}, {"source", employer.source}, {"allowed", allowed}});
        if (employer.sealed)
            employers.back()["sealed"] = {{"returned", employer.sealed->hasReturned()},
                                          {"returned_at", employer.sealed->returnedAt}};
        if (!options.asJson)
            context.out << std::format("{}\t{}\t", employer.name,
                                       employer.sealed ? sealedState(*employer.sealed, context) : employer.source)
                        << context.speech.sayCounted("Cli", "%n algorithm(s) allowed", allowed) << '\n';
    }
    if (options.asJson) context.out << jsonText({{"employers", employers}}) << '\n';
    return {};
}

Status remove(const EmployerArguments& options, Context& context) {
    auto opened = open(context, options.file, Workshop::Use::Store);
    if (!opened) return fail(opened.error());
    const auto employer = named(opened->cooperative, options.name);
    if (!employer) return fail(employer.error());
    const auto id = (*employer)->id;
    const std::size_t before = logLength(opened->file.database());
    auto removed =
        opened->file.write([&](store::Database& database) { return store::removeEmployer(database, id, context.clock); });
    if (removed) tellNews(opened->file.database(), before, context.out, context.speech);
    return removed;
}

json toJson(const node::Preview& preview, const Context& context) {
    return {{"algorithm", preview.name},
            {"purpose", preview.purpose.french},
            {"persons", preview.persons},
            {"cells", preview.own.size()},
            {"leave_as_asked", preview.ownCellsAsAsked},
            {"leave_merged", preview.ownCellsMerged},
            {"nothing_leaves", preview.refusal ? context.reason(*preview.refusal) : json()}};
}

Status showPreview(const EmployerArguments& options, Context& context) {
    auto opened = open(context, options.file, Workshop::Use::Store);  // the log tells that somebody looked
    if (!opened) return fail(opened.error());
    Result<node::Employer> employer = fail(Error::Code::NotFound, Clause());
    if (options.source.empty()) {
        const auto known = named(opened->cooperative, options.name);
        if (!known) return fail(known.error());
        employer = **known;
    } else {
        employer = described(options, opened->cooperative, context.stop);
    }
    if (!employer) return fail(employer.error());
    const auto previews = node::preview(opened->cooperative, *employer, {}, context.stop, context.progress, context.clock);
    if (!previews) return fail(previews.error());
    auto noted = opened->file.write(
        [&](store::Database& database) { return store::notePreview(database, employer->name, context.clock); });
    if (!noted) return noted;
    json all = json::array();
    for (const node::Preview& preview : *previews) {
        all.push_back(toJson(preview, context));
        if (options.asJson) continue;
        if (preview.refusal)
            context.out << context.speech.say("Cli", "%1: nothing would leave: %2", preview.name,
                                              words::said(preview.refusal->clause, context.speech))
                        << '\n';
        else
            context.out << context.speech.say(
                               "Cli",
                               "%1: %2 of %3 cells have persons enough to leave as asked, %4 would be joined with others",
                               preview.name, preview.ownCellsAsAsked, preview.own.size(), preview.ownCellsMerged)
                        << '\n';
    }
    if (options.asJson) context.out << jsonText({{"employer", employer->name}, {"algorithms", all}}) << '\n';
    return {};
}

}  // namespace

void addEmployerCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<EmployerArguments>();
    CLI::App* group = app.add_subcommand(
        "employer", context.speech.say("Cli", "The employers of a workshop, and what leaves their databases"));
    group->require_subcommand(1);
    const auto command = [&](const char* name, const std::string& about, Status (*run)(const EmployerArguments&, Context&)) {
        CLI::App* one = group->add_subcommand(name, about);
        one->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
        one->add_flag("--json", options->asJson, context.speech.say("Cli", "print JSON"));
        one->callback([&context, options, run] { context.finish(run(*options, context)); });
        return one;
    };
    CLI::App* added = command(
        "add", context.speech.say("Cli", "Connect an employer's database; every row is read and checked first"), add);
    added->add_option("--name", options->name, context.speech.say("Cli", "the employer's name"))->required();
    added->add_option("--sector", options->sector, context.speech.say("Cli", "what it does"));
    added
        ->add_option(
            "--source", options->source,
            context.speech.say(
                "Cli", "rows.csv, staff.xlsx[:sheet], staff.ods[:sheet] or rows.sqlite[:table], opened for reading only"))
        ->required();
    added->add_option("--mapping", options->mapping,
                      context.speech.say("Cli", "mapping.toml: which column is what; without it that is guessed, and said"));
    added
        ->add_option("--first-line", options->firstLine,
                     context.speech.say("Cli", "the line that names the columns, as first_line in the mapping"))
        ->check(CLI::Range(1, 1'000'000));
    added->add_option("--allow", options->allow, context.speech.say("Cli", "'all' questions from the start, or 'none'"))
        ->check(CLI::IsMember({"all", "none"}));
    command("list", context.speech.say("Cli", "List the employers"), listEmployers);
    command("remove", context.speech.say("Cli", "Take an employer out of the workshop; its database is not touched"), remove)
        ->add_option("--name", options->name, context.speech.say("Cli", "the employer's name"))
        ->required();
    CLI::App* previewed = command(
        "preview", context.speech.say("Cli", "Say what would leave an employer's database, without sending anything"),
        showPreview);
    previewed
        ->add_option("--name", options->name,
                     context.speech.say("Cli", "an employer of the workshop, or the name of a new one"))
        ->required();
    CLI::Option* source = previewed->add_option("--source", options->source, context.speech.say("Cli", "of a new one"));
    previewed->add_option("--mapping", options->mapping, context.speech.say("Cli", "of a new one"))->needs(source);
    addSealedCommands(*group, context);
}

}  // namespace kabar::cli
