// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_room.h"

#include "core/phones/room_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace kabar::phones {

using workshop::Admission;
using workshop::SeatOutcome;
using workshop::VoteOutcome;
using workshop::VoterToken;

namespace {

constexpr std::chrono::milliseconds kTokensWait{200};  // a token alone is in no hurry: its first vote is kept with it
constexpr std::chrono::milliseconds kRetry{1000};
constexpr std::chrono::milliseconds kAtOnce{0};  // after every request that has already arrived
constexpr std::size_t kMostTokens = 20'000;

SeatAnswer answerOf(SeatOutcome outcome) {
    switch (outcome) {
        case SeatOutcome::Taken:
            return SeatAnswer::Taken;
        case SeatOutcome::AlreadySeated:
            return SeatAnswer::AlreadySeated;
        case SeatOutcome::Used:
            return SeatAnswer::Used;
        case SeatOutcome::Unknown:
            return SeatAnswer::Unknown;
    }
    return SeatAnswer::Failed;
}

QByteArray with(const QByteArray& document, const QJsonObject& own) {
    const QByteArray more = QJsonDocument(own).toJson(QJsonDocument::Compact);
    return document.chopped(1) + ',' + more.sliced(1);
}

}  // namespace

/// Where the box's answers arrive, from any thread and perhaps when the room is gone.
struct PhoneRoom::Inbox {
    std::mutex mutex;
    PhoneRoom* room = nullptr;
};

/// A function for any thread that brings its value to `receive` in this one.
template <class Value>
std::function<void(Result<Value>)> PhoneRoom::later(void (PhoneRoom::*receive)(Result<Value>)) {
    return [inbox = m_inbox, receive](Result<Value> value) {
        const std::scoped_lock lock(inbox->mutex);
        if (!inbox->room) return;
        auto shared = std::make_shared<Result<Value>>(std::move(value));
        QMetaObject::invokeMethod(
            inbox->room, [room = inbox->room, receive, shared] { (room->*receive)(std::move(*shared)); },
            Qt::QueuedConnection);
    };
}

PhoneRoom::PhoneRoom(workshop::BallotBox& box) : m_box(box), m_inbox(std::make_shared<Inbox>()) {
    m_inbox->room = this;
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &PhoneRoom::keep);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this, &PhoneRoom::read);
    write();
}

PhoneRoom::~PhoneRoom() {
    {
        const std::scoped_lock lock(m_inbox->mutex);
        m_inbox->room = nullptr;
    }
    answerAll(Answer::Closing, SeatAnswer::Closing);
    m_votersUnderWay = std::exchange(m_votersNext, {});
    m_seatsUnderWay = std::exchange(m_seatsNext, {});
    answerAll(Answer::Closing, SeatAnswer::Closing);
}

void PhoneRoom::read() {
    m_box.read(later<workshop::RoomReading>(&PhoneRoom::take));
}

void PhoneRoom::take(Result<workshop::RoomReading> reading) {
    if (!reading) {  // the room stays as it was
        m_retry.start();
        emit failed(reading.error());
        return;
    }
    m_reading = std::move(*reading);
    write();
    m_isRead = true;
    emit wasRead();
    emit changed();
}

void PhoneRoom::setTitle(const QString& title) {
    if (m_title == title) return;
    m_title = title;
    write();
    emit changed();
}

bool PhoneRoom::knows(const VoterToken& token) const {
    const std::string hash = token.rollHash();
    return m_reading.tokens.contains(hash) || std::ranges::contains(m_next.tokens, hash) ||
           std::ranges::contains(m_underWay.tokens, hash);
}

Result<VoterToken> PhoneRoom::giveOut() {
    if (m_reading.tokens.size() + m_next.tokens.size() > kMostTokens)
        return fail(Error::Code::Refused, clause("phones.too-many-tokens", kMostTokens));
    auto token = VoterToken::random();
    if (!token) return token;
    m_next.tokens.push_back(token->rollHash());
    if (!m_keep.isActive()) m_keep.start(kTokensWait);
    return token;
}

void PhoneRoom::cast(const VoterToken& token, std::int64_t ballotId, workshop::Choices choices,
                     std::function<void(Answer)> answer) {
    m_next.votes.push_back({.ballotId = ballotId,
                            .voter = token.rollHash(),
                            .tokenHash = token.hashFor(ballotId),
                            .choices = std::move(choices)});
    m_votersNext.push_back(std::move(answer));
    m_keep.start(kAtOnce);
}

