// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/report/brief.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"
#include "core/workspace/brief_source.h"
#include "ui/print/output.h"
#include "ui/print/territory_map.h"

#include <QGuiApplication>

#include <nlohmann/json.hpp>

#include <fstream>
#include <ostream>
#include <sstream>

namespace kabar::cli {

namespace {

struct Options {
    std::string file, out, mapping;
    bool json = false;
};

/// Type and pictures need Qt's fonts, but no screen: made when a document is printed, and only then.
void startFonts() {
    if (QGuiApplication::instance()) return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "kabar-cli";
    static char* argv[] = {name, nullptr};
    static QGuiApplication application(argc, argv);
}

Result<report::BriefInput> read(store::WorkshopFile& file, const Context& context) {
    return workspace::briefInput(file.database(), context.clock, context.stop, context.progress);
}

nlohmann::json gapsOf(const report::Document& document) {
    auto list = nlohmann::json::array();
    for (const auto& placed : report::gaps(document))
        list.push_back({{"section", placed.section}, {"missing", placed.gap.what}, {"field", placed.gap.field}});
    return list;
}

void tell(const Context& context, const Options& options, nlohmann::json result, std::size_t missing) {
    result["file"] = options.out;
    if (options.json)
        context.out << result.dump(2) << '\n';
    else
        context.out << options.out << (missing == 0 ? "" : ", " + std::to_string(missing) + " gaps to fill") << '\n';
}

Status writeBrief(const Context& context, const Options& options) {
    const auto format = print::formatOf(options.out, print::kBriefFormats);
    if (!format) return fail(format.error());
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto input = read(*file, context);
    if (!input) return fail(input.error());
    auto territory = store::loadTerritory(file->database());
    if (!territory && territory.error().code != Error::Code::NotFound) return fail(territory.error());

    startFonts();
    const auto brief = report::composeBrief(*input);
    const auto map = territory ? print::territoryMap(std::move(*territory)) : print::MapPainter();
    const auto output = print::briefOutput(brief, *format, map, context.stop);
    if (!output) return fail(output.error());
    if (auto written = print::writeWhole(options.out, output->bytes); !written) return written;

    nlohmann::json parts = nlohmann::json::array();
    for (const auto& section : brief.sections) parts.push_back(section.title);
    const auto missing = gapsOf(brief);
    tell(context, options,
         {{"pages", output->pages},
          {"shortened", output->isShortened},
          {"parts", std::move(parts)},
          {"gaps", missing},
          {"sources", brief.sources.size()},
          {"content_hash", input->workshop.contentHash},
          {"seed", input->workshop.seed}},
         missing.size());
    return {};
}

Result<report::WikiMapping> readMapping(const std::string& path) {
    if (path.empty()) return report::WikiMapping();
    std::ifstream stream(path);
    if (!stream) return fail(Error{.code = Error::Code::NotFound, .detail = "no such file", .file = path});
    std::ostringstream text;
    text << stream.rdbuf();
    auto mapping = report::parseWikiMapping(text.str());
    if (!mapping) return fail(Error(mapping.error()).in(path));
    return mapping;
}

Status writeReport(const Context& context, const Options& options) {
    const auto format = print::formatOf(options.out, print::kReportFormats);
    if (!format) return fail(format.error());
    const auto mapping = readMapping(options.mapping);
    if (!mapping) return fail(mapping.error());
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto input = read(*file, context);
    if (!input) return fail(input.error());

    startFonts();
    const auto report = report::composeReport(*input);
    const auto output = print::reportOutput(report, *format, *mapping, context.stop);
    if (!output) return fail(output.error());
    if (auto written = print::writeWhole(options.out, output->bytes); !written) return written;
    const auto missing = gapsOf(report::withForms(report));
    tell(context, options, {{"pages", output->pages}, {"gaps", missing}}, missing.size());
    return {};
}

}  // namespace

void addBriefCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("brief", "Write the COMEX brief: one page and its annexes");
    command->add_option("FILE", options->file, "the workshop file")->required();
    command->add_option("--out", options->out, "where to: NAME.pdf, .odt or .html")->required();
    command->add_flag("--json", options->json, "print what was written as JSON");
    command->callback([&context, options] { context.finish(writeBrief(context, *options)); });
}

void addReportCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("report", "Write the workshop's report in the wiki's fields");
    command->add_option("FILE", options->file, "the workshop file")->required();
    command->add_option("--out", options->out, "where to: NAME.wiki, .html, .pdf or .odt")->required();
    command->add_option("--wiki-mapping", options->mapping, "TOML that says how the wiki's template calls each field");
    command->add_flag("--json", options->json, "print what was written as JSON");
    command->callback([&context, options] { context.finish(writeReport(context, *options)); });
}

}  // namespace kabar::cli
