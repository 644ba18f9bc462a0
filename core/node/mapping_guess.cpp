// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping_guess.h"

#include "core/node/column_units.h"
#include "core/node/field_values.h"
#include "core/node/mapping_clues.h"
#include "core/node/mapping_words.h"
#include "core/text/names.h"

#include <algorithm>
#include <optional>
#include <set>

namespace kabar::node {

namespace {

using coop::Mode;
using text::plainName;

class Guesser {
public:
    Guesser(const Sample& sample, const SourceFormat& format, const geo::Territory& territory, const Gazetteer& gazetteer)
        : m_sample(sample), m_territory(territory), m_gazetteer(gazetteer) {
        m_mapping.source = format;
        m_mapping.onTotal = OnProblem::LeaveOutRow;
    }

    Mapping run() {
        m_mapping.source.decimal = decimalSign();
        findColumns();
        guessUnits();
        guessCodes();
        guessSites();
        return std::move(m_mapping);
    }

private:
    /// What a column holds, without what is empty or looks like "missing", each content once, the most frequent first.
    std::vector<std::string> contents(std::size_t column, bool missingWordsToo = false) const {
        std::map<std::string, int> counts;
        for (const auto& row : m_sample.rows) {
            const std::string text(trimmed(row[column]));
            if (!text.empty() && (missingWordsToo || !isMissingWord(text))) ++counts[text];
        }
        std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
        std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, int>::second);
        std::vector<std::string> texts;
        for (auto& [text, count] : sorted) texts.push_back(text);
        return texts;
    }

    static bool isMissingWord(std::string_view text) {
        const std::string plain = plainName(text);
        return plain.empty() || std::ranges::contains(clues().missing, plain);
    }

    char decimalSign() const {
        int commas = 0, points = 0;
        for (std::size_t column = 0; column < m_sample.columns.size(); ++column)
            for (const std::string& text : contents(column)) {
                commas += text.contains(',') && parseNumber(text, ',').has_value();
                points += text.contains('.') && parseNumber(text, '.').has_value() && !m_sample.numeric[column];
            }
        return commas > points ? ',' : '.';
    }

    char signOf(std::size_t column) const { return m_sample.numeric[column] ? '.' : m_mapping.source.decimal; }

    template <class Fits>
    double share(std::size_t column, const Fits& fits) const {
        const auto texts = contents(column);
        if (texts.empty()) return 0;
        return static_cast<double>(std::ranges::count_if(texts, fits)) / static_cast<double>(texts.size());
    }

    /// Share of a column's contents that the field can hold.
    double valueScore(RecordField field, std::size_t column) const {
        const char sign = signOf(column);
        const geo::Box box = m_territory.bounds();
        const auto between = [&](double low, double high) {
            return [=](const std::string& text) {
                const auto number = parseNumber(text, sign);
                return number && *number >= low - 1 && *number <= high + 1;
            };
        };
        switch (field) {
            case RecordField::HomeLatitude:
            case RecordField::WorkLatitude:
                return degreesScore(column, between(box.south, box.north), between(box.west, box.east));
            case RecordField::HomeLongitude:
            case RecordField::WorkLongitude:
                return degreesScore(column, between(box.west, box.east), between(box.south, box.north));
            case RecordField::Home:
            case RecordField::Work:
                return share(column, [&](const std::string& text) { return placeOrder(text, sign).has_value(); });
            case RecordField::HomeAddress:
            case RecordField::WorkAddress:
                return share(column, [](const std::string& text) { return text.contains(' '); });
            case RecordField::HomeAddressMore:
                return 1;
            case RecordField::HomePostcode:
                return share(column, [](const std::string& text) { return isCode(text, 4, 5); });
            case RecordField::HomeInsee:
                return share(column, [](const std::string& text) { return isCode(text, 4, 5); });
            case RecordField::HomeCommune:
                return communeShare(column);
            case RecordField::Person:
                return isUnique(column) ? 1 : 0;
            case RecordField::Arrival:
            case RecordField::Departure:
                return timeUnit(column) ? 1 : 0;
            case RecordField::DaysOnSite:
            case RecordField::RemoteDays:
                return share(column, [&](const std::string& text) {
                    return parseDays(text, DaysUnit::Percent, sign).has_value() || parseFlag(text, {}) == false;
                });
            case RecordField::HasCar:
            case RecordField::HasLicence:
                return contents(column).size() <= 3 ? 1 : 0;
            case RecordField::Mode:
                return !modeCodes(column).empty()      ? 1
                       : contents(column).size() <= 15 ? 0.6
                                                       : 0;  // codes for the owner to explain
            case RecordField::Site:
                return contents(column).size() <= 60 && share(column, between(-1e9, 1e9)) < 0.9 ? 1 : 0.6;
        }
        return 0;
    }

