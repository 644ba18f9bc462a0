// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/record_reader.h"

#include "core/geo/zone.h"
#include "core/node/field_values.h"
#include "core/node/mapping_words.h"
#include "core/node/place_reader.h"
#include "core/node/total_rows.h"
#include "core/text/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <format>
#include <unordered_map>

namespace kabar::node {

namespace {

using geo::Coordinate;

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
    RowReader(RowSource& rows, const Mapping& mapping, const geo::Territory& territory, const TextPlaces& places)
        : m_rows(rows), m_mapping(mapping), m_ground(territory), m_places(territory, places), m_units(mapping) {}

    Status findColumns() {
        m_column.fill(-1);
        std::vector<std::string> wanted;
        for (const auto& [field, column] : m_mapping.columns) wanted.push_back(column);
        for (const auto& [field, column] : m_mapping.columns) {
            const auto found = text::findName(m_rows.columns(), column);
            if (found.count == 1)
                m_column[static_cast<std::size_t>(field)] = static_cast<int>(*found.at);
            else
                return fail(notOneColumn(field, column, found.count, wanted));
        }
        return {};
    }

    Outcome read(coop::CommuteRecord& record) {
        m_problem.reset();
        m_lacksRequired = m_isOutside = false;
        m_isTotal = hasTotalLabel();
        m_known = {};
        home(record);
        record.work = has(RecordField::Site)          ? site()
                      : has(RecordField::WorkAddress) ? workAddress()
                                                      : place(RecordField::Work, RecordField::WorkLatitude,
                                                              RecordField::WorkLongitude, m_mapping.workOrder);
        record.daysOnSite = days(RecordField::DaysOnSite, m_mapping.daysOnSiteUnit, true).value_or(0);
        record.arrivalMinute = time(RecordField::Arrival, m_mapping.arrivalUnit);
        record.departureMinute = time(RecordField::Departure, m_mapping.departureUnit);
        record.remoteDays = days(RecordField::RemoteDays, m_mapping.remoteDaysUnit, false);
        record.hasCar = flag(RecordField::HasCar, m_mapping.carCodes);
        record.hasLicence = flag(RecordField::HasLicence, m_mapping.licenceCodes);
        record.mode = mode();
        const bool isLeftOut = m_mapping.onMissing != OnProblem::Refuse || m_mapping.onTotal != OnProblem::Refuse;
        if (m_isTotal && m_lacksRequired && isLeftOut) return Outcome::LeftOutMissing;  // a sum's cells need make no sense
        if (m_problem) return Outcome::Problem;
        if (m_lacksRequired) return Outcome::LeftOutMissing;
        return m_isOutside ? Outcome::LeftOutOutside : Outcome::Kept;
    }

    [[nodiscard]] const Error& problem() const { return *m_problem; }
    /// How the home of the record is known.
    [[nodiscard]] const HomesKnown& known() const { return m_known; }
    /// Whether the row says of itself that it sums up others.
    [[nodiscard]] bool isTotal() const { return m_isTotal; }
    [[nodiscard]] Error totalProblem() const {
        return Error{.code = Error::Code::Mismatch, .clause = clause("record.total")}.in(m_rows.label()).at(m_rows.line());
    }
    [[nodiscard]] std::vector<UnitDoubt> doubts() const { return m_units.doubts(m_rows.label()); }

private:
    Error notOneColumn(RecordField field, const std::string& column, std::size_t count,
                       const std::vector<std::string>& wanted) const {
        const std::string key = "fields." + std::string(name(field));
        if (count > 1)
            return Error{.code = Error::Code::Malformed, .clause = clause("csv.two-columns")}
                .in(m_rows.label())
                .at(m_rows.headerLine())
                .of(key, column);
        const auto line = m_rows.lineNaming(wanted);
        if (line && *line != m_rows.headerLine())
            return Error{.code = Error::Code::Malformed, .clause = clause("csv.names-at-line", *line)}
                .in(m_rows.label())
                .at(*line);
        return Error{.code = Error::Code::NotFound, .clause = clause("rows.no-column")}.in(m_rows.label()).of(key, column);
    }

    /// Codes of sites are names that people chose; any other cell may label the row.
    [[nodiscard]] bool hasTotalLabel() const {
        for (std::size_t column = 0; column < m_rows.columns().size(); ++column) {
            const std::string_view cell = trimmed(m_rows.value(column));
            if (!labelsTotal(cell)) continue;
            const bool isSite = has(RecordField::Site) && columnOf(RecordField::Site) == column;
            if (!isSite || !codeIn(m_mapping.sites, cell)) return true;
        }
        return false;
    }

