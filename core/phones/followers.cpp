// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/followers.h"

#include <algorithm>
#include <set>

namespace kabar::phones {

namespace {

constexpr quint64 kLongestMessage = 1024;  // from a phone, which says nothing but pong
constexpr int kLooksPerPing = 8;

}  // namespace

Followers::Followers(const FollowerSettings& settings, std::function<QString(const std::string&)> message)
    : m_settings(settings), m_message(std::move(message)) {
    m_look.setInterval(std::max(std::chrono::milliseconds(10), settings.ping / kLooksPerPing));
    connect(&m_look, &QTimer::timeout, this, &Followers::look);
    m_look.start();
}

Followers::~Followers() {
    for (const auto& [socket, follower] : m_all) socket->disconnect(this);
}

void Followers::add(std::unique_ptr<QWebSocket> socket, Connection* connection, const std::string& voter) {
    QWebSocket* phone = socket.get();
    phone->setMaxAllowedIncomingFrameSize(kLongestMessage);
    phone->setMaxAllowedIncomingMessageSize(kLongestMessage);
    if (connection) connection->becameWebSocket(phone);
    connect(phone, &QWebSocket::disconnected, this, [this, phone] { remove(phone); });
    connect(phone, &QWebSocket::pong, this, [this, phone] { hear(phone); });
    const auto said = [this, phone] {
        if (Follower* follower = find(phone); follower && ++follower->said > m_settings.messages) drop(*follower);
    };
    connect(phone, &QWebSocket::textMessageReceived, this, said);
    connect(phone, &QWebSocket::binaryMessageReceived, this, said);

    Follower& follower = *m_all.emplace(phone, std::make_unique<Follower>()).first->second;
    follower.socket = std::move(socket);
    follower.connection = connection;
    follower.voter = voter;
    follower.since = follower.heardAt = thisMoment();
    send(follower);
    if (!voter.empty()) keepFew(voter);
    if (phone->state() == QAbstractSocket::UnconnectedState) return remove(phone);  // it went while it was upgraded
    emit phonesChanged();
}

void Followers::send(Follower& follower) {
    if (follower.sent >= m_settings.ahead) {
        follower.behind = true;
        return;
    }
    follower.behind = false;
    follower.socket->sendTextMessage(m_message(follower.voter));
    ++follower.sent;
    if (!follower.pinged) ping(follower);
}

void Followers::ping(Follower& follower) {
    follower.pinged = true;
    follower.pingedAt = thisMoment();
    follower.asked = follower.sent;
    follower.socket->ping();
}

/// The answer to a ping comes after all that was sent before it was read.
void Followers::hear(QWebSocket* socket) {
    Follower* follower = find(socket);
    if (!follower || !follower->pinged) return;
    follower->pinged = false;
    follower->heardAt = thisMoment();
    follower->sent -= std::exchange(follower->asked, 0);
    if (follower->behind)
        send(*follower);
    else if (follower->sent > 0)
        ping(*follower);
}

std::vector<QWebSocket*> Followers::sockets() const {
    std::vector<QWebSocket*> all;
    all.reserve(m_all.size());
    for (const auto& [socket, follower] : m_all) all.push_back(socket);
    return all;
}

void Followers::tell() {
    for (QWebSocket* socket : sockets())
        if (Follower* follower = find(socket)) send(*follower);
}

void Followers::tell(const std::vector<std::string>& voters) {
    const std::set<std::string_view> told(voters.begin(), voters.end());
    for (QWebSocket* socket : sockets())
        if (Follower* follower = find(socket); follower && told.contains(follower->voter)) send(*follower);
}

void Followers::look() {
    const Moment at = thisMoment();
    for (QWebSocket* socket : sockets()) {
        Follower* follower = find(socket);
        if (!follower) continue;
        if (follower->pinged && at - follower->pingedAt > m_settings.answer)
            drop(*follower);
        else if (!follower->pinged && at - follower->heardAt > m_settings.ping)
            ping(*follower);
    }
}

void Followers::drop(Follower& follower) {
    QWebSocket* socket = follower.socket.get();
    if (follower.connection) follower.connection->drop();
    if (find(socket)) {  // else it has told that it is gone
        socket->abort();
        remove(socket);
    }
}

void Followers::remove(QWebSocket* socket) {
    const auto gone = m_all.find(socket);
    if (gone == m_all.end()) return;
    socket->disconnect(this);
    gone->second->socket.release()->deleteLater();
    m_all.erase(gone);
    emit phonesChanged();
}

void Followers::keepFew(const std::string& voter) {
    std::vector<Follower*> same;
    for (const auto& [socket, follower] : m_all)
        if (follower->voter == voter) same.push_back(follower.get());
    std::ranges::sort(same, {}, &Follower::since);
    const auto kept = static_cast<std::size_t>(m_settings.perPhone);
    for (std::size_t i = 0; i + kept < same.size(); ++i) drop(*same[i]);
}

Followers::Follower* Followers::find(QWebSocket* socket) const {
    const auto found = m_all.find(socket);
    return found == m_all.end() ? nullptr : found->second.get();
}

int Followers::phones() const {
    std::set<std::string_view> tokens;
    int nameless = 0;
    for (const auto& [socket, follower] : m_all) {
        nameless += follower->voter.empty();
        if (!follower->voter.empty()) tokens.insert(follower->voter);
    }
    return nameless + static_cast<int>(tokens.size());
}

}  // namespace kabar::phones
