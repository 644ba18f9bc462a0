// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/room_document.h"

#include <QJsonDocument>

#include <cmath>

namespace kabar::phones {

namespace {

constexpr double kLargestId = 9007199254740991.0;  // a JSON number holds no larger whole number

QJsonObject resultDocument(const workshop::Tally& tally) {
    QJsonArray counts;
    for (const workshop::OptionCount& count : tally.counts)
        counts.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(count.optionId)},
                                  {QStringLiteral("votes"), count.votes},
                                  {QStringLiteral("share"), count.share},
                                  {QStringLiteral("rank"), count.rank},
                                  {QStringLiteral("tied"), count.tied}});
    return {{QStringLiteral("heldBack"), tally.heldBack()},
            {QStringLiteral("least"), workshop::kLeastVotersShown},
            {QStringLiteral("blank"), tally.blank},
            {QStringLiteral("counts"), counts}};
}

Result<std::int64_t> wholeNumber(const QJsonValue& value, const char* field) {
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number) || number < 0 || number > kLargestId)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("vote.no-whole-number")}.of(field, ""));
    return static_cast<std::int64_t>(number);
}

}  // namespace

QJsonObject roomDocument(const RoomState& state) {
    QJsonObject document{{QStringLiteral("title"), state.title},
                         {QStringLiteral("bySeat"), state.bySeat},
                         {QStringLiteral("ballot"), QJsonValue::Null}};
    if (!state.ballot) return document;
    const workshop::Ballot& ballot = *state.ballot;
    QJsonArray options;
    for (const workshop::BallotOption& option : ballot.options)
        options.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(option.id)},
                                   {QStringLiteral("label"), QString::fromStdString(option.label)}});
    const auto word = name(ballot.state);
    document[QStringLiteral("ballot")] =
        QJsonObject{{QStringLiteral("id"), static_cast<qint64>(ballot.id)},
                    {QStringLiteral("question"), QString::fromStdString(ballot.question)},
                    {QStringLiteral("maxChoices"), ballot.maxChoices},
                    {QStringLiteral("state"), QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()))},
                    {QStringLiteral("options"), options},
                    {QStringLiteral("voters"), state.voters},
                    {QStringLiteral("result"), state.result ? QJsonValue(resultDocument(*state.result)) : QJsonValue::Null}};
    return document;
}

Result<SentVote> parseSentVote(const QByteArray& body) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return fail(Error::Code::Malformed, clause("vote.no-object"));
    const auto ballot = wholeNumber(document[QStringLiteral("ballot")], "ballot");
    if (!ballot) return fail(ballot.error());
    const QJsonValue choices = document[QStringLiteral("choices")];
    if (!choices.isArray())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("vote.no-list")}.of("choices", ""));
    SentVote vote{.ballotId = *ballot, .optionIds = {}};
    for (const QJsonValue& choice : choices.toArray()) {
        const auto id = wholeNumber(choice, "choices");
        if (!id) return fail(id.error());
        vote.optionIds.push_back(*id);
    }
    return vote;
}

QString admissionWord(workshop::Admission admission) {
    switch (admission) {
        case workshop::Admission::Counts:
            return QStringLiteral("counts");
        case workshop::Admission::Waits:
            return QStringLiteral("waits");
        case workshop::Admission::Dropped:
            return QStringLiteral("dropped");
    }
    return {};
}

QJsonArray idList(const workshop::Choices& choices) {
    QJsonArray ids;
    for (const std::int64_t choice : choices) ids.append(static_cast<qint64>(choice));
    return ids;
}

QString parseSeatCode(const QByteArray& body) {
    constexpr qsizetype kLongest = 20;  // with the spaces and dashes that people add
    const QString code = QJsonDocument::fromJson(body)[QStringLiteral("code")].toString();
    return code.size() <= kLongest ? code : QString();
}

QJsonObject errorDocument(const QString& word, const QString& sentence) {
    return {{QStringLiteral("error"), word}, {QStringLiteral("message"), sentence}};
}

}  // namespace kabar::phones
