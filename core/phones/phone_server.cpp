// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_server.h"

#include "core/phones/phone_page.h"
#include "core/workshop/voter_token.h"

#include <QFuture>
#include <QHttpHeaders>
#include <QHttpServerWebSocketUpgradeResponse>
#include <QJsonArray>
#include <QJsonDocument>

namespace kabar::phones {

using Code = QHttpServerResponse::StatusCode;
using workshop::VoterToken;

namespace {

constexpr int kBroadcastMs = 100;  // at most 10 a second
constexpr int kPingMs = 30'000;
constexpr char kCookie[] = "kabar";

QHttpServerResponse json(const QJsonObject& document, Code code = Code::Ok) {
    QHttpServerResponse response(document, code);
    QHttpHeaders headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    response.setHeaders(std::move(headers));
    return response;
}

QHttpServerResponse refusal(Code code, const char* word, const std::string& sentence) {
    return json(errorDocument(QString::fromLatin1(word), QString::fromStdString(sentence)), code);
}

QHttpServerResponse noSuchRoom() {
    return refusal(Code::NotFound, "wrong_code", "There is no room with this code.");
}

std::optional<VoterToken> tokenOf(const QHttpServerRequest& request) {
    const QByteArray start = QByteArray(kCookie) + '=';
    for (const QByteArray& part : request.value("Cookie").split(';')) {
        const QByteArray cookie = part.trimmed();
        if (!cookie.startsWith(start)) continue;
        if (auto token = VoterToken::parse(cookie.sliced(start.size()).toStdString())) return *token;
    }
    return std::nullopt;
}

/// Lax, not Strict: the first visit comes from a camera or a message, and must find the token of an earlier one.
QByteArray cookieFor(const VoterToken& token) {
    return QByteArray(kCookie) + '=' + QByteArray::fromStdString(token.text()) +
           "; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax";
}

template <class T>
QFuture<T> ready(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

void answer(QPromise<QHttpServerResponse>& promise, QHttpServerResponse response) {
    promise.addResult(std::move(response));
    promise.finish();
}

}  // namespace

PhoneServer::PhoneServer(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings, QObject* parent)
    : QObject(parent),
      m_box(box),
      m_joinCode(joinCode),
      m_settings(settings),
      m_addressVotes(settings.votesAtOncePerAddress, settings.votesPerSecondPerAddress),
      m_phoneVotes(settings.votesAtOncePerPhone, settings.votesPerSecondPerPhone) {
    m_keep.setSingleShot(true);
    m_keep.setInterval(0);  // after every request that has already arrived, so that a hall's votes share one transaction
    connect(&m_keep, &QTimer::timeout, this, &PhoneServer::keepWaiting);
    m_tell.setSingleShot(true);
    m_tell.setInterval(kBroadcastMs);
    connect(&m_tell, &QTimer::timeout, this, &PhoneServer::tellPhones);
    m_ping.setInterval(kPingMs);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        for (const auto& socket : m_live) socket->ping();
    });
    route();
    readBox();
}

PhoneServer::~PhoneServer() {
    for (const auto& socket : m_live) socket->disconnect(this);
    for (Waiting& waiting : m_waiting)
        answer(*waiting.response, refusal(Code::ServiceUnavailable, "closing", "The room is closing."));
}

Status PhoneServer::listen() {
    auto listener = std::make_unique<GuardedListener>(m_settings.connections);
    const int last = std::min(m_settings.firstPort + m_settings.portsTried, 65536);
    for (int port = m_settings.firstPort; port < last; ++port) {
        if (listener->listen(m_settings.address, static_cast<quint16>(port))) break;
        if (listener->serverError() == QAbstractSocket::AddressInUseError) continue;
        return fail(Error{.code = Error::Code::NotFound, .detail = listener->errorString().toStdString()}.of(
            "address", m_settings.address.toString().toStdString()));
    }
    if (!listener->isListening())
        return fail(Error{.code = Error::Code::Busy, .detail = "every port tried is in use by another program"}.of(
            "port", std::to_string(m_settings.firstPort) + " to " + std::to_string(last - 1)));
    if (!m_http.bind(listener.get())) return fail(Error::Code::Internal, "the HTTP server does not start");
    m_listener = listener.release();  // the HTTP server owns it now
    m_ping.start();
    return {};
}

std::uint16_t PhoneServer::port() const {
    return m_listener ? m_listener->serverPort() : 0;
}

QString PhoneServer::joinAddress() const {
    return QStringLiteral("http://%1:%2/%3").arg(m_settings.address.toString()).arg(port()).arg(m_joinCode);
}

