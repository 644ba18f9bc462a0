// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/brief_source/brief_source.h"
#include "core/report/brief.h"
#include "ui/print/office.h"
#include "ui/print/output.h"
#include "ui/print/proven_brief.h"
#include "ui/print/territory_map.h"

#include <QGuiApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace kabar::cli {

namespace {

struct BriefArguments {
    std::string file, out, mapping;
    bool json = false, gaps = false;
};

/// Type and pictures need Qt's fonts, but no screen: made when a document is printed, and only then.
class Fonts {
    bool m_withoutScreen = qputenv("QT_QPA_PLATFORM", "offscreen");  // before the application
    int m_argc = 1;
    char m_name[10] = "kabar-cli";
    char* m_argv[2] = {m_name, nullptr};
    QGuiApplication m_application{m_argc, m_argv};
};

/// What a document is composed from.
struct Source {
    report::BriefInput input;
    brief_source::Material material;

    [[nodiscard]] print::MapPainter map() const { return print::territoryMap(material.snapshot->ground->territory); }
};

Result<Source> read(const BriefArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Read);
    if (!file) return fail(file.error());
    auto material = brief_source::materialOf(file->file());
    if (!material) return fail(material.error());
    auto input = brief_source::briefInput(*material, context.clock, context.stop, context.progress);
    if (!input) return fail(input.error().file.empty() ? Error(input.error()).in(options.file) : input.error());
    return Source{std::move(*input), std::move(*material)};
}

/// Studies of other tables than those of today are never mixed in silently.
void tellStale(const Context& context, const report::BriefInput& input) {
    for (const study::Family family : input.staleStudies)
        context.err << "kabar-cli: " << staleLine(family, context.speech) << '\n';
}

nlohmann::json staleNames(const report::BriefInput& input) {
    auto list = nlohmann::json::array();
    for (const study::Family family : input.staleStudies) list.push_back(study::name(family));
    return list;
}

nlohmann::json gapsOf(const report::Document& document) {
    auto list = nlohmann::json::array();
    for (const auto& placed : report::toFillIn(document))
        list.push_back({{"section", placed.section}, {"missing", placed.gap.what}, {"field", placed.gap.field}});
    return list;
}

void tell(const Context& context, const BriefArguments& options, nlohmann::json result, std::size_t missing) {
    result["file"] = options.out;
    if (options.json)
        context.out << result.dump(2) << '\n';
    else
        context.out << options.out
                    << (missing == 0 ? "" : ", " + context.speech.sayCounted("Cli", "%n gap(s) to fill", missing)) << '\n';
}

/// With its proof where an office is there to tag it; else by Qt, saying so.
Result<print::Output> printed(const report::Document& brief, print::Format format, const Source& source,
                              const BriefArguments& options, Context& context) {
    if (format != print::Format::Pdf || !print::hasOffice())
        return print::briefOutput(brief, format, source.map(), context.stop);
    auto key = proof::signingKey(proof::keyFolder(), source.material.identity);
    if (!key) return fail(key.error());
    const print::BriefOrder order{.language = context.speech.language(),
                                  .composedAt = source.input.workshop.composedAt,
                                  .key = std::move(*key),
                                  .hasGaps = options.gaps};
    return print::provenBrief(source.material, order, source.map(), context.stop, context.progress);
}

Status writeBrief(Context& context, const BriefArguments& options) {
    const auto format = print::formatOf(options.out, print::kBriefFormats);
    if (!format) return fail(format.error());
    const auto source = read(options, context);
    if (!source) return fail(source.error());
    const report::BriefInput& input = source->input;

    const Fonts fonts;
    const auto brief = report::composeBrief(input, context.speech.language());
    const auto output = printed(options.gaps ? brief : report::withoutGaps(brief), *format, *source, options, context);
    if (!output) return fail(output.error());
    if (auto written = print::writeWhole(options.out, output->bytes); !written) return written;
    if (*format == print::Format::Pdf && !print::hasOffice())
        context.err << "kabar-cli: "
                    << context.speech.say("Cli", "without LibreOffice the PDF is untagged and carries no proof") << '\n';

    nlohmann::json parts = nlohmann::json::array();
    for (const auto& section : brief.sections) parts.push_back(section.title);
    const auto missing = gapsOf(brief);
    tell(context, options,
         {{"pages", output->pages},
          {"shortened", output->isShortened},
          {"tagged", *format == print::Format::Pdf && print::hasOffice()},
          {"parts", std::move(parts)},
          {"gaps", missing},
          {"sources", brief.sources.size()},
          {"content_hash", input.workshop.contentHash},
          {"stale", staleNames(input)},
          {"seed", input.workshop.seed}},
         missing.size());
    tellStale(context, input);
    return {};
}

Result<report::WikiMapping> readMapping(const std::string& path) {
    if (path.empty()) return report::WikiMapping();
    const auto text = readInput(path);
    if (!text) return fail(text.error());
    auto mapping = report::parseWikiMapping(*text);
    if (!mapping) return fail(Error(mapping.error()).in(path));
    return mapping;
}

Status writeReport(Context& context, const BriefArguments& options) {
    const auto format = print::formatOf(options.out, print::kReportFormats);
    if (!format) return fail(format.error());
    const auto mapping = readMapping(options.mapping);
    if (!mapping) return fail(mapping.error());
    const auto source = read(options, context);
    if (!source) return fail(source.error());

    const Fonts fonts;
    const auto report = report::composeReport(source->input, print::languageOf(*format, context.speech.language()));
    const auto output = print::reportOutput(report, *format, *mapping, context.stop);
    if (!output) return fail(output.error());
    if (auto written = print::writeWhole(options.out, output->bytes); !written) return written;
    const auto missing = gapsOf(report::withForms(report));
    tell(context, options, {{"pages", output->pages}, {"gaps", missing}, {"stale", staleNames(source->input)}},
         missing.size());
    tellStale(context, source->input);
    return {};
}

}  // namespace

void addBriefCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<BriefArguments>();
    CLI::App* command =
        app.add_subcommand("brief", context.speech.say("Cli", "Write the COMEX brief: one page and its annexes"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    command->add_option("--out", options->out, context.speech.say("Cli", "where to: NAME.pdf, .odt or .html"))->required();
    command->add_flag("--with-gaps", options->gaps,
                      context.speech.say("Cli", "print what is still to be filled in, in its place"));
    command->add_flag("--json", options->json, context.speech.say("Cli", "print what was written as JSON"));
    command->callback([&context, options] { context.finish(writeBrief(context, *options)); });
}

void addReportCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<BriefArguments>();
    CLI::App* command =
        app.add_subcommand("report", context.speech.say("Cli", "Write the workshop's report in the wiki's fields"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    command->add_option("--out", options->out, context.speech.say("Cli", "where to: NAME.wiki, .html, .pdf or .odt"))
        ->required();
    command->add_option("--wiki-mapping", options->mapping,
                        context.speech.say("Cli", "TOML that says how the wiki's template calls each field"));
    command->add_flag("--json", options->json, context.speech.say("Cli", "print what was written as JSON"));
    command->callback([&context, options] { context.finish(writeReport(context, *options)); });
}

}  // namespace kabar::cli