    /// "97410", "01000" without its zero, "2A004".
    static bool isCode(std::string_view text, std::size_t least, std::size_t most) {
        const auto plain = [](char c) { return (c >= '0' && c <= '9') || c == 'A' || c == 'B'; };
        return text.size() >= least && text.size() <= most && std::ranges::all_of(text, plain) &&
               std::ranges::count_if(text, [](char c) { return c >= 'A'; }) <= 1;
    }

    double communeShare(std::size_t column) const {
        constexpr std::size_t kMostAsked = 200;
        auto texts = contents(column);
        if (texts.empty()) return 0;
        if (texts.size() > kMostAsked) texts.resize(kMostAsked);
        const auto isTown = [&](const std::string& text) { return m_gazetteer.find({.town = text}).has_value(); };
        return static_cast<double>(std::ranges::count_if(texts, isTown)) / static_cast<double>(texts.size());
    }

    bool isUnique(std::size_t column) const {
        constexpr double kAllButSlips = 0.99;
        const auto rows = static_cast<double>(m_sample.rows.size());
        return rows > 0 && static_cast<double>(contents(column).size()) >= kAllButSlips * rows - 1;  // a total has none
    }

    /// Swapped columns, and metres of a projection under such a name, are taken too, so that their owner hears what is
    /// wrong.
    template <class Own, class Other>
    double degreesScore(std::size_t column, const Own& own, const Other& other) const {
        const auto isMetres = [&](const std::string& text) {
            const auto number = parseNumber(text, signOf(column));
            return number && *number >= kLeastMetres;
        };
        return std::max({share(column, own), 0.6 * share(column, other), 0.5 * share(column, isMetres)});
    }

    void findColumns() {
        struct Candidate {
            double score;
            RecordField field;
            std::size_t column;
        };
        std::vector<Candidate> candidates;
        for (std::size_t column = 0; column < m_sample.columns.size(); ++column)
            for (const Clue& clue : clues().fields) {
                const double byName = nameScore(clue, plainName(m_sample.columns[column]));
                const double byValue = byName > 0 ? valueScore(clue.field, column) : 0;
                if (byName > 0 && byValue >= 0.5) candidates.push_back({byName * byValue, clue.field, column});
            }
        std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
        std::set<std::size_t> taken;
        for (const Candidate& candidate : candidates) {
            if (taken.contains(candidate.column) || isSettled(candidate.field)) continue;
            m_mapping.columns[candidate.field] = m_sample.columns[candidate.column];
            taken.insert(candidate.column);
        }
        keepWholePairs();
    }

    bool has(RecordField field) const { return m_mapping.columns.contains(field); }

    /// A place needs either one column or two, and work needs one way to be told.
    bool isSettled(RecordField field) const {
        if (has(field)) return true;
        if (field == RecordField::Home) return has(RecordField::HomeLatitude) || has(RecordField::HomeLongitude);
        if (field == RecordField::HomeLatitude || field == RecordField::HomeLongitude) return has(RecordField::Home);
        if (field == RecordField::Work) return has(RecordField::WorkLatitude);
        if (field == RecordField::WorkLatitude || field == RecordField::WorkLongitude) return has(RecordField::Work);
        return false;
    }

    void keepWholePairs() {
        for (const auto& [a, b] : {std::pair(RecordField::HomeLatitude, RecordField::HomeLongitude),
                                   std::pair(RecordField::WorkLatitude, RecordField::WorkLongitude)})
            if (m_mapping.columns.contains(a) != m_mapping.columns.contains(b))
                m_mapping.columns.erase(a), m_mapping.columns.erase(b);
        if (has(RecordField::Home) || has(RecordField::HomeLatitude))
            for (const RecordField text : {RecordField::HomeAddress, RecordField::HomeAddressMore, RecordField::HomePostcode,
                                           RecordField::HomeCommune, RecordField::HomeInsee})
                m_mapping.columns.erase(text);
        if (!tellsHomesAsText(m_mapping))
            m_mapping.columns.erase(RecordField::HomeAddressMore), m_mapping.columns.erase(RecordField::Person);
        if (has(RecordField::Site)) m_mapping.columns.erase(RecordField::WorkAddress);
        const bool placed =
            m_mapping.columns.contains(RecordField::Work) || m_mapping.columns.contains(RecordField::WorkLatitude);
        if (placed) m_mapping.columns.erase(RecordField::Site), m_mapping.columns.erase(RecordField::WorkAddress);
    }