bool PhoneServer::isRoom(const QString& code) const {
    return QString::fromStdString(workshop::normalisedJoinCode(code.toStdString())) == m_joinCode;
}

void PhoneServer::setTitle(const QString& title) {
    if (m_room.title == title) return;
    m_room.title = title;
    tellPhones();
}

void PhoneServer::refresh() {
    readBox();
    tellPhones();
}

/// False when the box failed; the room then stays as it was.
bool PhoneServer::readBox() {
    const auto read = [&]() -> Status {
        auto ballot = m_box.current();
        if (!ballot) return fail(ballot.error());
        RoomState next{.title = m_room.title, .ballot = std::move(*ballot), .voters = 0, .result = {}};
        if (next.ballot) {
            const auto voters = m_box.voters(next.ballot->id);
            if (!voters) return fail(voters.error());
            next.voters = *voters;
            if (next.ballot->state == workshop::BallotState::Closed) {
                auto tally = m_box.count(*next.ballot);
                if (!tally) return fail(tally.error());
                next.result = std::move(*tally);
            }
        }
        m_room = std::move(next);
        return {};
    }();
    if (!read) emit failed(read.error());
    return read.has_value();
}

void PhoneServer::route() {
    using Method = QHttpServerRequest::Method;
    m_http.route(QStringLiteral("/"), Method::Get, this,
                 [](const QHttpServerRequest&) { return pageResponse(PageView::AskCode); });
    m_http.route(QStringLiteral("/join"), Method::Get, this, [](const QHttpServerRequest& request) {
        const auto typed =
            workshop::normalisedJoinCode(request.query().queryItemValue(QStringLiteral("code")).toStdString());
        QHttpServerResponse response(Code::SeeOther);
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::Location,
                       '/' + QUrl::toPercentEncoding(QString::fromStdString(typed)));
        response.setHeaders(std::move(headers));
        return response;
    });
    m_http.route(QStringLiteral("/<arg>"), Method::Get, this,
                 [this](const QString& code, const QHttpServerRequest& request) { return page(code, request); });
    m_http.route(QStringLiteral("/<arg>/state"), Method::Get, this,
                 [this](const QString& code, const QHttpServerRequest& request) { return state(code, request); });
    m_http.route(QStringLiteral("/<arg>/vote"), Method::Post, this,
                 [this](const QString& code, const QHttpServerRequest& request) { return vote(code, request); });
    m_http.setMissingHandler(this, [](const QHttpServerRequest&, QHttpServerResponder& responder) {
        responder.sendResponse(pageResponse(PageView::WrongCode));
    });
    m_http.addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest& request) {
        const QStringList parts = request.url().path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const QByteArray origin = request.value("Origin");
        const bool own =
            origin.isEmpty() || QUrl(QString::fromLatin1(origin)).authority().toLatin1() == request.value("Host");
        if (own && parts.size() == 2 && isRoom(parts[0]) && parts[1] == QLatin1String("live"))
            return QHttpServerWebSocketUpgradeResponse::accept();
        return QHttpServerWebSocketUpgradeResponse::deny(404, "There is no room with this code.");
    });
    connect(&m_http, &QHttpServer::newWebSocketConnection, this, &PhoneServer::follow);
}

QHttpServerResponse PhoneServer::page(const QString& code, const QHttpServerRequest& request) {
    if (!isRoom(code)) return pageResponse(PageView::WrongCode);
    QHttpServerResponse response = pageResponse(PageView::Room);
    if (tokenOf(request)) return response;
    const auto token = VoterToken::random();
    if (!token) return refusal(Code::InternalServerError, "failed", describe(token.error()));
    QHttpHeaders headers = response.headers();
    headers.append(QHttpHeaders::WellKnownHeader::SetCookie, cookieFor(*token));
    response.setHeaders(std::move(headers));
    return response;
}

QHttpServerResponse PhoneServer::state(const QString& code, const QHttpServerRequest& request) {
    if (!isRoom(code)) return noSuchRoom();
    QJsonObject document = roomDocument(m_room);
    document[QStringLiteral("mine")] = QJsonValue::Null;
    const auto token = tokenOf(request);
    if (!token || !m_room.ballot) return json(document);
    const auto choices = m_box.choicesOf(m_room.ballot->id, token->hashFor(m_room.ballot->id));
    if (!choices) return refusal(Code::ServiceUnavailable, "failed", "The votes cannot be read now.");
    if (*choices) {
        QJsonArray mine;
        for (const std::int64_t choice : **choices) mine.append(static_cast<qint64>(choice));
        document[QStringLiteral("mine")] = mine;
    }
    return json(document);
}

