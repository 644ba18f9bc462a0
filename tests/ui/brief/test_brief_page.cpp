// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshop.h"
#include "core/report/brief_fields.h"
#include "tests/report/sample_input.h"
#include "tests/support/test.h"
#include "ui/brief/brief_export.h"
#include "ui/brief/brief_model.h"

#include <QDir>
#include <QFile>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace kabar;
using namespace kabar::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;  // milliseconds

Clock fixedClock() {
    return [] { return Time(1'780'000'000'000ms); };
}

bool hasRegion(const BriefModel& brief, const QString& kind, const QString& text) {
    return std::ranges::any_of(brief.regions(),
                               [&](const BriefRegion& region) { return region.kind == kind && region.text.contains(text); });
}

}  // namespace

class TestBriefPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString emptyFile(const char* name) {
        const auto path = m_folder.filePath(name);
        const auto file = store::WorkshopFile::create(path.toStdString(), "Essai", 1, fixedClock());
        if (!file) qFatal("%s", describe(file.error()).c_str());
        return path;
    }
    QString demoFile() {
        const auto path = m_folder.filePath("demo.kabar");
        if (QFile::exists(path)) return path;
        const auto made = demo::makeDemoWorkshop(path.toStdString(), {.population = {.seed = 974}}, fixedClock()());
        if (!made) qFatal("%s", describe(made.error()).c_str());
        return path;
    }
    static void keep(QQuickView& view, const char* name) {
        if (!qEnvironmentVariableIsSet("KABAR_PICTURES")) return;
        QTest::qWait(1500);
        view.grabWindow().save(
            QDir(qEnvironmentVariable("KABAR_PICTURES")).filePath(QStringLiteral("brief-%1.png").arg(QLatin1String(name))));
    }
    static void show(QQuickView& view, Workspace& workspace) {
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Brief", "BriefPage");
        QVERIFY2(view.status() == QQuickView::Ready,
                 qPrintable(view.errors().isEmpty() ? QString() : view.errors().first().toString()));
        view.resize(1176, 748);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY_WITH_TIMEOUT(view.rootObject()->property("settled").toBool(), kPatience);
    }

