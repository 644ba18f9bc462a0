// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/http_phone.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookie>

namespace kabar::test {

QNetworkRequest HttpPhone::request(const QString& path) const {
    QNetworkRequest asked(QUrl(path.startsWith(QStringLiteral("http")) ? path : m_room + path));
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("TestPhone/974 Chantal"));
    asked.setRawHeader("Accept-Language", m_languages);
    asked.setTransferTimeout(20'000);
    return asked;
}

HttpPhone::Answer HttpPhone::finish(QNetworkReply* reply) {
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .body = reply->readAll(),
                        .contentType = reply->rawHeader("Content-Type"),
                        .policy = reply->rawHeader("Content-Security-Policy"),
                        .location = reply->rawHeader("Location")};
    reply->deleteLater();
    return answer;
}

QByteArray HttpPhone::voteBody(std::int64_t ballot, const QList<std::int64_t>& choices) {
    QJsonArray list;
    for (const std::int64_t choice : choices) list.append(static_cast<qint64>(choice));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("ballot"), static_cast<qint64>(ballot)}, {QStringLiteral("choices"), list}})
        .toJson();
}

HttpPhone::Answer HttpPhone::vote(std::int64_t ballot, const QList<std::int64_t>& choices) {
    return vote(voteBody(ballot, choices));
}

HttpPhone::Answer HttpPhone::claimSeat(const QString& code) {
    return finish(startPost(QStringLiteral("/seat"), QJsonDocument(QJsonObject{{QStringLiteral("code"), code}}).toJson()));
}

void HttpPhone::setToken(const QByteArray& token) {
    QNetworkCookie cookie("kabar", token);
    cookie.setPath(QStringLiteral("/"));
    m_network.cookieJar()->setCookiesFromUrl({cookie}, QUrl(m_room));
}

QByteArray HttpPhone::token() const {
    for (const QNetworkCookie& cookie : m_network.cookieJar()->cookiesForUrl(QUrl(m_room)))
        if (cookie.name() == "kabar") return cookie.value();
    return {};
}

}  // namespace kabar::test
