// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/vote_room.h"

#include "core/session/ballot_box.h"
#include "core/session/ballot_verbs.h"
#include "core/workshop/join_code.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kabar::ui {

using workshop::BallotState;

namespace {

constexpr int kLookMs = 3000;  // networks come and go
constexpr std::uint16_t kFirstPort = 8080;

}  // namespace

VoteRoom::VoteRoom(QObject* parent) : QObject(parent) {
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &VoteRoom::readNetworks);
    m_look.start();
    readNetworks();
}

VoteRoom::~VoteRoom() = default;

void VoteRoom::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    connect(m_workspace, &Workspace::fileChanged, this, [this] {  // another file: no vote may reach it from this room
        m_turn = Turn::None;
        const bool same = m_workspace->hasFile() && m_box && m_session.lock() == m_workspace->session();
        if (!same) {
            m_address.reset();
            m_problem.clear();
            shut();
        }
        if (m_server) m_server->setTitle(m_workspace->title());
    });
    connect(m_workspace, &Workspace::changed, this, [this](session::Domains domains) {
        if (domains.has(session::Domain::Room))
            readBallot();
        else if (domains.has(session::Domain::Votes))
            takeVotes();
    });
    emit workspaceChanged();
    readBallot();
}

QString VoteRoom::shortAddress() const {
    return m_server ? QStringLiteral("%1:%2").arg(address().toString()).arg(m_server->port()) : QString();
}

QStringList VoteRoom::networks() const {
    QStringList names;
    for (const phones::LocalAddress& each : m_networks) {
        const bool vpn = each.kind == phones::NetworkKind::Virtual;
        names << QString(vpn ? QStringLiteral("%1 (%2, VPN)") : QStringLiteral("%1 (%2)"))
                     .arg(each.address.toString(), each.networkName);
    }
    return names;
}

QString VoteRoom::code() const {
    return m_address ? QString::fromStdString(m_address->joinCode) : QString();
}

void VoteRoom::setNetworkIndex(int index) {
    if (index < 0 || index >= m_networks.size() || index == m_networkIndex) return;
    m_networkIndex = index;
    m_network = m_networks[index].networkName;
    emit networksChanged();
    if (welcoming()) {
        shut();
        welcome();
    }
}

void VoteRoom::readNetworks() {
    const QHostAddress before = address();
    QList<phones::LocalAddress> now = phones::localAddresses();
    const auto same = [](const phones::LocalAddress& a, const phones::LocalAddress& b) { return a.address == b.address; };
    if (std::ranges::equal(now, m_networks, same)) return;
    m_networks = std::move(now);
    m_networkIndex = static_cast<int>(phones::addressToUse(m_networks, m_network, before));
    emit networksChanged();
    const bool moved = welcoming() && address() != before;
    const bool back = m_problem == QLatin1String("no_network") && !m_networks.isEmpty();
    if (moved) shut();
    if (moved || back) welcome();
}

QHostAddress VoteRoom::address() const {
    if (m_loopback) return QHostAddress::LocalHost;
    return m_networkIndex < m_networks.size() ? m_networks[m_networkIndex].address : QHostAddress();
}

Result<workshop::RoomAddress> VoteRoom::roomAddress() const {
    if (m_address) return *m_address;
    const auto& room = m_workspace->snapshot()->room;
    if (const Error* error = room.error()) return fail(*error);
    if (const auto& kept = room.orNothing().address) return *kept;
    auto code = workshop::randomJoinCode();
    if (!code) return fail(code.error());
    return workshop::RoomAddress{.joinCode = *code, .port = kFirstPort};
}

bool VoteRoom::welcome() {
    if (m_server) return true;
    if (!m_workspace || !m_workspace->hasFile()) return false;
    m_problem.clear();
    const QHostAddress at = address();
    if (at.isNull()) m_problem = QStringLiteral("no_network");
    const auto room = roomAddress();
    if (!room) {
        m_problem = QStringLiteral("other");
        m_workspace->tell(room.error());
    }
    if (m_problem.isEmpty()) startServer(at, *room);
    emit roomChanged();
    emit phonesChanged();
    return welcoming();
}

