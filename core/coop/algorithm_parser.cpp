// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"
#include "core/coop/algorithm_names.h"
#include "core/coop/strict_json.h"
#include "core/text/encoding.h"
#include "core/text/names.h"

#include <algorithm>
#include <format>
#include <limits>

namespace kabar::coop {

using nlohmann::json;

namespace {

constexpr std::size_t kMaxDocumentBytes = 64 * 1024;
constexpr int kFinestResolution = 9;  // about 0.1 km²: finer than any cell of eleven persons on a territory
constexpr int kCoarsestResolution = 3;

void readInto(StrictObject& whole, StrictObject& part) {
    if (auto read = part.finish(); !read) whole.refuse(read.error());
}

Sentence readSentence(StrictObject& document, const char* key) {
    StrictObject object(document.member(key), key);
    Sentence sentence{.french = text::composed(object.text("fr")), .english = text::composed(object.text("en"))};
    readInto(document, object);
    return sentence;
}

Mode readMode(StrictObject& object, const json& value) {
    const auto mode = value.is_string() ? modeNamed(value.get<std::string>()) : std::nullopt;
    if (!mode) object.refuse("in", Error::Code::Malformed, clause("algorithm.mode"), value.dump());
    return mode.value_or(Mode::Unknown);
}

void readNumberRange(StrictObject& object, Filter& filter) {
    const double high = filter.field == Field::Distance ? 1e6 : filter.field == Field::Arrival ? 1440 : 7;
    if (object.has("at_least")) filter.atLeast = object.number("at_least", 0, high);
    if (object.has("below")) filter.below = object.number("below", 0, high);
    if (!filter.atLeast && !filter.below)
        object.refuse("at_least", Error::Code::Malformed, clause("algorithm.no-bound"), "");
    if (filter.atLeast && filter.below && *filter.atLeast >= *filter.below)
        object.refuse("below", Error::Code::OutOfRange, clause("algorithm.bounds"), std::format("{}", *filter.below));
}

Filter readFilter(StrictObject& document, const json& value, std::size_t index) {
    StrictObject object(value, std::format("filter[{}]", index));
    const std::string fieldName = object.text("field");
    const auto field = keyIn(kFieldNames, fieldName);
    if (!field) object.refuse("field", Error::Code::Malformed, clause("algorithm.no-field"), fieldName);
    Filter filter{.field = field.value_or(Field::DaysOnSite), .atLeast = {}, .below = {}, .is = {}, .in = {}};
    if (filter.field == Field::Mode)
        for (const json& mode : object.array("in")) filter.in.push_back(readMode(object, mode));
    else if (filter.field == Field::HasCar || filter.field == Field::HasLicence)
        filter.is = object.flag("is");
    else
        readNumberRange(object, filter);
    readInto(document, object);
    return filter;
}

std::optional<int> readResolution(StrictObject& groupBy, const char* key) {
    if (!groupBy.has(key)) return std::nullopt;
    StrictObject object(groupBy.member(key), groupBy.pathOf(key));
    const int resolution = object.integer("resolution", kCoarsestResolution, kFinestResolution);
    readInto(groupBy, object);
    return resolution;
}

std::optional<int> readSlotMinutes(StrictObject& groupBy) {
    if (!groupBy.has("slot")) return std::nullopt;
    StrictObject object(groupBy.member("slot"), groupBy.pathOf("slot"));
    const int minutes = object.integer("minutes", 5, 720);
    if (1440 % minutes != 0)
        object.refuse("minutes", Error::Code::OutOfRange, clause("algorithm.minutes"), std::to_string(minutes));
    readInto(groupBy, object);
    return minutes;
}

std::vector<double> readBandEdges(StrictObject& groupBy) {
    std::vector<double> edges;
    if (!groupBy.has("band")) return edges;
    StrictObject object(groupBy.member("band"), groupBy.pathOf("band"));
    for (const json& edge : object.array("edges_m")) {
        const double metres = edge.is_number() ? edge.get<double>() : 0;
        if (metres <= (edges.empty() ? 0 : edges.back()) || metres > 1e6)
            object.refuse("edges_m", Error::Code::OutOfRange, clause("algorithm.edges"), edge.dump());
        edges.push_back(metres);
    }
    if (edges.empty() || edges.size() > 50)
        object.refuse("edges_m", Error::Code::OutOfRange, clause("algorithm.edge-count"), std::to_string(edges.size()));
    readInto(groupBy, object);
    return edges;
}

GroupBy readGroupBy(StrictObject& document) {
    StrictObject object(document.member("group_by"), "group_by");
    GroupBy groupBy{.homeResolution = readResolution(object, "home"),
                    .workResolution = readResolution(object, "work"),
                    .slotMinutes = readSlotMinutes(object),
                    .bandEdges = readBandEdges(object)};
    if (object.has("mode")) groupBy.mode = object.flag("mode");
    if (groupBy == GroupBy{}) object.refuse("home", Error::Code::Malformed, clause("algorithm.no-group"), "");
    readInto(document, object);
    return groupBy;
}

/// What each part still tells apart while the ladder is climbed: a zone's resolution, 0 for the others, nothing for "any".
struct Standing {
    std::optional<int> home, work, slot, band, mode;

