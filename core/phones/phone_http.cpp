// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_http.h"

#include "core/phones/phone_words.h"
#include "core/phones/room_document.h"
#include "core/workshop/join_code.h"

#include <QHttpHeaders>
#include <QHttpServerWebSocketUpgradeResponse>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <algorithm>

namespace kabar::phones {

using Code = QHttpServerResponse::StatusCode;
using workshop::VoterToken;

namespace {

constexpr std::chrono::milliseconds kTell{100};  // at most 10 a second
constexpr char kCookie[] = "kabar";

void addHeader(QHttpServerResponse& response, QHttpHeaders::WellKnownHeader name, const QByteArray& value) {
    QHttpHeaders headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
}

QHttpServerResponse json(const QByteArray& document, Code code = Code::Ok) {
    QHttpServerResponse response("application/json", document, code);
    addHeader(response, QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    return response;
}

QHttpServerResponse json(const QJsonObject& document, Code code = Code::Ok) {
    return json(QJsonDocument(document).toJson(QJsonDocument::Compact), code);
}

QString languageOf(const QHttpServerRequest& request) {
    return phoneLanguage(request.value("Accept-Language"));
}

/// `word` is one of the page's `errors`.
QHttpServerResponse refuse(const QString& language, Code code, const char* word) {
    const QString name = QString::fromLatin1(word);
    return json(errorDocument(name, phoneSentence(language, name)), code);
}

QHttpServerResponse refuseCode(const QString& language, Doorkeeper::Code code) {
    if (code == Doorkeeper::Code::Wrong) return refuse(language, Code::NotFound, "wrong_code");
    auto response = refuse(language, Code::TooManyRequests, "guesses");
    addHeader(response, QHttpHeaders::WellKnownHeader::RetryAfter, "60");
    return response;
}

QHttpServerResponse refuseVote(const QString& language, Answer answer) {
    switch (answer) {
        case Answer::NotOpen:
            return refuse(language, Code::Conflict, "closed");
        case Answer::Closing:
            return refuse(language, Code::ServiceUnavailable, "closing");
        case Answer::Failed:
        case Answer::Kept:
            break;
    }
    return refuse(language, Code::ServiceUnavailable, "failed");
}

QHttpServerResponse answerSeat(const QString& language, SeatAnswer answer) {
    switch (answer) {
        case SeatAnswer::Taken:
        case SeatAnswer::AlreadySeated:
            return json(QJsonObject{{QStringLiteral("admission"), admissionWord(workshop::Admission::Counts)}});
        case SeatAnswer::Used:
            return refuse(language, Code::Conflict, "seat_used");
        case SeatAnswer::Unknown:
            return refuse(language, Code::NotFound, "seat_unknown");
        case SeatAnswer::Closing:
            return refuse(language, Code::ServiceUnavailable, "closing");
        case SeatAnswer::Failed:
            break;
    }
    return refuse(language, Code::ServiceUnavailable, "failed");
}

/// Lax, not Strict: the first visit comes from a camera or a message, and must find the token of an earlier one.
QByteArray cookieFor(const VoterToken& token) {
    return QByteArray(kCookie) + '=' + QByteArray::fromStdString(token.text()) +
           "; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax";
}

QFuture<QHttpServerResponse> ready(QHttpServerResponse response) {
    QPromise<QHttpServerResponse> promise;
    promise.start();
    promise.addResult(std::move(response));
    promise.finish();
    return promise.future();
}

/// A promise that a function can hold, which is copied; kept once.
class Later {
public:
    Later() { m_promise->start(); }
    [[nodiscard]] QFuture<QHttpServerResponse> future() const { return m_promise->future(); }
    void answer(QHttpServerResponse response) const {
        m_promise->addResult(std::move(response));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<QHttpServerResponse>> m_promise = std::make_shared<QPromise<QHttpServerResponse>>();
};

}  // namespace

PhoneHttp::PhoneHttp(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings)
    : m_settings(settings),
      m_room(box),
      m_door(joinCode, settings.door),
      m_followers(settings.followers,
                  [this](const std::string& voter) { return QString::fromUtf8(m_room.documentFor(voter)); }) {
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTell);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        m_followers.tell();
        emit told(m_room.votes());
    });
    connect(&m_room, &PhoneRoom::changed, this, [this] {
        if (!m_tell.isActive()) m_tell.start();
    });
    connect(&m_room, &PhoneRoom::admitted, this,
            [this](const std::vector<std::string>& voters) { m_followers.tell(voters); });
    connect(&m_room, &PhoneRoom::failed, this, &PhoneHttp::failed);
    connect(&m_room, &PhoneRoom::wasRead, this, &PhoneHttp::openDoors, Qt::SingleShotConnection);
    connect(&m_followers, &Followers::phonesChanged, this, [this] { emit phonesChanged(m_followers.phones()); });
    route();
    m_room.read();
}

