// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/room.h"

#include "core/store/participant_store.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace kabar::test {

namespace {

const Time kNow = Time(std::chrono::milliseconds(1'700'000'000'000));
constexpr int kPatienceMs = 10'000;

workshop::Ballot draft() {
    return {
        .id = 0,
        .question = "Quels scénarios garder ?",
        .maxChoices = 2,
        .state = workshop::BallotState::Draft,
        .options = {{.label = "Tiers-lieux"}, {.label = "Covoiturage"}, {.label = "Navettes"}, {.label = "Vélos & Twizy"}},
        .openedAt = {},
        .closedAt = {}};
}

}  // namespace

store::FileBallotBox::Run inMainThread() {
    return [](std::function<void()> work) { QMetaObject::invokeMethod(qApp, std::move(work), Qt::QueuedConnection); };
}

phones::PhoneSettings Room::defaults() {
    phones::PhoneSettings settings;
    settings.firstPort = 18'080;
    settings.portsTried = 400;
    return settings;
}

Room::Room(phones::PhoneSettings settings, int present) : ballot(draft()) {
    const std::filesystem::path path = folder.filePath(QStringLiteral("room.kabar")).toStdString();
    file = std::make_unique<store::WorkshopFile>(*store::WorkshopFile::create(path, "Essai", 1, [] { return kNow; }));
    (void)store::saveBallot(file->database(), ballot);
    (void)store::openBallot(file->database(), ballot.id, kNow);
    for (int i = 0; i < present; ++i) {
        workshop::Participant person{.name = "Personne " + std::to_string(i), .present = true};
        (void)store::saveParticipant(file->database(), person);
    }
    box = std::make_unique<store::FileBallotBox>(*file, inMainThread());
    server = std::make_unique<phones::PhoneServer>(*box, QStringLiteral("K7PM"), settings);
    server->setTitle(QStringLiteral("Atelier d’essai"));
    open();
}

/// Until phones are answered.
void Room::open() {
    QEventLoop loop;
    QObject::connect(server.get(), &phones::PhoneServer::refreshed, &loop, &QEventLoop::quit);
    if (const auto listening = server->listen(); !listening) qFatal("%s", describe(listening.error()).c_str());
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
}

QList<std::int64_t> Room::options(std::initializer_list<std::size_t> indices) const {
    QList<std::int64_t> ids;
    for (const std::size_t index : indices) ids.append(option(index));
    return ids;
}

void Room::write(const std::function<Status(store::Database&)>& work) {
    if (const Status written = file->write(work); !written) qFatal("%s", describe(written.error()).c_str());
    QEventLoop loop;
    QObject::connect(server.get(), &phones::PhoneServer::refreshed, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    server->refresh();
    loop.exec();
}

void Room::close() {
    write([&](store::Database& database) { return store::closeBallot(database, ballot.id, kNow); });
}

void Room::restart(phones::PhoneSettings settings) {
    settings.firstPort = server->port();
    server.reset();
    server = std::make_unique<phones::PhoneServer>(*box, QStringLiteral("K7PM"), settings);
    open();
}

int Room::votesFor(std::size_t index) {
    const auto tally = store::loadTally(file->database(), ballot);
    if (!tally) return -1;
    for (const workshop::OptionCount& count : tally->counts)
        if (count.optionId == option(index)) return count.votes;
    return 0;
}

workshop::VoteCount Room::votes() {
    return store::countVotes(file->database(), ballot.id).value_or(workshop::VoteCount{.counted = -1, .waiting = -1});
}

std::int64_t Room::onDisk(const std::string& sql) const {
    auto elsewhere = store::Database::open(file->path().string(), store::Database::Access::ReadOnly);
    return elsewhere ? elsewhere->integer(sql).value_or(-1) : -1;
}

}  // namespace kabar::test
