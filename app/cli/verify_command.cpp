// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/proof/proof.h"
#include "core/proof/signing_key.h"
#include "core/proof/verify.h"
#include "core/words/moments.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using proof::Fault;
using proof::Verdict;

struct VerifyArguments {
    std::string file, key;
    bool asJson = false;
};

/// Long passages are told by their beginning.
std::string shown(const std::string& text) {
    constexpr std::size_t kLongest = 160;
    auto line = text;
    std::ranges::replace(line, '\n', ' ');
    if (line.size() <= kLongest) return line;
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    return line.substr(0, end) + "…";
}

std::string said(const Fault& fault, const words::Words& w) {
    const auto printed = shown(fault.printed), meant = shown(fault.meant);
    switch (fault.kind) {
        case Fault::Kind::NoProof:
            return w.say("Cli", "nothing proves it: the attachment %1 is missing", fault.what);
        case Fault::Kind::BadProof:
            return w.say("Cli", "the proof cannot be read: %1", fault.what);
        case Fault::Kind::Part:
            return w.say("Cli", "the proof was changed after it was signed: %1", fault.what);
        case Fault::Kind::Page:
            return w.say("Cli", "page %1 was changed after it was signed", fault.page);
        case Fault::Kind::Figure:
            return w.say("Cli", "page %1: “%2” is printed, “%3” is computed (%4)", fault.page, printed, meant, fault.what);
        case Fault::Kind::Words:
            return w.say("Cli", "page %1: the words “%2” are printed in place of “%3”", fault.page, printed, meant);
        case Fault::Kind::Unlisted:
            return w.say("Cli", "page %1: “%2” has a figure that the proof does not know", fault.page, printed);
        case Fault::Kind::Missing:
            return w.say("Cli", "“%1” is computed and printed nowhere", meant);
        case Fault::Kind::Untagged:
            return w.say("Cli", "page %1: “%2” is no part of what is read aloud", fault.page, printed);
        case Fault::Kind::Furniture:
            return w.say("Cli", "page %1: “%2” stands at its foot in place of “%3”", fault.page, printed, meant);
        case Fault::Kind::List:
            return w.say("Cli", "page %1: the proof lists “%2” where “%3” is computed", fault.page, printed, meant);
        case Fault::Kind::Signature:
            return w.say("Cli", "the signature is not that of the key %1", meant);
        case Fault::Kind::Statement:
            return w.say("Cli", "what is read on the pages is not what was signed");
        case Fault::Kind::Fingerprint:
            return w.say("Cli", "the pages name the key %1, and %2 has signed", printed, meant);
        case Fault::Kind::OtherKey:
            return w.say("Cli", "signed with the key %1, and not with %2", printed, meant);
    }
    return {};
}

json toJson(const Verdict& verdict, const words::Words& speech) {
    json faults = json::array();
    for (const Fault& fault : verdict.faults)
        faults.push_back({{"kind", proof::name(fault.kind)},
                          {"page", fault.page},
                          {"printed", fault.printed},
                          {"computed", fault.meant},
                          {"what", fault.what},
                          {"text", said(fault, speech)}});
    constexpr std::array kTrusts{"true_and_signed", "self_consistent", "wrong"};
    return {{"verdict", kTrusts[static_cast<std::size_t>(verdict.trust)]},
            {"key", verdict.fingerprint},
            {"figures", verdict.figures},
            {"faults", std::move(faults)},
            {"withheld", verdict.withheld},
            {"not_computed_again", verdict.kept},
            {"cells_kept_until", verdict.keptUntil},
            {"engine", verdict.engine}};
}

void print(const Verdict& verdict, const Context& context) {
    const words::Words& w = context.speech;
    switch (verdict.trust) {
        case Verdict::Trust::Signed:
            context.out << w.sayCounted("Cli", "true and signed: %n figure(s), key %1", verdict.figures, verdict.fingerprint)
                        << '\n';
            break;
        case Verdict::Trust::Consistent:
            context.out << w.sayCounted("Cli", "self-consistent, signer unknown: %n figure(s), key %1", verdict.figures,
                                        verdict.fingerprint)
                        << '\n';
            break;
        case Verdict::Trust::Wrong:
            for (const Fault& fault : verdict.faults) context.out << said(fault, w) << '\n';
            if (!verdict.engine.empty() && verdict.engine != proof::engineVersion())
                context.out << w.say("Cli", "the brief was made by Kabar %1; this one is %2 and may reckon otherwise",
                                     verdict.engine, proof::engineVersion())
                            << '\n';
            break;
    }
    for (const auto& table : verdict.withheld)
        context.out << w.say("Cli", "not computed again: an owner keeps the cells of %1, of which the proof has the hash",
                             table)
                    << '\n';
    for (const auto& family : verdict.kept)
        context.out << w.say("Cli", "not computed again: the study %1 rests on older tables", family) << '\n';
    if (!verdict.keptUntil.empty())
        context.out << w.say("Cli", "its cells may be kept until %1", words::date(verdict.keptUntil, w.language())) << '\n';
}

Status run(const VerifyArguments& options, Context& context) {
    const auto bytes = readInput(options.file);
    if (!bytes) return fail(bytes.error());
    const auto verdict =
        proof::verify(*bytes, {.fingerprint = options.key, .keys = proof::keyFolder()}, context.stop, context.progress);
    if (!verdict) return fail(Error(verdict.error()).in(options.file));
    if (options.asJson)
        context.out << toJson(*verdict, context.speech).dump(2, ' ', false, json::error_handler_t::replace) << '\n';
    else
        print(*verdict, context);
    if (verdict->trust != Verdict::Trust::Wrong) return {};
    return fail(
        Error{.code = Error::Code::Mismatch, .clause = clause("proof.wrong", verdict->faults.size()), .file = options.file});
}

}  // namespace

void addVerifyCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<VerifyArguments>();
    const words::Words& speech = context.speech;
    CLI::App* command = app.add_subcommand(
        "verify",
        speech.say("Cli", "Check a brief offline: compute each printed figure again from the proof attached to it"));
    command->add_option("FILE", options->file, speech.say("Cli", "the brief, a PDF"))->required();
    command->add_option("--key", options->key,
                        speech.say("Cli", "the fingerprint of the key that must have signed it, from another channel"));
    command->add_flag("--json", options->asJson, speech.say("Cli", "print the verdict as JSON"));
    command->callback([&context, options] { context.finish(run(*options, context)); });
}

}  // namespace kabar::cli