Status PhoneHttp::listen() {
    auto listener = std::make_unique<GuardedListener>(m_settings.connections);
    const int last = std::min(m_settings.firstPort + m_settings.portsTried, 65536);
    for (int port = m_settings.firstPort; port < last; ++port) {
        if (listener->listen(m_settings.address, static_cast<quint16>(port))) break;
        if (listener->serverError() == QAbstractSocket::AddressInUseError) continue;
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("phones.no-such-address")}.of(
            "address", m_settings.address.toString().toStdString()));
    }
    if (!listener->isListening())
        return fail(Error{.code = Error::Code::Busy, .clause = clause("phones.ports-taken")}.of(
            "port", std::to_string(m_settings.firstPort) + " to " + std::to_string(last - 1)));
    if (!m_room.isRead()) listener->pauseAccepting();  // a phone's token would not be known yet
    if (!m_http.bind(listener.get())) return fail(Error::Code::Internal, clause("phones.no-server"));
    m_listener = listener.release();  // the HTTP server owns it now
    m_door.serve(m_settings.address, m_listener->serverPort());
    return {};
}

void PhoneHttp::openDoors() {
    if (m_listener) m_listener->resumeAccepting();
}

void PhoneHttp::route() {
    routePages();
    routeRoom(QStringLiteral("/<arg>/state"), Request::Method::Get, &PhoneHttp::state);
    routeRoom(QStringLiteral("/<arg>/vote"), Request::Method::Post, &PhoneHttp::vote);
    routeRoom(QStringLiteral("/<arg>/seat"), Request::Method::Post, &PhoneHttp::seat);
    routeSockets();
}

void PhoneHttp::routePages() {
    m_http.route(QStringLiteral("/"), Request::Method::Get, this, [this](const Request& request) {
        arrived(request, false);
        auto refused = refusal(request);
        return refused ? std::move(*refused) : pageResponse(PageView::AskCode);
    });
    m_http.route(QStringLiteral("/join"), Request::Method::Get, this, [this](const Request& request) {
        arrived(request, false);
        if (auto refused = refusal(request)) return std::move(*refused);
        const auto typed = workshop::foldedCode(request.query().queryItemValue(QStringLiteral("code")).toStdString());
        Response response(Code::SeeOther);
        addHeader(response, QHttpHeaders::WellKnownHeader::Location,
                  '/' + QUrl::toPercentEncoding(QString::fromStdString(typed)));
        return response;
    });
    m_http.route(QStringLiteral("/<arg>"), Request::Method::Get, this, [this](const QString& code, const Request& request) {
        auto refused = refusal(request);
        return refused ? std::move(*refused) : page(code, request);
    });
    m_http.setMissingHandler(this, [this](const Request& request, QHttpServerResponder& responder) {
        arrived(request, false);
        auto refused = refusal(request);
        responder.sendResponse(refused ? std::move(*refused) : pageResponse(PageView::WrongCode));
    });
}

void PhoneHttp::routeRoom(const QString& path, Request::Method method, RoomAnswer answer) {
    m_http.route(path, method, this, [this, answer](const QString& code, const Request& request) -> QFuture<Response> {
        if (auto refused = refusal(request)) return arrived(request, false), ready(std::move(*refused));
        const Token token = tokenIn(request.value("Cookie"));
        arrived(request, token.has_value());
        const auto asked = ask(code, request, token);
        return asked == Doorkeeper::Code::Right ? (this->*answer)(request, token)
                                                : ready(refuseCode(languageOf(request), asked));
    });
}

