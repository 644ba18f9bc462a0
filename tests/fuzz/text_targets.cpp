// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"
#include "core/coop/released_table_json.h"
#include "core/coop/shipped_algorithms.h"
#include "core/geo/geojson.h"
#include "core/geo/territory_import.h"
#include "core/geo/territory_json.h"
#include "core/node/csv_source.h"
#include "core/node/mapping_guess.h"
#include "core/node/record_reader.h"
#include "core/node/text_encoding.h"
#include "core/telemetry/log_parser.h"
#include "core/telemetry/twizy.h"
#include "tests/fuzz/sample_workshop.h"
#include "tests/fuzz/target.h"

namespace kabar::fuzz {

namespace {

/// An error that says nothing helps nobody.
void mustSayWhy(const Error& error) {
    if (error.detail.empty() || error.line < 0) broken("a refusal without a reason");
}

bool accepted(const Status& status) {
    if (!status) mustSayWhy(status.error());
    return status.has_value();
}

Target csv() {
    const std::string rows =
        "coord;site;debut;fin;jours;mode;voiture;tele\n"
        "-21,21 55,36;NORD;7h30;16,5;100;V;Avec;2\r\n"
        "\"-21,21 55,36\";\"NORD\";NC;;80 %;\"\xE0 pied\";;NC\n";
    const std::string plain = "home_lat,home_lon,site,mode\n-21.2,55.36,A,car\n\"-21.2\",55.36,\"a \"\"b\"\"\nc\",bus\n";
    const auto mapping = node::parseMapping(sampleMapping()).value();
    const geo::Territory territory = smallTerritory();
    return {"csv", {rows, plain, "\xEF\xBB\xBF" + plain, "a\tb\n1\t2\n"}, [mapping, territory](const std::string& bytes) {
                const auto text = node::toUtf8(bytes, node::Encoding::Guess);
                if (!text) return mustSayWhy(text.error()), false;
                const node::SourceFormat format{.delimiter = node::guessDelimiter(*text)};
                auto source = node::CsvSource::read(*text, format, "rows.csv");
                if (!source) return mustSayWhy(source.error()), false;
                const auto sample = node::sampleOf(**source, 20);
                if (sample) {
                    const auto guess = node::guessMapping(*sample, format, territory);
                    const auto again = node::parseMapping(node::mappingText(guess));
                    if (!guess.columns.empty() && !again)
                        broken("a guessed mapping can be read: " + describe(again.error()));
                }
                auto again = node::CsvSource::read(*text, mapping.source, "rows.csv");
                if (!again) return mustSayWhy(again.error()), false;
                const auto reading = node::inspectRows(**again, mapping, territory);
                if (!reading) return mustSayWhy(reading.error()), false;
                for (const Error& problem : reading->problems) mustSayWhy(problem);
                return true;
            }};
}

Target mapping() {
    return {"mapping", {sampleMapping()}, [](const std::string& bytes) {
                const auto read = node::parseMapping(bytes);
                if (!read) return mustSayWhy(read.error()), false;
                const auto again = node::parseMapping(node::mappingText(*read));
                if (!again || *again != *read) broken("a mapping that does not survive its own text");
                return true;
            }};
}

Target geojson() {
    const geo::Territory facts = smallTerritory();
    const std::string square = R"([[[55.3,-21.3],[55.4,-21.3],[55.4,-21.2],[55.3,-21.3]]])";
    std::string communes = R"({"type":"FeatureCollection","features":[)";
    for (const geo::Commune& commune : facts.communes)
        communes += R"({"type":"Feature","properties":{"code":")" + commune.code +
                    R"(","nom":"x"},"geometry":{"type":"Polygon","coordinates":)" + square + "}},";
    communes.back() = ']';
    communes += "}";
    const std::string lines =
        R"({"type":"Feature","properties":{"highway":"trunk","ref":"N1"},"geometry":{"type":"MultiLineString","coordinates":[[[55.3,-21.3],[55.4,-21.2]]]}})";
    return {"geojson",
            {communes, lines, R"({"type":"MultiPolygon","coordinates":[)" + square + "]}"},
            [facts](const std::string& bytes) {
                const auto features = geo::readGeoJson(bytes);
                if (!features) return mustSayWhy(features.error()), false;
                const auto imported = geo::importTerritory(
                    facts, {.communes = {"a", bytes}, .outline = {"b", bytes}, .roads = {{"c", bytes}}});
                return accepted(imported ? Status() : fail(imported.error()));
            }};
}

Target territory() {
    return {"territory", {geo::territoryToJson(smallTerritory())}, [](const std::string& bytes) {
                const auto read = geo::territoryFromJson(bytes);
                if (!read) return mustSayWhy(read.error()), false;
                if (!geo::territoryFromJson(geo::territoryToJson(*read)))
                    broken("a territory that does not survive its own text");
                (void)read->communeAt({-21.2, 55.36});
                return true;
            }};
}

Target log(std::string name, telemetry::LogFormat format, std::vector<std::string> corpus) {
    const auto decoder = telemetry::twizyDecoder().value();
    return {
        std::move(name), std::move(corpus), [format, decoder](const std::string& bytes) {
            (void)telemetry::formatOf(bytes);
            std::vector<telemetry::Frame> frames;
            telemetry::LogParser skipping(format, telemetry::LogParser::BrokenLines::Skip);
            if (!skipping.parse(bytes, frames)) broken("a parser that skips broken lines and refuses one");
            const auto& counts = skipping.counts();
            if (counts.frames + counts.passed + counts.broken != counts.lines) broken("lines that are not counted once");
            for (const telemetry::Frame& frame : frames) decoder.decode(frame, [](auto, auto) {});
            frames.clear();
            return accepted(telemetry::LogParser(format, telemetry::LogParser::BrokenLines::Refuse).parse(bytes, frames));
        }};
}

Target algorithm() {
    Target target{"algorithm", {}, [](const std::string& bytes) {
                      const auto read = coop::parseAlgorithm(bytes);
                      if (!read) return mustSayWhy(read.error()), false;
                      const auto again = coop::parseAlgorithm(coop::canonicalText(*read));
                      if (!again || *again != *read || coop::hashOf(*again) != coop::hashOf(*read))
                          broken("an algorithm that does not survive its own text");
                      return true;
                  }};
    for (const auto& document : coop::shippedAlgorithms()) target.corpus.push_back(coop::canonicalText(document));
    return target;
}

Target releasedTable() {
    return {"table", {coop::tableText(sampleTable())}, [](const std::string& bytes) {
                const auto read = coop::parseTable(bytes);
                if (!read) return mustSayWhy(read.error()), false;
                if (!coop::parseTable(coop::tableText(*read))) broken("a table that does not survive its own text");
                return true;
            }};
}

}  // namespace

std::vector<Target> textTargets() {
    const std::string candump =
        "(1436509052.249713) can0 155#0596E7546D58006F\n(1436509052.250713) can0 1F216AC6#0102\n(1436509052.25) can0 "
        "599#R\n";
    const std::string crtd =
        "1500000000.000000 CXX Source\n1500000000.000250 1R11 5D7 FF FF 02 F4 D8 A0 00\n1500000000.100000 1R29 00000155 "
        "01\n1500000001.000000 1CEV up\n";
    return {csv(),
            mapping(),
            geojson(),
            territory(),
            algorithm(),
            releasedTable(),
            log("candump", telemetry::LogFormat::Candump, {candump}),
            log("crtd", telemetry::LogFormat::Crtd, {crtd})};
}

}  // namespace kabar::fuzz
