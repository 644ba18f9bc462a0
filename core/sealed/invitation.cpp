// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/invitation.h"

#include "core/coop/algorithm_names.h"
#include "core/coop/signing.h"
#include "core/coop/strict_json.h"
#include "core/geo/territory_json.h"

#include <sodium.h>

#include <array>
#include <cmath>

namespace kabar::sealed {

using coop::StrictObject;
using nlohmann::json;

namespace {

constexpr std::string_view kFormat = "kabar invitation 1";
constexpr std::size_t kMostPlaces = 20'000;

std::string randomId() {
    std::array<unsigned char, 16> bytes{};
    if (sodium_init() >= 0) randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 33> text{};
    return sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
}

json writtenZone(geo::Zone zone) {
    return zone.isValid() ? json(zone.text()) : json("");
}

json written(const InvitedCommune& commune) {
    return {{"code", commune.code},
            {"name", commune.name},
            {"latitude", commune.centre.latitude},
            {"longitude", commune.centre.longitude},
            {"zone", writtenZone(commune.zone)},
            {"postcodes", commune.postcodes}};
}

json written(const InvitedSite& site) {
    return {{"name", site.name},
            {"commune", site.commune},
            {"latitude", site.position.latitude},
            {"longitude", site.position.longitude},
            {"zone", writtenZone(site.zone)}};
}

json writtenSteps(const Cutting& cutting) {
    json steps = json::array();
    for (const coop::MergeStep& step : cutting.steps) {
        steps.push_back({{"part", coop::nameIn(coop::kPartNames, step.part)}});
        if (step.resolution != coop::MergeStep::kAny) steps.back()["resolution"] = step.resolution;
    }
    return steps;
}

json written(const Cutting& cutting) {
    json measures = json::array();
    for (const auto& [measure, name] : coop::kMeasureNames)
        if (cutting.measures.*measure) measures.push_back(name);
    return {{"steps", writtenSteps(cutting)},      {"band_edges_m", cutting.bandEdges},
            {"slot_minutes", cutting.slotMinutes}, {"detour_factor", cutting.detourFactor},
            {"least_persons", kLeastPersons},      {"measures", measures}};
}

template <class T>
json writtenAll(const std::vector<T>& all) {
    json list = json::array();
    for (const T& each : all) list.push_back(written(each));
    return list;
}

json writtenQuestions(const Invitation& invitation) {
    json list = json::array();
    for (const coop::AlgorithmDocument& question : invitation.questions)
        list.push_back({{"hash", coop::hashOf(question)}, {"document", json::parse(coop::canonicalText(question))}});
    return list;
}

geo::Coordinate coordinateOf(StrictObject& object) {
    return {object.number("latitude", -90, 90), object.number("longitude", -180, 180)};
}

/// Long names of places stand in no territory.
std::string nameIn(StrictObject& object, const char* key) {
    return object.text(key, 200);
}

/// Compared with the zone that follows from the place.
void checkZone(StrictObject& object, geo::Zone zone) {
    const json& given = object.member("zone");
    if (given != writtenZone(zone)) object.refuse("zone", Error::Code::Mismatch, clause("sealed.inconsistent"), "");
}

std::vector<InvitedCommune> communesIn(StrictObject& object, const Cutting& cutting) {
    std::vector<InvitedCommune> communes;
    for (const json& value : object.array("communes")) {
        StrictObject one(value, "communes");
        InvitedCommune commune{.code = nameIn(one, "code"), .name = nameIn(one, "name"), .centre = coordinateOf(one)};
        commune.zone = communeZone(commune.centre, cutting);
        checkZone(one, commune.zone);
        for (const json& postcode : one.array("postcodes"))
            if (postcode.is_string()) commune.postcodes.push_back(postcode.get<std::string>());
        if (auto read = one.finish(); !read) return object.refuse(read.error()), communes;
        communes.push_back(std::move(commune));
    }
    return communes;
}

std::vector<InvitedSite> sitesIn(StrictObject& object, const Cutting& cutting) {
    std::vector<InvitedSite> sites;
    const int finest = cutting.finest(coop::MergeStep::Part::Work);
    for (const json& value : object.array("sites")) {
        StrictObject one(value, "sites");
        InvitedSite site{.name = nameIn(one, "name"), .commune = nameIn(one, "commune"), .position = coordinateOf(one)};
        site.zone = finest > 0 ? geo::Zone::at(site.position, finest) : geo::Zone();
        checkZone(one, site.zone);
        if (auto read = one.finish(); !read) return object.refuse(read.error()), sites;
        sites.push_back(std::move(site));
    }
    return sites;
}

/// As they stand, for another machine's sine may differ in the last digit, and the page knows these alone.
std::vector<std::vector<std::int64_t>> metresIn(StrictObject& object, const PlaceTable& places, double detourFactor) {
    std::vector<std::vector<std::int64_t>> metres;
    const json& rows = object.array("metres");
    const auto refuse = [&] { object.refuse("metres", Error::Code::Mismatch, clause("sealed.inconsistent"), ""); };
    if (rows.size() != places.communes.size()) return refuse(), metres;
    for (const json& row : rows) {
        const geo::Coordinate home = places.communes[metres.size()].centre;
        auto& distances = metres.emplace_back();
        if (!row.is_array() || row.size() != places.sites.size()) return refuse(), metres;
        for (const json& value : row) {
            const double expected = geo::distance(home, places.sites[distances.size()].position).value * detourFactor;
            if (!value.is_number_integer() || std::abs(value.get<double>() - expected) > 1) return refuse(), metres;
            distances.push_back(value.get<std::int64_t>());
        }
    }
    return metres;
}

std::vector<coop::AlgorithmDocument> questionsIn(StrictObject& object) {
    std::vector<coop::AlgorithmDocument> questions;
    for (const json& value : object.array("questions")) {
        StrictObject one(value, "questions");
        const std::string hash = one.text("hash", 64);
        const auto document = coop::parseAlgorithm(one.member("document").dump());
        if (!document) return object.refuse(document.error()), questions;
        if (coop::hashOf(*document) != hash)
            object.refuse("questions", Error::Code::Mismatch, clause("sealed.inconsistent"), hash);
        if (auto read = one.finish(); !read) return object.refuse(read.error()), questions;
        questions.push_back(*document);
    }
    if (questions.empty()) object.refuse("questions", Error::Code::NotFound, clause("sealed.no-question"), "");
    return questions;
}

PlaceTable placesIn(const json& value, StrictObject& whole, const Cutting& cutting) {
    StrictObject object(value, "places");
    PlaceTable places;
    if (object.array("communes").size() > kMostPlaces || object.array("sites").size() > kMostPlaces)
        object.refuse("communes", Error::Code::OutOfRange, clause("sealed.inconsistent"), "");
    places.communes = communesIn(object, cutting);
    places.sites = sitesIn(object, cutting);
    places.metres = metresIn(object, places, cutting.detourFactor);
    if (auto read = object.finish(); !read) whole.refuse(read.error());
    return places;
}

}  // namespace

std::string dayOf(Time time) {
    return iso8601(time).substr(0, 10);
}

std::string territoryHash(const geo::Territory& territory) {
    return coop::hashOf(geo::territoryToJson(territory));
}

std::vector<std::string> hashesOf(std::span<const coop::AlgorithmDocument> questions) {
    std::vector<std::string> hashes;
    for (const coop::AlgorithmDocument& question : questions) hashes.push_back(coop::hashOf(question));
    return hashes;
}

Result<Invitation> makeInvitation(std::string employer, std::string workshop, const geo::Territory& territory,
                                  std::vector<coop::AlgorithmDocument> questions, std::string recipient, Time now, int days,
                                  const Postcodes& postcodes) {
    if (territory.communes.empty()) return fail(Error::Code::NotFound, clause("sealed.no-commune"));
    if (questions.empty()) return fail(Error::Code::NotFound, clause("sealed.no-question"));
    const auto cutting = cuttingFor(questions);
    if (!cutting) return fail(cutting.error());
    return Invitation{.id = randomId(),
                      .employer = std::move(employer),
                      .workshop = std::move(workshop),
                      .territory = territory.name,
                      .territoryHash = territoryHash(territory),
                      .recipient = std::move(recipient),
                      .madeOn = dayOf(now),
                      .expires = dayOf(now + std::chrono::days(days)),
                      .questions = std::move(questions),
                      .places = placesOf(territory, *cutting, postcodes)};
}

std::string invitationText(const Invitation& invitation) {
    const auto cutting = cuttingFor(invitation.questions);
    return coop::canonicalJson({{"format", kFormat},
                                {"id", invitation.id},
                                {"employer", invitation.employer},
                                {"workshop", invitation.workshop},
                                {"territory", {{"name", invitation.territory}, {"hash", invitation.territoryHash}}},
                                {"recipient", invitation.recipient},
                                {"made_on", invitation.madeOn},
                                {"expires", invitation.expires},
                                {"questions", writtenQuestions(invitation)},
                                {"cutting", written(cutting.value_or(Cutting()))},
                                {"places",
                                 {{"communes", writtenAll(invitation.places.communes)},
                                  {"sites", writtenAll(invitation.places.sites)},
                                  {"metres", invitation.places.metres}}}});
}

std::string hashOf(const Invitation& invitation) {
    return coop::hashOf(std::string_view(invitationText(invitation)));
}

Result<Invitation> parseInvitation(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) return fail(document.error());
    StrictObject object(*document, "");
    if (object.text("format") != kFormat) return fail(Error::Code::Malformed, clause("sealed.not-an-invitation"));
    Invitation invitation{.id = object.text("id", 64),
                          .employer = object.text("employer"),
                          .workshop = object.text("workshop"),
                          .recipient = object.text("recipient", 64),
                          .madeOn = object.text("made_on", 10),
                          .expires = object.text("expires", 10),
                          .questions = questionsIn(object)};
    StrictObject territory(object.member("territory"), "territory");
    invitation.territory = territory.text("name");
    invitation.territoryHash = territory.text("hash", 64);
    if (auto read = territory.finish(); !read) object.refuse(read.error());
    const auto cutting = cuttingFor(invitation.questions);
    if (!cutting) return fail(cutting.error());
    if (coop::canonicalJson(object.member("cutting")) != coop::canonicalJson(written(*cutting)))
        object.refuse("cutting", Error::Code::Mismatch, clause("sealed.inconsistent"), "");
    invitation.places = placesIn(object.member("places"), object, *cutting);
    if (auto read = object.finish(); !read) return fail(read.error());
    return invitation;
}

std::string planOf(const Invitation& invitation) {
    const Cutting cutting = cuttingFor(invitation.questions).value_or(Cutting());
    return coop::hashOf(coop::canonicalJson({{"cutting", written(cutting)}, {"territory", invitation.territoryHash}}));
}

}  // namespace kabar::sealed
