// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/column_units.h"

#include "core/node/field_values.h"
#include "core/node/mapping_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace kabar::node {

namespace {

constexpr long kFewestRows = 3;  ///< that say something together
constexpr double kNearlyAll = 0.9;
constexpr int kEarliest = 4 * 60, kLatest = 22 * 60;  ///< when people begin or end work, nearly all of them

std::string_view fractionOf(std::string_view text) {
    const auto point = text.find_last_of(".,");
    return point == text.npos ? std::string_view() : text.substr(point + 1);
}

/// What a column of times holds, under one unit.
struct ColumnReading {
    long rows = 0, fit = 0, usual = 0, midnight = 0;
};

/// Whether fractions tell "7.30" from seven and three tenths.
struct Fractions {
    bool beyondMinutes = false;  ///< .75: no minute part reaches 60
    bool minuteLike = false;     ///< .30, .15: nobody counts hours in such shares
    bool quarters = true;        ///< only .25, .5 and whole hours
    bool any = false;
};

void note(Fractions& fractions, std::string_view text) {
    const std::string_view part = fractionOf(text);
    if (part.empty() || part.find_first_not_of('0') == part.npos) return;
    fractions.any = true;
    const bool quarter = part == "5" || part == "50" || part == "25";
    fractions.quarters = fractions.quarters && quarter;
    if (part.size() > 2 || (part.size() == 2 && part >= "60") || (part.size() == 1 && part >= "6"))
        fractions.beyondMinutes = true;
    else if (!quarter)
        fractions.minuteLike = true;
}

Fractions fractionsOf(const std::vector<std::string>& contents) {
    Fractions fractions;
    for (const std::string& content : contents) note(fractions, trimmed(content));
    return fractions;
}

bool isUsual(int minute) {
    return minute >= kEarliest && minute <= kLatest;
}

}  // namespace

std::string clockText(int minute) {
    return std::format("{:02}:{:02}", minute / 60, minute % 60);
}

void ColumnUnits::see(RecordField field, std::string_view content, char decimal, long line) {
    const bool judged = field == RecordField::Arrival || field == RecordField::Departure ||
                        field == RecordField::DaysOnSite || field == RecordField::RemoteDays;
    if (!judged || content.empty()) return;
    Column& column = m_columns[field];
    column.decimal = decimal;
    auto found = column.contents.find(content);
    if (found == column.contents.end()) {
        if (column.contents.size() == kMostContents) {
            column.tooMany = true;
            return;
        }
        found = column.contents.emplace(content, Content{.rows = 0, .line = line}).first;
    }
    ++found->second.rows;
}

/// Judges one column.
class ColumnJudge {
public:
    ColumnJudge(const Mapping& mapping, RecordField field, const ColumnUnits::Column& column, const std::string& label)
        : m_mapping(mapping), m_field(field), m_column(column), m_label(label) {
        for (const auto& [content, count] : column.contents) m_contents.push_back(content), m_rows += count.rows;
    }

    std::optional<UnitDoubt> judge() const {
        if (m_contents.empty() || m_column.tooMany) return std::nullopt;
        switch (m_field) {
            case RecordField::Arrival:
                return judgeTime(m_mapping.arrivalUnit);
            case RecordField::Departure:
                return judgeTime(m_mapping.departureUnit);
            case RecordField::DaysOnSite:
                return judgeDays(m_mapping.daysOnSiteUnit, true);
            default:
                return judgeDays(m_mapping.remoteDaysUnit, false);
        }
    }

private:
    [[nodiscard]] ColumnReading readingIn(TimeUnit unit) const {
        ColumnReading reading;
        for (const auto& [content, count] : m_column.contents) {
            reading.rows += count.rows;
            const auto minute = parseTime(content, unit, m_column.decimal);
            if (!minute) continue;
            reading.fit += count.rows;
            reading.usual += isUsual(*minute) ? count.rows : 0;
            reading.midnight += *minute == 0 ? count.rows : 0;
        }
        return reading;
    }

    /// The most frequent content that reads differently in the two units.
    [[nodiscard]] const std::string& shownContent(auto&& differs) const {
        const std::string* shown = &m_contents.front();
        long most = 0;
        for (const auto& [content, count] : m_column.contents)
            if (count.rows > most && differs(content)) shown = &content, most = count.rows;
        return *shown;
    }

    [[nodiscard]] UnitDoubt doubt(const std::string& content, Clause clause) const {
        UnitDoubt doubt{.field = m_field, .error = Error{.code = Error::Code::OutOfRange, .clause = std::move(clause)}};
        doubt.error = std::move(doubt.error)
                          .in(m_label)
                          .at(m_column.contents.find(content)->second.line)
                          .of(m_mapping.columns.at(m_field), content);
        return doubt;
    }

    [[nodiscard]] UnitDoubt timeDoubt(TimeUnit given, TimeUnit other) const {
        const auto minuteIn = [&](const std::string& content, TimeUnit unit) {
            return parseTime(content, unit, m_column.decimal);
        };
        const std::string& shown = shownContent([&](const std::string& content) {
            const auto now = minuteIn(content, given), then = minuteIn(content, other);
            return now && then && *now != *then;
        });
        UnitDoubt made = doubt(shown, clause("units.column-looks-like", wordFor(kTimeWords, given),
                                             clockText(minuteIn(shown, given).value_or(0)), wordFor(kTimeWords, other),
                                             clockText(minuteIn(shown, other).value_or(0))));
        made.time = other;
        return made;
    }

