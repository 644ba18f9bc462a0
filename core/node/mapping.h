// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coop/commute_record.h"
#include "core/text/encoding.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::node {

/// The fields of the common commute record that a column can fill.
enum class RecordField {
    HomeLatitude,
    HomeLongitude,
    Home,
    HomeAddress,
    HomeAddressMore,
    HomePostcode,
    HomeCommune,
    HomeInsee,
    Person,
    Site,
    WorkLatitude,
    WorkLongitude,
    Work,
    WorkAddress,
    Arrival,
    Departure,
    DaysOnSite,
    Mode,
    HasCar,
    HasLicence,
    RemoteDays
};

/// "home_latitude", "days_on_site", …: the words of [fields].
[[nodiscard]] std::string_view name(RecordField field);
[[nodiscard]] std::optional<RecordField> fieldNamed(std::string_view name);
[[nodiscard]] const std::vector<RecordField>& allFields();

using text::Encoding;
enum class TimeUnit {
    HourColonMinute,
    HourMinuteDigits,
    HourLetterMinute,
    HourPointMinute,
    Minutes,
    DecimalHours,
    DayFraction
};
enum class DaysUnit { PerWeek, PerMonth, Percent };
enum class PairOrder { LatitudeFirst, LongitudeFirst };
enum class OnProblem { Refuse, LeaveOutRow };

/// How to read a text file.
struct SourceFormat {
    char delimiter = 0;  ///< 0: guess
    Encoding encoding = Encoding::Guess;
    char decimal = '.';
    int firstLine = 0;  ///< the line of the file that names the columns; 0: the first that is not blank
    friend bool operator==(const SourceFormat&, const SourceFormat&) = default;
};

struct WorkSite {
    std::string name;
    geo::Coordinate position;
    friend bool operator==(const WorkSite&, const WorkSite&) = default;
};

// clang-format off
/// How an employer's columns become the common commute record, written as TOML:
///
///     [source]                         # of a text file only; what is left out is guessed
///     delimiter = ";"                  # one character
///     encoding = "latin1"              # utf-8, utf-16, latin1, latin9, windows-1252, macroman, ibm850
///     decimal = ","                    # or "."
///     first_line = 4                   # the line that names the columns, when others stand above it
///     [fields]                         # field of the record = name of the column
///     home_latitude = "dom_lat"        # degrees, with home_longitude; or both in one column: home
///     home_longitude = "dom_lon"
///     home_address = "Adresse 1"       # or, in place of coordinates, as text, any of these: number and street, or all in one;
///     home_address_more = "Adresse 2"  # its second line;
///     home_postcode = "CP"
///     home_commune = "Ville"           # found with or without accents, article, CEDEX;
///     home_insee = "INSEE"             # the commune's INSEE code
///     person = "Matricule"             # what tells people apart: it keeps a home of which the commune alone is known in one
///                                      # place (`HomePlacing`) when the rest of the row changes; it goes nowhere
///     site = "site"                    # a code of [sites]; or work_latitude and work_longitude; or work;
///     work_address = "lieu"            # or an address, at least with its commune
///     arrival = "h_arrivee"            # from here on every field but days_on_site may be left out
///     departure = "h_depart"
///     days_on_site = "jours"
///     mode = "mode"
///     has_car = "voiture"
///     has_licence = "permis"
///     remote_days = "tele"
///     [units]
///     home = "lat,lon"                 # or "lon,lat": the order in a column that holds both; likewise work
///     arrival = "hh:mm"                # hhmm, 7h30 (7:30 too), h.mm (7.30 for half past seven), minutes (after midnight),
///                                      # decimal_hours, day_fraction (of a day, 0.3125 for 07:30); likewise departure
///     days_on_site = "days_per_week"   # days_per_month (52 weeks in 12 months), percent (of 5 days)
///     remote_days = "days_per_week"    # likewise
///     [values.mode]                    # code in the column = mode, one of: walk, bicycle, ebike, scooter, car,
///     V = "car"                        # carpool, bus, twizy, home, unknown
///     [values.has_car]                 # likewise has_licence; no table is needed for oui, non, yes, no, true,
///     Avec = true                      # false, vrai, faux, o, n, y, 1 and 0
///     [missing]
///     tokens = ["NC", "9999"]          # what stands for nothing, beside an empty field
///     [sites.NORD]
///     name = "Agence nord"
///     latitude = -20.93
///     longitude = 55.45
///     [problems]                       # "refuse" (the default) refuses the whole file, "leave_out" leaves out the row
///     missing = "leave_out"            # home, site or days on site is missing
///     outside = "leave_out"            # home or work lies outside the territory, or no commune of it has this name
///     total = "leave_out"              # it calls itself a total and has not all that a person needs
///     units_as_given = ["arrival"]     # whole columns that look like another unit and are believed all the same
// clang-format on
struct Mapping {
    SourceFormat source;
    std::map<RecordField, std::string> columns;
    PairOrder homeOrder = PairOrder::LatitudeFirst, workOrder = PairOrder::LatitudeFirst;
    TimeUnit arrivalUnit = TimeUnit::HourColonMinute, departureUnit = TimeUnit::HourColonMinute;
    DaysUnit daysOnSiteUnit = DaysUnit::PerWeek, remoteDaysUnit = DaysUnit::PerWeek;
    std::map<std::string, coop::Mode> modes;
    std::map<std::string, bool> carCodes, licenceCodes;
    std::vector<std::string> missingTokens;
    std::map<std::string, WorkSite> sites;
    OnProblem onMissing = OnProblem::Refuse, onOutside = OnProblem::Refuse, onTotal = OnProblem::Refuse;
    std::set<RecordField> unitsAsGiven;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Reads TOML in UTF-8, a byte order mark or not. Another encoding, an unknown table, key or word, a wrong type, a place
/// that cannot be: refused with line, field and value.
[[nodiscard]] Result<Mapping> parseMapping(std::string_view toml);

/// TOML that `parseMapping` reads back as an equal mapping; what is at its default is left out.
[[nodiscard]] std::string mappingText(const Mapping& mapping);

/// Whether the homes are told as text; whether anything is.
[[nodiscard]] bool tellsHomesAsText(const Mapping& mapping);
[[nodiscard]] bool tellsPlacesAsText(const Mapping& mapping);

/// Whether home, work and days on site have their columns, and [sites] its sites. Fails with `Malformed` and the field.
[[nodiscard]] Status checkComplete(const Mapping& mapping);

}  // namespace kabar::node
