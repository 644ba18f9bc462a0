// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/review.h"
#include "core/coop/shipped_algorithms.h"
#include "core/coop/signing.h"
#include "core/sheet/workbook.h"
#include "tests/support/test.h"
#include "tests/ui/cooperative/cooperative_fixture.h"
#include "ui/cooperative/cooperative_model.h"
#include "ui/cooperative/employer_draft.h"
#include "ui/cooperative/staff_template.h"

#include <algorithm>

using namespace kabar;
using namespace kabar::ui;
using test::CooperativeFixture;

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
        QCOMPARE(model.unreviewed(), 0);
        QCOMPARE(model.tables(), 0);
        QVERIFY(model.logIntact());
    }
    void askingSavesTablesAndLog() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        askAndWait(model);
        // read anew beside the window, a moment after the asking is over
        QVERIFY(QTest::qWaitFor([&] { return model.tables() == 4; }));
        QCOMPARE(model.persons(), 24.0);
        QVERIFY(model.smallestCell() >= 11);
        QCOMPARE(model.employers()[1].state, QStringLiteral("answered"));
        QCOMPARE(model.employers()[1].answered, 4);
        QCOMPARE(model.employers()[1].employees, 8.0);
        QVERIFY(!model.released().isEmpty());
        const auto asked = std::ranges::find(model.timeline(), QStringLiteral("released"), &AuditLine::kind);
        QVERIFY(asked != model.timeline().end());
        QCOMPARE(asked->employers, 3);
        QCOMPARE(asked->answered, 3);
        QCOMPARE(asked->persons, 24.0);
        QCOMPARE(model.timeline().size(), 6);  // four questions, and two reviewers who signed them all
        QCOMPARE(model.timeline().back().count, 4);
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
        QVERIFY(!model.permissionsOf(id)[0].allowed);  // a consent is given anew, not brought back
        model.setAllowed(id, model.algorithms()[0].hash, true);
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
        QCOMPARE(model.timeline().size(), lines + 1);
        QCOMPARE(model.timeline().front().kind, QStringLiteral("previewed"));
        QCOMPARE(model.tables(), 0);
    }
    void aNewWorkshopAsksQuestionsThatTwoReviewsVouchFor() {
        QTemporaryDir folder;
        Workspace workspace(systemClock());
        QVERIFY(
            workspace.create(QUrl::fromLocalFile(folder.filePath(QStringLiteral("neuf.kabar"))), QStringLiteral("Neuf")));
        CooperativeModel model;
        model.setWorkspace(&workspace);
        const auto review = [&](const char* name, const char* organisation) {
            const auto made =
                coop::sign(coop::shippedAlgorithms(), {name, organisation, {}}, coop::newKeyPair(), "2026-11-22T08:00:00Z");
            const QString path = folder.filePath(QLatin1StringView(name));
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(coop::reviewText(*made))) > 0
                       ? QUrl::fromLocalFile(path)
                       : QUrl();
        };
        QCOMPARE(model.algorithms().size(), 4);
        QCOMPARE(model.unreviewed(), 4);
        QVERIFY(model.addReview(review("Anne", "Université")));
        QCOMPARE(model.unreviewed(), 4);
        QVERIFY(model.addReview(review("Bruno", "Syndicat")));
        QCOMPARE(model.unreviewed(), 0);
        QCOMPARE(model.reviewers()[1].signedCount, 4);
        QVERIFY(!model.addReview(QUrl::fromLocalFile(folder.filePath(QStringLiteral("nobody.json")))));
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
        QCOMPARE(draft.problems()[0].value, QString());  // a home, and this may stand on a wall
        QVERIFY(!draft.ready() && !draft.add());
        draft.setLeaveOutMissing(true);
        draft.setLeaveOutOutside(true);
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QCOMPARE(draft.leftOut(), 2);
    }
    void aDraftSaysWhyAFileCannotBeTaken_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        const QByteArray header = "dom_lat;dom_lon;site;heure;jours\n";
        QTest::newRow("nothing") << QByteArray() << "csv.no-header";
        QTest::newRow("a header alone") << header << "rows.none";
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04 and more") << "sheet.damaged";
        QTest::newRow("one name twice") << QByteArray("jours;jours\n1;2\n") << "csv.two-columns";
        QTest::newRow("a row too long, far down")
            << header + QByteArray("-20.93;55.50;Saint-Denis;07:30;5\n").repeated(2500) +
                   "-20.93;55.50;Saint-Denis;07:30;5;oui\n"
            << "csv.row-width";
    }
    void aDraftSaysWhyAFileCannotBeTaken() {
        QFETCH(QByteArray, content);
        QFETCH(QString, detail);
        CooperativeFixture fixture;
        QFile file(fixture.path(QStringLiteral("laid.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(QTest::qWaitFor([&] { return draft.failure().detail.contains(detail); }));
        QVERIFY(!draft.ready() && !draft.add());
    }
    void aDraftBeginsWhereTheNamesAre() {
        CooperativeFixture fixture;
        QFile file(fixture.path(QStringLiteral("titre.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text = "Extraction du SIRH;;;;\n\ndom_lat;dom_lon;site;heure;jours\n";
        for (int i = 0; i < 12; ++i) text += "-20.93;55.50;Saint-Denis;07:30;5\n";
        file.write(text);
        file.close();
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QCOMPARE(draft.headerLine(), 3);
        QCOMPARE(draft.rows(), 12);
        QVERIFY(draft.add());
    }
    void aDraftReadsHomesByTheirCommuneAndShowsNone() {
        CooperativeFixture fixture;
        QFile file(fixture.path(QStringLiteral("paie.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text = "Paie d'octobre;;;;\nMatricule;Ville;ETAB;Heure;Jours\n";
        const QByteArrayList towns{"ST PAUL", "Cilaos", "LE PORT", "Salazie"};
        for (int i = 0; i < 12; ++i)
            text += QByteArray::number(1000 + i) + ';' + towns[i % 4] + ";12 rue du Four, Saint-Denis;7h30;5\n";
        file.write(text + "1020;Trifouillis;Saint-Pierre;7h30;5\nTotal;12;;;\n");
        file.close();
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(QTest::qWaitFor([&] { return draft.problemCount() == 1; }));
        QCOMPARE(draft.problems()[0].line, 15);
        QCOMPARE(draft.problems()[0].field, QStringLiteral("Ville"));
        QVERIFY(draft.problems()[0].value.isEmpty());
        QCOMPARE(draft.headerLine(), 2);
        QCOMPARE(draft.personal(), (QList<bool>{true, true, false, false, false}));
        QCOMPARE(draft.homes().commune, 12);
        QVERIFY(draft.sites()[0].placed);
        QCOMPARE(draft.sites()[0].precision, QStringLiteral("commune"));
        QVERIFY(!draft.placeSite(draft.sites()[0].code, QStringLiteral("nulle part")));
        QVERIFY(draft.placeSite(draft.sites()[0].code, QStringLiteral("-20.93, 55.45")));
        draft.setLeaveOutOutside(true);
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QVERIFY(draft.sites()[0].precision.isEmpty());
        QVERIFY(draft.add());
    }
    void theModelForEmployersIsUnderstood() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("modele.xlsx")).toStdString();
        QVERIFY(writeStaffTemplate(path).has_value());
        const auto workbook = sheet::readWorkbook(path);
        QVERIFY(workbook && workbook->front().rows.size() == 1);
        node::Sample sample{
            .columns = {},
            .rows = {{"1", "3 rue du Four", "97410", "Saint-Pierre", "Saint-Denis", "07:30", "5", "Car", "1"}}};
        for (const sheet::Cell& cell : workbook->front().rows.front().cells) sample.columns.push_back(cell.text);
        sample.numeric.assign(sample.columns.size(), false);
        const auto territory = geo::embeddedTerritory();
        const node::Mapping mapping = node::guessMapping(sample, {}, *territory);
        QCOMPARE(mapping.columns.size(), sample.columns.size());
        QVERIFY(node::checkComplete(mapping).has_value());
        QVERIFY(!writeStaffTemplate(folder.filePath(QStringLiteral("no/where.xlsx")).toStdString()));
    }
    void aDraftAsksInWhichUnitAColumnIs() {
        CooperativeFixture fixture;
        QFile file(fixture.path(QStringLiteral("heures.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text = "dom_lat;dom_lon;site;heure;jours\n";
        for (int i = 0; i < 12; ++i) text += "-20.93;55.50;Saint-Denis;" + QByteArray(i % 2 ? "7.30" : "8.15") + ";5\n";
        file.write(text);
        file.close();
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(QTest::qWaitFor([&] { return draft.questions().size() == 1; }));
        QVERIFY(!draft.ready() && !draft.add());
        const DraftQuestion question = draft.questions()[0];
        QCOMPARE(question.field, QStringLiteral("arrival"));
        QCOMPARE(question.problem.value, QStringLiteral("7.30"));
        QCOMPARE(question.givenText, QStringLiteral("07:18"));
        QCOMPARE(question.otherText, QStringLiteral("07:30"));
        draft.answer(question.field, question.other);
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
    }
    void aDraftRecoversFromAMappingThatCannotBe() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("delta.csv"), 12);
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("delta.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        draft.setSite(QStringLiteral("Saint-Denis"), 95, 55.45);
        QVERIFY(QTest::qWaitFor([&] { return !draft.checking(); }));
        QVERIFY(!draft.ready());
        draft.setSite(QStringLiteral("Saint-Denis"), -20.89, 55.45);
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
    }
    void aDraftRefusesACopyOfAnothersRows() {
        CooperativeFixture fixture;
        QVERIFY(QFile::copy(fixture.path(QStringLiteral("Alpha.csv")), fixture.path(QStringLiteral("copie.csv"))));
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("copie.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.failure().value == QStringLiteral("Alpha"); }));
        QVERIFY(!draft.ready());
    }
    void anOwnerMaySayNoFromTheStart() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("delta.csv"), 12);
        EmployerDraft draft;
        draft.setProperty("workspace", QVariant::fromValue(&fixture.workspace));
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("delta.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        QVERIFY(draft.preview()[1].allowed);
        draft.setAllowed(draft.preview()[1].hash, false);
        QVERIFY(!draft.preview()[1].allowed);
        QVERIFY(draft.add());
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        const auto permissions = model.permissionsOf(model.employers()[3].id);
        QCOMPARE(std::ranges::count(permissions, true, &AlgorithmCard::allowed), 3);
        QVERIFY(!permissions[1].allowed);
    }
    void thePreviewIsOfTheEmployerAskedForLast() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("Beta.csv"), 20);
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        model.startPreview(model.employers()[0].id);
        model.startPreview(model.employers()[1].id);
        QVERIFY(QTest::qWaitFor([&] { return !model.previewing() && model.preview().size() == 4; }));
        QCOMPARE(model.preview()[0].persons, 20.0);
    }
    void aDraftIsForTheWorkshopItWasBegunIn() {
        CooperativeFixture fixture, other;
        fixture.writeRows(QStringLiteral("delta.csv"), 12);
        EmployerDraft draft;
        draft.setWorkspace(&fixture.workspace);
        draft.choose(QUrl::fromLocalFile(fixture.path(QStringLiteral("delta.csv"))));
        QVERIFY(QTest::qWaitFor([&] { return draft.ready(); }));
        const QString second = other.workspace.path();
        other.workspace.close();
        QVERIFY(fixture.workspace.open(second));
        QVERIFY(!draft.ready() && draft.fileName().isEmpty());
        QVERIFY(!draft.add());
        QCOMPARE(kabar::test::number(fixture.workspace, "SELECT count(*) FROM employer"), 3);
    }
    void whatANodeSaysLateIsNotForAnotherWorkshop() {
        CooperativeFixture fixture(400), other;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        const QString second = other.workspace.path();
        other.workspace.close();
        model.ask();
        QVERIFY(model.asking());
        QVERIFY(fixture.workspace.open(second));
        QVERIFY(QTest::qWaitFor([&] { return !model.asking(); }));
        QCOMPARE(model.tables(), 0);
        QCOMPARE(kabar::test::number(fixture.workspace, "SELECT count(*) FROM released_table"), 0);
        QCOMPARE(kabar::test::number(fixture.workspace, "SELECT count(*) FROM audit WHERE event = 'asked'"), 0);
    }
    void aDamagedTableIsSaid() {
        CooperativeFixture fixture;
        CooperativeModel model;
        model.setWorkspace(&fixture.workspace);
        QVERIFY(model.problem().isEmpty());
        QVERIFY(kabar::test::put(fixture.workspace, session::Domain::Tables, [](sqlite::Database& database) {
            return database.execute("INSERT INTO released_table VALUES ('commute-bands', 'x', '{', '')");
        }));
        QVERIFY(!model.problem().isEmpty());
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

KABAR_TEST(TestCooperativeModel)
#include "test_cooperative_model.moc"