void VoteRoom::startServer(const QHostAddress& at, const workshop::RoomAddress& room) {
    phones::PhoneSettings settings;
    settings.address = at;
    settings.firstPort = room.port;
    m_session = m_workspace->session();
    m_box = std::make_unique<session::SessionBallotBox>(*m_workspace->session());
    auto server = std::make_unique<phones::PhoneServer>(*m_box, QString::fromStdString(room.joinCode), settings);
    server->setTitle(m_workspace->title());
    if (const auto listening = server->listen(); !listening) {
        m_problem = listening.error().code == Error::Code::Busy ? QStringLiteral("port") : QStringLiteral("other");
        m_portsTried = QStringLiteral("%1–%2").arg(settings.firstPort).arg(settings.firstPort + settings.portsTried - 1);
        if (m_problem == QLatin1String("other")) m_workspace->tell(listening.error());  // the page says the other itself
        return;
    }
    m_address = workshop::RoomAddress{.joinCode = room.joinCode, .port = server->port()};
    if (m_workspace->snapshot()->room.orNothing().address != m_address)  // or phones would not find it again
        m_workspace->whenDone(session::keepRoomAddress(*m_workspace->session(), *m_address), this, [](bool) {});
    connect(server.get(), &phones::PhoneServer::voted, this, &VoteRoom::takeVotes);
    connect(server.get(), &phones::PhoneServer::phonesChanged, this, &VoteRoom::phonesChanged);
    connect(server.get(), &phones::PhoneServer::failed, m_workspace, &Workspace::tell);
    m_server = std::move(server);
    if (m_network.isEmpty() && m_networkIndex < m_networks.size()) m_network = m_networks[m_networkIndex].networkName;
}

void VoteRoom::shut() {
    m_server.reset();
    m_box.reset();
    emit roomChanged();
    emit phonesChanged();
}

void VoteRoom::openBallot(qlonglong id) {
    if (!m_workspace || !m_workspace->hasFile() || m_turn != Turn::None) return;
    m_turn = Turn::Opening;
    tellWhenDone(session::openBallot(*m_workspace->session(), id), &VoteRoom::opened);
}

void VoteRoom::closeBallot() {
    if (ballotState() != QLatin1String("open") || m_turn != Turn::None) return;
    m_turn = Turn::Closing;
    tellWhenDone(session::closeBallot(*m_workspace->session(), m_ballot->id), &VoteRoom::closed);
}

void VoteRoom::tellWhenDone(std::future<Status> verb, void (VoteRoom::*done)()) {
    m_workspace->whenDone(std::move(verb), this, [this, done](bool isDone) {
        m_turn = Turn::None;
        if (isDone) emit(this->*done)();
    });
}

QString VoteRoom::ballotState() const {
    return m_ballot ? QString::fromLatin1(name(m_ballot->state).data()) : QString();
}

bool VoteRoom::canReopen() const {
    return m_ballot && m_ballot->state == BallotState::Closed && (m_votes == workshop::VoteCount{} || m_held);
}

QVariantList VoteRoom::answers() const {
    QVariantList list;
    if (!m_ballot) return list;
    for (const workshop::BallotOption& option : m_ballot->options)
        list.append(QVariantMap{{QStringLiteral("label"), QString::fromStdString(option.label)}});
    return list;
}

QVariantList VoteRoom::results() const {
    QVariantList list;
    if (!m_tally) return list;
    for (const workshop::OptionCount& count : m_tally->counts)
        list.append(QVariantMap{{QStringLiteral("label"), QString::fromStdString(count.label)},
                                {QStringLiteral("votes"), count.votes},
                                {QStringLiteral("share"), count.share},
                                {QStringLiteral("rank"), count.rank},
                                {QStringLiteral("tied"), count.tied}});
    return list;
}

/// What phones were told last, which is ahead of the snapshot; without phones what the file holds.
void VoteRoom::takeVotes() {
    if (m_ballot) showVotes(m_server ? m_server->votes() : votesInFile().count);
}

void VoteRoom::showVotes(const workshop::VoteCount& votes) {
    if (std::exchange(m_votes, votes) != votes) emit votersChanged();
}

session::Votes VoteRoom::votesInFile() const {
    const auto snapshot = m_workspace->snapshot();
    const session::VotesByBallot& votes = snapshot->votes.orNothing();
    const auto found = m_ballot ? votes.find(m_ballot->id) : votes.end();
    return found == votes.end() ? session::Votes() : found->second;
}

void VoteRoom::readBallot() {
    const auto snapshot = m_workspace->snapshot();
    for (const Error* error : {snapshot->room.error(), snapshot->votes.error()})
        if (error) m_workspace->tell(*error);
    const workshop::Ballot* ballot = workshop::current(snapshot->room.orNothing().ballots);
    const auto shown = std::tuple(m_ballot, m_tally, m_held);
    m_ballot = ballot ? std::optional(*ballot) : std::nullopt;
    const session::Votes votes = votesInFile();
    m_tally = votes.tally;
    m_held = votes.held;
    showVotes(votes.count);
    if (m_turn == Turn::Opening && ballotState() == QLatin1String("open")) welcome();
    if (m_server) m_server->refresh();
    if (shown != std::tie(m_ballot, m_tally, m_held)) emit ballotChanged();
}

}  // namespace kabar::ui
