// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/employer_files.h"

#include <format>

namespace kabar::demo {

namespace {

/// A TOML basic string.
std::string tomlString(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\t')
            out += "\\t";
        else
            out += c;
    }
    return out + '"';
}

std::string line(std::string_view key, std::string_view text) {
    return std::format("{} = {}\n", key, tomlString(text));
}

std::string source(const DatabaseShape& shape) {
    if (shape.container == Container::Sqlite) return {};
    return "[source]\n" + line("delimiter", std::string(1, shape.delimiter)) +
           line("encoding", shape.encoding == Encoding::Latin1 ? "latin1" : "utf-8") +
           line("decimal", shape.decimalComma ? "," : ".") + "\n";
}

std::string fields(const DatabaseShape& shape) {
    const ColumnNames& names = *shape.columns;
    std::string text = "[fields]\n";
    if (shape.homeInOneColumn)
        text += line("home", names.home);
    else
        text += line("home_latitude", names.homeLatitude) + line("home_longitude", names.homeLongitude);
    if (shape.site == SiteForm::Coordinates)
        text += line("work_latitude", names.workLatitude) + line("work_longitude", names.workLongitude);
    else
        text += line("site", names.site);
    if (shape.asksHours) text += line("arrival", names.arrival) + line("departure", names.departure);
    text += line("days_on_site", names.daysOnSite);
    if (shape.asksMode) text += line("mode", names.mode);
    if (shape.asksCar) text += line("has_car", names.hasCar) + line("has_licence", names.hasLicence);
    if (shape.asksRemote) text += line("remote_days", names.remoteDays);
    return text + "\n";
}

std::string units(const DatabaseShape& shape) {
    constexpr std::array<std::string_view, 5> kHourUnits{"hh:mm", "7h30", "minutes", "decimal_hours", "hhmm"};
    constexpr std::array<std::string_view, 3> kDayUnits{"days_per_week", "days_per_month", "percent"};
    std::string text = "[units]\n";
    if (shape.homeInOneColumn) text += line("home", "lat,lon");
    if (shape.asksHours) {
        const std::string_view unit = kHourUnits[static_cast<std::size_t>(shape.hours)];
        text += line("arrival", unit) + line("departure", unit);
    }
    return text + line("days_on_site", kDayUnits[static_cast<std::size_t>(shape.days)]) + "\n";
}

std::string words(const DatabaseShape& shape) {
    const Vocabulary& words = *shape.words;
    std::string text;
    if (shape.asksMode) {
        text += "[values.mode]\n";
        for (const Vocabulary::Word& word : words.modes) text += line(tomlString(word.text), coop::name(word.mode));
        text += "\n";
    }
    if (!shape.asksCar) return text;
    for (const std::string_view field : {"has_car", "has_licence"})
        text += std::format("[values.{}]\n{} = true\n{} = false\n\n", field, tomlString(words.yes), tomlString(words.no));
    return text;
}

std::string missingField(const DatabaseShape& shape) {
    if (shape.missing.empty()) return {};
    return "[missing]\ntokens = [" + tomlString(shape.missing) + "]\n\n";
}

std::string sites(const Employer& employer, const DatabaseShape& shape) {
    if (shape.site == SiteForm::Coordinates) return {};
    std::string text;
    for (std::size_t i = 0; i < employer.sites.size(); ++i) {
        const Site& site = employer.sites[i];
        text += std::format("[sites.{}]\n", tomlString(siteKey(employer, i, shape))) + line("name", site.name) +
                std::format("latitude = {:.5f}\nlongitude = {:.5f}\n\n", site.position.latitude, site.position.longitude);
    }
    return text;
}

}  // namespace

std::string mappingOf(const Employer& employer, const DatabaseShape& shape) {
    return std::format("# {} (invented): how its database maps to the commute record\n\n", employer.name) + source(shape) +
           fields(shape) + units(shape) + words(shape) + missingField(shape) + sites(employer, shape);
}

}  // namespace kabar::demo
