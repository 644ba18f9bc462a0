// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/local_address.h"
#include "core/phones/phone_server.h"
#include "core/session/snapshot.h"
#include "core/workshop/room_address.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kabar::ui {

/// The room as phones and the wall see it: where to join, and the ballot that is open or was closed last.
class VoteRoom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)

    Q_PROPERTY(bool welcoming READ welcoming NOTIFY roomChanged)           ///< phones can join
    Q_PROPERTY(QString joinAddress READ joinAddress NOTIFY roomChanged)    ///< what the QR code says
    Q_PROPERTY(QString shortAddress READ shortAddress NOTIFY roomChanged)  ///< "192.168.1.20:8080", for typing
    Q_PROPERTY(QString code READ code NOTIFY roomChanged)
    Q_PROPERTY(int phones READ phones NOTIFY phonesChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY roomChanged)        ///< "", "no_network", "port" or "other"
    Q_PROPERTY(QString portsTried READ portsTried NOTIFY roomChanged)  ///< "8080–8099", when the problem is "port"
    Q_PROPERTY(QStringList networks READ networks NOTIFY networksChanged)
    Q_PROPERTY(int networkIndex READ networkIndex WRITE setNetworkIndex NOTIFY networksChanged)
    Q_PROPERTY(bool loopback MEMBER m_loopback)  ///< for tests: only phones on this machine

    Q_PROPERTY(qlonglong ballotId READ ballotId NOTIFY ballotChanged)  ///< 0 before the first ballot was opened
    Q_PROPERTY(QString ballotState READ ballotState NOTIFY ballotChanged)
    Q_PROPERTY(QString question READ question NOTIFY ballotChanged)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY ballotChanged)  ///< {label}, in the ballot's order
    Q_PROPERTY(int maxChoices READ maxChoices NOTIFY ballotChanged)
    Q_PROPERTY(int voters READ voters NOTIFY votersChanged)              ///< whose votes are in the count
    Q_PROPERTY(int waitingVotes READ waitingVotes NOTIFY votersChanged)  ///< kept, to be confirmed
    /// Of a closed ballot: {label, votes, share, rank, tied}, most votes first. Empty when held back.
    Q_PROPERTY(QVariantList results READ results NOTIFY ballotChanged)
    Q_PROPERTY(bool heldBack READ heldBack NOTIFY ballotChanged)  ///< closed with too few voters to show counts
    Q_PROPERTY(int leastVoters READ leastVoters CONSTANT)
    Q_PROPERTY(int blankVotes READ blankVotes NOTIFY ballotChanged)
    Q_PROPERTY(bool canReopen READ canReopen NOTIFY ballotChanged)

public:
    explicit VoteRoom(QObject* parent = nullptr);
    ~VoteRoom() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);

    [[nodiscard]] bool welcoming() const { return m_server != nullptr; }
    [[nodiscard]] QString joinAddress() const { return m_server ? m_server->joinAddress() : QString(); }
    [[nodiscard]] QString shortAddress() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] int phones() const { return m_server ? m_server->phones() : 0; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString portsTried() const { return m_portsTried; }
    [[nodiscard]] QStringList networks() const;
    [[nodiscard]] int networkIndex() const { return m_networkIndex; }
    void setNetworkIndex(int index);

    [[nodiscard]] qlonglong ballotId() const { return m_ballot ? static_cast<qlonglong>(m_ballot->id) : 0; }
    [[nodiscard]] QString ballotState() const;
    [[nodiscard]] QString question() const { return m_ballot ? QString::fromStdString(m_ballot->question) : QString(); }
    [[nodiscard]] QVariantList answers() const;
    [[nodiscard]] int maxChoices() const { return m_ballot ? m_ballot->maxChoices : 0; }
    [[nodiscard]] int voters() const { return m_votes.counted; }
    [[nodiscard]] int waitingVotes() const { return m_votes.waiting; }
    [[nodiscard]] QVariantList results() const;
    [[nodiscard]] bool heldBack() const { return m_tally && m_tally->heldBack(); }
    [[nodiscard]] int leastVoters() const { return workshop::kLeastVotersShown; }
    [[nodiscard]] int blankVotes() const { return m_tally ? m_tally->blank : 0; }
    [[nodiscard]] bool canReopen() const;

    /// Lets phones in; the code and port stay those of the file.
    Q_INVOKABLE bool welcome();
    Q_INVOKABLE void shut();
    /// Opens a ballot to votes and, if need be, the room to phones; `opened` follows. Ignored while a ballot is being opened
    /// or closed.
    Q_INVOKABLE void openBallot(qlonglong id);
    /// Ends the vote; the wall and the phones show the result, and `closed` follows. Ignored as above.
    Q_INVOKABLE void closeBallot();

signals:
    void workspaceChanged();
    void roomChanged();
    void phonesChanged();
    void networksChanged();
    void ballotChanged();
    void votersChanged();
    void opened();
    void closed();

private:
    void readNetworks();
    void readBallot();
    void tellWhenDone(std::future<Status> verb, void (VoteRoom::*done)());
    void takeVotes();
    void showVotes(const workshop::VoteCount& votes);
    [[nodiscard]] session::Votes votesInFile() const;  ///< of the ballot that is shown
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] Result<workshop::RoomAddress> roomAddress() const;
    void startServer(const QHostAddress& at, const workshop::RoomAddress& room);

    Workspace* m_workspace = nullptr;
    bool m_loopback = false;
    QList<phones::LocalAddress> m_networks;
    int m_networkIndex = 0;
    QTimer m_look;
    QString m_network;  ///< the name of the one that phones joined on, or that the facilitator chose
    std::optional<workshop::RoomAddress> m_address;  ///< of this workshop's room, once it was open
    QString m_problem, m_portsTried;
    std::weak_ptr<session::Session> m_session;  ///< that the box belongs to
    std::unique_ptr<workshop::BallotBox> m_box;
    std::unique_ptr<phones::PhoneServer> m_server;
    std::optional<workshop::Ballot> m_ballot;
    std::optional<workshop::Tally> m_tally;
    bool m_held = false;  ///< single votes on it are in the file
    workshop::VoteCount m_votes;
    enum class Turn { None, Opening, Closing } m_turn = Turn::None;  ///< what is being done to a ballot
};

}  // namespace kabar::ui