    explicit Standing(const GroupBy& groupBy) : home(groupBy.homeResolution), work(groupBy.workResolution) {
        if (groupBy.slotMinutes) slot = 0;
        if (!groupBy.bandEdges.empty()) band = 0;
        if (groupBy.mode) mode = 0;
    }
    std::optional<int>& of(MergeStep::Part part) {
        switch (part) {
            case MergeStep::Part::Home:
                return home;
            case MergeStep::Part::Work:
                return work;
            case MergeStep::Part::Slot:
                return slot;
            case MergeStep::Part::Band:
                return band;
            case MergeStep::Part::Mode:
                break;
        }
        return mode;
    }
};

MergeStep readStep(StrictObject& document, const json& value, std::size_t index, Standing& standing) {
    StrictObject object(value, std::format("merge[{}]", index));
    const std::string partName = object.text("part");
    const auto part = keyIn(kPartNames, partName);
    MergeStep step{.part = part.value_or(MergeStep::Part::Home)};
    std::optional<int>& stands = standing.of(step.part);
    if (!part || !stands) object.refuse("part", Error::Code::Malformed, clause("algorithm.no-part"), partName);
    if (object.has("resolution")) {
        step.resolution = object.integer("resolution", kCoarsestResolution - 1, kFinestResolution);
        if (stands && step.resolution >= *stands)
            object.refuse("resolution", Error::Code::OutOfRange, clause("algorithm.not-coarser"),
                          std::to_string(step.resolution));
        stands = step.resolution;
    } else {
        stands.reset();
    }
    readInto(document, object);
    return step;
}

Measures readMeasures(StrictObject& document) {
    Measures measures;
    bool persons = false;
    for (const json& value : document.array("measures")) {
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        const auto measure = keyIn(kMeasureNames, text);
        bool& wanted = measure ? measures.**measure : persons;
        if ((!measure && text != "persons") || wanted)
            document.refuse("measures", Error::Code::Malformed,
                            wanted ? clause("document.given-twice") : clause("algorithm.no-measure"), text);
        wanted = true;
    }
    if (!persons) document.refuse("measures", Error::Code::Malformed, clause("algorithm.no-persons"), "");
    return measures;
}

std::string readName(StrictObject& document) {
    std::string name = document.text("name", 64);
    const bool plain =
        std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!plain) document.refuse("name", Error::Code::Malformed, clause("algorithm.name"), name);
    return name;
}

}  // namespace

Result<AlgorithmDocument> parseAlgorithm(std::string_view text) {
    if (text.size() > kMaxDocumentBytes)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("algorithm.too-large")}.of(
            "document", std::format("{} bytes", text.size())));
    const auto content = text::documentText(std::string(text));
    if (!content) return fail(content.error());
    const auto parsed = parseJson(*content);
    if (!parsed) return fail(parsed.error());
    StrictObject object(*parsed, "");
    if (const std::string format = object.text("format"); format != kDocumentFormat)
        object.refuse("format", Error::Code::Mismatch, clause("document.not-word", kDocumentFormat), format);
    AlgorithmDocument document;
    document.name = readName(object);
    document.title = readSentence(object, "title");
    document.purpose = readSentence(object, "purpose");
    document.retentionDays = object.integer("retention_days", 1, 3660);
    document.detourFactor = object.number("detour_factor", 1, 3);
    for (const json& filter : object.array("filter"))
        document.filters.push_back(readFilter(object, filter, document.filters.size()));
    document.groupBy = readGroupBy(object);
    Standing standing(document.groupBy);
    for (const json& step : object.array("merge"))
        document.ladder.push_back(readStep(object, step, document.ladder.size(), standing));
    document.measures = readMeasures(object);
    if (auto read = object.finish(); !read) return fail(read.error());
    return document;
}

}  // namespace kabar::coop
