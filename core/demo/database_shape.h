// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/working_week.h"

#include <array>
#include <string_view>

namespace kabar::demo {

enum class Container { Sqlite, Csv };
enum class Encoding { Utf8, Utf8Bom, Latin1 };
enum class HourForm { Colon, FrenchH, Minutes, DecimalHours, FourDigits };  ///< 07:30, 7h30, 450, 7.5, 0730
enum class DayForm { PerWeek, PerMonth, Percent };                          ///< 4, 17.33, 80
enum class SiteForm { Code, Name, Coordinates };

/// What an employer calls its columns. A column without a name is not there.
struct ColumnNames {
    std::string_view person, department;  ///< columns that no commute record needs
    std::string_view homeLatitude, homeLongitude, home;
    std::string_view site, workLatitude, workLongitude;
    std::string_view arrival, departure, daysOnSite, mode, hasCar, hasLicence, remoteDays;
};

/// What an employer writes for modes and for yes and no.
struct Vocabulary {
    struct Word {
        coop::Mode mode;
        std::string_view text;
    };
    std::array<Word, 7> modes;
    std::string_view yes, no;
    bool numeric = false;  ///< the words are whole numbers, and an SQLite column holds them as such
};

/// How one employer's database looks: every employer of the sandbox has another.
struct DatabaseShape {
    Container container = Container::Csv;
    std::string_view table;  ///< SQLite
    char delimiter = ',';    ///< CSV
    Encoding encoding = Encoding::Utf8;
    bool decimalComma = false;
    bool windowsLines = false;
    const ColumnNames* columns = nullptr;
    const Vocabulary* words = nullptr;
    bool homeInOneColumn = false;
    SiteForm site = SiteForm::Code;
    HourForm hours = HourForm::Colon;
    DayForm days = DayForm::PerWeek;
    std::string_view missing;  ///< what stands where nothing is known; empty for nothing (NULL in SQLite)
    bool asksMode = true, asksHours = true, asksRemote = true, asksCar = true;
    Gaps gaps;
};

/// The shape of the `index`-th employer. The first 20 differ pairwise, and later ones repeat them.
[[nodiscard]] DatabaseShape shapeOf(std::size_t index);

}  // namespace kabar::demo
