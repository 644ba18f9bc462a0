// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/reviewers.h"
#include "core/store/coop_store.h"
#include "tests/ui/support/open_workshop.h"

#include <QFile>
#include <QTemporaryDir>

#include <format>

namespace kabar::test {

inline constexpr auto kMapping = R"(
[fields]
home_latitude = "lat"
home_longitude = "lon"
site = "site"
arrival = "heure"
days_on_site = "jours"
mode = "mode"
[sites.Saint-Denis]
latitude = -20.89
longitude = 55.45
)";

/// A workshop with three employers of `people` rows each, signed algorithms, everything allowed.
class CooperativeFixture {
public:
    ui::Workspace workspace{[] { return Time(std::chrono::milliseconds(1'796'000'000'000)); }};

    explicit CooperativeFixture(int people = 8) {
        workspace.create(QUrl::fromLocalFile(path("essai.kabar")), QStringLiteral("Essai"));
        kabar::test::put(workspace, session::Domains::all(), [&](sqlite::Database& database) -> Status {
            if (auto done = store::installShippedAlgorithms(database, demo::reviewers(974), "2026-11-22T08:00:00.000Z");
                !done)
                return done;
            for (const char* name : {"Alpha", "Beta", "Gamma"}) {
                writeRows(QString::fromUtf8(name) + QStringLiteral(".csv"), people);
                const auto id =
                    store::addEmployer(database, {.name = name, .source = std::string(name) + ".csv", .mapping = kMapping});
                if (!id) return fail(id.error());
            }
            return store::allowEverything(database);
        });
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void writeRows(const QString& name, int people, const std::string& more = {}) const {
        const double north = static_cast<double>(name[0].unicode() % 32) * 1e-4;  // other persons, as near
        std::string text = "lat;lon;site;heure;jours;mode\n";
        for (int i = 0; i < people; ++i)
            text += std::format("{:.4f};{:.4f};Saint-Denis;07:{:02};5;car\n", -20.93 + north, 55.50 + i * 1e-4, i % 60);
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(QByteArray::fromStdString(text + more));
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace kabar::test
