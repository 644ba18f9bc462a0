// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QString>

namespace kabar::test {

/// A phone as far as the server can tell: it keeps cookies and asks over HTTP.
class HttpPhone {
public:
    struct Answer {
        int status = 0;
        QByteArray body, contentType, policy, location;
    };

    explicit HttpPhone(const QString& joinAddress) : m_room(joinAddress) {}

    QNetworkReply* startGet(const QString& path) { return m_network.get(request(path)); }
    QNetworkReply* startVote(const QByteArray& body) { return startPost(QStringLiteral("/vote"), body); }
    QNetworkReply* startPost(const QString& path, const QByteArray& body) {
        QNetworkRequest asked = request(path);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return m_network.post(asked, body);
    }
    /// `path` after the room's address; the whole address when it starts with http.
    Answer get(const QString& path) { return finish(startGet(path)); }
    Answer vote(const QByteArray& body) { return finish(startVote(body)); }
    Answer vote(std::int64_t ballot, const QList<std::int64_t>& choices);
    Answer claimSeat(const QString& code);
    [[nodiscard]] QByteArray token() const;
    void setToken(const QByteArray& token);
    void setLanguages(const QByteArray& languages) { m_languages = languages; }

    static Answer finish(QNetworkReply* reply);
    static QByteArray voteBody(std::int64_t ballot, const QList<std::int64_t>& choices);

private:
    [[nodiscard]] QNetworkRequest request(const QString& path) const;

    QString m_room;
    QByteArray m_languages = "fr-FR,fr;q=0.9";
    QNetworkAccessManager m_network;
};

}  // namespace kabar::test
