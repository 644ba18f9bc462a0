// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "migration_0001.h"

#include <array>
#include <string>

namespace kabar::store {

namespace {

constexpr std::array<const char*, 1> kSteps{kMigration0001};

}  // namespace

int newestVersion() {
    return static_cast<int>(kSteps.size());
}

Status migrate(Database& database) {
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    for (int step = static_cast<int>(*version); step < newestVersion(); ++step) {
        auto status = database.transaction([&]() -> Status {
            if (auto done = database.execute(kSteps[static_cast<std::size_t>(step)]); !done) return done;
            return database.execute("PRAGMA user_version = " + std::to_string(step + 1));
        });
        if (!status) return status;
    }
    return {};
}

}  // namespace kabar::store
