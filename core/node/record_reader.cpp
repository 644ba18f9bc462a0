// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/record_reader.h"

#include "core/geo/zone.h"
#include "core/node/field_values.h"
#include "core/node/mapping_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <unordered_map>

namespace kabar::node {

namespace {

using geo::Coordinate;

constexpr double kLeastMetres = 1000;  ///< no degrees are so many, and no projected place has fewer

/// Whether points lie on the territory, remembering for small zones that lie wholly on it: real boundaries are long.
class Ground {
public:
    explicit Ground(const geo::Territory& territory) : m_territory(territory) {}

    bool holds(Coordinate point) {
        if (m_territory.outline.empty()) return true;
        const geo::Zone zone = geo::Zone::at(point, 8);
        const auto known = m_wholly.find(zone);
        const bool wholly = known != m_wholly.end() ? known->second : (m_wholly[zone] = whollyOn(zone));
        return wholly || m_territory.isNear(point);
    }

private:
    bool whollyOn(geo::Zone zone) const {
        return std::ranges::all_of(zone.boundary(), [&](Coordinate corner) { return m_territory.isNear(corner); });
    }

    const geo::Territory& m_territory;
    std::unordered_map<geo::Zone, bool> m_wholly;
};

enum class Outcome { Kept, Problem, LeftOutMissing, LeftOutOutside };

/// Turns the current row of a source into a record.
class RowReader {
public:
    RowReader(RowSource& rows, const Mapping& mapping, const geo::Territory& territory)
        : m_rows(rows), m_mapping(mapping), m_ground(territory) {}

    Status findColumns() {
        m_column.fill(-1);
        for (const auto& [field, column] : m_mapping.columns) {
            const auto at = std::ranges::find(m_rows.columns(), column);
            if (at == m_rows.columns().end())
                return fail(Error{.code = Error::Code::NotFound, .detail = "no column of this name"}
                                .in(m_rows.label())
                                .of("fields." + std::string(name(field)), column));
            m_column[static_cast<std::size_t>(field)] = static_cast<int>(at - m_rows.columns().begin());
        }
        return {};
    }

    Outcome read(coop::CommuteRecord& record) {
        m_problem.reset();
        m_lacksRequired = m_isOutside = false;
        record.home = place(RecordField::Home, RecordField::HomeLatitude, RecordField::HomeLongitude, m_mapping.homeOrder);
        record.work = has(RecordField::Site) ? site()
                                             : place(RecordField::Work, RecordField::WorkLatitude,
                                                     RecordField::WorkLongitude, m_mapping.workOrder);
        record.daysOnSite = days(RecordField::DaysOnSite, m_mapping.daysOnSiteUnit, true).value_or(0);
        record.arrivalMinute = time(RecordField::Arrival, m_mapping.arrivalUnit);
        record.departureMinute = time(RecordField::Departure, m_mapping.departureUnit);
        record.remoteDays = days(RecordField::RemoteDays, m_mapping.remoteDaysUnit, false);
        record.hasCar = flag(RecordField::HasCar, m_mapping.carCodes);
        record.hasLicence = flag(RecordField::HasLicence, m_mapping.licenceCodes);
        record.mode = mode();
        if (m_problem) return Outcome::Problem;
        if (m_lacksRequired) return Outcome::LeftOutMissing;
        return m_isOutside ? Outcome::LeftOutOutside : Outcome::Kept;
    }

    [[nodiscard]] const Error& problem() const { return *m_problem; }

private:
    [[nodiscard]] bool has(RecordField field) const { return m_column[static_cast<std::size_t>(field)] >= 0; }
    [[nodiscard]] std::size_t columnOf(RecordField field) const {
        return static_cast<std::size_t>(m_column[static_cast<std::size_t>(field)]);
    }
    [[nodiscard]] char decimalOf(RecordField field) const {
        return m_rows.isNumber(columnOf(field)) ? '.' : m_mapping.source.decimal;
    }

    /// Empty when the field has no column, no content, or a content that stands for nothing.
    [[nodiscard]] std::string_view content(RecordField field) const {
        if (!has(field)) return {};
        const std::string_view text = trimmed(m_rows.value(columnOf(field)));
        return std::ranges::contains(m_mapping.missingTokens, text) ? std::string_view() : text;
    }

    void refuse(RecordField field, std::string_view value, std::string detail, Error::Code code = Error::Code::Malformed) {
        if (m_problem) return;
        const std::string column = has(field) ? m_mapping.columns.at(field) : std::string(name(field));
        m_problem = Error{.code = code, .detail = std::move(detail)}.in(m_rows.label()).at(m_rows.line()).of(column, value);
    }

    void lacks(RecordField field) {
        m_lacksRequired = true;
        if (m_mapping.onMissing == OnProblem::Refuse) refuse(field, "", "missing, and a record needs it");
    }

    Coordinate onGround(Coordinate point, RecordField field, std::string_view value) {
        if (m_ground.holds(point)) return point;
        m_isOutside = true;
        if (m_mapping.onOutside == OnProblem::Refuse)
            refuse(field, value,
                   std::abs(point.longitude) <= 90 && m_ground.holds({point.longitude, point.latitude})
                       ? "outside the territory; latitude and longitude are swapped"
                       : "outside the territory",
                   Error::Code::OutOfRange);
        return point;
    }

