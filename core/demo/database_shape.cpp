// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/database_shape.h"

namespace kabar::demo {

namespace {

using coop::Mode;

constexpr std::array<ColumnNames, 5> kColumns{{
    {"matricule", "service", "dom_lat", "dom_lon", "coord_domicile", "site", "site_lat", "site_lon", "h_arrivee", "h_depart",
     "jours_site", "mode", "voiture", "permis", "teletravail"},
    {"N° agent", "Direction", "Latitude domicile", "Longitude domicile", "Coordonnées du domicile", "Établissement",
     "Latitude établissement", "Longitude établissement", "Heure d'arrivée", "Heure de départ", "Présence sur site",
     "Moyen de transport", "Véhicule personnel", "Permis B", "Télétravail possible"},
    {"staff_no", "department", "home_lat", "home_lng", "home_coordinates", "workplace", "work_lat", "work_lng", "start_time",
     "end_time", "days_on_site", "commute_mode", "owns_car", "driving_licence", "remote_days"},
    {"EmployeeId", "Team", "HomeLatitude", "HomeLongitude", "HomePosition", "SiteCode", "SiteLatitude", "SiteLongitude",
     "ArrivesAt", "LeavesAt", "OnSite", "TravelMode", "HasCar", "HasLicence", "WfhDays"},
    {"MATR", "SERV", "DOM_Y", "DOM_X", "DOM_YX", "ETAB", "ETAB_Y", "ETAB_X", "H_DEB", "H_FIN", "PRES", "TRSP", "VEH", "PERM",
     "TT"},
}};

constexpr std::array<Vocabulary, 5> kWords{{
    {{{{Mode::Car, "voiture"},
       {Mode::Carpool, "covoiturage"},
       {Mode::Bus, "bus"},
       {Mode::Walk, "à pied"},
       {Mode::Bicycle, "vélo"},
       {Mode::EBike, "vélo électrique"},
       {Mode::Scooter, "scooter"}}},
     "oui",
     "non"},
    {{{{Mode::Car, "V"},
       {Mode::Carpool, "CV"},
       {Mode::Bus, "TC"},
       {Mode::Walk, "M"},
       {Mode::Bicycle, "VL"},
       {Mode::EBike, "VAE"},
       {Mode::Scooter, "2R"}}},
     "O",
     "N"},
    {{{{Mode::Car, "car"},
       {Mode::Carpool, "shared ride"},
       {Mode::Bus, "public transport"},
       {Mode::Walk, "on foot"},
       {Mode::Bicycle, "bike"},
       {Mode::EBike, "e-bike"},
       {Mode::Scooter, "motorbike"}}},
     "Y",
     "N"},
    {{{{Mode::Car, "1"},
       {Mode::Carpool, "2"},
       {Mode::Bus, "3"},
       {Mode::Walk, "4"},
       {Mode::Bicycle, "5"},
       {Mode::EBike, "6"},
       {Mode::Scooter, "7"}}},
     "1",
     "0",
     true},
    {{{{Mode::Car, "Voiture, camionnette"},
       {Mode::Carpool, "Passager d'une voiture"},
       {Mode::Bus, "Transports en commun"},
       {Mode::Walk, "Marche à pied"},
       {Mode::Bicycle, "Vélo"},
       {Mode::EBike, "Vélo à assistance électrique"},
       {Mode::Scooter, "Deux-roues motorisé"}}},
     "Vrai",
     "Faux"},
}};

/// The vocabularies, by index, that go with each set of column names.
constexpr std::array<std::array<std::size_t, 2>, 5> kWordsOf{{{0, 1}, {4, 0}, {2, 3}, {3, 2}, {1, 3}}};

constexpr std::array<std::string_view, 4> kTables{"salaries", "Employés", "employees", "PERSONNEL 2026"};
constexpr std::array<char, 3> kDelimiters{';', ',', '\t'};
constexpr std::array<Encoding, 3> kEncodings{Encoding::Latin1, Encoding::Utf8, Encoding::Utf8Bom};
constexpr std::array<HourForm, 5> kHours{HourForm::FrenchH, HourForm::Minutes, HourForm::Colon, HourForm::FourDigits,
                                         HourForm::DecimalHours};
constexpr std::array<DayForm, 3> kDays{DayForm::PerWeek, DayForm::Percent, DayForm::PerMonth};
constexpr std::array<SiteForm, 4> kSites{SiteForm::Code, SiteForm::Name, SiteForm::Code, SiteForm::Coordinates};
constexpr std::array<std::string_view, 4> kMissing{"", "NC", "n/a", "?"};

}  // namespace

DatabaseShape shapeOf(std::size_t index) {
    const std::size_t i = index % 20, half = i / 2;
    DatabaseShape shape;
    shape.container = i % 2 == 0 ? Container::Sqlite : Container::Csv;
    const std::size_t names = (i + half) % kColumns.size();
    shape.columns = &kColumns[names];
    shape.words = &kWords[kWordsOf[names][half % 2]];
    shape.hours = kHours[(i + 1) % kHours.size()];
    shape.days = kDays[half % kDays.size()];
    shape.site = kSites[half % kSites.size()];
    shape.homeInOneColumn = i % 7 == 5;
    shape.missing = kMissing[i % kMissing.size()];
    if (shape.container == Container::Sqlite) {
        shape.table = kTables[half % kTables.size()];
        shape.missing = half % 2 == 0 ? "" : shape.missing;
    } else {
        shape.delimiter = kDelimiters[half % kDelimiters.size()];
        shape.encoding = kEncodings[(half + half / 3) % kEncodings.size()];
        shape.decimalComma = shape.delimiter == ';' && !shape.homeInOneColumn;
        shape.windowsLines = shape.encoding != Encoding::Utf8;
    }
    shape.asksMode = i != 13;
    shape.asksHours = i != 10;
    shape.asksRemote = i % 6 != 4;
    shape.asksCar = i % 9 != 7;
    shape.gaps = {.hours = 0.02 + 0.01 * static_cast<double>(i % 4),
                  .mode = 0.03 + 0.02 * static_cast<double>(i % 5),
                  .remote = 0.10 + 0.05 * static_cast<double>(i % 3),
                  .car = 0.04 + 0.02 * static_cast<double>(i % 4),
                  .licence = 0.05 + 0.02 * static_cast<double>(i % 3)};
    return shape;
}

}  // namespace kabar::demo
