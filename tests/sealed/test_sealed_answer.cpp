// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/given_answers.h"
#include "core/sealed/inbox.h"
#include "tests/sealed/company.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace kabar;
using namespace kabar::sealed;
using tests::kNine;

namespace {

constexpr std::chrono::days kMonth{29};

/// A workshop that invited "Sucrerie", and that company.
struct Sides {
    QTemporaryDir folder;
    Inbox inbox{folder.path().toStdString(), "a workshop"};
    GivenAnswers given{(folder.path() + "/company").toStdString()};
    Invitation invitation = tests::invitation(inbox.recipient().value().publicKey);
    std::vector<coop::CommuteRecord> rows = tests::employees(240, 11);

    Sides() { (void)inbox.keep({.employer = "Sucrerie", .invitation = invitationText(invitation)}); }
    Answer prepared(Time now = kNine) { return given.prepare(invitation, tests::persons(rows), now).value().answer; }
    std::string file(const Answer& answer) { return sealedText(answerText(answer), invitation.recipient).value(); }
    std::string whyNot(const std::string& text, Time now = kNine, const std::string& employer = "Sucrerie") {
        const auto taken = inbox.receive(employer, text, now);
        return taken ? "" : taken.error().clause.id;
    }
};

}  // namespace

class TestSealedAnswer : public QObject {
    Q_OBJECT
    std::unique_ptr<Sides> m_sides;

private slots:
    void init() { m_sides = std::make_unique<Sides>(); }