void PhoneRoom::claim(const VoterToken& token, const std::string& code, std::function<void(SeatAnswer)> answer) {
    const std::int64_t ballot = m_reading.ballot ? m_reading.ballot->id : 0;
    m_next.seats.push_back(
        {.code = code, .voter = token.rollHash(), .ballotId = ballot, .tokenHash = token.hashFor(ballot)});
    m_seatsNext.push_back(std::move(answer));
    m_keep.start(kAtOnce);
}

void PhoneRoom::keep() {
    if (m_isKeeping || m_next.isEmpty()) return;
    m_isKeeping = true;
    m_underWay = std::exchange(m_next, {});
    m_votersUnderWay = std::exchange(m_votersNext, {});
    m_seatsUnderWay = std::exchange(m_seatsNext, {});
    m_box.keep(m_underWay, later<workshop::KeptBatch>(&PhoneRoom::kept));
}

void PhoneRoom::kept(Result<workshop::KeptBatch> result) {
    m_isKeeping = false;
    const workshop::Batch batch = m_underWay;
    if (!result) {
        m_next.tokens.insert(m_next.tokens.begin(), batch.tokens.begin(), batch.tokens.end());
        m_underWay = {};
        answerAll(Answer::Failed, SeatAnswer::Failed);
        emit failed(result.error());
        if (!m_next.isEmpty()) m_keep.start(kRetry);
        return;
    }
    adopt(*result);
    m_underWay = {};
    const auto voters = std::exchange(m_votersUnderWay, {});
    const auto seats = std::exchange(m_seatsUnderWay, {});
    for (std::size_t i = 0; i < voters.size(); ++i)
        voters[i](result->votes[i] == VoteOutcome::Kept ? Answer::Kept : Answer::NotOpen);
    for (std::size_t i = 0; i < seats.size(); ++i) seats[i](answerOf(result->seats[i]));
    write();
    if (batch.votes.empty() && batch.seats.empty())
        emit admitted(batch.tokens);
    else
        emit changed();
    if (!m_next.isEmpty()) m_keep.start(m_votersNext.empty() && m_seatsNext.empty() ? kTokensWait : kAtOnce);
}

/// A ballot was perhaps opened since: its votes are of the next reading.
void PhoneRoom::adopt(const workshop::KeptBatch& result) {
    for (const auto& [voter, admission] : result.voters) m_reading.tokens[voter] = admission;
    if (!m_reading.ballot) return;
    if (const auto count = result.counts.find(m_reading.ballot->id); count != result.counts.end())
        m_reading.votes = count->second;
    for (std::size_t i = 0; i < m_underWay.votes.size(); ++i) {
        const workshop::Vote& vote = m_underWay.votes[i];
        if (result.votes[i] == VoteOutcome::Kept && vote.ballotId == m_reading.ballot->id)
            m_reading.choices[vote.tokenHash] = vote.choices;
    }
}

void PhoneRoom::answerAll(Answer vote, SeatAnswer seat) {
    for (const auto& answer : std::exchange(m_votersUnderWay, {})) answer(vote);
    for (const auto& answer : std::exchange(m_seatsUnderWay, {})) answer(seat);
}

void PhoneRoom::write() {
    const RoomState state{.title = m_title,
                          .ballot = m_reading.ballot,
                          .voters = m_reading.votes.counted,
                          .result = m_reading.result,
                          .bySeat = m_reading.bySeat};
    m_document = QJsonDocument(roomDocument(state)).toJson(QJsonDocument::Compact);
}

Admission PhoneRoom::admissionOf(const std::string& voter) const {
    const auto found = m_reading.tokens.find(voter);
    return found == m_reading.tokens.end() ? Admission::Waits : found->second;
}

QByteArray PhoneRoom::documentFor(const std::string& voter) const {
    if (!m_reading.tokens.contains(voter)) return m_document;
    return with(m_document, {{QStringLiteral("admission"), admissionWord(admissionOf(voter))}});
}

QByteArray PhoneRoom::documentWithVote(const std::optional<VoterToken>& token) const {
    QJsonObject own{{QStringLiteral("mine"), QJsonValue::Null}};
    if (!token) return with(m_document, own);
    const std::string voter = token->rollHash();
    if (m_reading.tokens.contains(voter)) {
        own[QStringLiteral("admission")] = admissionWord(admissionOf(voter));
        own[QStringLiteral("sign")] = QString::fromStdString(workshop::signOf(voter));
    }
    if (m_reading.ballot)
        if (const auto vote = m_reading.choices.find(token->hashFor(m_reading.ballot->id)); vote != m_reading.choices.end())
            own[QStringLiteral("mine")] = idList(vote->second);
    return with(m_document, own);
}

}  // namespace kabar::phones
