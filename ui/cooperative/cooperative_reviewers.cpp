// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/input_file.h"
#include "core/coop/review.h"
#include "core/session/reviewer_verbs.h"
#include "ui/cooperative/cooperative_model.h"

#include <algorithm>

namespace kabar::ui {

QList<ReviewerCard> CooperativeModel::reviewers() const {
    QList<ReviewerCard> cards;
    for (const coop::Reviewer& reviewer : m_known.reviewers) {
        ReviewerCard card{.name = QString::fromStdString(reviewer.name),
                          .organisation = QString::fromStdString(reviewer.organisation)};
        for (const coop::SignedAlgorithm& algorithm : m_known.algorithms)
            card.signedCount += std::ranges::contains(coop::signersOf(algorithm, m_known.reviewers), reviewer.publicKey,
                                                      &coop::Reviewer::publicKey);
        cards.append(card);
    }
    return cards;
}

bool CooperativeModel::addReview(const QUrl& file) {
    const std::string path = file.toLocalFile().toStdString();
    const auto text = readInput(path);
    if (!text) return m_workspace->tell(text.error()), false;
    auto review = coop::parseReview(*text);
    if (!review) return m_workspace->tell(Error(review.error()).in(path)), false;
    return m_workspace->hasFile() && m_workspace->finish(session::addReview(*m_workspace->session(), *std::move(review)));
}

}  // namespace kabar::ui
