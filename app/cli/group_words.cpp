// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_words.h"

#include <format>
#include <vector>

namespace kabar::cli {

using coop::CellKey;
using coop::Mode;

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : std::string(between)) + part;
    return all;
}

constexpr std::size_t kMostNames = 3;

std::string namesInWords(std::vector<std::string> names) {
    const bool more = names.size() > kMostNames;
    if (more) names.resize(kMostNames);
    return joined(names, ", ") + (more ? "…" : "");
}

std::string modeInWords(Mode mode, const words::Words& speech) {
    switch (mode) {
        case Mode::Walk:
            return speech.say("Cli", "on foot");
        case Mode::Bicycle:
            return speech.say("Cli", "by bicycle");
        case Mode::EBike:
            return speech.say("Cli", "by electric bicycle");
        case Mode::Scooter:
            return speech.say("Cli", "by scooter");
        case Mode::Car:
            return speech.say("Cli", "by car");
        case Mode::Carpool:
            return speech.say("Cli", "by carpool");
        case Mode::Bus:
            return speech.say("Cli", "by bus");
        case Mode::Twizy:
            return speech.say("Cli", "by Twizy");
        case Mode::Home:
            return speech.say("Cli", "from home");
        case Mode::Unknown:
            break;
    }
    return speech.say("Cli", "mode not said");
}

std::string slotInWords(int slot, const words::Words& speech) {
    if (slot == CellKey::kUnknownSlot) return speech.say("Cli", "arrival not said");
    return speech.say("Cli", "arrival from %1", std::format("{:02}:{:02}", slot / 60, slot % 60));
}

std::string bandInWords(int band, const std::vector<double>& edges, const words::Words& speech) {
    const auto km = [&](double metres) { return words::number(metres / 1000, 0, speech); };
    const auto at = static_cast<std::size_t>(band);
    if (band == 0) return speech.say("Cli", "less than %1 km", km(edges.front()));
    if (at >= edges.size()) return speech.say("Cli", "%1 km and more", km(edges.back()));
    return speech.say("Cli", "%1 to %2 km", km(edges[at - 1]), km(edges[at]));
}

}  // namespace

std::string groupInWords(const sealed::Group& group, const sealed::Invitation& invitation, const words::Words& speech) {
    const CellKey& key = group.key;
    const auto names = [&](geo::Zone zone) { return namesInWords(sealed::namesIn(zone, invitation.places)); };
    std::vector<double> edges;
    for (const coop::AlgorithmDocument& question : invitation.questions)
        if (!question.groupBy.bandEdges.empty()) edges = question.groupBy.bandEdges;
    std::vector<std::string> parts;
    if (key.home.isValid()) parts.push_back(speech.say("Cli", "home: %1", names(key.home)));
    if (key.work.isValid()) parts.push_back(speech.say("Cli", "work: %1", names(key.work)));
    if (key.mode) parts.push_back(modeInWords(*key.mode, speech));
    if (key.slot != CellKey::kAnySlot) parts.push_back(slotInWords(key.slot, speech));
    if (key.band != CellKey::kAnyBand && !edges.empty()) parts.push_back(bandInWords(key.band, edges, speech));
    if (parts.empty()) parts.push_back(speech.say("Cli", "all others"));
    parts.push_back(speech.sayCounted("Cli", "%n person(s)", group.sums.persons));
    return joined(parts, " · ");
}

}  // namespace kabar::cli
