// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"

#include "core/coop/algorithm_names.h"
#include "core/coop/signing.h"
#include "core/coop/strict_json.h"

namespace kabar::coop {

using nlohmann::json;

namespace {

json written(const Sentence& sentence) {
    return {{"fr", sentence.french}, {"en", sentence.english}};
}

json written(const Filter& filter) {
    json object{{"field", nameIn(kFieldNames, filter.field)}};
    if (filter.atLeast) object["at_least"] = *filter.atLeast;
    if (filter.below) object["below"] = *filter.below;
    if (filter.is) object["is"] = *filter.is;
    for (const Mode mode : filter.in) object["in"].push_back(name(mode));
    return object;
}

json written(const GroupBy& groupBy) {
    json object = json::object();
    if (groupBy.homeResolution) object["home"] = {{"resolution", *groupBy.homeResolution}};
    if (groupBy.workResolution) object["work"] = {{"resolution", *groupBy.workResolution}};
    if (groupBy.slotMinutes) object["slot"] = {{"minutes", *groupBy.slotMinutes}};
    if (!groupBy.bandEdges.empty()) object["band"] = {{"edges_m", groupBy.bandEdges}};
    if (groupBy.mode) object["mode"] = true;
    return object;
}

json written(const MergeStep& step) {
    json object{{"part", nameIn(kPartNames, step.part)}};
    if (step.resolution != MergeStep::kAny) object["resolution"] = step.resolution;
    return object;
}

template <class T>
json writtenList(const std::vector<T>& values) {
    json list = json::array();
    for (const T& value : values) list.push_back(written(value));
    return list;
}

}  // namespace

std::string canonicalText(const AlgorithmDocument& document) {
    json measures = json::array({"persons"});
    for (const auto& [measure, name] : kMeasureNames)
        if (document.measures.*measure) measures.push_back(name);
    return canonicalJson({{"format", kDocumentFormat},
                          {"name", document.name},
                          {"title", written(document.title)},
                          {"purpose", written(document.purpose)},
                          {"retention_days", document.retentionDays},
                          {"detour_factor", document.detourFactor},
                          {"filter", writtenList(document.filters)},
                          {"group_by", written(document.groupBy)},
                          {"merge", writtenList(document.ladder)},
                          {"measures", measures}});
}

std::string hashOf(const AlgorithmDocument& document) {
    return hashOf(canonicalText(document));
}

}  // namespace kabar::coop
