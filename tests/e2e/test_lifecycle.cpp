// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshop.h"
#include "core/session/scenario_verbs.h"
#include "core/store/workshop_file.h"
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"

#include <QDirIterator>
#include <QProcess>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace kabar;
using e2e::RealWindow;

namespace {

/// One kind of job, as a page starts it.
struct Kind {
    const char* name;
    int page;  ///< of the rail; -1 for the start page
    const char* model;
    std::function<bool(QObject* model, const QString& home)> start;
    bool settlesFirst = true;  ///< false for what a page does by itself when it is shown
};

bool call(QObject* model, const char* method) {
    return QMetaObject::invokeMethod(model, method);
}

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> kKinds{
        {"the demo territory", -1, "kabar::ui::DemoTerritory",
         [](QObject* model, const QString&) { return call(model, "open"); }},
        {"ask from the cooperative", 1, "kabar::ui::CooperativeModel",
         [](QObject* model, const QString&) { return call(model, "ask"); }},
        {"preview of an employer", 1, "kabar::ui::CooperativeModel",
         [](QObject* model, const QString&) { return QMetaObject::invokeMethod(model, "startPreview", qint64{1}); }},
        {"ask from the studies", 2, "kabar::ui::StudiesModel",
         [](QObject* model, const QString&) { return call(model, "ask"); }},
        {"all studies", 2, "kabar::ui::StudiesModel", [](QObject* model, const QString&) { return call(model, "runAll"); }},
        {"a study's slider", 2, "kabar::ui::StudiesModel",
         [](QObject* model, const QString&) {
             auto* parameters = model->property("parameters").value<QObject*>();
             return parameters && parameters->setProperty("places", parameters->property("places").toInt() + 1);
         }},
        {"the scenarios' model", 3, "kabar::ui::ScenarioLab", [](QObject*, const QString&) { return true; }, false},
        {"a scenario's lever", 3, "kabar::ui::ScenarioLab",
         [](QObject* model, const QString&) {
             return QMetaObject::invokeMethod(model, "setLever", QStringLiteral("carpool_uptake"), 0.3) &&
                    call(model, "commitLevers");
         }},
        {"renewal of the studies", 3, "kabar::ui::StaleStudies",
         [](QObject* model, const QString&) {
             auto* workspace = model->property("workspace").value<ui::Workspace*>();
             if (!workspace->finish(session::saveFactorValue(*workspace->session(), "detour_factor", 1.5))) return false;
             return model->property("count").toInt() > 0 && call(model, "renew");
         }},
        {"fleet import", 4, "kabar::ui::FleetImport",
         [](QObject* model, const QString& home) {
             QList<QUrl> logs;
             for (QDirIterator each(home + QStringLiteral("/logs")); each.hasNext();) {
                 each.next();
                 if (each.fileInfo().isFile()) logs << QUrl::fromLocalFile(each.filePath());
             }
             return !logs.isEmpty() && QMetaObject::invokeMethod(model, "choose", logs) &&
                    QMetaObject::invokeMethod(model, "start", QString(), true);
         }},
        {"the territory's facts", 0, "kabar::ui::TerritoryModel", [](QObject*, const QString&) { return true; }, false},
        {"opening of a vote", 5, "kabar::ui::VoteRoom",
         [](QObject* model, const QString&) {
             const auto* workspace = model->property("workspace").value<ui::Workspace*>();
             const auto snapshot = workspace->snapshot();
             const auto draft = std::ranges::find(snapshot->room.orNothing().ballots, workshop::BallotState::Draft,
                                                  &workshop::Ballot::state);
             return draft != snapshot->room.orNothing().ballots.end() && model->setProperty("loopback", true) &&
                    QMetaObject::invokeMethod(model, "openBallot", qlonglong{draft->id});
         }},
        {"the brief's pages", 6, "kabar::ui::BriefModel", [](QObject*, const QString&) { return true; }, false},
        {"the brief as a file", 6, "kabar::ui::BriefExport",
         [](QObject* model, const QString& home) {
             return QMetaObject::invokeMethod(model, "write", QUrl::fromLocalFile(home + QStringLiteral("/brief.pdf")));
         }},
    };
    return kKinds;
}

/// All that a workshop holds that people made or jobs wrote, as text.
QByteArray contentOf(const QString& path) {
    auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadOnly);
    QByteArray all;
    for (const char* query :
         {"SELECT name, source FROM employer ORDER BY id", "SELECT name, document FROM released_table ORDER BY name",
          "SELECT sequence, event, detail FROM audit ORDER BY sequence", "SELECT family, result FROM study ORDER BY family",
          "SELECT id, name, levers FROM scenario ORDER BY id", "SELECT factor, value FROM factor_value ORDER BY factor",
          "SELECT count(*), '' FROM vehicle", "SELECT count(*), '' FROM reading", "SELECT name, '' FROM territory",
          "SELECT id, state FROM ballot ORDER BY id"}) {
        auto rows = database->prepare(query);
        while (rows && rows->step().value_or(false))
            all += QByteArray::fromStdString(rows->text(0) + '|' + rows->text(1) + '\n');
    }
    return all;
}

