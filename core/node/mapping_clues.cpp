// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping_clues.h"

#include <algorithm>

namespace kabar::node {

namespace {

bool hasStem(std::string_view name, std::string_view stem) {
    for (std::size_t at = name.find(stem); at != std::string_view::npos; at = name.find(stem, at + 1)) {
        const bool begins = at == 0 || name[at - 1] == ' ';
        const std::size_t end = at + stem.size();
        if (begins && (stem.size() > 2 || end == name.size() || name[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

const std::vector<Clue>& clues() {
    static const Stems home{"dom", "home", "resid", "habit", "maison", "logement", "lieu de vie", "employee", "salarie"};
    static const Stems work{"trav",   "work",   "site",   "etab",         "job",
                            "office", "bureau", "agence", "implantation", "affectation"};
    static const Stems latitude{"lat", "y"}, longitude{"lon", "lng", "x"},
        both{"coord", "gps", "position", "geo", "latlon", "point"};
    static const Stems hour{"h", "heure", "hr", "time", "hour", "hor", "minute", "debut", "fin"};
    static const std::vector<Clue> all{
        {RecordField::HomeLatitude, {home, latitude}, 3},
        {RecordField::HomeLongitude, {home, longitude}, 3},
        {RecordField::WorkLatitude, {work, latitude}, 3},
        {RecordField::WorkLongitude, {work, longitude}, 3},
        {RecordField::Home, {home, both}, 3},
        {RecordField::Work, {work, both}, 3},
        {RecordField::HomeLatitude, {latitude}, 1},
        {RecordField::HomeLongitude, {longitude}, 1},
        {RecordField::Home, {both}, 1},
        {RecordField::Home, {home}, 1},
        {RecordField::Site,
         {{"site", "etab", "agence", "implantation", "lieu de travail", "workplace", "work site", "office", "affectation",
           "depot", "magasin"}},
         2},
        {RecordField::Arrival, {{"arr", "start", "deb", "embauche", "prise de", "entree", "begin", "check in"}}, 2},
        {RecordField::Arrival, {hour, {"arr", "start", "deb", "embauche", "prise", "entree"}}, 3},
        {RecordField::Arrival, {{"heure", "hour", "time"}}, 0.8},  // the only hour that somebody noted
        {RecordField::Departure, {{"dep", "end", "fin", "leav", "sortie", "debauche", "check out"}}, 2},
        {RecordField::Departure, {hour, {"dep", "end", "fin", "leav", "sortie"}}, 3},
        {RecordField::DaysOnSite, {{"jour", "day", "pres", "quotite", "nb j", "sur site", "on site"}}, 2},
        {RecordField::DaysOnSite,
         {{"jour", "day", "presence", "nb j", "taux"},
          {"site", "presence", "bureau", "travail", "sem", "week", "mois", "month", "office"}},
         3},
        {RecordField::Mode, {{"mode", "transp", "trsp", "moyen", "deplacement", "vehicule utilise", "travel", "commut"}}, 2},
        {RecordField::HasCar, {{"voiture", "veh", "car", "auto", "motorise"}}, 2},
        {RecordField::HasLicence, {{"perm", "licen", "driv"}}, 2},
        {RecordField::RemoteDays, {{"tele", "tt", "remote", "home office", "wfh", "distanciel", "a distance"}}, 3},
    };
    return all;
}

bool hasAny(std::string_view name, const Stems& stems) {
    return std::ranges::any_of(
        stems, [&](std::string_view stem) { return hasStem(name, stem) || (stem.size() > 2 && name.ends_with(stem)); });
}

double nameScore(const Clue& clue, std::string_view name) {
    return std::ranges::all_of(clue.groups, [&](const Stems& stems) { return hasAny(name, stems); }) ? clue.weight : 0;
}

}  // namespace kabar::node