    [[nodiscard]] std::optional<UnitDoubt> judgeTime(TimeUnit given) const {
        const ColumnReading now = readingIn(given);
        if (now.fit < now.rows) return std::nullopt;  // a line is refused anyway
        if (const auto other = otherTimeUnit(given, now)) return timeDoubt(given, *other);
        if (now.rows >= kFewestRows && now.midnight == now.rows)
            return doubt(m_contents.front(), clause("units.all-at-midnight", now.rows));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<TimeUnit> otherTimeUnit(TimeUnit given, const ColumnReading& now) const {
        const Fractions fractions = fractionsOf(m_contents);
        if (given == TimeUnit::DecimalHours && fractions.minuteLike && !fractions.beyondMinutes &&
            readingIn(TimeUnit::HourPointMinute).fit == now.rows)
            return TimeUnit::HourPointMinute;
        if (given == TimeUnit::HourPointMinute && fractions.any && fractions.quarters && m_contents.size() > 1)
            return TimeUnit::DecimalHours;
        const bool usual = static_cast<double>(now.usual) >= (1 - kNearlyAll) * static_cast<double>(now.rows);
        if (usual && !(m_field == RecordField::Arrival && looksLikeDigits(given))) return std::nullopt;
        for (const auto& [unit, word] : kTimeWords) {
            if (unit == given) continue;
            const ColumnReading then = readingIn(unit);
            if (then.fit == then.rows && static_cast<double>(then.usual) >= kNearlyAll * static_cast<double>(then.rows))
                return unit;
        }
        return std::nullopt;
    }

    /// 730, 800, 815 as minutes after midnight would be a firm that begins after noon.
    [[nodiscard]] bool looksLikeDigits(TimeUnit given) const {
        if (given != TimeUnit::Minutes || m_rows < kFewestRows || m_contents.size() < 3) return false;
        return std::ranges::all_of(m_contents, [&](const std::string& content) {
            const auto minutes = parseTime(content, TimeUnit::Minutes, m_column.decimal);
            const auto digits = parseTime(content, TimeUnit::HourMinuteDigits, m_column.decimal);
            return minutes && digits && *minutes > 11 * 60 && *digits >= 5 * 60 && *digits <= 11 * 60;
        });
    }

    [[nodiscard]] std::optional<UnitDoubt> judgeDays(DaysUnit given, bool onSite) const {
        double most = 0;
        bool fraction = false;
        for (const std::string& content : m_contents) {
            std::string_view text = trimmed(content);
            if (text.ends_with('%')) return std::nullopt;
            const auto number = parseNumber(text, m_column.decimal);
            if (!number || !parseDays(text, given, m_column.decimal)) return std::nullopt;  // a line is refused anyway
            most = std::max(most, *number);
            fraction = fraction || *number != std::floor(*number);
        }
        if (most == 0 || m_rows < kFewestRows) return std::nullopt;
        const auto shown = [&](const char* id, std::optional<DaysUnit> other) {
            const std::string& content =
                shownContent([&](const std::string& each) { return parseNumber(each, m_column.decimal).value_or(0) > 0; });
            UnitDoubt made =
                doubt(content, clause(id, wordFor(kDaysWords, given), other ? wordFor(kDaysWords, *other) : ""));
            made.days = other;
            return made;
        };
        const bool shares = most <= 1 && fraction;
        if (shares && (onSite || given != DaysUnit::PerWeek)) return shown("units.days-are-shares", std::nullopt);
        if (given == DaysUnit::Percent && most <= 7) return shown("units.days-look-like", DaysUnit::PerWeek);
        if (given == DaysUnit::PerMonth && onSite && most <= 5 && m_rows >= 10)
            return shown("units.days-look-like", DaysUnit::PerWeek);
        return std::nullopt;
    }

    const Mapping& m_mapping;
    RecordField m_field;
    const ColumnUnits::Column& m_column;
    const std::string& m_label;
    std::vector<std::string> m_contents;
    long m_rows = 0;
};

std::vector<UnitDoubt> ColumnUnits::doubts(const std::string& label) const {
    std::vector<UnitDoubt> doubts;
    for (const auto& [field, column] : m_columns)
        if (!m_mapping.unitsAsGiven.contains(field))
            if (auto doubt = ColumnJudge(m_mapping, field, column, label).judge()) doubts.push_back(std::move(*doubt));
    return doubts;
}

std::vector<TimeUnit> likelyTimeUnits(const std::vector<std::string>& contents, char decimal) {
    std::vector<TimeUnit> units;
    const Fractions fractions = fractionsOf(contents);
    for (const auto& [unit, word] : kTimeWords) {
        std::size_t fit = 0, usual = 0;
        for (const std::string& content : contents) {
            const auto minute = parseTime(content, unit, decimal);
            fit += minute.has_value();
            usual += minute && isUsual(*minute);
        }
        if (contents.empty() || fit * 20 < contents.size() * 19 || usual * 10 < contents.size() * 7) continue;
        if (unit == TimeUnit::HourPointMinute && (!fractions.any || fractions.beyondMinutes)) continue;
        units.push_back(unit);
    }
    if (fractions.any && fractions.quarters) std::erase(units, TimeUnit::HourPointMinute);  // half hours, in tenths
    return units;
}

}  // namespace kabar::node
