// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/rate_limit.h"

#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QStringList>

namespace kabar::phones {

/// How fast one address or one phone may ask. An address may be a whole hall behind one router.
struct Pace {
    double atOnce = 0, perSecond = 0;
};

struct DoorSettings {
    Pace guesses{.atOnce = 10, .perSecond = 0.2};            ///< at the code, of an address without a phone of the room
    Pace tokensPerAddress{.atOnce = 1'500, .perSecond = 5};  ///< given out
    Pace votesPerAddress{.atOnce = 3'000, .perSecond = 100};
    Pace votesPerPhone{.atOnce = 6, .perSecond = 0.5};  ///< changing one's mind, not hammering
    Pace seatsPerPhone{.atOnce = 5, .perSecond = 0.1};  ///< typing the seat's code again
};

/// Who may ask for what, and how often. Kept in memory alone.
class Doorkeeper {
public:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Code { Right, Wrong, TooManyGuesses };

    Doorkeeper(const QString& joinCode, const DoorSettings& settings);

    /// The addresses and names that the room is served under, with the port: "192.168.1.20:8080". A page elsewhere that made
    /// its own name mean this machine asks under that name, and is refused.
    void serve(const QHostAddress& address, quint16 port);
    [[nodiscard]] bool isServed(const QByteArray& host) const { return m_served.contains(host.toLower()); }
    /// Whether a request with this Origin may change something: none, or the page of the room itself.
    [[nodiscard]] bool isOwn(const QByteArray& origin) const;

    /// A phone that holds a token is never slowed, nor is one of an address from which a token of the room was shown.
    [[nodiscard]] Code ask(const QString& code, const QHostAddress& from, bool holdsToken, Moment now);
    void welcomed(const QHostAddress& address) { m_welcomed.insert(address); }

    [[nodiscard]] bool mayHaveToken(const QHostAddress& from, Moment now) { return m_tokens.allow(from.toString(), now); }
    /// `voter` is the hash of a token of the room, never of one that a phone made up.
    [[nodiscard]] bool mayVote(const std::string& voter, const QHostAddress& from, Moment now) {
        return m_phoneVotes.allow(voter, now) && m_addressVotes.allow(from.toString(), now);
    }
    [[nodiscard]] bool mayClaimSeat(const std::string& voter, Moment now) { return m_phoneSeats.allow(voter, now); }

private:
    QString m_joinCode;
    QSet<QByteArray> m_served;
    QSet<QHostAddress> m_welcomed;
    RateLimit<QString> m_guesses, m_tokens, m_addressVotes;
    RateLimit<std::string> m_phoneVotes, m_phoneSeats;
};

}  // namespace kabar::phones
