// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/guarded_listener.h"
#include "core/phones/phone_page.h"
#include "core/phones/phone_room.h"
#include "core/phones/phone_settings.h"

#include <QFuture>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTimer>
#include <QWebSocket>

#include <expected>
#include <memory>
#include <optional>

namespace kabar::phones {

/// The phones' side of the room: one page, the live state, votes and codes of seats, over HTTP and web sockets. It lives in
/// the phones' thread and waits for nobody.
class PhoneHttp : public QObject {
    Q_OBJECT

public:
    PhoneHttp(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings);

    /// Takes a port; phones are answered once the ballot box was read. Fails as `PhoneServer::listen`.
    [[nodiscard]] Status listen();
    [[nodiscard]] std::uint16_t port() const { return m_listener ? m_listener->serverPort() : 0; }
    [[nodiscard]] PhoneRoom& room() { return m_room; }
    [[nodiscard]] int phones() const { return m_followers.phones(); }
    [[nodiscard]] int openConnections() const { return m_listener ? m_listener->openConnections() : 0; }

signals:
    /// Phones were told something new; at most 10 times a second.
    void told(kabar::workshop::VoteCount votes);
    void phonesChanged(int phones);
    void failed(const kabar::Error& error);

private:
    using Request = QHttpServerRequest;
    using Response = QHttpServerResponse;
    using Token = std::optional<workshop::VoterToken>;
    /// What a request to the room is answered with, from its code, itself and the token that it showed.
    using RoomAnswer = QFuture<Response> (PhoneHttp::*)(const Request&, const Token&);

    void route();
    void routePages();
    void routeRoom(const QString& path, QHttpServerRequest::Method method, RoomAnswer answer);
    void routeSockets();
    void openDoors();

    /// Why a request is not answered: asked of a name that is not ours, sent by a foreign page, or at the wrong code.
    [[nodiscard]] std::optional<Response> refusal(const Request& request) const;
    [[nodiscard]] Doorkeeper::Code ask(const QString& code, const Request& request, const Token& token);
    [[nodiscard]] Token tokenIn(const QByteArray& cookies) const;
    void arrived(const Request& request, bool known) const;

    Response page(const QString& code, const Request& request);
    QFuture<Response> state(const Request& request, const Token& token);
    QFuture<Response> vote(const Request& request, const Token& token);
    QFuture<Response> seat(const Request& request, const Token& token);
    /// The choices of a vote that may be cast, or the response that says why not.
    std::expected<workshop::Choices, Response> accept(const Request& request, const workshop::VoterToken& token);
    /// Gives a phone without a token of this room one.
    void welcome(Response& response, const Request& request);
    void follow();

    PhoneSettings m_settings;
    PhoneRoom m_room;
    Doorkeeper m_door;
    Followers m_followers;
    QHttpServer m_http;
    GuardedListener* m_listener = nullptr;
    QTimer m_tell;
};

}  // namespace kabar::phones
