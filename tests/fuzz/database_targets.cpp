// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/record_reader.h"
#include "core/node/sqlite_source.h"
#include "core/sheet/workbook.h"
#include "core/store/coop_store.h"
#include "core/store/fleet_store.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"
#include "tests/fuzz/sample_workshop.h"
#include "tests/fuzz/target.h"
#include "tests/support/workbook_file.h"

#include <fstream>
#include <iterator>

namespace kabar::fuzz {

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& bytes) {
    for (const char* beside : {"-wal", "-shm", "-journal"}) fs::remove(path.string() + beside);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

/// Reads all that commands read of a workshop.
bool readAll(store::WorkshopFile& file, const fs::path& folder) {
    auto& database = file.database();
    bool whole = store::loadTerritory(database).has_value();
    whole &= store::loadCooperative(database, folder).has_value();
    whole &= store::loadReleasedTables(database).has_value();
    whole &= store::loadFleet(database).has_value();
    const auto log = store::loadAudit(database);
    whole &= log && coop::verifyAudit(*log);
    return whole;
}

Target workshop(const fs::path& folder) {
    const fs::path path = folder / "fuzz.kabar";
    writeSampleWorkshop(path);
    return {"kabar", {bytesOf(path)}, [path, folder](const std::string& bytes) {
                write(path, bytes);
                auto file = store::WorkshopFile::open(path);
                if (!file && file.error().clause.isEmpty()) broken("a refusal without a reason");
                return file && readAll(*file, folder);
            }};
}

Target employerRows(const fs::path& folder) {
    const fs::path path = folder / "rows.sqlite";
    writeSampleRows(path);
    const auto mapping = node::parseMapping(sampleMapping()).value();
    const geo::Territory territory = smallTerritory();
    return {"sqlite", {bytesOf(path)}, [=](const std::string& bytes) {
                write(path, bytes);
                (void)node::SqliteSource::tables(path);
                auto rows = node::SqliteSource::open(path, "");
                if (!rows) return false;
                const auto reading = node::inspectRows(**rows, mapping, territory);
                return reading && reading->problemCount == 0;
            }};
}

/// The XML of a sheet, in both kinds of workbook.
Target sheetXml(const fs::path& folder) {
    const std::string ods =
        R"(<o:document xmlns:o="o"><s:style s:name="n" s:family="table"><s:table-properties a:display="false"/></s:style>)"
        R"(<a:table a:name="T" a:style-name="n"><a:table-row a:number-rows-repeated="2"><a:table-cell o:value-type="time" )"
        R"(o:time-value="PT07H30M00S" a:number-rows-spanned="2"/><a:table-cell o:value-type="float" o:value="4.5">)"
        R"(<t:p>4,5</t:p></a:table-cell></a:table-row></a:table></o:document>)";
    const std::string xlsx =
        R"(<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B1" s="1"><v>0.5</v></c>)"
        R"(<c t="d"><v>2026-03-01T07:30:00</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>)";
    return {"workbook", {ods, xlsx}, [folder](const std::string& bytes) {
                const std::string as[]{(folder / "fuzz.ods").string(), (folder / "fuzz.xlsx").string()};
                if (!test::writeArchive(
                        as[0], {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bytes}}) ||
                    !test::writeXlsx(as[1], {{.name = "S", .rows = bytes}}))
                    broken("an archive that can be written");
                bool accepted = true;
                for (const std::string& path : as) {
                    const auto workbook = sheet::readWorkbook(path);
                    if (!workbook && workbook.error().clause.isEmpty()) broken("a refusal without a reason");
                    accepted = accepted && workbook.has_value();
                }
                return accepted;
            }};
}

}  // namespace

std::vector<Target> databaseTargets(const std::string& folder) {
    return {workshop(folder), employerRows(folder), sheetXml(folder)};
}

}  // namespace kabar::fuzz
