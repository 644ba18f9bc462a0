// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/approval.h"
#include "core/coop/audit_log.h"
#include "core/coop/shipped_algorithms.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <set>

using namespace kabar;
using namespace kabar::coop;

class TestApproval : public QObject {
    Q_OBJECT

    const KeyPair m_anna = keyPairFrom(1, "anna"), m_bruno = keyPairFrom(1, "bruno"), m_chloe = keyPairFrom(1, "chloe");
    const std::vector<Reviewer> m_reviewers{{"Anna", "Université", m_anna.publicKey},
                                            {"Bruno", "Syndicat mixte", m_bruno.publicKey},
                                            {"Chloé", "syndicat  MIXTE", m_chloe.publicKey}};
    const AlgorithmDocument m_document = shippedAlgorithms().front();

    SignedAlgorithm signedBy(const std::vector<KeyPair>& keys) const {
        SignedAlgorithm algorithm{.hash = hashOf(m_document), .document = canonicalText(m_document), .approvals = {}};
        for (const KeyPair& key : keys) algorithm.approvals.push_back(*approve(m_document, key, "2026-11-22T08:00:00Z"));
        return algorithm;
    }
    std::string reason(const SignedAlgorithm& algorithm) const {
        const auto document = reviewed(algorithm, m_reviewers);
        return document                                        ? "approved"
               : document.error().code == Error::Code::Refused ? describe(document.error().clause)
                                                               : describe(document.error());
    }
    static std::vector<AuditEntry> log() {
        std::vector<AuditEntry> entries;
        for (const AuditKind kind : {AuditKind::Signed, AuditKind::Asked, AuditKind::Refused, AuditKind::Released})
            entries.push_back(chained({"2026-11-22T08:00:00Z", std::string(kCooperative), kind, "aa", "{}"},
                                      entries.empty() ? nullptr : &entries.back()));
        return entries;
    }

private slots:
    void twoReviewersOfTwoOrganisationsApprove() {
        QCOMPARE(reason(signedBy({m_anna, m_bruno})), "approved");
        QCOMPARE(signersOf(signedBy({m_anna, m_bruno}), m_reviewers).size(), 2u);
    }
    void ofTwoApprovedDocumentsOfOneNameTheOneApprovedLastStands() {
        AlgorithmDocument corrected = m_document;
        corrected.retentionDays += 1;
        const auto algorithm = [&](const AlgorithmDocument& document, const char* anna, const char* bruno) {
            SignedAlgorithm made{.hash = hashOf(document), .document = canonicalText(document), .approvals = {}};
            made.approvals = {*approve(document, m_anna, anna), *approve(document, m_bruno, bruno)};
            return made;
        };
        const auto first = algorithm(m_document, "2026-11-22T08:00:00Z", "2026-11-22T09:00:00Z");
        const auto later = algorithm(corrected, "2026-11-21T08:00:00Z", "2026-11-23T08:00:00Z");
        const std::set<std::string> fallen{first.hash};
        QCOMPARE(superseded(std::vector{first, later}, m_reviewers), fallen);
        QCOMPARE(superseded(std::vector{later, first}, m_reviewers), fallen);
        // at the same moment the hash decides, in whatever order they come
        const auto same = algorithm(corrected, "2026-11-22T08:00:00Z", "2026-11-22T09:00:00Z");
        const auto either = superseded(std::vector{first, same}, m_reviewers);
        QCOMPARE(either.size(), 1U);
        QCOMPARE(superseded(std::vector{same, first}, m_reviewers), either);
        // one that was not reviewed stands behind one that was
        auto draft = later;
        draft.approvals.pop_back();
        QCOMPARE(superseded(std::vector{first, draft}, m_reviewers), std::set<std::string>{draft.hash});
    }
    void anUnsignedDocumentIsIntact() { QCOMPARE(intact(signedBy({}))->name, m_document.name); }
    void refusesUnsigned() { QCOMPARE(reason(signedBy({})), "algorithm.unsigned"); }
    void refusesOneSignature() { QCOMPARE(reason(signedBy({m_anna})), "algorithm.one-signature"); }
    void refusesOneReviewerTwice() { QCOMPARE(reason(signedBy({m_anna, m_anna})), "algorithm.one-signature"); }
    void refusesOneOrganisationTwice() { QCOMPARE(reason(signedBy({m_bruno, m_chloe})), "algorithm.one-organisation"); }
    void refusesAnUnknownReviewer() {
        QCOMPARE(reason(signedBy({m_anna, keyPairFrom(1, "mallory")})), "algorithm.stranger");
    }
    void refusesATamperedDocument() {
        auto algorithm = signedBy({m_anna, m_bruno});
        algorithm.document.replace(algorithm.document.find("365"), 3, "999");
        QCOMPARE(reason(algorithm), "algorithm.changed");
        QCOMPARE(intact(algorithm).error().clause.id, "algorithm.changed");
        algorithm.hash = hashOf(*parseAlgorithm(algorithm.document));
        QCOMPARE(reason(algorithm), "algorithm.bad-signature Anna");
    }
    void refusesABitFlippedSignature() {
        auto algorithm = signedBy({m_anna, m_bruno});
        char& digit = algorithm.approvals[1].signature[17];
        digit = digit == '0' ? '1' : '0';
        QCOMPARE(reason(algorithm), "algorithm.bad-signature Bruno");
        algorithm.approvals[1].signature = "short";
        QCOMPARE(reason(algorithm), "algorithm.bad-signature Bruno");
    }
    void signsAsRfc8032() {
        // RFC 8032, section 7.1, test 2: one byte, 0x72
        const auto key = keyPairOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        QCOMPARE(key->publicKey, "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const std::string signature =
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        QCOMPARE(*signatureOf("\x72", *key), signature);
        QVERIFY(isSignedBy("\x72", signature, key->publicKey));
        QVERIFY(!isSignedBy("\x73", signature, key->publicKey));
    }
    void keyFilesAreSecret() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("anna.key").toStdString();
        QVERIFY(writeKeyFile(path, m_anna));
        QCOMPARE(static_cast<int>(std::filesystem::status(path).permissions()), 0600);
        QCOMPARE(readKeyFile(path)->publicKey, m_anna.publicKey);
        QVERIFY(!writeKeyFile(path, m_bruno));
        QCOMPARE(readKeyFile(folder.filePath("none.key").toStdString()).error().code, Error::Code::NotFound);
    }
    void anUntouchedLogVerifies() {
        QVERIFY(verifyAudit(log()).has_value());
        QVERIFY(verifyAudit({}).has_value());
    }
    void aChangedLogDoesNot() {
        auto entries = log();
        entries[1].event.actor = "nobody";
        QCOMPARE(verifyAudit(entries).error().value, "2");
        entries = log();
        entries.erase(entries.begin() + 2);
        QCOMPARE(verifyAudit(entries).error().value, "4");
        entries = log();
        std::swap(entries[0], entries[1]);
        QVERIFY(!verifyAudit(entries));
    }
};

KABAR_TEST(TestApproval)
#include "test_approval.moc"
