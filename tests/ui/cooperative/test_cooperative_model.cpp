// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cooperative/cooperative_fixture.h"
#include "ui/cooperative/cooperative_model.h"
#include "ui/cooperative/employer_draft.h"

#include <QTest>

#include <algorithm>

using namespace kabar;
using namespace kabar::ui;
using kabar::ui::test::CooperativeFixture;

class TestCooperativeModel : public QObject {
    Q_OBJECT

    static void askAndWait(CooperativeModel& model) {
        model.ask();
        QVERIFY(QTest::qWaitFor([&] { return !model.asking(); }, 10'000));
    }

private slots:
    void showsEmployersBeforeAnythingWasAsked() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        QCOMPARE(model.employers().size(), 3);
        QCOMPARE(model.employers()[0].state, QStringLiteral("waiting"));
        QCOMPARE(model.approved(), 4);
        QCOMPARE(model.tables(), 0);
        QVERIFY(model.logIntact());
    }
    void askingSavesTablesAndLog() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        askAndWait(model);
        QCOMPARE(model.tables(), 4);
        QCOMPARE(model.persons(), 24.0);
        QVERIFY(model.smallestCell() >= 11);
        QCOMPARE(model.employers()[1].state, QStringLiteral("answered"));
        QCOMPARE(model.employers()[1].answered, 4);
        QCOMPARE(model.employers()[1].employees, 8.0);
        QVERIFY(!model.released().isEmpty());
        const auto asked = std::ranges::find(model.timeline(), QStringLiteral("asked"), &AuditLine::kind);
        QVERIFY(asked != model.timeline().end());
        QCOMPARE(asked->answered, 3);
    }
    void theOwnersNoShowsWithItsReason() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        const auto id = model.employers()[0].id;
        model.setAllowed(id, model.algorithms()[0].hash, false);
        QVERIFY(!model.permissionsOf(id)[0].allowed);
        askAndWait(model);
        QCOMPARE(model.employers()[0].state, QStringLiteral("refused"));
        QCOMPARE(model.employers()[0].answers.count(QStringLiteral("answered")), 3);
        QVERIFY(std::ranges::any_of(
            model.timeline(), [](const AuditLine& line) { return line.kind == u"refused" && line.actor == u"Alpha"; }));
        QVERIFY(fixture.workspace.undo());
        QVERIFY(model.permissionsOf(id)[0].allowed);
    }
    void aRuleCanOnlyBeTightened() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        model.setRule(model.employers()[2].id, 2, 1, 0.99);
        QVERIFY(!model.employers()[2].tightened);
        model.setRule(model.employers()[2].id, 40, 3, 0.85);
        QVERIFY(model.employers()[2].tightened);
        askAndWait(model);
        QCOMPARE(model.tables(), 0);
    }
    void previewsWithoutSending() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        const auto lines = model.timeline().size();
        model.startPreview(model.employers()[0].id);
        QVERIFY(QTest::qWaitFor([&] { return model.preview().size() == 4; }));
        QCOMPARE(model.preview()[0].persons, 8.0);
        QCOMPARE(model.timeline().size(), lines);
        QCOMPARE(model.tables(), 0);
    }
    void twoReviewersMakeAQuestionAskable() {
        QTemporaryDir folder;
        Workspace workspace(systemClock());
        QVERIFY(
            workspace.create(QUrl::fromLocalFile(folder.filePath(QStringLiteral("neuf.kabar"))), QStringLiteral("Neuf")));
        CooperativeModel model;
        model.setWorkspace(&workspace);
        const auto key = [&](const char* name) { return QUrl::fromLocalFile(folder.filePath(QLatin1StringView(name))); };
        QVERIFY(model.addReviewer(QStringLiteral("Anne"), QStringLiteral("Université"), key("anne.key")));
        QVERIFY(model.addReviewer(QStringLiteral("Bruno"), QStringLiteral("Syndicat"), key("bruno.key")));
        QVERIFY(model.signWith(key("anne.key")));
        QCOMPARE(model.algorithms().size(), 4);
        QCOMPARE(model.approved(), 0);
        QVERIFY(model.signWith(key("bruno.key")));
        QCOMPARE(model.approved(), 4);
        QCOMPARE(model.reviewers()[1].signedCount, 4);
        QVERIFY(!model.signWith(key("nobody.key")));
    }
    void aDraftGuessesChecksAndConnects() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("04-delta_sarl.csv"), 12);
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("04-delta_sarl.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QCOMPARE(draft.name(), QStringLiteral("Delta sarl"));
        QCOMPARE(draft.rows(), 12);
        QCOMPARE(draft.firstRows().size(), 5);
        QCOMPARE(draft.sites().size(), 1);
        QVERIFY(draft.sites()[0].placed);  // the code is a commune's name
        QCOMPARE(draft.preview().size(), 4);
        QVERIFY(draft.add());
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        QCOMPARE(model.employers().size(), 4);
        QVERIFY(fixture.workspace.undo());
        QCOMPARE(model.employers().size(), 3);
    }
    void aDraftShowsWhatIsWrongAndDoesNotConnect() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("epsilon.csv"), 12,
                          "48.85;2.35;Saint-Denis;07:30;5;car\n;;Saint-Denis;07:30;5;car\n");
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("epsilon.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.problemCount() == 2; }));
        QCOMPARE(draft.problems()[0].line, 14);
        QCOMPARE(draft.problems()[0].value, QStringLiteral("48.85, 2.35"));
        QVERIFY(!draft.ready() && !draft.add());
        draft.setLeaveOutMissing(true);
        draft.setLeaveOutOutside(true);
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QCOMPARE(draft.leftOut(), 2);
    }
    void aDraftAsksForWhatItCannotGuess() {
        CooperativeFixture fixture;
        QFile file(fixture.path(QStringLiteral("zeta.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lat;lon;site;a;m\n-20.93;55.50;N1;5;fusee\n-20.93;55.50;N1;4;car\n");
        file.close();
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(QTest::qWaitFor([&] { return draft.missingField() == QStringLiteral("sites"); }));
        draft.setSite(QStringLiteral("N1"), -20.89, 55.45);
        QVERIFY(QTest::qWaitFor([&] { return draft.missingField() == QStringLiteral("days_on_site"); }));
        draft.setColumn(QStringLiteral("days_on_site"), 3);
        draft.setColumn(QStringLiteral("mode"), 4);
        QVERIFY(QTest::qWaitFor([&] { return draft.problemCount() == 1; }));
        QCOMPARE(draft.codes().size(), 2);
        draft.setMeaning(QStringLiteral("mode"), QStringLiteral("fusee"), QStringLiteral("unknown"));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
    }
};

QTEST_MAIN(TestCooperativeModel)
#include "test_cooperative_model.moc"
