// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ballot_box.h"
#include "core/workshop/voter_token.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kabar::phones {

/// What became of what a phone sent: `Kept` is on disk.
enum class Answer { Kept, NotOpen, Failed, Closing };
enum class SeatAnswer { Taken, AlreadySeated, Used, Unknown, Failed, Closing };

/// The room in the phones' thread: the last reading of the ballot box, the tokens given out, and what waits to be kept. What
/// arrives while a batch is being kept waits for the next, so that a hall's votes share few transactions; each is answered
/// when it is on disk.
class PhoneRoom : public QObject {
    Q_OBJECT

public:
    explicit PhoneRoom(workshop::BallotBox& box);
    ~PhoneRoom() override;

    /// Reads the ballot box again.
    void read();
    /// False until the first reading has come.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    void setTitle(const QString& title);

    [[nodiscard]] const std::optional<workshop::Ballot>& ballot() const { return m_reading.ballot; }
    [[nodiscard]] const workshop::VoteCount& votes() const { return m_reading.votes; }

    /// Whether this room gave the token out.
    [[nodiscard]] bool knows(const workshop::VoterToken& token) const;
    /// A new token; it is kept with the next batch. Fails as `VoterToken::random`, and with `Refused` when the room gave out
    /// more than any hall needs.
    [[nodiscard]] Result<workshop::VoterToken> giveOut();

    /// `vote` is valid for the ballot, `token` of this room.
    void cast(const workshop::VoterToken& token, std::int64_t ballotId, workshop::Choices choices,
              std::function<void(Answer)> answer);
    void claim(const workshop::VoterToken& token, const std::string& code, std::function<void(SeatAnswer)> answer);

    /// The JSON of what every phone shows alike, and what is the phone's own: `"admission"` alone, or with its vote and
    /// sign.
    [[nodiscard]] const QByteArray& document() const { return m_document; }
    [[nodiscard]] QByteArray documentFor(const std::string& voter) const;
    [[nodiscard]] QByteArray documentWithVote(const std::optional<workshop::VoterToken>& token) const;
    [[nodiscard]] workshop::Admission admissionOf(const std::string& voter) const;

signals:
    /// A reading has come.
    void wasRead();
    /// All phones have something new to show.
    void changed();
    /// These tokens are in the roll now: their phones may show whether they wait.
    void admitted(const std::vector<std::string>& voters);
    /// The ballot box failed; phones were told to try again.
    void failed(const kabar::Error& error);

private:
    struct Inbox;
    template <class Value>
    [[nodiscard]] std::function<void(Result<Value>)> later(void (PhoneRoom::*receive)(Result<Value>));

    void take(Result<workshop::RoomReading> reading);
    void keep();
    void kept(Result<workshop::KeptBatch> result);
    void adopt(const workshop::KeptBatch& result);
    void answerAll(Answer vote, SeatAnswer seat);
    void write();

    workshop::BallotBox& m_box;
    QString m_title;
    workshop::RoomReading m_reading;
    bool m_isRead = false, m_isKeeping = false;
    workshop::Batch m_next, m_underWay;
    std::vector<std::function<void(Answer)>> m_votersNext, m_votersUnderWay;
    std::vector<std::function<void(SeatAnswer)>> m_seatsNext, m_seatsUnderWay;
    QTimer m_keep, m_retry;
    QByteArray m_document;
    std::shared_ptr<Inbox> m_inbox;
};

}  // namespace kabar::phones
