// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/review.h"
#include "core/coop/shipped_algorithms.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::coop;

class TestReview : public QObject {
    Q_OBJECT

    static std::string text() {
        return reviewText(
            *sign(shippedAlgorithms(), {"Anna", "Université", {}}, keyPairFrom(1, "anna"), "2026-11-22T08:00:00Z"));
    }

private slots:
    void whatWasSignedIsReadBack() {
        const auto review = parseReview(text());
        QVERIFY(review.has_value());
        QCOMPARE(review->reviewer.name, "Anna");
        QCOMPARE(review->reviewer.publicKey, keyPairFrom(1, "anna").publicKey);
        QCOMPARE(review->questions.size(), shippedAlgorithms().size());
        const AlgorithmDocument first = shippedAlgorithms().front();
        const SignedAlgorithm algorithm{
            .hash = hashOf(first), .document = canonicalText(first), .approvals = {review->questions.front().approval}};
        QCOMPARE(signersOf(algorithm, std::span(&review->reviewer, 1)).size(), 1U);
    }
    void whatWasChangedIsRefused_data() {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("clause");
        QTest::newRow("name") << std::string("Anna") << std::string("Bert") << std::string("review.not-theirs");
        QTest::newRow("organisation") << std::string("Université") << std::string("Ministère")
                                      << std::string("review.not-theirs");
        QTest::newRow("hash") << hashOf(shippedAlgorithms().front()) << std::string(64, '0')
                              << std::string("algorithm.bad-signature");
        QTest::newRow("format") << std::string("kabar-review") << std::string("another")
                                << std::string("review.not-a-review");
    }
    void whatWasChangedIsRefused() {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(std::string, clause);
        std::string changed = text();
        changed.replace(changed.find(before), before.size(), after);
        QCOMPARE(std::string(parseReview(changed).error().clause.id), clause);
    }
    void aReviewerNeedsAName() {
        QCOMPARE(sign(shippedAlgorithms(), {"", "Université", {}}, keyPairFrom(1, "anna"), "").error().field, "name");
    }
};

KABAR_TEST(TestReview)
#include "test_review.moc"
