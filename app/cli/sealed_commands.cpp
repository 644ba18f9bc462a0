// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sealed_commands.h"

#include "app/cli/group_words.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/base/state_folder.h"
#include "core/node/loopback.h"
#include "core/rounds/sealed_answers.h"
#include "core/sealed/box.h"
#include "core/sealed/company_page.h"
#include "core/sealed/given_answers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <fstream>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

struct SealedArguments {
    std::string file, name, out, invitation, source, mapping, answer;
    int days = rounds::kInvitationDays;
    bool neverHandedOver = false, asJson = false;
};

Status write(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (file.write(text.data(), static_cast<std::streamsize>(text.size())).flush()) return {};
    return fail(Error{.code = Error::Code::Unwritable, .clause = clause("session.cannot-write-file"), .file = path});
}

Status invite(const SealedArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    rounds::FileRecords records(file->file());
    const auto invitation = rounds::inviteCompany(records, options.name, options.days, context.clock);
    if (!invitation) return fail(invitation.error());
    const bool isPage = options.out.ends_with(".html") || options.out.ends_with(".htm");
    if (auto written = write(options.out, isPage ? sealed::companyPage(*invitation) : sealed::invitationText(*invitation));
        !written)
        return written;
    if (options.asJson)
        context.out << jsonText({{"employer", invitation->employer},
                                 {"invitation", sealed::hashOf(*invitation)},
                                 {"recipient", invitation->recipient},
                                 {"expires", invitation->expires},
                                 {"questions", sealed::hashesOf(invitation->questions)}})
                    << '\n';
    else
        context.out << context.speech.say("Cli",
                                          "%1 is invited until %2. Give it %3; nothing about its people leaves it but the "
                                          "sealed file that it makes.",
                                          invitation->employer, invitation->expires, options.out)
                    << '\n';
    return {};
}

Result<sealed::Invitation> readInvitation(const std::string& path) {
    const auto text = readInput(path);
    if (!text) return fail(text.error());
    auto invitation = sealed::parseInvitation(*text);
    return invitation ? std::move(invitation) : fail(Error(invitation.error()).in(path));
}

/// What the company reads before it hands the file over: each cell, in words.
void printWhatLeaves(const sealed::Invitation& invitation, const sealed::Answer& answer, Context& context) {
    const words::Words& speech = context.speech;
    context.out << speech.say("Cli", "What leaves: %1 persons in %2 groups of at least %3, and not one line about a person",
                              answer.headcount(), answer.groups.size(), sealed::kLeastPersons)
                << '\n';
    for (const sealed::Group& group : answer.groups) context.out << "  " << groupInWords(group, invitation, speech) << '\n';
    for (const coop::AlgorithmDocument& question : invitation.questions)
        context.out << speech.say(
                           "Cli", "It answers “%1”: %2",
                           speech.language() == words::Language::English ? question.title.english : question.title.french,
                           speech.language() == words::Language::English ? question.purpose.english
                                                                         : question.purpose.french)
                    << '\n';
}

Result<std::vector<sealed::Person>> personsIn(const SealedArguments& options, const sealed::Invitation& invitation,
                                              Context& context) {
    auto text = readInput(options.mapping);
    if (!text) return fail(text.error());
    const auto mapping = node::parseMapping(*text);
    if (!mapping) return fail(Error(mapping.error()).in(options.mapping));
    if (auto complete = node::checkComplete(*mapping); !complete) return fail(Error(complete.error()).in(options.mapping));
    const auto cutting = sealed::cuttingFor(invitation.questions);
    if (!cutting) return fail(cutting.error());
    const node::Employer employer{.name = invitation.employer, .source = options.source, .mapping = std::move(*text)};
    const auto reading = node::readEmployer(employer, std::filesystem::current_path(), sealed::groundOf(invitation.places),
                                            context.stop, context.progress);
    context.progress(1, "rows");
    if (!reading) return fail(reading.error());
    std::vector<sealed::Person> persons;
    for (const coop::CommuteRecord& record : reading->records)
        persons.push_back(sealed::personOf(record, *cutting, sealed::communeZoneOf(record.home, invitation.places)));
    return persons;
}

