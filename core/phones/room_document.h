// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workshop/ballot.h"
#include "core/workshop/tally.h"

#include <QByteArray>
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
};

/// `{"title", "ballot": null | {"id", "question", "maxChoices", "state", "options": [{"id", "label"}], "voters",
/// "result": null | {"heldBack", "least", "blank", "counts": [{"id", "votes", "share", "rank", "tied"}]}}}`.
[[nodiscard]] QJsonObject roomDocument(const RoomState& state);

/// What a phone sends: `{"ballot": 3, "choices": [7, 9]}`.
struct SentVote {
    std::int64_t ballotId = 0;
    std::vector<std::int64_t> optionIds;
};

/// Fails with `Malformed`, naming the field.
[[nodiscard]] Result<SentVote> parseSentVote(const QByteArray& body);

/// `{"error": "closed", "message": "…"}`: a word for the page to translate and an English sentence for people who read logs.
[[nodiscard]] QJsonObject errorDocument(const QString& word, const QString& sentence);

}  // namespace kabar::phones
