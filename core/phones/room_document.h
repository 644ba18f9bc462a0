// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workshop/ballot.h"
#include "core/workshop/tally.h"
#include "core/workshop/voter_roll.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace kabar::phones {

/// What every phone shows alike. Its result is there once the ballot is closed.
struct RoomState {
    QString title;
    std::optional<workshop::Ballot> ballot;
    int voters = 0;
    std::optional<workshop::Tally> result;
    bool bySeat = false;  ///< a vote without a seat's code waits
};

/// `{"title", "bySeat", "ballot": null | {"id", "question", "maxChoices", "state", "options": [{"id", "label"}], "voters",
/// "result": null | {"heldBack", "least", "blank", "counts": [{"id", "votes", "share", "rank", "tied"}]}}}`.
[[nodiscard]] QJsonObject roomDocument(const RoomState& state);

/// What a phone sends: `{"ballot": 3, "choices": [7, 9]}`.
struct SentVote {
    std::int64_t ballotId = 0;
    std::vector<std::int64_t> optionIds;
};

/// "counts", "waits", "dropped".
[[nodiscard]] QString admissionWord(workshop::Admission admission);
[[nodiscard]] QJsonArray idList(const workshop::Choices& choices);

/// Fails with `Malformed`, naming the field.
[[nodiscard]] Result<SentVote> parseSentVote(const QByteArray& body);

/// What a phone sends for its seat: `{"code": "BCDF-GHJK"}`; empty when it is not that, or longer than any code.
[[nodiscard]] QString parseSeatCode(const QByteArray& body);

/// `{"error": "closed", "message": "…"}`: a word for the page to translate, and the sentence in the phone's language.
[[nodiscard]] QJsonObject errorDocument(const QString& word, const QString& sentence);

}  // namespace kabar::phones
