// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/connection.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace kabar::phones {

struct FollowerSettings {
    std::chrono::milliseconds ping{20'000};    ///< a phone that was not heard of for so long is asked whether it is there
    std::chrono::milliseconds answer{20'000};  ///< and has so long to answer
    int ahead = 12;                            ///< messages that a phone may have been sent and not yet shown to have read
    int perPhone = 3;   ///< sockets of one token: pages open beside each other, or one that fell asleep
    int messages = 20;  ///< that a phone may send; the page sends none
};

/// The phones that follow live. A phone that does not read is sent no more than a few messages, then the newest when it
/// reads again; one that does not answer is dropped. So a sleeping phone costs a bounded piece of memory, for a bounded
/// time.
class Followers : public QObject {
    Q_OBJECT

public:
    /// `message` makes what the phone of that token shows now; the token's hash is empty for a phone without one.
    Followers(const FollowerSettings& settings, std::function<QString(const std::string&)> message);
    ~Followers() override;

    void add(std::unique_ptr<QWebSocket> socket, Connection* connection, const std::string& voter);
    /// Sends every phone what it shows now.
    void tell();
    void tell(const std::vector<std::string>& voters);
    /// Phones that follow: two pages of one token are one phone.
    [[nodiscard]] int phones() const;

signals:
    void phonesChanged();

private:
    struct Follower {
        std::unique_ptr<QWebSocket> socket;
        QPointer<Connection> connection;
        std::string voter;
        int sent = 0;   ///< messages that no answer has confirmed
        int asked = 0;  ///< of these, sent before the ping that is under way
        bool pinged = false, behind = false;
        Moment since, heardAt, pingedAt;
        int said = 0;
    };

    void send(Follower& follower);
    void ping(Follower& follower);
    void hear(QWebSocket* socket);
    void look();
    void drop(Follower& follower);
    void remove(QWebSocket* socket);
    void keepFew(const std::string& voter);
    /// What is done to one may end another: a list to go through.
    [[nodiscard]] std::vector<QWebSocket*> sockets() const;
    [[nodiscard]] Follower* find(QWebSocket* socket) const;

    FollowerSettings m_settings;
    std::function<QString(const std::string&)> m_message;
    std::unordered_map<QWebSocket*, std::unique_ptr<Follower>> m_all;
    QTimer m_look;
};

}  // namespace kabar::phones