    [[nodiscard]] bool has(RecordField field) const { return m_column[static_cast<std::size_t>(field)] >= 0; }
    [[nodiscard]] std::size_t columnOf(RecordField field) const {
        return static_cast<std::size_t>(m_column[static_cast<std::size_t>(field)]);
    }
    [[nodiscard]] char decimalOf(RecordField field) const {
        return m_rows.isNumber(columnOf(field)) ? '.' : m_mapping.source.decimal;
    }

    /// Empty when the field has no column, no content, or a content that stands for nothing.
    [[nodiscard]] std::string_view content(RecordField field) {
        if (!has(field)) return {};
        if (!m_rows.hasCell(columnOf(field))) return endsEarly(field), std::string_view();
        if (m_rows.isBinary(columnOf(field)))
            return refuse(field, "", clause("record.binary"), Error::Code::Mismatch), std::string_view();
        const std::string_view text = trimmed(m_rows.value(columnOf(field)));
        if (m_mapping.missingTokens.empty() || text.empty()) return text;
        return std::ranges::contains(m_mapping.missingTokens, text) ? std::string_view() : text;
    }

    void refuse(RecordField field, std::string_view value, Clause why, Error::Code code = Error::Code::Malformed) {
        if (m_problem) return;
        const std::string column = has(field) ? m_mapping.columns.at(field) : std::string(name(field));
        m_problem = Error{.code = code, .clause = std::move(why)}.in(m_rows.label()).at(m_rows.line()).of(column, value);
    }

    void lacks(RecordField field) {
        m_lacksRequired = true;
        if (m_mapping.onMissing == OnProblem::Refuse) refuse(field, "", clause("record.missing"));
    }

    /// The row has fewer cells than the mapping needs: cut off, or broken by a line end inside a cell.
    void endsEarly(RecordField field) {
        m_lacksRequired = true;
        if (m_mapping.onMissing == OnProblem::Refuse) refuse(field, "", clause("record.ends-early"));
    }

    Coordinate onGround(Coordinate point, RecordField field, std::string_view value) {
        if (m_ground.holds(point)) return point;
        m_isOutside = true;
        if (m_mapping.onOutside == OnProblem::Refuse)
            refuse(field, value,
                   clause(std::abs(point.longitude) <= 90 && m_ground.holds({point.longitude, point.latitude})
                              ? "record.swapped"
                              : "record.outside"),
                   Error::Code::OutOfRange);
        return point;
    }

    void home(coop::CommuteRecord& record) {
        record.homeResolution = coop::CommuteRecord::kAnyResolution;
        if (!tellsHomesAsText(m_mapping)) {
            record.home =
                place(RecordField::Home, RecordField::HomeLatitude, RecordField::HomeLongitude, m_mapping.homeOrder);
            ++m_known.byCoordinates;
            return;
        }
        const address::AddressText text{.street = textOf(RecordField::HomeAddress),
                                        .complement = textOf(RecordField::HomeAddressMore),
                                        .postcode = textOf(RecordField::HomePostcode),
                                        .town = textOf(RecordField::HomeCommune),
                                        .inseeCode = textOf(RecordField::HomeInsee)};
        const RecordField named = has(RecordField::HomeCommune)    ? RecordField::HomeCommune
                                  : has(RecordField::HomeInsee)    ? RecordField::HomeInsee
                                  : has(RecordField::HomePostcode) ? RecordField::HomePostcode
                                                                   : RecordField::HomeAddress;
        if (text.street.empty() && text.postcode.empty() && text.town.empty() && text.inseeCode.empty()) return lacks(named);
        const auto& placed = m_places.find(text);
        if (!placed) return unplaced(named, "", placed.error());
        const std::string person = textOf(RecordField::Person);
        m_places.settle(record, *placed, person.empty() ? wholeRow() : person, !person.empty(), m_known);
        onGround(record.home, named, "");
    }

    /// A commune that nobody here knows may lie outside.
    void unplaced(RecordField field, std::string_view shown, const Error& error) {
        m_isOutside = true;
        const bool mayLieOutside = error.code == Error::Code::NotFound && m_mapping.onOutside != OnProblem::Refuse;
        if (!mayLieOutside) refuse(field, shown, error.clause, error.code);
    }

    Coordinate workAddress() {
        const std::string text = textOf(RecordField::WorkAddress);
        if (text.empty()) return lacks(RecordField::WorkAddress), Coordinate{};
        const auto& placed = m_places.find({.street = text});
        if (!placed) return unplaced(RecordField::WorkAddress, text, placed.error()), Coordinate{};
        return onGround(placed->position, RecordField::WorkAddress, text);
    }