    Coordinate place(RecordField both, RecordField latitude, RecordField longitude, PairOrder order) {
        if (has(both)) {
            const std::string_view text = content(both);
            if (text.empty()) return lacks(both), Coordinate{};
            const auto point = parsePlace(text, order, decimalOf(both));
            if (!point) return refuse(both, text, "not a latitude and a longitude"), Coordinate{};
            return onGround(*point, both, text);
        }
        const auto first = degrees(latitude, 90), second = degrees(longitude, 180);
        if (!first || !second) return {};
        return onGround({*first, *second}, latitude, std::format("{}, {}", *first, *second));
    }

    std::optional<double> degrees(RecordField field, double most) {
        const std::string_view text = content(field);
        if (text.empty()) return lacks(field), std::nullopt;
        const auto number = parseNumber(text, decimalOf(field));
        if (!number) return refuse(field, text, "not a number of degrees"), std::nullopt;
        if (std::abs(*number) <= most) return number;
        refuse(
            field, text,
            std::format("expected degrees from -{0} to {0}{1}", most,
                        std::abs(*number) >= kLeastMetres ? "; this looks like metres of a projection (UTM, Lambert)" : ""),
            Error::Code::OutOfRange);
        return std::nullopt;
    }

    Coordinate site() {
        const std::string_view code = content(RecordField::Site);
        if (code.empty()) return lacks(RecordField::Site), Coordinate{};
        const auto at = m_mapping.sites.find(std::string(code));
        if (at == m_mapping.sites.end())
            return refuse(RecordField::Site, code, "no site of this code in the mapping", Error::Code::Mismatch),
                   Coordinate{};
        return onGround(at->second.position, RecordField::Site, code);
    }

    std::optional<double> days(RecordField field, DaysUnit unit, bool required) {
        const std::string_view text = content(field);
        if (text.empty() && required) lacks(field);
        if (text.empty()) return std::nullopt;
        const auto number = parseDays(text, unit, decimalOf(field));
        if (!number)
            refuse(field, text,
                   unit == DaysUnit::Percent ? "not a share from 0 to 100 %" : "not a number of days that a week can have");
        return number;
    }

    std::optional<int> time(RecordField field, TimeUnit unit) {
        const std::string_view text = content(field);
        if (text.empty()) return std::nullopt;
        const auto minute = parseTime(text, unit, decimalOf(field));
        if (!minute) refuse(field, text, "not a time of day in the unit of the mapping" + otherUnit(text, decimalOf(field)));
        return minute;
    }

    /// Which unit would make a time of the text, if one would.
    static std::string otherUnit(std::string_view text, char decimal) {
        for (const auto& [unit, word] : kTimeWords)
            if (parseTime(text, unit, decimal)) return std::format(", but one in the unit '{}'", word);
        return {};
    }

    std::optional<bool> flag(RecordField field, const std::map<std::string, bool>& codes) {
        const std::string_view text = content(field);
        if (text.empty()) return std::nullopt;
        const auto answer = parseFlag(text, codes);
        if (!answer) refuse(field, text, "neither yes nor no; say what it means in the mapping's [values]");
        return answer;
    }

    coop::Mode mode() {
        const std::string_view text = content(RecordField::Mode);
        if (text.empty()) return coop::Mode::Unknown;
        const auto parsed = parseMode(text, m_mapping.modes);
        if (!parsed) refuse(RecordField::Mode, text, "no mode of travel; say what it means in the mapping's [values.mode]");
        return parsed.value_or(coop::Mode::Unknown);
    }

    RowSource& m_rows;
    const Mapping& m_mapping;
    Ground m_ground;
    std::array<int, 14> m_column{};
    std::optional<Error> m_problem;
    bool m_lacksRequired = false, m_isOutside = false;
};

void note(Reading& reading, Outcome outcome, const coop::CommuteRecord& record, const RowReader& reader) {
    switch (outcome) {
        case Outcome::Kept:
            reading.records.push_back(record);
            break;
        case Outcome::LeftOutMissing:
            ++reading.leftOutMissing;
            break;
        case Outcome::LeftOutOutside:
            ++reading.leftOutOutside;
            break;
        case Outcome::Problem:
            ++reading.problemCount;
            if (reading.problems.size() < Reading::kProblemsKept) reading.problems.push_back(reader.problem());
            break;
    }
}

}  // namespace

Result<Reading> inspectRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory, std::stop_token stop,
                            const Progress& progress) {
    if (auto complete = checkComplete(mapping); !complete) return fail(complete.error());
    RowReader reader(rows, mapping, territory);
    if (auto found = reader.findColumns(); !found) return fail(found.error());
    Reading reading;
    coop::CommuteRecord record;
    while (true) {
        const auto row = rows.next();
        if (!row) return fail(row.error());
        if (!*row) return reading;
        if (++reading.rows % 1024 == 0) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
            progress(rows.fractionRead(), "rows");
        }
        note(reading, reader.read(record), record, reader);
    }
}

Result<Reading> readRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory, std::stop_token stop,
                         const Progress& progress) {
    auto reading = inspectRows(rows, mapping, territory, stop, progress);
    if (!reading || reading->problemCount == 0) return reading;
    Error first = reading->problems.front();
    if (reading->problemCount > 1)
        first.detail += std::format(" (and {} more rows with a problem)", reading->problemCount - 1);
    return fail(first);
}

}  // namespace kabar::node