private slots:
    void drawsPagesWithTheirRegionsAndNotes() {
        const auto pages = drawPages(false, report::sampleInput(), words::Language::French, 600, {}, {}, kNoProgress);
        QVERIFY(pages.has_value());
        QVERIFY(pages->images.size() > 2);
        QCOMPARE(pages->images.front().width(), 600);
        for (const auto& region : pages->regions) {
            QVERIFY(QRectF(0, 0, 1, 1).contains(region.rect));
            if (region.kind == "figure" && !region.source.isEmpty())
                QVERIFY(pages->document.source(region.source.toStdString()));
        }
        QVERIFY(!pages->notes.isEmpty());
        QVERIFY(std::ranges::is_sorted(pages->notes, {}, [](const BriefNote& note) { return note.page + note.y; }));
        const auto risks = std::ranges::count_if(pages->notes, [](const BriefNote& note) { return note.field == "risks"; });
        QCOMPARE(risks, 1);
    }
    void nothingToFillInIsLostToAnAnnexe() {
        auto input = report::sampleInput();
        for (const auto field :
             {report::brief_field::kWhyNow, report::brief_field::kEvidence, report::brief_field::kImplementation,
              report::brief_field::kRisks, report::brief_field::kDirect, report::brief_field::kIndirect})
            input.briefTexts[std::string(field)] = std::string(3000, 'm');
        input.actions.clear();
        input.ballots.clear();
        const auto pages = drawPages(false, input, words::Language::French, 600, {}, {}, kNoProgress);
        QVERIFY(pages && pages->isShortened);
        QVERIFY(report::toFillIn(pages->document).size() < pages->toFillIn.size());  // some had to move
        QCOMPARE(static_cast<std::size_t>(pages->notes.size()), pages->toFillIn.size());
    }
    void whatCannotBeMadeIsSaidInItsPlace() {
        const QString path = m_folder.filePath("damaged.kabar");
        QVERIFY(QFile::copy(demoFile(), path));
        {
            auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadWrite);
            QVERIFY(database->run("UPDATE employer SET rule = '{\"min_persons\":{}}' WHERE id = 1"));
        }
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(path));
        QQuickView view;
        show(view, workspace);  // it settles
        const auto* brief = view.rootObject()->findChild<BriefModel*>();
        QVERIFY(!brief->isReady());
        QVERIFY2(brief->problem().contains("min_persons"), qPrintable(brief->problem()));
        QVERIFY(workspace.open(demoFile()));
        QTRY_VERIFY_WITH_TIMEOUT(brief->isReady() && brief->problem().isEmpty(), kPatience);
    }
    void writesAFieldInItsPlaceAndCanUndoIt() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(emptyFile("write.kabar")));
        BriefModel brief;
        brief.setWorkspace(&workspace);
        brief.setPageWidth(500);
        QTRY_VERIFY_WITH_TIMEOUT(brief.isReady() && !brief.isBusy(), kPatience);
        QVERIFY(!brief.hasSubstance());
        const int gaps = brief.gapCount();
        brief.write("decision", "Essayer ensemble");
        QTRY_VERIFY_WITH_TIMEOUT(hasRegion(brief, "field", "") && brief.gapCount() == gaps - 1, kPatience);
        QCOMPARE(brief.written("decision"), QStringLiteral("Essayer ensemble"));
        QVERIFY(brief.hasSubstance());
        QVERIFY(workspace.undo());
        QTRY_COMPARE_WITH_TIMEOUT(brief.gapCount(), gaps, kPatience);
        QVERIFY(brief.written("decision").isEmpty());
    }
    void writesTheReportInItsPlace() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(emptyFile("report.kabar")));
        BriefModel report;
        report.setWorkspace(&workspace);
        report.setReport(true);
        report.setPageWidth(500);
        QTRY_VERIFY_WITH_TIMEOUT(report.isReady() && !report.isBusy(), kPatience);
        QVERIFY(hasRegion(report, "gap", "lieu"));
        const int gaps = report.gapCount();
        report.write("event/Lieu", "Salle des fêtes de Sainte-Rose");
        report.write("report/Introduction", "Accueil à 14 h.");
        QTRY_COMPARE_WITH_TIMEOUT(report.gapCount(), gaps - 2, kPatience);
        QCOMPARE(report.written("event/Lieu"), QStringLiteral("Salle des fêtes de Sainte-Rose"));
        QVERIFY(report.written("report/Lieu").isEmpty());
        QCOMPARE(report.fieldName("event/Lieu"), QStringLiteral("Lieu"));
        QVERIFY(workspace.undo() && workspace.undo());
        QTRY_COMPARE_WITH_TIMEOUT(report.gapCount(), gaps, kPatience);
    }
    void tellsWhereAFigureComesFrom() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(demoFile()));
        BriefModel brief;
        brief.setWorkspace(&workspace);
        brief.setPageWidth(500);
        QTRY_VERIFY_WITH_TIMEOUT(brief.isReady() && !brief.isBusy(), kPatience);
        const auto regions = brief.regions();
        const auto outcome =
            std::ranges::find_if(regions, [](const BriefRegion& region) { return region.source.endsWith("co2e_t_year"); });
        QVERIFY(outcome != regions.end());
        const auto source = brief.source(outcome->source);
        QVERIFY(!source.label.isEmpty());
        QVERIFY(!source.date.isEmpty());
        QCOMPARE(source.seed, QStringLiteral("974"));
        QCOMPARE(source.algorithmHash.size(), 64);
        QVERIFY(!source.details.isEmpty());
        QVERIFY(brief.source("nothing").id.isEmpty());
    }
    void exportsEachFormat_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("report");
        QTest::addColumn<QByteArray>("start");
        for (const bool report : {false, true}) {
            const QByteArray document = report ? "report as " : "brief as ";
            QTest::newRow(document + "pdf") << "pdf" << report << QByteArray("%PDF-");
            QTest::newRow(document + "odt") << "odt" << report << QByteArray("PK");
            QTest::newRow(document + "html") << "html" << report << QByteArray("<!DOCTYPE html>");
        }
        QTest::newRow("report as wiki") << "wiki" << true << QByteArray("{{");
    }
    void exportsEachFormat() {
        QFETCH(QString, extension);
        QFETCH(bool, report);
        QFETCH(QByteArray, start);
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(demoFile()));
        BriefExport writer;
        writer.setProperty("workspace", QVariant::fromValue(&workspace));
        writer.setProperty("report", report);
        QCOMPARE(writer.suggestion(extension), (report ? "demo-compte-rendu." : "demo.") + extension);
        QSignalSpy written(&writer, &BriefExport::written);
        const auto path = m_folder.filePath("out." + extension);
        writer.write(QUrl::fromLocalFile(path));
        QVERIFY(written.wait(kPatience));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(32).startsWith(start));
    }
    void anUnwritablePlaceIsToldAndLeavesNothing() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(demoFile()));
        BriefExport writer;
        writer.setProperty("workspace", QVariant::fromValue(&workspace));
        QSignalSpy failed(&workspace, &Workspace::failed);
        writer.write(QUrl::fromLocalFile(m_folder.filePath("no/such/folder/out.html")));
        QVERIFY(failed.wait(kPatience));
        QVERIFY(!QFile::exists(m_folder.filePath("no")));
    }
    void thePageShowsTheSheetInEveryTheme() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(demoFile()));
        QQuickView view;
        show(view, workspace);
        auto* theme = view.engine()->singletonInstance<QObject*>("Kabar.Theme", "Theme");
        QVERIFY(theme);
        for (const char* variant : {"light", "dark", "projector"}) {
            theme->setProperty("variant", QString::fromLatin1(variant));
            QTRY_VERIFY_WITH_TIMEOUT(view.rootObject()->property("settled").toBool(), kPatience);
            keep(view, variant);
        }
        theme->setProperty("variant", QStringLiteral("light"));
        QMetaObject::invokeMethod(view.rootObject(), "openField", QStringLiteral("risks"));
        keep(view, "editing");
        QMetaObject::invokeMethod(view.rootObject(), "askFigure", QStringLiteral("co2e_t_year"));
        keep(view, "source");
        QCOMPARE(view.rootObject()->property("shown").toBool(), true);
    }
    void anEmptyFileOffersTheNextStep() {
        Workspace workspace(fixedClock());
        QVERIFY(workspace.open(emptyFile("empty.kabar")));
        QQuickView view;
        show(view, workspace);
        QCOMPARE(view.rootObject()->property("shown").toBool(), false);
        keep(view, "empty");
        view.rootObject()->setProperty("started", true);
        QCOMPARE(view.rootObject()->property("shown").toBool(), true);
        keep(view, "gaps");
    }
};

KABAR_TEST(TestBriefPage)
#include "test_brief_page.moc"
