// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/report/brief_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

/// The file's log keeps English keys; a document says them in its language.
namespace kabar::report {

namespace {

using namespace words::brief;

struct Known {
    std::string_view key;
    words::Phrase phrase;
};

constexpr std::array kDeeds{Known{"demo", kDeedDemo}, Known{"fleet/simulated", kDeedSimulated},
                            Known{"fleet/log", kDeedLog}};
constexpr std::array kKeys{Known{"employees", kKeyEmployees},
                           Known{"employers", kKeyEmployers},
                           Known{"seed", kKeySeed},
                           Known{"vehicles", kKeyVehicles},
                           Known{"days", kKeyDays},
                           Known{"until", kKeyUntil},
                           Known{"log", kKeyLog},
                           Known{"lines", kKeyLines},
                           Known{"frames", kKeyFrames},
                           Known{"vehicle", kKeyVehicle},
                           Known{"skipped", kKeySkipped}};

std::string said(const auto& known, const std::string& key, const words::Words& words) {
    const auto found = std::ranges::find(known, key, &Known::key);
    return found == known.end() ? key : words.say(found->phrase);
}

}  // namespace

std::string deedOf(const ProvenanceFacts& entry, const words::Words& words) {
    return said(kDeeds, entry.what, words);
}

std::string detailOf(const ProvenanceFacts& entry, const words::Words& words) {
    const auto document = parseJson(entry.detail);
    if (!document || !document->is_object()) return entry.detail;
    std::string text;
    for (const auto& [key, value] : document->items()) {
        if (value.is_structured()) continue;  // nothing that the log writes
        auto shown = value.is_string() ? value.get<std::string>() : jsonText(value);
        if (const auto date = words::readDate(shown)) shown = words::date(*date, words);
        text += (text.empty() ? "" : ", ") + said(kKeys, key, words) + " " + shown;
    }
    return text;
}

}  // namespace kabar::report
