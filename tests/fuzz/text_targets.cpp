// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"
#include "core/coop/released_table_json.h"
#include "core/coop/shipped_algorithms.h"
#include "core/geo/territory_import.h"
#include "core/geo/territory_json.h"
#include "core/node/column_units.h"
#include "core/node/csv_source.h"
#include "core/node/field_values.h"
#include "core/node/mapping_guess.h"
#include "core/node/mapping_words.h"
#include "core/node/record_reader.h"
#include "core/node/total_rows.h"
#include "core/telemetry/log_parser.h"
#include "core/telemetry/twizy.h"
#include "core/text/encoding.h"
#include "core/text/names.h"
#include "tests/fuzz/sample_workshop.h"
#include "tests/fuzz/target.h"

#include <cmath>

namespace kabar::fuzz {

namespace {

/// An error that says nothing helps nobody.
void mustSayWhy(const Error& error) {
    if (error.clause.isEmpty() || error.line < 0) broken("a refusal without a reason");
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
                const auto text = text::toUtf8(bytes, text::Encoding::Guess);
                if (!text) return mustSayWhy(text.error()), false;
                if (!text::isUtf8(*text)) broken("a text that is not UTF-8 after all");
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
    return {
        "geojson",
        {communes, lines, R"({"type":"MultiPolygon","coordinates":[)" + square + "]}", lines + "\n" + lines,
         "\x1E" + lines + "\n",
         R"({"geometryType":"esriGeometryPolygon","spatialReference":{"wkid":4326},"features":)"
         R"([{"attributes":{"code":"97401"},"geometry":{"rings":)" +
             square + "}}]}",
         R"({"type":"Topology","objects":{"c":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]]}]}},)"
         R"("arcs":[[[55.3,-21.3],[55.4,-21.3],[55.4,-21.2],[55.3,-21.3]]]})"},
        [facts](const std::string& bytes) {
            const auto file = geo::readVectorText("a.json", bytes);
            if (!file) return mustSayWhy(file.error()), false;
            const auto imported =
                geo::importTerritory(facts, {.communes = *file, .outline = *file, .roads = *file, .credit = {}});
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

/// What people and programs write into one cell.
Target cells() {
    return {"cells",
            {"-20.8789, 55.4481", "-20,8789;55,4481", "POINT Z (55.4481 -20.8789 30)", "-20.8789 55.4481 30 4.5", "7.30",
             "\u221220,8789", "0,3125", "Sous-total :", "E\u0301tang-Sale\u0301", "1 234,5", "80 %"},
            [](const std::string& bytes) {
                for (const char decimal : {',', '.'}) {
                    if (const auto place = node::parsePlace(bytes, node::PairOrder::LatitudeFirst, decimal))
                        if (!(std::abs(place->latitude) <= 90 && std::abs(place->longitude) <= 180))
                            broken("a place off the earth");
                    for (const auto& [unit, word] : node::kTimeWords)
                        if (const auto minute = node::parseTime(bytes, unit, decimal);
                            minute && (*minute < 0 || *minute >= 1440))
                            broken("a time beyond the day");
                    (void)node::parseNumber(bytes, decimal);
                }
                (void)node::labelsTotal(bytes);
                (void)node::plainCode(bytes);
                const std::string once = text::spaced(bytes);
                if (text::spaced(once) != once || text::folded(text::folded(bytes)) != text::folded(bytes))
                    broken("a name that does not stay as it is compared");
                return true;
            }};
}

Target source() {
    return {"source", {"rows.csv", "C:\\rh\\staff.sqlite:people", "a:b/staff.db:t:u"}, [](const std::string& bytes) {
                const auto location = node::parseLocation(bytes.substr(0, 200), "/nowhere");
                return accepted(location ? Status() : fail(location.error()));
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
            log("crtd", telemetry::LogFormat::Crtd, {crtd}),
            log("screen", telemetry::LogFormat::Screen,
                {" (1537000000.09)  can0  5D7   [7]  00 00 04 06 75 20 00\n (1537000000.1)  can0  RX - -  155   [2]  AF 01  "
                 " '..'\n"}),
            cells(),
            source()};
}

}  // namespace kabar::fuzz
