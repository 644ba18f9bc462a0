// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/employer_rows.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace kabar::demo {

namespace {

using Type = Column::Type;

constexpr double kWeeksPerMonth = 52.0 / 12;

/// Texts that a careless reader of CSV trips over.
constexpr std::array<std::string_view, 8> kDepartments{"Comptabilité",   "Sécurité", "Entretien; espaces verts",
                                                       "Achats, stocks", "Accueil",  "Équipe \"Sud\"",
                                                       "Maintenance",    "Qualité"};

Value missing(const DatabaseShape& shape) {
    return shape.missing.empty() ? Value() : Value(std::string(shape.missing));
}

class RowWriter {
public:
    RowWriter(const Employer& employer, const DatabaseShape& shape)
        : m_employer(employer), m_shape(shape), m_names(*shape.columns), m_words(*shape.words) {}

    [[nodiscard]] std::vector<Column> columns() const {
        std::vector<Column> all;
        const auto add = [&all](std::string_view name, Type type) { all.push_back({std::string(name), type}); };
        add(m_names.person, Type::Integer);
        add(m_names.department, Type::Text);
        if (m_shape.homeInOneColumn) {
            add(m_names.home, Type::Text);
        } else {
            add(m_names.homeLatitude, Type::Real);
            add(m_names.homeLongitude, Type::Real);
        }
        if (m_shape.site == SiteForm::Coordinates) {
            add(m_names.workLatitude, Type::Real);
            add(m_names.workLongitude, Type::Real);
        } else {
            add(m_names.site, Type::Text);
        }
        if (m_shape.asksHours) {
            add(m_names.arrival, hourType());
            add(m_names.departure, hourType());
        }
        add(m_names.daysOnSite, m_shape.days == DayForm::PerMonth ? Type::Real : Type::Integer);
        if (m_shape.asksMode) add(m_names.mode, wordType());
        if (m_shape.asksCar) {
            add(m_names.hasCar, wordType());
            add(m_names.hasLicence, wordType());
        }
        if (m_shape.asksRemote) add(m_names.remoteDays, Type::Integer);
        return all;
    }

    [[nodiscard]] std::vector<Value> row(const Employee& person, std::int64_t number, std::string_view department) const {
        const coop::CommuteRecord& commute = person.commute;
        std::vector<Value> values{number, std::string(department)};
        if (m_shape.homeInOneColumn) {
            values.emplace_back(std::format("{:.5f},{:.5f}", commute.home.latitude, commute.home.longitude));
        } else {
            values.emplace_back(commute.home.latitude);
            values.emplace_back(commute.home.longitude);
        }
        if (m_shape.site == SiteForm::Coordinates) {
            values.emplace_back(commute.work.latitude);
            values.emplace_back(commute.work.longitude);
        } else {
            values.emplace_back(siteKey(m_employer, person.site, m_shape));
        }
        if (m_shape.asksHours) {
            values.push_back(hour(commute.arrivalMinute));
            values.push_back(hour(commute.departureMinute));
        }
        values.push_back(days(commute.daysOnSite));
        if (m_shape.asksMode) values.push_back(mode(commute.mode));
        if (m_shape.asksCar) {
            values.push_back(flag(commute.hasCar));
            values.push_back(flag(commute.hasLicence));
        }
        if (m_shape.asksRemote)
            values.push_back(commute.remoteDays ? Value(static_cast<std::int64_t>(*commute.remoteDays)) : missing(m_shape));
        return values;
    }

private:
    [[nodiscard]] Type hourType() const {
        if (m_shape.hours == HourForm::Minutes) return Type::Integer;
        return m_shape.hours == HourForm::DecimalHours ? Type::Real : Type::Text;
    }
    [[nodiscard]] Type wordType() const { return m_words.numeric ? Type::Integer : Type::Text; }

    [[nodiscard]] Value hour(std::optional<int> minute) const {
        if (!minute) return missing(m_shape);
        const int hours = *minute / 60, minutes = *minute % 60;
        switch (m_shape.hours) {
            case HourForm::Colon:
                return std::format("{:02}:{:02}", hours, minutes);
            case HourForm::FrenchH:
                return minutes == 0 ? std::format("{}h", hours) : std::format("{}h{:02}", hours, minutes);
            case HourForm::FourDigits:
                return std::format("{:02}{:02}", hours, minutes);
            case HourForm::Minutes:
                return std::int64_t{*minute};
            case HourForm::DecimalHours:
                return std::round(*minute / 60.0 * 1e4) / 1e4;
        }
        return {};
    }

    [[nodiscard]] Value days(double perWeek) const {
        switch (m_shape.days) {
            case DayForm::PerWeek:
                return static_cast<std::int64_t>(perWeek);
            case DayForm::PerMonth:
                return std::round(perWeek * kWeeksPerMonth * 100) / 100;
            case DayForm::Percent:
                return static_cast<std::int64_t>(std::round(perWeek * 20));
        }
        return {};
    }

    [[nodiscard]] Value word(std::string_view text) const {
        if (m_words.numeric) return static_cast<std::int64_t>(text.front() - '0');
        return std::string(text);
    }
    [[nodiscard]] Value mode(coop::Mode mode) const {
        const auto known = std::ranges::find(m_words.modes, mode, &Vocabulary::Word::mode);
        return known == m_words.modes.end() ? missing(m_shape) : word(known->text);
    }
    [[nodiscard]] Value flag(std::optional<bool> yes) const {
        return yes ? word(*yes ? m_words.yes : m_words.no) : missing(m_shape);
    }

    const Employer& m_employer;
    const DatabaseShape& m_shape;
    const ColumnNames& m_names;
    const Vocabulary& m_words;
};

}  // namespace

void forget(Employer& employer, const DatabaseShape& shape, Random& random) {
    Gaps gaps = shape.gaps;
    if (!shape.asksHours) gaps.hours = 1;
    if (!shape.asksMode) gaps.mode = 1;
    if (!shape.asksRemote) gaps.remote = 1;
    if (!shape.asksCar) gaps.car = gaps.licence = 1;
    for (Employee& person : employer.staff) forget(person.commute, gaps, random);
}

EmployerRows rowsOf(const Employer& employer, const DatabaseShape& shape, Random& random) {
    const RowWriter writer(employer, shape);
    EmployerRows table{writer.columns(), {}};
    table.rows.reserve(employer.staff.size());
    std::int64_t number = 1000;
    for (const Employee& person : employer.staff) {
        number += 1 + static_cast<std::int64_t>(random.below(9));
        table.rows.push_back(writer.row(person, number, kDepartments[random.below(kDepartments.size())]));
    }
    return table;
}

std::string siteKey(const Employer& employer, std::size_t site, const DatabaseShape& shape) {
    const Site& there = employer.sites[site];
    if (shape.site != SiteForm::Name) return there.code;
    const bool isUnique = std::ranges::count(employer.sites, there.name, &Site::name) == 1;
    return isUnique ? there.name : there.name + " " + there.code;
}

}  // namespace kabar::demo
