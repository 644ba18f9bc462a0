// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/reviewers.h"
#include "core/store/coop_store.h"
#include "core/store/identity.h"
#include "core/store/owner_consent.h"
#include "core/store/workshop_file.h"
#include "tests/support/fast_folder.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <format>
#include <memory>

namespace kabar::tests {

inline constexpr auto kStaffMapping = R"(
[fields]
home_latitude = "lat"
home_longitude = "lon"
site = "site"
arrival = "heure"
days_on_site = "jours"
mode = "mode"
[sites.N]
latitude = -20.89
longitude = 55.45
)";

/// A machine of its own (a state folder that nobody else uses) and on it a workshop with employers of equal staff, who all
/// allowed everything.
class CoopFixture {
public:
    CoopFixture() : m_folder(fastFolder()) {
        beOnMachine("here");
        open("a.kabar");
        for (const char* name : {"Alpha", "Beta", "Gamma", "Delta"}) (void)addEmployer(name, 8);
        check(store::allowEverything(database()));
    }

    void open(const char* name) {
        m_file.reset();
        const auto path = folder() / name;
        const bool there = std::filesystem::exists(path);
        auto file = there ? store::WorkshopFile::open(path) : store::WorkshopFile::create(path, "Essai", 974, fixedClock());
        check(file ? Status() : fail(file.error()));
        m_file = std::make_unique<store::WorkshopFile>(std::move(*file));
        if (!there) check(store::installShippedAlgorithms(database(), demo::reviewers(974), iso8601(fixedClock()())));
    }
    void close() { m_file.reset(); }

    /// From now on it is as if the file had been carried to another machine.
    void beOnMachine(const char* name) { qputenv("XDG_STATE_HOME", m_folder.filePath(name).toUtf8()); }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] store::WorkshopFile& file() { return *m_file; }
    [[nodiscard]] store::Database& database() { return m_file->database(); }

    static std::string staff(int people, std::string_view extra = "") {
        std::string text = "lat;lon;site;heure;jours;mode\n";
        for (int i = 0; i < people; ++i)
            text += std::format("{:.4f};{:.4f};N;07:{:02};5;car\n", -20.93 + i % 3 * 0.0005, 55.50, i % 60);
        return text + std::string(extra);
    }
    void writeStaff(const std::string& name, const std::string& rows) {
        QFile csv(QString::fromStdString((folder() / (name + ".csv")).string()));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(QByteArray::fromStdString(rows));
    }
    std::int64_t addEmployer(const std::string& name, int people) {
        writeStaff(name, staff(people));
        return store::addEmployer(database(), {.name = name, .source = name + ".csv", .mapping = kStaffMapping}).value_or(0);
    }

    node::AskOutcome ask(const Clock& clock = fixedClock()) {
        const auto cooperative = store::loadCooperative(database(), folder());
        check(cooperative ? Status() : fail(cooperative.error()));
        auto outcome = node::askLoopback(*cooperative, {}, clock);
        check(file().write([&](store::Database& database) { return store::saveOutcome(database, outcome); }));
        return outcome;
    }
    [[nodiscard]] std::size_t tables() { return store::loadReleasedTables(database())->size(); }
    [[nodiscard]] bool isLogged(coop::AuditKind kind, std::string_view actor) {
        const auto log = store::loadAudit(database());
        return std::ranges::any_of(
            *log, [&](const coop::AuditEntry& entry) { return entry.event.kind == kind && entry.event.actor == actor; });
    }
    static std::string whyNot(const node::AskOutcome& outcome) {
        for (const auto& algorithm : outcome.algorithms)
            if (algorithm.table || !algorithm.refusal) return "a table was released";
        return outcome.algorithms.front().refusal->clause.id;
    }

    static void check(const Status& status) { QVERIFY2(status, status ? "" : describe(status.error()).c_str()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::WorkshopFile> m_file;
};

}  // namespace kabar::tests