    std::optional<std::size_t> columnOf(RecordField field) const {
        const auto named = m_mapping.columns.find(field);
        if (named == m_mapping.columns.end()) return std::nullopt;
        return static_cast<std::size_t>(std::ranges::find(m_sample.columns, named->second) - m_sample.columns.begin());
    }

    /// The unit in which nearly every content is a time of day, most of them between four and twenty-two o'clock. Digits
    /// such as 505 fit two units: then the column's name decides. 7.30 fits two as well, and nothing decides: decimal hours
    /// are taken, which the reader of the whole column then doubts, so that its owner is asked.
    std::optional<TimeUnit> timeUnit(std::size_t column) const {
        const auto units = likelyTimeUnits(contents(column), signOf(column));
        const bool named = hasAny(plainName(m_sample.columns[column]), clues().minute);
        for (const TimeUnit first : {TimeUnit::Minutes, TimeUnit::DecimalHours})
            if (std::ranges::contains(units, first) && (first != TimeUnit::Minutes || named)) return first;
        return units.empty() ? std::nullopt : std::optional(units.front());
    }

    DaysUnit daysUnit(std::size_t column, DaysUnit onSite) const {
        double most = 0;
        bool percentSign = false;
        for (const std::string& text : contents(column)) {
            percentSign = percentSign || text.ends_with('%');
            most = std::max(most, parseNumber(text, signOf(column)).value_or(0));
        }
        if (percentSign || most > 31) return DaysUnit::Percent;
        return most > 7                                                     ? DaysUnit::PerMonth
               : hasAny(plainName(m_sample.columns[column]), clues().month) ? DaysUnit::PerMonth
                                                                            : onSite;
    }

    std::optional<PairOrder> placeOrder(const std::string& text, char sign) const {
        geo::Box box = m_territory.bounds();
        box.include({box.south - 1, box.west - 1});
        box.include({box.north + 1, box.east + 1});
        for (const PairOrder order : {PairOrder::LatitudeFirst, PairOrder::LongitudeFirst})
            if (const auto place = parsePlace(text, order, sign); place && box.contains(*place)) return order;
        return std::nullopt;
    }

    void guessUnits() {
        if (const auto column = columnOf(RecordField::Arrival))
            m_mapping.arrivalUnit = timeUnit(*column).value_or(m_mapping.arrivalUnit);
        if (const auto column = columnOf(RecordField::Departure))
            m_mapping.departureUnit = timeUnit(*column).value_or(m_mapping.departureUnit);
        if (const auto column = columnOf(RecordField::DaysOnSite))
            m_mapping.daysOnSiteUnit = daysUnit(*column, DaysUnit::PerWeek);
        if (const auto column = columnOf(RecordField::RemoteDays))
            m_mapping.remoteDaysUnit = daysUnit(*column, DaysUnit::PerWeek);
        for (const auto& [field, order] :
             {std::pair(RecordField::Home, &m_mapping.homeOrder), std::pair(RecordField::Work, &m_mapping.workOrder)})
            if (const auto column = columnOf(field))
                for (const std::string& text : contents(*column))
                    if (const auto found = placeOrder(text, signOf(*column))) *order = *found;
    }

    /// Codes that mean a mode, by the words of `clues`.
    std::map<std::string, Mode> modeCodes(std::size_t column) const {
        std::map<std::string, Mode> codes;
        const auto texts = contents(column);
        if (texts.size() > 30) return codes;
        for (const std::string& text : texts)
            for (const auto& [mode, stems] : clues().modes)
                if (hasAny(plainName(text), stems)) {
                    codes.emplace(text, mode);
                    break;
                }
        return codes;
    }

    std::map<std::string, bool> flagCodes(std::size_t column) const {
        std::map<std::string, bool> codes;
        for (const std::string& text : contents(column)) {
            if (parseFlag(text, {})) continue;
            const std::string plain = plainName(text);
            if (hasAny(plain, clues().no))
                codes[text] = false;
            else if (hasAny(plain, clues().yes))
                codes[text] = true;
        }
        return codes;
    }