std::expected<workshop::Vote, QHttpServerResponse> PhoneServer::accept(const QString& code,
                                                                       const QHttpServerRequest& request) {
    const auto refuse = [](Code status, const char* word, const std::string& sentence) {
        return std::unexpected(refusal(status, word, sentence));
    };
    if (!isRoom(code)) return std::unexpected(noSuchRoom());
    const auto token = tokenOf(request);
    if (!token)
        return refuse(Code::Forbidden, "no_token", "The phone has no token: load the page again, with cookies allowed.");
    const auto sent = parseSentVote(request.body());
    if (!sent) return refuse(Code::BadRequest, "malformed", "The vote cannot be read: " + describe(sent.error()) + '.');
    const auto now = std::chrono::steady_clock::now();
    if (!m_phoneVotes.allow(token->text(), now) || !m_addressVotes.allow(request.remoteAddress().toString(), now))
        return refuse(Code::TooManyRequests, "too_many", "Too many votes at once: wait a few seconds.");
    if (!m_room.ballot || m_room.ballot->id != sent->ballotId || m_room.ballot->state != workshop::BallotState::Open)
        return refuse(Code::Conflict, "closed", "This ballot is not open.");
    const auto choices = validChoices(*m_room.ballot, sent->optionIds);
    if (!choices) return refuse(Code::BadRequest, "choices", "The vote cannot be kept: " + describe(choices.error()) + '.');
    return workshop::Vote{.tokenHash = token->hashFor(sent->ballotId), .choices = *choices};
}

QFuture<QHttpServerResponse> PhoneServer::vote(const QString& code, const QHttpServerRequest& request) {
    auto accepted = accept(code, request);
    if (!accepted) return ready(std::move(accepted.error()));
    auto response = std::make_shared<Responses>();
    response->start();
    QFuture<QHttpServerResponse> future = response->future();
    m_waiting.push_back({std::move(*accepted), std::move(response)});
    if (!m_keep.isActive()) m_keep.start();
    return future;
}

void PhoneServer::keepWaiting() {
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    if (waiting.empty()) return;
    if (!m_room.ballot || m_room.ballot->state != workshop::BallotState::Open) {
        for (const Waiting& each : waiting)
            answer(*each.response, refusal(Code::Conflict, "closed", "This ballot is not open."));
        return;
    }
    std::vector<workshop::Vote> votes;
    for (const Waiting& each : waiting) votes.push_back(each.vote);
    const Status kept = m_box.cast(m_room.ballot->id, votes);
    if (!kept && kept.error().code == Error::Code::Refused) {  // closed since, and the room was not yet told
        for (const Waiting& each : waiting)
            answer(*each.response, refusal(Code::Conflict, "closed", "This ballot is not open."));
        return;
    }
    if (!kept) {
        for (const Waiting& each : waiting)
            answer(*each.response, refusal(Code::ServiceUnavailable, "failed", "The vote could not be kept: try again."));
        emit failed(kept.error());
        return;
    }
    for (const Waiting& each : waiting) {
        QJsonArray mine;
        for (const std::int64_t choice : each.vote.choices) mine.append(static_cast<qint64>(choice));
        answer(*each.response, json({{QStringLiteral("mine"), mine}}));
    }
    if (!m_tell.isActive()) m_tell.start();
}

void PhoneServer::follow() {
    while (m_http.hasPendingWebSocketConnections()) {
        std::unique_ptr<QWebSocket> socket = m_http.nextPendingWebSocketConnection();
        socket->setMaxAllowedIncomingFrameSize(1024);
        socket->setMaxAllowedIncomingMessageSize(1024);
        QWebSocket* phone = socket.get();
        connect(phone, &QWebSocket::disconnected, this, [this, phone] {
            const auto gone = std::ranges::find(m_live, phone, &std::unique_ptr<QWebSocket>::get);
            if (gone == m_live.end()) return;
            gone->release()->deleteLater();
            m_live.erase(gone);
            emit phonesChanged();
        });
        phone->sendTextMessage(QString::fromUtf8(QJsonDocument(roomDocument(m_room)).toJson(QJsonDocument::Compact)));
        m_live.push_back(std::move(socket));
        emit phonesChanged();
    }
}

void PhoneServer::tellPhones() {
    m_tell.stop();
    if (m_room.ballot) {
        if (const auto voters = m_box.voters(m_room.ballot->id)) m_room.voters = *voters;
    }
    const QString message = QString::fromUtf8(QJsonDocument(roomDocument(m_room)).toJson(QJsonDocument::Compact));
    for (const auto& socket : m_live) socket->sendTextMessage(message);
    emit voted();
}

}  // namespace kabar::phones
