// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/signing.h"
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

bool CooperativeModel::addReviewer(const QString& name, const QString& organisation, const QUrl& keyFile) {
    return m_workspace->hasFile() && m_workspace->finish(session::addReviewer(
                                         *m_workspace->session(), name.trimmed().toStdString(),
                                         organisation.trimmed().toStdString(), keyFile.toLocalFile().toStdString()));
}

bool CooperativeModel::signWith(const QUrl& keyFile) {
    const auto key = coop::readKeyFile(keyFile.toLocalFile().toStdString());
    if (!key) return m_workspace->tell(key.error()), false;
    return m_workspace->hasFile() && m_workspace->finish(session::signAlgorithms(*m_workspace->session(), *key));
}

}  // namespace kabar::ui
