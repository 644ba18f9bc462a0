// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/signing_key.h"
#include "tests/support/test.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace kabar;

namespace {

constexpr std::string_view kWorkshop = "00112233445566778899aabbccddeeff";
constexpr std::string_view kPassphrase = "trois petits tours";

std::filesystem::path in(const QTemporaryDir& folder) {
    return std::filesystem::path(folder.path().toStdString()) / "keys";
}

}  // namespace

class TestSigningKey : public QObject {
    Q_OBJECT

private slots:
    void isMadeOnceAndForItsOwnerAlone() {
        const QTemporaryDir folder;
        const auto first = proof::signingKey(in(folder), kWorkshop), again = proof::signingKey(in(folder), kWorkshop);
        QVERIFY(first && again);
        QCOMPARE(first->publicKey, again->publicKey);
        const QFileInfo file(QString::fromStdString((in(folder) / (std::string(kWorkshop) + ".key")).string()));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ReadOwner | QFile::WriteOwner),
                 QFile::Permissions());
        QVERIFY(proof::holdsKey(in(folder), first->publicKey));
    }

    void isAnotherElsewhere() {
        const QTemporaryDir here, elsewhere;
        const auto mine = proof::signingKey(in(here), kWorkshop), theirs = proof::signingKey(in(elsewhere), kWorkshop);
        QVERIFY(mine && theirs);
        QVERIFY(mine->publicKey != theirs->publicKey);
        QVERIFY(!proof::holdsKey(in(here), theirs->publicKey));
    }

    void hasAFingerprintThatPeopleCanRead() {
        const auto key = coop::keyPairFrom(1, "fingerprint");
        const auto fingerprint = proof::fingerprintOf(key.publicKey);
        QCOMPARE(fingerprint.size(), 19U);
        QVERIFY(proof::isFingerprint(QString::fromStdString(fingerprint).toLower().remove('-').toStdString(), fingerprint));
        QVERIFY(!proof::isFingerprint("0000-0000-0000-0000", fingerprint));
        QVERIFY(proof::fingerprintOf("no key").empty());
        QVERIFY(!proof::isFingerprint("", ""));
    }

    void travelsUnderAPassphrase() {
        const QTemporaryDir elsewhere;
        const auto key = coop::newKeyPair();
        const auto locked = proof::lockedKey(key, kWorkshop, kPassphrase);
        QVERIFY(locked);
        QVERIFY(locked->find(key.secretSeed) == std::string::npos);
        const auto back = proof::unlockedKey(*locked, kWorkshop, kPassphrase);
        QVERIFY(back);
        QCOMPARE(back->secretSeed, key.secretSeed);
        QVERIFY(proof::keepKey(in(elsewhere), kWorkshop, *back));
        QCOMPARE(proof::signingKey(in(elsewhere), kWorkshop)->publicKey, key.publicKey);
    }

    void refusesWhatDoesNotOpenIt() {
        const auto key = coop::newKeyPair();
        QCOMPARE(proof::lockedKey(key, kWorkshop, "short").error().code, Error::Code::Refused);
        const auto locked = proof::lockedKey(key, kWorkshop, kPassphrase);
        QVERIFY(locked);
        QCOMPARE(proof::unlockedKey(*locked, kWorkshop, "deux petits tours").error().clause.id, "key.wrong-passphrase");
        QCOMPARE(proof::unlockedKey(*locked, "another", kPassphrase).error().clause.id, "key.other-workshop");
        QCOMPARE(proof::unlockedKey("{}", kWorkshop, kPassphrase).error().clause.id, "key.not-locked");
    }

    void neverReplacesAnotherKey() {
        const QTemporaryDir folder;
        QVERIFY(proof::signingKey(in(folder), kWorkshop));
        QCOMPARE(proof::keepKey(in(folder), kWorkshop, coop::newKeyPair()).error().code, Error::Code::Taken);
    }
};

KABAR_TEST(TestSigningKey)
#include "test_signing_key.moc"
