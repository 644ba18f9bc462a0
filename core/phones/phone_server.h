// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/phones/guarded_listener.h"
#include "core/phones/rate_limit.h"
#include "core/phones/room_document.h"
#include "core/workshop/ballot_box.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QPromise>
#include <QTimer>
#include <QWebSocket>

#include <memory>
#include <vector>

namespace kabar::phones {

struct PhoneSettings {
    QHostAddress address = QHostAddress::LocalHost;  ///< the one network that phones come from
    std::uint16_t firstPort = 8080;
    int portsTried = 20;  ///< from the first on, until one is free
    ConnectionLimits connections;
    double votesAtOncePerAddress = 300, votesPerSecondPerAddress = 20;  ///< an address may be a whole hall behind one router
    double votesAtOncePerPhone = 6, votesPerSecondPerPhone = 0.5;       ///< changing one's mind, not hammering
};

/// Serves the phones of the room: one page, the live state, and the votes. It lives in the thread that owns the ballot box.
/// Votes that arrive together are kept in one transaction; each is acknowledged only once it is on disk. Nothing about a
/// phone is kept with its vote: no address, no user agent, no time.
class PhoneServer : public QObject {
    Q_OBJECT

public:
    /// `box` must outlive the server. Phones join under `joinCode` (upper case).
    PhoneServer(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings, QObject* parent = nullptr);
    ~PhoneServer() override;

    /// Starts to listen. Fails with `Busy` when none of the ports tried is free, `NotFound` when the machine has no such
    /// address.
    [[nodiscard]] Status listen();
    [[nodiscard]] std::uint16_t port() const;
    /// `http://192.168.1.20:8080/K7PM`.
    [[nodiscard]] QString joinAddress() const;

    /// Phones that follow live now.
    [[nodiscard]] int phones() const { return static_cast<int>(m_live.size()); }

    void setTitle(const QString& title);
    /// Reads the ballot box again and tells the phones: after a ballot was opened or closed.
    void refresh();

signals:
    /// Votes were kept; at most 10 times a second.
    void voted();
    void phonesChanged();
    /// The ballot box failed; phones were told to try again.
    void failed(const kabar::Error& error);

private:
    using Responses = QPromise<QHttpServerResponse>;
    struct Waiting {
        workshop::Vote vote;
        std::shared_ptr<Responses> response;
    };

    void route();
    QHttpServerResponse page(const QString& code, const QHttpServerRequest& request);
    QHttpServerResponse state(const QString& code, const QHttpServerRequest& request);
    QFuture<QHttpServerResponse> vote(const QString& code, const QHttpServerRequest& request);
    /// The vote that may wait to be kept, or the response that says why not.
    std::expected<workshop::Vote, QHttpServerResponse> accept(const QString& code, const QHttpServerRequest& request);
    void keepWaiting();
    void follow();
    void tellPhones();
    bool readBox();
    [[nodiscard]] bool isRoom(const QString& code) const;

    workshop::BallotBox& m_box;
    QString m_joinCode;
    PhoneSettings m_settings;
    QHttpServer m_http;
    GuardedListener* m_listener = nullptr;
    RoomState m_room;
    std::vector<Waiting> m_waiting;
    QTimer m_keep, m_tell, m_ping;
    std::vector<std::unique_ptr<QWebSocket>> m_live;
    RateLimit<QString> m_addressVotes;
    RateLimit<std::string> m_phoneVotes;
};

}  // namespace kabar::phones