    /// One line of text; nothing where the row ends before it.
    [[nodiscard]] std::string textOf(RecordField field) {
        if (!has(field) || !m_rows.hasCell(columnOf(field)) || m_rows.isBinary(columnOf(field))) return {};
        return std::string(content(field));
    }

    [[nodiscard]] std::string wholeRow() const {
        std::string row;
        for (std::size_t column = 0; column < m_rows.columns().size(); ++column)
            row += std::string(trimmed(m_rows.value(column))) + '\x1F';
        return row;
    }

    Coordinate place(RecordField both, RecordField latitude, RecordField longitude, PairOrder order) {
        if (has(both)) {
            const std::string_view text = content(both);
            if (text.empty()) return lacks(both), Coordinate{};
            const auto point = parsePlace(text, order, decimalOf(both));
            if (!point) return refuse(both, text, clause("record.no-place")), Coordinate{};
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
        if (!number) return refuse(field, text, clause("record.no-degrees")), std::nullopt;
        if (std::abs(*number) <= most) return number;
        refuse(field, text, clause(std::abs(*number) >= kLeastMetres ? "record.metres" : "record.degrees", most),
               Error::Code::OutOfRange);
        return std::nullopt;
    }

    Coordinate site() {
        const std::string_view code = content(RecordField::Site);
        if (code.empty()) return lacks(RecordField::Site), Coordinate{};
        const WorkSite* const at = known(m_sites, m_mapping.sites, code);
        if (!at) return refuse(RecordField::Site, code, clause("record.no-site"), Error::Code::Mismatch), Coordinate{};
        return onGround(at->position, RecordField::Site, code);
    }

    /// What a code means, remembered: comparing as people do costs more than looking up.
    template <class Meaning>
    const Meaning* known(std::unordered_map<std::string, const Meaning*>& memory,
                         const std::map<std::string, Meaning>& codes, std::string_view code) {
        constexpr std::size_t kMostRemembered = 10'000;
        const std::string key(code);
        if (const auto seen = memory.find(key); seen != memory.end()) return seen->second;
        const Meaning* const meaning = codeIn(codes, code);
        if (memory.size() < kMostRemembered) memory.emplace(key, meaning);
        return meaning;
    }

    std::optional<double> days(RecordField field, DaysUnit unit, bool required) {
        const std::string_view text = content(field);
        if (text.empty() && required) lacks(field);
        if (text.empty()) return std::nullopt;
        if (parseNumber(text, decimalOf(field)) || required) m_units.see(field, text, decimalOf(field), m_rows.line());
        const auto number = parseDays(text, unit, decimalOf(field));
        if (!number && !required && parseFlag(text, {}) == false) return 0;  // "non", in a column of days at home
        if (!number) refuse(field, text, clause(unit == DaysUnit::Percent ? "record.no-share" : "record.no-days"));
        return number;
    }

    std::optional<int> time(RecordField field, TimeUnit unit) {
        const std::string_view text = content(field);
        if (text.empty()) return std::nullopt;
        m_units.see(field, text, decimalOf(field), m_rows.line());
        const auto minute = parseTime(text, unit, decimalOf(field));
        if (!minute) refuse(field, text, noTime(text, unit, decimalOf(field)));
        return minute;
    }

    /// With what the text would mean in each unit that makes a time of it: "'h.mm' (07:30), 'decimal_hours' (07:18)".
    static Clause noTime(std::string_view text, TimeUnit given, char decimal) {
        std::string others;
        for (const auto& [unit, word] : kTimeWords)
            if (const auto minute = parseTime(text, unit, decimal); minute && unit != given)
                others += std::format("{}'{}' ({})", others.empty() ? "" : ", ", word, clockText(*minute));
        return others.empty() ? clause("record.no-time") : clause("record.other-times", others);
    }

    std::optional<bool> flag(RecordField field, const std::map<std::string, bool>& codes) {
        const std::string_view text = content(field);
        if (text.empty()) return std::nullopt;
        const auto answer = parseFlag(text, codes);
        if (!answer) refuse(field, text, clause("record.no-flag"));
        return answer;
    }

    coop::Mode mode() {
        const std::string_view text = content(RecordField::Mode);
        if (text.empty()) return coop::Mode::Unknown;
        if (const coop::Mode* const meaning = known(m_modes, m_mapping.modes, text)) return *meaning;
        const auto parsed = parseMode(text, {});
        if (!parsed) refuse(RecordField::Mode, text, clause("record.no-mode"));
        return parsed.value_or(coop::Mode::Unknown);
    }

    RowSource& m_rows;
    const Mapping& m_mapping;
    Ground m_ground;
    PlaceReader m_places;
    HomesKnown m_known;
    std::array<int, std::size(kFieldWords)> m_column{};
    std::optional<Error> m_problem;
    bool m_lacksRequired = false, m_isOutside = false, m_isTotal = false;
    ColumnUnits m_units;
    std::unordered_map<std::string, const WorkSite*> m_sites;
    std::unordered_map<std::string, const coop::Mode*> m_modes;
};

/// Notes what became of each row, and takes back the last ones that turn out to be totals.
class Notes {
public:
    Notes(Reading& reading, const RowReader& reader) : m_reading(reading), m_reader(reader) {}