Status prepare(const SealedArguments& options, Context& context) {
    const auto invitation = readInvitation(options.invitation);
    if (!invitation) return fail(invitation.error());
    const auto persons = personsIn(options, *invitation, context);
    if (!persons) return fail(persons.error());
    using Earlier = sealed::GivenAnswers::Earlier;
    const sealed::GivenAnswers given(stateFolder() / "sealed" / "given");
    const auto prepared = given.prepare(*invitation, *persons, context.clock(),
                                        options.neverHandedOver ? Earlier::NeverHandedOver : Earlier::Repeat);
    if (!prepared) return fail(prepared.error());
    const std::string content = sealed::answerText(prepared->answer);
    const auto text = sealed::sealedText(content, invitation->recipient);
    if (!text) return fail(text.error());
    if (auto written = write(options.out, *text); !written) return written;
    if (options.asJson) {
        context.out << content << '\n';
        return {};
    }
    printWhatLeaves(*invitation, prepared->answer, context);
    if (prepared->repeats)
        context.out << context.speech.say("Cli",
                                          "The rows have changed since the answer of %1, and this file repeats that answer: "
                                          "with another one, the difference would show who came or left. If the first was "
                                          "never handed over, --never-handed-over replaces it.",
                                          prepared->answer.madeOn)
                    << '\n';
    context.out << context.speech.say("Cli",
                                      "%1 is sealed: only the workshop “%2” can open it, until %3. By handing it over the "
                                      "company consents to these questions and to no other.",
                                      options.out, invitation->workshop, invitation->expires)
                << '\n';
    return {};
}

Status receive(const SealedArguments& options, Context& context) {
    const auto text = readInput(options.answer);
    if (!text) return fail(text.error());
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    rounds::FileRecords records(file->file());
    const auto answer = rounds::receiveAnswer(records, options.name, *text, context.clock);
    if (!answer) return fail(answer.error().file.empty() ? Error(answer.error()).in(options.answer) : answer.error());
    if (options.asJson)
        context.out << jsonText({{"employer", answer->employer},
                                 {"employees", answer->headcount()},
                                 {"prepared", answer->madeOn},
                                 {"questions", answer->questions}})
                    << '\n';
    else
        context.out << context.speech.say("Cli",
                                          "%1: its answer for %2 employees is here, sealed until the questions are asked",
                                          answer->employer, answer->headcount())
                    << '\n';
    return {};
}

}  // namespace

void addSealedCommands(CLI::App& group, Context& context) {
    const auto options = std::make_shared<SealedArguments>();
    const auto command = [&](const char* name, const std::string& about, Status (*run)(const SealedArguments&, Context&)) {
        CLI::App* one = group.add_subcommand(name, about);
        one->add_flag("--json", options->asJson, context.speech.say("Cli", "print JSON"));
        one->callback([&context, options, run] { context.finish(run(*options, context)); });
        return one;
    };
    CLI::App* invited =
        command("invite", context.speech.say("Cli", "Invite a company to answer at its own place, by sealed file"), invite);
    invited->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    invited->add_option("--employer", options->name, context.speech.say("Cli", "the employer's name"))->required();
    invited
        ->add_option(
            "--out", options->out,
            context.speech.say("Cli", "the invitation to write, .json, or the page for the company's browser, .html"))
        ->required();
    invited->add_option("--days", options->days, context.speech.say("Cli", "how long it holds"))->check(CLI::Range(1, 366));
    CLI::App* prepared = command(
        "prepare", context.speech.say("Cli", "At the company: answer an invitation from its rows, into a sealed file"),
        prepare);
    prepared->add_option("--invitation", options->invitation, context.speech.say("Cli", "the invitation, .json"))
        ->required();
    prepared
        ->add_option(
            "--source", options->source,
            context.speech.say(
                "Cli", "rows.csv, staff.xlsx[:sheet], staff.ods[:sheet] or rows.sqlite[:table], opened for reading only"))
        ->required();
    prepared->add_option("--mapping", options->mapping, context.speech.say("Cli", "mapping.toml: which column is what"))
        ->required();
    prepared->add_option("--out", options->out, context.speech.say("Cli", "the sealed file to write, .kabar-sealed"))
        ->required();
    prepared->add_flag("--never-handed-over", options->neverHandedOver,
                       context.speech.say("Cli", "an earlier answer of the company never left it: begin anew"));
    CLI::App* received =
        command("receive", context.speech.say("Cli", "Take in the sealed file of a company that was invited"), receive);
    received->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    received->add_option("ANSWER", options->answer, context.speech.say("Cli", "the sealed file, .kabar-sealed"))->required();
    received->add_option("--employer", options->name, context.speech.say("Cli", "whose it must be"));
}

}  // namespace kabar::cli
