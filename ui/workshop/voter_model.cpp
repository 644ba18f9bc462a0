// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/voter_model.h"

#include "core/session/snapshot.h"
#include "core/session/voter_verbs.h"
#include "core/workshop/voter_roll.h"
#include "ui/workshop/seat_slips.h"

#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace kabar::ui {

namespace {
constexpr std::chrono::milliseconds kBetweenReadings{250};
}

VoterModel::VoterModel(QObject* parent) : RoomListModel(parent) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kBetweenReadings);
    connect(&m_wait, &QTimer::timeout, this, &VoterModel::reload);
}

QVariant VoterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const workshop::WaitingVoter& row = m_waiting[static_cast<std::size_t>(index.row())];
    if (role == Sign) return QString::fromStdString(workshop::signOf(row.hash));
    return role == Voted ? QVariant(row.voted) : QVariant();
}

QHash<int, QByteArray> VoterModel::roleNames() const {
    return {{Sign, "sign"}, {Voted, "voted"}};
}

void VoterModel::reload() {
    m_wait.stop();
    const auto snapshot = hasFile() ? workspace()->snapshot() : std::make_shared<const session::Snapshot>();
    if (const Error* error = snapshot->waiting.error()) tell(*error);
    const session::Waiting& waiting = snapshot->waiting.orNothing();
    const bool otherSeats = std::exchange(m_seats, waiting.seats) != waiting.seats;
    if (!replace(m_waiting, waiting.voters) && otherSeats) emit reloaded();
}

/// A hall's phones come by the hundred: the list is read a few times a second, not for each.
void VoterModel::onChanged(session::Domains domains) {
    if (domains.has(session::Domain::Room))
        reload();
    else if (domains.has(session::Domain::Votes) && !m_wait.isActive())
        m_wait.start();
}

int VoterModel::votedCount() const {
    return static_cast<int>(std::ranges::count_if(m_waiting, &workshop::WaitingVoter::voted));
}

int VoterModel::usedSeats() const {
    return static_cast<int>(std::ranges::count_if(m_seats, &workshop::Seat::used));
}

std::vector<std::string> VoterModel::hashes(int first, int count) const {
    std::vector<std::string> all;
    for (int row = std::max(first, 0); row < std::min(first + count, rowCount()); ++row)
        all.push_back(m_waiting[static_cast<std::size_t>(row)].hash);
    return all;
}

bool VoterModel::confirmThese(const std::vector<std::string>& voters) {
    return !voters.empty() && hand([&](session::Session& session) { return session::confirmVoters(session, voters); });
}

bool VoterModel::dropThese(const std::vector<std::string>& voters) {
    return !voters.empty() && hand([&](session::Session& session) { return session::dropVoters(session, voters); });
}

bool VoterModel::confirm(int row) {
    return confirmThese(hashes(row, 1));
}

bool VoterModel::drop(int row) {
    return dropThese(hashes(row, 1));
}

bool VoterModel::confirmVoted() {
    return confirmThese(hashes(0, votedCount()));
}

bool VoterModel::dropAll() {
    return dropThese(hashes(0, rowCount()));
}

bool VoterModel::addSeats(int count) {
    return hand([&](session::Session& session) { return session::addSeats(session, count); });
}

bool VoterModel::removeSeats() {
    return hand([](session::Session& session) { return session::removeSeats(session); });
}

bool VoterModel::saveSlips(const QUrl& url, const QString& joinAddress, const QString& shortAddress) {
    std::vector<workshop::Seat> unused;
    std::ranges::copy_if(m_seats, std::back_inserter(unused), [](const workshop::Seat& seat) { return !seat.used; });
    const QByteArray pdf =
        seatSlips(unused, {.title = workspace()->title(), .joinAddress = joinAddress, .shortAddress = shortAddress});
    QSaveFile file(url.toLocalFile());
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit()) return true;
    workspace()->tell(
        Error{.code = Error::Code::Unwritable, .clause = clause("system.other", Foreign{file.errorString().toStdString()})}
            .in(url.toLocalFile().toStdString()));
    return false;
}

}  // namespace kabar::ui