std::int64_t count(const QString& path, const char* table) {
    auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadOnly);
    return database->integer(std::string("SELECT count(*) FROM ") + table).value_or(-1);
}

bool isWhole(const QString& path) {
    auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadOnly);
    auto check = database->prepare("PRAGMA integrity_check");
    return check && check->step().value_or(false) && check->text(0) == "ok";
}

/// Milliseconds into each job: when it has just begun; the long run has also "at once" and "some way into it".
QList<int> moments() {
    QList<int> all;
    for (const QString& each : qEnvironmentVariable("KABAR_MOMENTS", QStringLiteral("15")).split(QLatin1Char(',')))
        all << each.toInt();
    return all;
}

}  // namespace

/// Every kind of job × what may end its workshop: what it finds lands in its own workshop or nowhere.
class TestLifecycle : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;   ///< with everything in it
    QString m_other;  ///< another workshop, with nothing in it

    QString copyOf(const QString& source, const QString& name) {
        QString path = m_folder.filePath(name);
        QFile::remove(path);
        if (!QFile::copy(source, path)) qFatal("cannot copy %s", qPrintable(source));
        return path;
    }
    /// Thirty vehicles' logs: the charge goes up and down, so that no reading is thinned away.
    static void makeLogs(const QString& folder) {
        QDir().mkpath(folder + QStringLiteral("/logs"));
        for (int vehicle = 0; vehicle < 30; ++vehicle) {
            QFile log(folder + QStringLiteral("/logs/twizy%1.log").arg(vehicle));
            if (!log.open(QIODevice::WriteOnly)) qFatal("cannot write a log");
            for (int second = 0; second < 20'000; ++second)
                log.write(QStringLiteral("(%1.000000) can0 155#0596E7%2%3580%4F\n")
                              .arg(1'700'000'000 + second)
                              .arg(0x54 + second % 8, 2, 16)
                              .arg(0x10 + second % 200, 2, 16, QLatin1Char('0'))
                              .arg(second % 16, 1, 16)
                              .toUpper()
                              .replace(QStringLiteral("CAN0"), QStringLiteral("can0"))
                              .toLatin1());
        }
    }

    /// The page of the kind, its job begun; null when the page has no such model.
    static QObject* begin(RealWindow& real, const Kind& kind, const QString& home) {
        if (kind.page >= 0) real.window()->setProperty("currentPage", kind.page);
        QObject* model = nullptr;
        (void)QTest::qWaitFor([&] { return (model = e2e::modelOf(real.window(), kind.model)) != nullptr; }, 10'000);
        if (model && kind.settlesFirst) (void)real.settles(20'000);
        return model && kind.start(model, home) ? model : nullptr;
    }

    void everyKind() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("moment");
        for (int kind = 0; kind < static_cast<int>(kinds().size()); ++kind)
            for (const int moment : moments())
                QTest::addRow("%s, after %d ms", kinds()[static_cast<std::size_t>(kind)].name, moment) << kind << moment;
    }

private slots:
    void initTestCase() {
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());  // also of windows that are killed
        m_demo = m_folder.filePath(QStringLiteral("demo/demo.kabar"));
        QDir().mkpath(m_folder.filePath(QStringLiteral("demo")));
        const auto made = kabar::demo::makeDemoWorkshop(m_demo.toStdString(), {}, systemClock()());
        QVERIFY2(made.has_value(), made ? "" : describe(made.error()).c_str());
        m_other = m_folder.filePath(QStringLiteral("other.kabar"));
        QVERIFY(store::WorkshopFile::create(m_other.toStdString(), "Autre", 1, systemClock()));
        makeLogs(m_folder.path());
    }

    void switching_data() { everyKind(); }
    void switching() {
        QFETCH(int, kind);
        QFETCH(int, moment);
        const QString other = copyOf(m_other, QStringLiteral("b.kabar"));
        const QByteArray before = contentOf(other);
        {
            RealWindow real;
            QVERIFY(real.show());
            QVERIFY(real.workspace().open(copyOf(m_demo, QStringLiteral("demo/a.kabar"))));
            QVERIFY(begin(real, kinds()[static_cast<std::size_t>(kind)], m_folder.path()));
            QTest::qWait(moment);
            QVERIFY(real.workspace().open(other));
            QTest::qWait(600);  // what comes late
            QVERIFY(real.settles());
            real.workspace().close();
        }
        QCOMPARE(contentOf(other), before);
        QVERIFY(isWhole(m_folder.filePath(QStringLiteral("demo/a.kabar"))));
    }

    void closing_data() { everyKind(); }
    void closing() {
        QFETCH(int, kind);
        QFETCH(int, moment);
        const QString path = copyOf(m_demo, QStringLiteral("demo/a.kabar"));
        RealWindow real;
        QVERIFY(real.show());
        QVERIFY(real.workspace().open(path));
        QVERIFY(begin(real, kinds()[static_cast<std::size_t>(kind)], m_folder.path()));
        QTest::qWait(moment);
        real.workspace().close();
        QTest::qWait(600);
        QVERIFY(!real.workspace().hasFile());
        QVERIFY(isWhole(path));
        QVERIFY(count(path, "released_table") == 4 && count(path, "study") == 4);
    }

    void quitting_data() { everyKind(); }
    void quitting() {
        QFETCH(int, kind);
        QFETCH(int, moment);
        const QString path = copyOf(m_demo, QStringLiteral("demo/a.kabar"));
        {
            RealWindow real;
            QVERIFY(real.show());
            QVERIFY(real.workspace().open(path));
            QVERIFY(begin(real, kinds()[static_cast<std::size_t>(kind)], m_folder.path()));
            QTest::qWait(moment);
        }
        QVERIFY(isWhole(path));
        QVERIFY(count(path, "released_table") == 4 && count(path, "study") == 4);
    }

    void killing_data() { everyKind(); }
    void killing() {
        QFETCH(int, kind);
        QFETCH(int, moment);
        const QString path = copyOf(m_demo, QStringLiteral("demo/a.kabar"));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--begin"), QString::number(kind), path, m_folder.path()});
        QVERIFY(child.waitForReadyRead(60'000));
        QTest::qWait(moment);
        child.kill();
        QVERIFY(child.waitForFinished());
        auto opened = session::Session::open(path.toStdString(), {});
        QVERIFY2(opened.has_value(), opened ? "" : describe(opened.error()).c_str());
        QVERIFY(!(*opened)->readOnly());
        QVERIFY((*opened)->close());
        QVERIFY(isWhole(path));
        QVERIFY(count(path, "released_table") == 4 && count(path, "study") == 4);
        QFile::remove(path);
    }

    void twoWindowsOnOneWorkshop() {
        const QString path = copyOf(m_other, QStringLiteral("b.kabar"));
        RealWindow first;
        QVERIFY(first.show());
        QVERIFY(first.workspace().open(path));
        auto second = session::Session::open(path.toStdString(), {});
        QVERIFY((*second)->readOnly() != nullptr);
        first.workspace().setTitle(QStringLiteral("Au premier"));
        QCOMPARE(first.workspace().title(), QStringLiteral("Au premier"));
    }
    void aSecondWindowSaysWhoHasIt() {
        const QString path = copyOf(m_other, QStringLiteral("b.kabar"));
        auto first = session::Session::open(path.toStdString(), {});
        RealWindow second;
        QVERIFY(second.show());
        QSignalSpy said(&second.workspace(), &ui::Workspace::noticed);
        QVERIFY(second.workspace().open(path));
        QVERIFY(second.workspace().isReadOnly());
        QVERIFY(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5'000));
        QVERIFY(said.first().first().toString().contains(QString::fromStdString(session::nameOfUser())));
        second.workspace().setTitle(QStringLiteral("Au second"));
        QCOMPARE(second.workspace().title(), QStringLiteral("Autre"));
    }
    void aFileDeletedOrReplacedIsSaidInTheWindow() {
        const QString path = copyOf(m_other, QStringLiteral("b.kabar"));
        RealWindow real;
        QVERIFY(real.show());
        QVERIFY(real.workspace().open(path));
        QSignalSpy said(&real.workspace(), &ui::Workspace::noticed);
        QVERIFY(QFile::remove(path));
        QVERIFY(QTest::qWaitFor([&] { return said.size() == 1; }, 2'000));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 5'000));
        QFile::copy(m_demo, path + QStringLiteral(".neu"));
        QCOMPARE(::rename(qPrintable(path + QStringLiteral(".neu")), qPrintable(path)), 0);
        QVERIFY(QTest::qWaitFor([&] { return said.size() == 2; }, 2'000));
        QVERIFY(real.workspace().path() != path);
        real.workspace().close();
        QCOMPARE(count(path, "study"), 4);
    }
};

/// Begins one kind of job in a window of its own, says so, and goes on until it is killed.
int beginAndWait(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    RealWindow real;
    if (!real.show() || !real.workspace().open(arguments[3])) return 1;
    const Kind& kind = kinds()[arguments[2].toUInt()];
    if (kind.page >= 0) real.window()->setProperty("currentPage", kind.page);
    QObject* model = nullptr;
    if (!QTest::qWaitFor([&] { return (model = e2e::modelOf(real.window(), kind.model)) != nullptr; }, 10'000)) return 2;
    if (kind.settlesFirst) (void)real.settles(20'000);
    if (!kind.start(model, arguments[4])) return 3;
    std::puts("begun");
    std::fflush(stdout);
    return QGuiApplication::exec();
}

int main(int argc, char** argv) {
    if (argc > 4 && QLatin1String(argv[1]) == QLatin1String("--begin")) return beginAndWait(argc, argv);
    QGuiApplication application(argc, argv);
    TestLifecycle test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "test_lifecycle.moc"
