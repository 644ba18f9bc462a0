// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_sentences.h"

#include <QtTranslation>

namespace kabar::words {

namespace {

constexpr ErrorSentence kSealed[] = {
    {"sealed.no-key",
     QT_TRANSLATE_NOOP("Error", "the key that opens sealed answers is on the machine that made the invitation")},
    {"sealed.not-a-key", QT_TRANSLATE_NOOP("Error", "this is no public key")},
    {"sealed.not-an-answer", QT_TRANSLATE_NOOP("Error", "this is no sealed answer of Kabar")},
    {"sealed.not-an-invitation", QT_TRANSLATE_NOOP("Error", "this is no invitation of Kabar")},
    {"sealed.damaged",
     QT_TRANSLATE_NOOP("Error", "the sealed answer was changed or cut short on its way: ask the company for it again")},
    {"sealed.inconsistent",
     QT_TRANSLATE_NOOP("Error", "the invitation contradicts itself: it was changed after it was made")},
    {"sealed.cut-otherwise", QT_TRANSLATE_NOOP("Error",
                                               "no sealed answer can serve this question beside the others: it has filters, "
                                               "or other distance bands, arrival slots or detour factor")},
    {"sealed.too-few", QT_TRANSLATE_NOOP("Error", "fewer than %1 persons: nothing may leave")},
    {"sealed.small-cell", QT_TRANSLATE_NOOP("Error", "a cell of it holds fewer than %1 persons")},
    {"sealed.no-question", QT_TRANSLATE_NOOP("Error", "there is no question to answer")},
    {"sealed.no-commune",
     QT_TRANSLATE_NOOP("Error", "the territory has no communes, by which a company could place its people")},
    {"sealed.other-territory", QT_TRANSLATE_NOOP("Error", "it was made for another territory")},
    {"sealed.other-key", QT_TRANSLATE_NOOP("Error", "it is sealed to another workshop’s key")},
    {"sealed.other-company", QT_TRANSLATE_NOOP("Error", "it is the answer of %1")},
    {"sealed.other-questions", QT_TRANSLATE_NOOP("Error", "it answers other questions")},
    {"sealed.other-invitation", QT_TRANSLATE_NOOP("Error", "it answers another invitation")},
    {"sealed.expired", QT_TRANSLATE_NOOP("Error", "its last day was %1")},
    {"sealed.answered-otherwise", QT_TRANSLATE_NOOP("Error",
                                                    "the company answered on %1 to questions that cut its people otherwise: "
                                                    "the two answers together could show fewer than 11 persons")},
    {"sealed.answered-before",
     QT_TRANSLATE_NOOP(
         "Error",
         "the company has answered already, on %1, and otherwise: the difference of two answers could show a few persons")},
    {"sealed.same-as", QT_TRANSLATE_NOOP("Error", "it is the very answer that %1 gave: a company counts once")},
    {"sealed.not-invited", QT_TRANSLATE_NOOP("Error", "%1 was not invited on this machine")},
    {"sealed.nobody-invited", QT_TRANSLATE_NOOP("Error", "no company was invited on this machine to answer by sealed file")},
    {"sealed.answers-from-rows", QT_TRANSLATE_NOOP("Error", "this employer answers from its own rows")},
    {"sealed.not-returned", QT_TRANSLATE_NOOP("Error", "its sealed file has not come back yet")},
    {"sealed.not-consented", QT_TRANSLATE_NOOP("Error", "its sealed file does not answer this question")},
    {"sealed.rows-at-company", QT_TRANSLATE_NOOP("Error", "its rows are at the company: it answers by sealed file")},
};

}  // namespace

std::span<const ErrorSentence> sentencesOfSealedAnswers() {
    return kSealed;
}

}  // namespace kabar::words
