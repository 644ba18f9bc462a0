// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/preview_cards.h"

#include "ui/workspace/error_words.h"

namespace kabar::ui {

QList<AlgorithmCard> cardsOf(const std::vector<node::Preview>& previews) {
    QList<AlgorithmCard> cards;
    for (const node::Preview& preview : previews) {
        AlgorithmCard card;
        card.hash = QString::fromStdString(preview.hash);
        card.name = QString::fromStdString(preview.name);
        card.titleFr = QString::fromStdString(preview.title.french);
        card.titleEn = QString::fromStdString(preview.title.english);
        card.released = !preview.refusal;
        if (preview.refusal) card.reason = reasonFact(*preview.refusal);
        card.cellsAsked = static_cast<int>(preview.own.size());
        card.cellsReleased = preview.ownCellsAsAsked;
        card.persons = preview.persons;
        cards.append(card);
    }
    return cards;
}

DraftProblem problemOf(const Error& error) {
    return {.line = static_cast<int>(error.line),
            .field = QString::fromStdString(error.field),
            .value = QString::fromStdString(error.value),
            .detail = reasonFact({.code = error.code, .clause = error.clause})};
}

}  // namespace kabar::ui
