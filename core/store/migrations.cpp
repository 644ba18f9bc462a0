// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "migration_0001.h"
#include "migration_0002.h"
#include "migration_0003.h"
#include "migration_0004.h"
#include "migration_0005.h"
#include "migration_0006.h"
#include "migration_0007.h"

#include <array>
#include <string>

namespace kabar::store {

namespace {

constexpr std::array<const char*, 7> kSteps{kMigration0001, kMigration0002, kMigration0003, kMigration0004,
                                            kMigration0005, kMigration0006, kMigration0007};

}  // namespace

int newestVersion() {
    return static_cast<int>(kSteps.size());
}

Status migrate(Database& database) {
    return migrateTo(database, newestVersion());
}

Status migrateTo(Database& database, int newest) {
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    for (int step = static_cast<int>(*version); step < newest; ++step) {
        auto status = database.transaction([&]() -> Status {
            if (auto done = database.execute(kSteps[static_cast<std::size_t>(step)]); !done) return done;
            return database.execute("PRAGMA user_version = " + std::to_string(step + 1));
        });
        if (!status) return status;
    }
    return {};
}

}  // namespace kabar::store