    void opensWhatTheCompanySealed() {
        const Answer answer = m_sides->prepared();
        const auto taken = m_sides->inbox.receive("Sucrerie", m_sides->file(answer), kNine);
        QVERIFY(taken.has_value());
        QVERIFY(*taken == answer);
        QCOMPARE(taken->headcount(), 240);
        QVERIFY(m_sides->inbox.of("Sucrerie").value()->hasReturned());
    }
    void aFileHoldsNoCellOfFewerThanEleven() { QVERIFY(tests::smallestCell(m_sides->prepared().groups) >= 11); }
    void twoFilesOfOneCompanyDifferByNobodyOrByEleven() {
        const Answer first = m_sides->prepared();
        for (const auto change : {+[](std::vector<coop::CommuteRecord>& rows) { rows.pop_back(); },
                                  +[](std::vector<coop::CommuteRecord>& rows) { rows.push_back(rows.front()); },
                                  +[](std::vector<coop::CommuteRecord>& rows) { rows[0].mode = coop::Mode::Walk; },
                                  +[](std::vector<coop::CommuteRecord>& rows) { rows.resize(rows.size() / 2); }}) {
            change(m_sides->rows);
            const auto next = m_sides->given.prepare(m_sides->invitation, tests::persons(m_sides->rows), kNine + kMonth);
            QVERIFY(next->repeats);
            for (const coop::AlgorithmDocument& question : m_sides->invitation.questions) {
                const auto before = tableOf(first.groups, question), after = tableOf(next->answer.groups, question);
                QVERIFY(before == after);  // no cell differs, so that none can show fewer than eleven
            }
        }
    }
    void theSameRowsGiveTheSameContent() {
        const std::string first = answerText(m_sides->prepared()), again = answerText(m_sides->prepared(kNine + kMonth));
        QCOMPARE(first, again);
    }
    void anotherWorkshopGetsTheSameGroups() {
        const Answer first = m_sides->prepared();
        m_sides->rows.pop_back();
        m_sides->invitation = tests::invitation(newBoxKey().publicKey, "SUCRERIE");
        const auto second = m_sides->given.prepare(m_sides->invitation, tests::persons(m_sides->rows), kNine);
        QVERIFY(second->answer.groups == first.groups);
        QVERIFY(second->repeats);
    }
    void questionsThatCutOtherwiseAreRefusedAfterAnAnswer() {
        (void)m_sides->prepared();
        m_sides->invitation.questions.pop_back();
        m_sides->invitation.questions.pop_back();
        const auto refused = m_sides->given.prepare(m_sides->invitation, tests::persons(m_sides->rows), kNine);
        QCOMPARE(refused.error().clause.id, std::string("sealed.answered-otherwise"));
    }
    void whatWasNeverHandedOverMayBeReplaced() {
        const Answer first = m_sides->prepared();
        m_sides->rows.resize(100);
        const auto anew = m_sides->given.prepare(m_sides->invitation, tests::persons(m_sides->rows), kNine,
                                                 GivenAnswers::Earlier::NeverHandedOver);
        QCOMPARE(anew->answer.headcount(), 100);
    }
    void refusesAnotherTerritory() {
        Answer answer = m_sides->prepared();
        answer.territory = std::string(64, '0');
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string("sealed.other-territory"));
    }
    void refusesAnotherKey() {
        const Answer answer = m_sides->prepared();
        QCOMPARE(m_sides->whyNot(sealedText(answerText(answer), newBoxKey().publicKey).value()),
                 std::string("sealed.other-key"));
        std::string readdressed = sealedText(answerText(answer), newBoxKey().publicKey).value();
        readdressed.replace(readdressed.find('\n') + 1, 64, m_sides->invitation.recipient);
        QCOMPARE(m_sides->whyNot(readdressed), std::string("sealed.damaged"));
    }
    void refusesOtherQuestions() {
        Answer answer = m_sides->prepared();
        answer.questions.pop_back();
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string("sealed.other-questions"));
    }
    void refusesAnotherInvitation() {
        const Answer answer = m_sides->prepared();
        Answer other = answerTo(tests::invitation(m_sides->invitation.recipient), answer.groups, answer.madeOn);
        QCOMPARE(m_sides->whyNot(m_sides->file(other)), std::string("sealed.other-invitation"));
    }
    void refusesAfterItsLastDay() {
        const std::string file = m_sides->file(m_sides->prepared());
        QCOMPARE(m_sides->whyNot(file, kNine + std::chrono::days(31)), std::string("sealed.expired"));
        QCOMPARE(m_sides->whyNot(file, kNine + std::chrono::days(30)), std::string());
    }
    void refusesWhatWasTamperedWith() {
        const std::string file = m_sides->file(m_sides->prepared());
        for (std::size_t at = file.size() / 2; at < file.size() - 4; at += 97) {
            std::string changed = file;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QCOMPARE(m_sides->whyNot(changed), std::string("sealed.damaged"));
        }
        QCOMPARE(m_sides->whyNot(file.substr(0, file.size() / 2)), std::string("sealed.damaged"));
        QCOMPARE(m_sides->whyNot("nothing of the kind"), std::string("sealed.not-an-answer"));
    }
    void refusesCellsUnderEleven() {
        Answer answer = m_sides->prepared();
        answer.groups.front().sums.persons = 10;
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string("sealed.small-cell"));
        answer = m_sides->prepared();
        answer.groups.front().sums.carKnown = 5;
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string("sealed.small-cell"));
    }
    void refusesTheSameCompanyTwice() {
        const Answer answer = m_sides->prepared();
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string());
        QCOMPARE(m_sides->whyNot(m_sides->file(answer)), std::string());  // the same once more changes nothing
        Answer other = answer;
        other.groups.front().sums.persons += 1;
        QCOMPARE(m_sides->whyNot(m_sides->file(other)), std::string("sealed.answered-before"));
        const Invitation second = tests::invitation(m_sides->invitation.recipient, "Distillerie");
        QVERIFY(m_sides->inbox.keep({.employer = "Distillerie", .invitation = invitationText(second)}).has_value());
        QCOMPARE(m_sides->whyNot(m_sides->file(answerTo(second, answer.groups, answer.madeOn)), kNine, "Distillerie"),
                 std::string("sealed.same-as"));
    }
    void refusesAnInvitationThatWasChanged() {
        std::string text = invitationText(m_sides->invitation);
        QVERIFY(parseInvitation(text) == m_sides->invitation);
        for (const auto& [from, to] :
             {std::pair{"\"least_persons\":11", "\"least_persons\":2"}, std::pair{"\"metres\":[[0", "\"metres\":[[9"},
              std::pair{"\"detour_factor\":1.35", "\"detour_factor\":1.36"}}) {
            std::string changed = text;
            QVERIFY(changed.contains(from));
            changed.replace(changed.find(from), std::string_view(from).size(), to);
            QVERIFY2(!parseInvitation(changed), from);
        }
    }
    void theKeyAndTheInboxAreForTheirOwnerAlone() {
        QVERIFY(m_sides->inbox.receive("Sucrerie", m_sides->file(m_sides->prepared()), kNine).has_value());
        int files = 0;
        for (QDirIterator walk(m_sides->folder.path(), QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
            const QString path = walk.next();
            QCOMPARE(
                QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            if (!path.contains("/company/")) QVERIFY(!file.readAll().contains("\"persons\":"));
            ++files;
        }
        QCOMPARE(files, 3);
    }
    void anExpiredAnswerIsDeleted() {
        QVERIFY(m_sides->inbox.receive("Sucrerie", m_sides->file(m_sides->prepared()), kNine).has_value());
        QVERIFY(m_sides->inbox.forgetExpired(dayOf(kNine + kMonth)).empty());
        QCOMPARE(m_sides->inbox.forgetExpired(dayOf(kNine + std::chrono::days(31))).size(), 1U);
        QVERIFY(!m_sides->inbox.of("Sucrerie").value()->hasReturned());
    }
};

KABAR_TEST(TestSealedAnswer)
#include "test_sealed_answer.moc"
