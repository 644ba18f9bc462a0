// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/ballot_model.h"

#include "core/session/ballot_verbs.h"

#include <algorithm>

namespace kabar::ui {

using workshop::Ballot;
using workshop::BallotState;

QVariant BallotModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Id:
            return static_cast<qlonglong>(row.ballot.id);
        case Question:
            return QString::fromStdString(row.ballot.question);
        case MaxChoices:
            return row.ballot.maxChoices;
        case State:
            return QString::fromLatin1(name(row.ballot.state).data());
        case Options: {
            QStringList labels;
            for (const auto& option : row.ballot.options) labels << QString::fromStdString(option.label);
            return labels;
        }
        case Voters:
            return row.voters;
        case HoldsVotes:
            return row.holdsVotes;
        default:
            return {};
    }
}

QHash<int, QByteArray> BallotModel::roleNames() const {
    return {{Id, "ballotId"},     {Question, "question"}, {MaxChoices, "maxChoices"}, {State, "ballotState"},
            {Options, "options"}, {Voters, "voters"},     {HoldsVotes, "holdsVotes"}};
}

int BallotModel::readyCount() const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return row.ballot.state == BallotState::Draft; }));
}

int BallotModel::firstReadyRow() const {
    const auto found = std::ranges::find_if(m_rows, [](const Row& row) { return row.ballot.state == BallotState::Draft; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

qlonglong BallotModel::idAt(int row) const {
    return row >= 0 && row < count() ? static_cast<qlonglong>(m_rows[static_cast<std::size_t>(row)].ballot.id) : 0;
}

QString BallotModel::questionAt(int row) const {
    return row >= 0 && row < count() ? QString::fromStdString(m_rows[static_cast<std::size_t>(row)].ballot.question)
                                     : QString();
}

void BallotModel::reload() {
    std::vector<Row> all;
    for (Ballot& ballot : rows(&session::Room::ballots)) all.push_back({.ballot = std::move(ballot)});
    if (hasFile()) {
        const auto snapshot = workspace()->snapshot();
        if (const Error* error = snapshot->votes.error()) tell(*error);
        const session::VotesByBallot& votes = snapshot->votes.orNothing();
        for (Row& row : all)
            if (const auto found = votes.find(row.ballot.id); found != votes.end()) {
                row.voters = found->second.count.counted;
                row.holdsVotes = found->second.held;
            }
    }
    replace(m_rows, std::move(all));
}

bool BallotModel::save(int row, const QString& question, int maxChoices, const QStringList& options) {
    Ballot ballot = row < 0 || row >= count() ? Ballot{} : m_rows[static_cast<std::size_t>(row)].ballot;
    ballot.question = question.trimmed().toStdString();
    ballot.maxChoices = maxChoices;
    ballot.options.resize(static_cast<std::size_t>(options.size()));
    for (qsizetype i = 0; i < options.size(); ++i)
        ballot.options[static_cast<std::size_t>(i)].label = options[i].trimmed().toStdString();
    return hand([&](session::Session& session) { return session::saveBallot(session, ballot); });
}

bool BallotModel::remove(int row) {
    if (row < 0 || row >= count() || m_rows[static_cast<std::size_t>(row)].ballot.state == BallotState::Open) return false;
    const std::int64_t id = m_rows[static_cast<std::size_t>(row)].ballot.id;
    return hand([&](session::Session& session) { return session::removeBallot(session, id); });
}

bool BallotModel::repeat(int row) {
    if (row < 0 || row >= count()) return false;
    const Ballot& source = m_rows[static_cast<std::size_t>(row)].ballot;
    Ballot copy{.question = source.question, .maxChoices = source.maxChoices, .options = source.options};
    for (auto& option : copy.options) option.id = 0;
    return hand([&](session::Session& session) { return session::saveBallot(session, copy); });
}

bool BallotModel::purge(int row) {
    if (row < 0 || row >= count()) return false;
    const std::int64_t id = m_rows[static_cast<std::size_t>(row)].ballot.id;
    return hand([&](session::Session& session) { return session::purgeVotes(session, id); });
}

}  // namespace kabar::ui