void PhoneHttp::routeSockets() {
    m_http.addWebSocketUpgradeVerifier(this, [this](const Request& request) {
        using Upgrade = QHttpServerWebSocketUpgradeResponse;
        const QStringList parts = request.url().path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const Token token = tokenIn(request.value("Cookie"));
        arrived(request, token.has_value());
        const auto deny = [&](int status, const char* reason) {
            // Qt answers and leaves the connection open, with nothing to come
            if (Connection* connection = m_listener->find(request.remoteAddress(), request.remotePort()))
                QMetaObject::invokeMethod(connection, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
            return Upgrade::deny(status, reason);
        };
        if (refusal(request) || !m_door.isOwn(request.value("Origin"))) return deny(403, "Forbidden");
        if (parts.size() != 2 || parts[1] != QLatin1String("live")) return deny(404, "Not Found");
        const auto asked = ask(parts[0], request, token);
        if (asked == Doorkeeper::Code::TooManyGuesses) return deny(429, "Too Many Requests");
        return asked == Doorkeeper::Code::Right ? Upgrade::accept() : deny(404, "Not Found");
    });
    connect(&m_http, &QHttpServer::newWebSocketConnection, this, &PhoneHttp::follow);
}

std::optional<QHttpServerResponse> PhoneHttp::refusal(const Request& request) const {
    if (!m_door.isServed(request.value("Host"))) return refuse(languageOf(request), Code::MisdirectedRequest, "wrong_host");
    if (request.method() != Request::Method::Get && !m_door.isOwn(request.value("Origin")))
        return refuse(languageOf(request), Code::Forbidden, "foreign");
    return std::nullopt;
}

Doorkeeper::Code PhoneHttp::ask(const QString& code, const Request& request, const Token& token) {
    if (token) m_door.welcomed(request.remoteAddress());
    return m_door.ask(code, request.remoteAddress(), token.has_value(), thisMoment());
}

/// Only a token that this room gave out is one.
PhoneHttp::Token PhoneHttp::tokenIn(const QByteArray& cookies) const {
    const QByteArray start = QByteArray(kCookie) + '=';
    for (const QByteArray& part : cookies.split(';')) {
        const QByteArray cookie = part.trimmed();
        if (!cookie.startsWith(start)) continue;
        auto token = VoterToken::parse(cookie.sliced(start.size()).toStdString());
        if (token && m_room.knows(*token)) return std::move(*token);
    }
    return std::nullopt;
}

void PhoneHttp::arrived(const Request& request, bool known) const {
    Connection* connection = m_listener->find(request.remoteAddress(), request.remotePort());
    if (!connection) return;
    connection->requestArrived();
    if (known) connection->trust();
}

void PhoneHttp::welcome(Response& response, const Request& request) {
    m_door.welcomed(request.remoteAddress());
    if (!m_door.mayHaveToken(request.remoteAddress(), thisMoment())) return;  // it may look, and asks again when it votes
    if (const auto token = m_room.giveOut())
        addHeader(response, QHttpHeaders::WellKnownHeader::SetCookie, cookieFor(*token));
}

QHttpServerResponse PhoneHttp::page(const QString& code, const Request& request) {
    const Token token = tokenIn(request.value("Cookie"));
    arrived(request, token.has_value());
    const auto asked = ask(code, request, token);
    if (asked == Doorkeeper::Code::Wrong) return pageResponse(PageView::WrongCode);
    if (asked == Doorkeeper::Code::TooManyGuesses) return pageResponse(PageView::TooManyGuesses);
    Response response = pageResponse(PageView::Room);
    if (!token) welcome(response, request);
    return response;
}

QFuture<QHttpServerResponse> PhoneHttp::state(const Request& request, const Token& token) {
    Response response = json(m_room.documentWithVote(token));
    if (!token) welcome(response, request);
    return ready(std::move(response));
}

std::expected<workshop::Choices, QHttpServerResponse> PhoneHttp::accept(const Request& request, const VoterToken& token) {
    const auto no = [&](Code code, const char* word) { return std::unexpected(refuse(languageOf(request), code, word)); };
    const auto sent = parseSentVote(request.body());
    if (!sent) return no(Code::BadRequest, "malformed");
    if (!m_door.mayVote(token.rollHash(), request.remoteAddress(), thisMoment()))
        return no(Code::TooManyRequests, "too_many");
    const auto& ballot = m_room.ballot();
    if (!ballot || ballot->id != sent->ballotId || ballot->state != workshop::BallotState::Open)
        return no(Code::Conflict, "closed");
    auto choices = validChoices(*ballot, sent->optionIds);
    if (!choices) return no(Code::BadRequest, "choices");
    return std::move(*choices);
}

QFuture<QHttpServerResponse> PhoneHttp::vote(const Request& request, const Token& token) {
    if (!token) return ready(refuse(languageOf(request), Code::Forbidden, "no_token"));
    auto choices = accept(request, *token);
    if (!choices) return ready(std::move(choices.error()));
    const Later later;
    const QJsonArray mine = idList(*choices);
    m_room.cast(
        *token, m_room.ballot()->id, std::move(*choices),
        [this, later, mine, language = languageOf(request), voter = token->rollHash()](Answer answer) {
            if (answer != Answer::Kept) return later.answer(refuseVote(language, answer));
            later.answer(json(QJsonObject{{QStringLiteral("mine"), mine},
                                          {QStringLiteral("admission"), admissionWord(m_room.admissionOf(voter))},
                                          {QStringLiteral("sign"), QString::fromStdString(workshop::signOf(voter))}}));
        });
    return later.future();
}

QFuture<QHttpServerResponse> PhoneHttp::seat(const Request& request, const Token& token) {
    const QString language = languageOf(request);
    if (!token) return ready(refuse(language, Code::Forbidden, "no_token"));
    const QString code = parseSeatCode(request.body());
    if (code.isEmpty()) return ready(refuse(language, Code::BadRequest, "seat_unknown"));
    if (!m_door.mayClaimSeat(token->rollHash(), thisMoment()))
        return ready(refuse(language, Code::TooManyRequests, "too_many"));
    const Later later;
    m_room.claim(*token, code.toStdString(),
                 [later, language](SeatAnswer answer) { later.answer(answerSeat(language, answer)); });
    return later.future();
}

void PhoneHttp::follow() {
    while (m_http.hasPendingWebSocketConnections()) {
        std::unique_ptr<QWebSocket> socket = m_http.nextPendingWebSocketConnection();
        Connection* connection = m_listener->find(socket->peerAddress(), socket->peerPort());
        const Token token = tokenIn(socket->request().rawHeader("Cookie"));
        m_followers.add(std::move(socket), connection, token ? token->rollHash() : std::string());
    }
}

}  // namespace kabar::phones