    void guessCodes() {
        if (const auto column = columnOf(RecordField::Mode)) m_mapping.modes = modeCodes(*column);
        std::erase_if(m_mapping.modes, [](const auto& code) { return coop::modeNamed(code.first) == code.second; });
        if (const auto column = columnOf(RecordField::HasCar)) m_mapping.carCodes = flagCodes(*column);
        if (const auto column = columnOf(RecordField::HasLicence)) m_mapping.licenceCodes = flagCodes(*column);
        std::set<std::string> missing;
        for (const auto& [field, name] : m_mapping.columns)
            for (const std::string& text : contents(*columnOf(field), true))
                if (isMissingWord(text) && field != RecordField::Site) missing.insert(text);
        m_mapping.missingTokens.assign(missing.begin(), missing.end());
    }

    void guessSites() {
        const auto column = columnOf(RecordField::Site);
        if (!column) return;
        for (const std::string& code : contents(*column, true)) {
            const std::string plain = plainName(code);
            for (const geo::Commune& commune : m_territory.communes)
                if (plainName(commune.name) == plain)
                    m_mapping.sites[code] = {.name = commune.name, .position = commune.centre};
            for (const geo::Place& place : m_territory.places)
                if (plainName(place.name) == plain) m_mapping.sites[code] = {.name = place.name, .position = place.position};
            if (m_mapping.sites.contains(code) || !plain.contains(' ')) continue;  // a code of one word is no address
            if (const auto placed = m_gazetteer.find({.street = code}))
                m_mapping.sites[code] = {.name = code, .position = placed->position};
        }
    }

    const Sample& m_sample;
    const geo::Territory& m_territory;
    const Gazetteer& m_gazetteer;
    Mapping m_mapping;
};

}  // namespace

Result<Sample> sampleOf(RowSource& rows, std::size_t count) {
    Sample sample{.columns = rows.columns(), .rows = {}, .numeric = std::vector<bool>(rows.columns().size(), false)};
    while (sample.rows.size() < count) {
        const auto row = rows.next();
        if (!row) return fail(row.error());
        if (!*row) break;
        auto& texts = sample.rows.emplace_back();
        for (std::size_t column = 0; column < sample.columns.size(); ++column) {
            texts.emplace_back(rows.value(column));
            if (rows.isNumber(column)) sample.numeric[column] = true;
        }
    }
    return sample;
}

Mapping guessMapping(const Sample& sample, const SourceFormat& format, const geo::Territory& territory,
                     const Gazetteer& gazetteer) {
    return Guesser(sample, format, territory, gazetteer).run();
}

Mapping guessMapping(const Sample& sample, const SourceFormat& format, const geo::Territory& territory) {
    return guessMapping(sample, format, territory, Gazetteer(territory));
}

Result<Sampled> sampleFrom(const SourceLocation& location, SourceFormat format, std::size_t count, std::stop_token stop) {
    auto rows = openRows(location, format, stop);
    if (!rows && rows.error().clause.id == std::string_view("csv.names-at-line") && format.firstLine == 0) {
        format.firstLine = static_cast<int>(rows.error().line);
        return sampleFrom(location, format, count, std::move(stop));
    }
    if (!rows && rows.error().clause.id == std::string_view("file.utf16") && format.encoding == Encoding::Guess) {
        format.encoding = Encoding::Utf16;
        return sampleFrom(location, format, count, std::move(stop));
    }
    if (!rows) return fail(rows.error());
    auto sample = sampleOf(**rows, count);
    if (!sample) return fail(sample.error());
    return Sampled{.sample = std::move(*sample), .format = format};
}

std::vector<std::string> siteCodes(const Sample& sample, const Mapping& mapping) {
    const auto named = mapping.columns.find(RecordField::Site);
    if (named == mapping.columns.end()) return {};
    const auto column = static_cast<std::size_t>(std::ranges::find(sample.columns, named->second) - sample.columns.begin());
    if (column == sample.columns.size()) return {};
    std::map<std::string, int> counts;
    for (const auto& row : sample.rows)
        if (const auto text = trimmed(row[column]); !text.empty() && !std::ranges::contains(mapping.missingTokens, text))
            ++counts[std::string(text)];
    std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, int>::second);
    std::vector<std::string> codes;
    for (const auto& [code, count] : sorted) codes.push_back(code);
    return codes;
}

}  // namespace kabar::node
