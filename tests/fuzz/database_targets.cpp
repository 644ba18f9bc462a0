// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/record_reader.h"
#include "core/node/sqlite_source.h"
#include "core/store/coop_store.h"
#include "core/store/fleet_store.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"
#include "tests/fuzz/sample_workshop.h"
#include "tests/fuzz/target.h"

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
                (void)node::tablesOf(path);
                auto rows = node::SqliteSource::open(path, "");
                if (!rows) return false;
                const auto reading = node::inspectRows(**rows, mapping, territory);
                return reading && reading->problemCount == 0;
            }};
}

}  // namespace

std::vector<Target> databaseTargets(const std::string& folder) {
    return {workshop(folder), employerRows(folder)};
}

}  // namespace kabar::fuzz
