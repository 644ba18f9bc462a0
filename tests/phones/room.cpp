// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/room.h"

namespace kabar::test {

namespace {
const Time kNow = Time(std::chrono::milliseconds(1'700'000'000'000));
}

phones::PhoneSettings Room::defaults() {
    phones::PhoneSettings settings;
    settings.firstPort = 18'080;
    settings.portsTried = 200;
    settings.connections.connectionsPerAddress = 2'500;
    settings.votesAtOncePerAddress = 5'000;
    return settings;
}

Room::Room(phones::PhoneSettings settings) {
    const std::filesystem::path path = folder.filePath(QStringLiteral("room.kabar")).toStdString();
    file = std::make_unique<store::WorkshopFile>(*store::WorkshopFile::create(path, "Essai", 1, [] { return kNow; }));
    ballot = {
        .id = 0,
        .question = "Quels scénarios garder ?",
        .maxChoices = 2,
        .state = workshop::BallotState::Draft,
        .options = {{.label = "Tiers-lieux"}, {.label = "Covoiturage"}, {.label = "Navettes"}, {.label = "Vélos & Twizy"}},
        .openedAt = {},
        .closedAt = {}};
    (void)store::saveBallot(file->database(), ballot);
    (void)store::openBallot(file->database(), ballot.id, kNow);
    box = std::make_unique<store::FileBallotBox>(*file);
    server = std::make_unique<phones::PhoneServer>(*box, QStringLiteral("K7PM"), settings);
    server->setTitle(QStringLiteral("Atelier d’essai"));
    if (const auto listening = server->listen(); !listening) qFatal("%s", describe(listening.error()).c_str());
}

QList<std::int64_t> Room::options(std::initializer_list<std::size_t> indices) const {
    QList<std::int64_t> ids;
    for (const std::size_t index : indices) ids.append(option(index));
    return ids;
}

void Room::close() {
    (void)store::closeBallot(file->database(), ballot.id, kNow);
    server->refresh();
}

std::int64_t Room::onDisk(const std::string& sql) const {
    auto elsewhere = store::Database::open(file->path().string(), store::Database::Access::ReadOnly);
    return elsewhere ? elsewhere->integer(sql).value_or(-1) : -1;
}

}  // namespace kabar::test