    void note(Outcome outcome, const coop::CommuteRecord& record, long line) {
        switch (outcome) {
            case Outcome::Kept:
                if (m_reader.isTotal())
                    m_suspects.push_back(
                        {m_reading.rows, m_reading.records.size(), m_reader.totalProblem(), m_reader.known()});
                m_reading.records.push_back(record);
                add(m_reader.known(), 1);
                break;
            case Outcome::LeftOutMissing:
                ++m_reading.leftOutMissing;
                if (m_reader.isTotal()) m_reading.totals.push_back(line);
                break;
            case Outcome::LeftOutOutside:
                ++m_reading.leftOutOutside;
                break;
            case Outcome::Problem:
                problem(m_reader.isTotal() ? m_reader.totalProblem() : m_reader.problem());
                break;
        }
        if (m_suspects.size() > kTotalsFromEnd) m_suspects.pop_front();
    }

    void end() {
        while (!m_suspects.empty() && m_suspects.back().row + kTotalsFromEnd > m_reading.rows) {
            add(m_suspects.back().known, -1);
            m_reading.records.erase(m_reading.records.begin() + static_cast<std::ptrdiff_t>(m_suspects.back().record));
            problem(m_suspects.back().error);
            m_suspects.pop_back();
        }
    }

private:
    struct Suspect {
        long row = 0;
        std::size_t record = 0;
        Error error;
        HomesKnown known;
    };

    void add(const HomesKnown& one, long times) {
        m_reading.homes.byCoordinates += times * one.byCoordinates;
        m_reading.homes.byDoor += times * one.byDoor;
        m_reading.homes.byStreet += times * one.byStreet;
        m_reading.homes.byCommune += times * one.byCommune;
        m_reading.homes.anywhere = m_reading.homes.anywhere || one.anywhere;
    }

    void problem(const Error& error) {
        ++m_reading.problemCount;
        if (m_reading.problems.size() < Reading::kProblemsKept) m_reading.problems.push_back(error);
    }

    Reading& m_reading;
    const RowReader& m_reader;
    std::deque<Suspect> m_suspects;  ///< whole records that call themselves totals
};

}  // namespace

Result<Reading> inspectRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory, std::stop_token stop,
                            const Progress& progress, const TextPlaces* places) {
    if (auto complete = checkComplete(mapping); !complete) return fail(complete.error());
    std::optional<TextPlaces> own;
    if (!places) places = &own.emplace(TextPlaces{.gazetteer = Gazetteer(territory), .placing = HomePlacing(territory, "")});
    RowReader reader(rows, mapping, territory, *places);
    if (auto found = reader.findColumns(); !found) return fail(found.error());
    Reading reading;
    reading.headerLine = rows.headerLine();
    Notes notes(reading, reader);
    coop::CommuteRecord record;
    while (true) {
        const auto row = rows.next();
        if (!row) return fail(row.error());
        if (!*row) break;
        if (++reading.rows > Reading::kMostRows)
            return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("rows.too-many", Reading::kMostRows)}.in(
                rows.label()));
        if (reading.rows % 1024 == 0) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            progress(rows.fractionRead(), "rows");
        }
        notes.note(reader.read(record), record, rows.line());
    }
    notes.end();
    reading.doubts = reader.doubts();
    return reading;
}

Result<Reading> readRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory, std::stop_token stop,
                         const Progress& progress, const TextPlaces* places) {
    auto reading = inspectRows(rows, mapping, territory, stop, progress, places);
    if (!reading) return reading;
    if (reading->problemCount == 0 && reading->doubts.empty()) return reading;
    if (reading->problemCount == 0) return fail(reading->doubts.front().error);
    Error first = reading->problems.front();
    if (reading->problemCount > 1) first.clause.also.push_back(clause("record.more-rows", reading->problemCount - 1));
    return fail(first);
}

}  // namespace kabar::node
