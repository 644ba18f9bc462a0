// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/company_page.h"
#include "core/sealed/given_answers.h"
#include "core/sealed/inbox.h"
#include "tests/phones/chromium_phone.h"
#include "tests/sealed/company.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <format>
#include <memory>
#include <random>

using namespace kabar;
using namespace kabar::sealed;
using test::ChromiumPhone;

namespace {

const QString kSealedName = QStringLiteral("sucrerie.kabar-sealed");

/// Rows as a payroll program gives them, and the same people as the command line reads them.
struct Staff {
    std::string text = "Commune\tSite\tJours\tArrivée\tMode\tVoiture\tTélétravail\n";
    std::vector<Person> persons;
};

Staff staff(const Invitation& invitation, int count, unsigned seed) {
    std::mt19937 random(seed);
    const auto among = [&](std::size_t many) { return std::uniform_int_distribution<std::size_t>(0, many - 1)(random); };
    const auto& communes = invitation.places.communes;
    const auto& sites = invitation.places.sites;
    const Cutting cutting = cuttingFor(invitation.questions).value();
    constexpr std::array<std::pair<const char*, coop::Mode>, 4> kModes{{{"Voiture", coop::Mode::Car},
                                                                        {"Bus", coop::Mode::Bus},
                                                                        {"Covoiturage", coop::Mode::Carpool},
                                                                        {"", coop::Mode::Unknown}}};
    constexpr std::array<std::pair<const char*, int>, 4> kTimes{{{"7h30", 450}, {"08:00", 480}, {"6h", 360}, {"", -1}}};
    Staff staff;
    for (int i = 0; i < count; ++i) {
        const std::size_t home = std::min(among(communes.size()), among(communes.size())), work = among(5) == 0 ? 3 : 0;
        const auto& [mode, meant] = kModes[std::min<std::size_t>(among(6), 3)];
        const auto& [time, minute] = kTimes[among(4)];
        const auto days = static_cast<double>(2 + among(7)) / 2;
        coop::CommuteRecord record{
            .home = communes[home].centre, .work = sites[work].position, .daysOnSite = days, .mode = meant};
        if (minute >= 0) record.arrivalMinute = minute;
        if (i % 3 > 0) record.hasCar = i % 2 == 0;
        if (i % 4 > 0) record.remoteDays = i % 4 / 2.0;
        std::string decimals = std::format("{}", days),
                    remote = record.remoteDays ? std::format("{}", *record.remoteDays) : "";
        std::ranges::replace(decimals, '.', ',');
        staff.text += std::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", communes[home].name, sites[work].name, decimals, time,
                                  mode, record.hasCar ? (*record.hasCar ? "oui" : "non") : "", remote);
        staff.persons.push_back(personOf(record, cutting, communes[home].zone));
    }
    return staff;
}

QString textOf(const char* id) {
    return QStringLiteral("document.getElementById('%1').textContent").arg(QLatin1String(id));
}
QString isShown(const char* id) {
    return QStringLiteral("!document.getElementById('%1').hidden").arg(QLatin1String(id));
}

}  // namespace

/// The page in a real Chromium, from file://. Pictures are kept when KABAR_SHOTS names a folder.
class TestCompanyPage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<ChromiumPhone> m_browser;
    std::unique_ptr<Inbox> m_inbox;
    Invitation m_invitation;

    QString downloads() const { return m_folder.path() + QStringLiteral("/downloads"); }
    void openPage() {
        const QString path = m_folder.path() + QStringLiteral("/page.html");
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray::fromStdString(companyPage(m_invitation)));
        file.close();
        m_browser->open(QStringLiteral("file://") + path);
    }
    void paste(const std::string& text) {
        const QString json =
            QString::fromUtf8(QJsonDocument(QJsonArray{QString::fromStdString(text)}).toJson(QJsonDocument::Compact));
        m_browser->evaluate(QStringLiteral("(() => { const rows = document.getElementById('rows'); rows.value = %1[0]; "
                                           "rows.dispatchEvent(new Event('input')); return true; })()")
                                .arg(json));
    }
    QString seal() {
        QFile::remove(downloads() + u'/' + kSealedName);
        if (!m_browser->click(QStringLiteral("#seal"))) return {};
        const QString path = downloads() + u'/' + kSealedName;
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000)) return {};
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("KABAR_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_browser->screenshot(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png"))));
    }

private slots:
    void initTestCase() {
        if (ChromiumPhone::chromium().isEmpty() || ChromiumPhone::chromedriver().isEmpty())
            QSKIP("chromium or chromedriver is not installed: the company's page is not tested here");
    }
    void init() {
        QDir().mkpath(downloads());
        m_browser = std::make_unique<ChromiumPhone>(QStringLiteral("fr"), downloads());
        QVERIFY2(m_browser->problem().isEmpty(), qPrintable(m_browser->problem()));
        m_inbox = std::make_unique<Inbox>(m_folder.path().toStdString(), "a workshop");
        m_invitation = makeInvitation("Sucrerie", "Atelier </script> Ouest", tests::island(), coop::shippedAlgorithms(),
                                      m_inbox->recipient()->publicKey, systemClock()(), 30,
                                      {{"97411", {"97400", "97490"}}, {"97415", {"97460"}}})
                           .value();
        QVERIFY(m_inbox->remove("Sucrerie").has_value());
        QVERIFY(m_inbox->keep({.employer = "Sucrerie", .invitation = invitationText(m_invitation)}).has_value());
        openPage();
    }
    void cleanup() { m_browser.reset(); }

    void sealsTheSameContentAsTheCommandLine() {
        const Staff rows = staff(m_invitation, 320, 5);
        paste(rows.text);
        QVERIFY(m_browser->waitFor(isShown("third")));
        picture("company-page");
        const QString file = seal();
        QVERIFY(!file.isEmpty());
        const auto answer = m_inbox->receive("Sucrerie", file.toStdString(), systemClock()());
        QVERIFY2(answer.has_value(), answer ? "" : describe(answer.error()).c_str());
        const GivenAnswers given((m_folder.path() + QStringLiteral("/given")).toStdString());
        const auto prepared = given.prepare(m_invitation, rows.persons, systemClock()());
        QCOMPARE(openedText(file.toStdString(), m_inbox->recipient().value()).value(), answerText(prepared->answer));
        QCOMPARE(m_browser->evaluate(textOf("content")).toString().toStdString(), answerText(prepared->answer));
        QVERIFY(answer->groups.size() > 10);
    }
    void aSecondAnswerRepeatsTheFirst() {
        paste(staff(m_invitation, 200, 6).text);
        QVERIFY(m_browser->waitFor(isShown("third")));
        const QString first = seal();
        m_browser->reload();
        paste(staff(m_invitation, 190, 7).text);
        QVERIFY(m_browser->waitFor(isShown("repeated")));
        picture("company-page-repeated");
        const QString second = seal();
        const BoxKey key = m_inbox->recipient().value();
        QVERIFY(first != second);
        QCOMPARE(openedText(second.toStdString(), key).value(), openedText(first.toStdString(), key).value());
    }
    void anErrorNamesRowAndColumnAndNoHome() {
        Staff rows = staff(m_invitation, 40, 8);
        rows.text += "Trifouillis-les-Oies\tSaint-Denis\t5\t\t\t\t\nSaint-Denis\tSaint-Denis\tbeaucoup\t\t\t\t\n";
        paste(rows.text);
        QVERIFY(m_browser->waitFor(isShown("problems")));
        picture("company-page-problems");
        const QString said = m_browser->evaluate(textOf("problems")).toString();
        QVERIFY(said.contains(QStringLiteral("ligne 42, colonne « Commune »")));
        QVERIFY(said.contains(QStringLiteral("ligne 43, colonne « Jours »")));
        QVERIFY(!m_browser->evaluate(QStringLiteral("document.body.innerText"))
                     .toString()
                     .contains(QStringLiteral("Trifouillis")));
        QVERIFY(!m_browser->evaluate(isShown("third")).toBool());
        QVERIFY(m_browser->click(QStringLiteral("#leaveOut")));
        QVERIFY(m_browser->waitFor(isShown("third")));
    }
    void postcodesPlaceHomesToo() {
        std::string text = "CP;Lieu;Jours\n";
        for (int i = 0; i < 30; ++i) text += i % 2 ? "97490;Saint-Denis;5\n" : "97460;Saint-Denis;4\n";
        paste(text);
        QVERIFY(m_browser->waitFor(isShown("third")));
        QVERIFY(m_browser->evaluate(textOf("content")).toString().contains(QStringLiteral("\"headcount\":30")));
    }
    void tenPersonsAreTooFew() {
        paste(staff(m_invitation, 10, 9).text);
        QVERIFY(m_browser->waitFor(isShown("third")));
        QVERIFY(m_browser->evaluate(QStringLiteral("document.getElementById('seal').disabled")).toBool());
    }
    void reachesNoNetwork() {
        const QString policy =
            m_browser->evaluate(QStringLiteral("document.querySelector('meta[http-equiv]').content")).toString();
        QVERIFY(policy.startsWith(QStringLiteral("default-src 'none';")));
        m_browser->evaluate(
            QStringLiteral("(() => { window.reached = 'waits'; fetch('http://127.0.0.1:9/').then(() => { "
                           "window.reached = 'yes'; }, e => { window.reached = String(e); }); return 1; })()"));
        QVERIFY(m_browser->waitFor(QStringLiteral("window.reached !== 'waits'")));
        QVERIFY(m_browser->evaluate(QStringLiteral("window.reached")).toString() != QStringLiteral("yes"));
    }
    void speaksEnglishAndCreole() {
        for (const auto& [language, title] :
             {std::pair{"en", "Where do your people come from?"}, std::pair{"rcf", "Ousa out bann travayèr i sort ?"}}) {
            m_browser->evaluate(QStringLiteral("(() => { const s = document.getElementById('language'); s.value = '%1'; "
                                               "s.dispatchEvent(new Event('change')); return true; })()")
                                    .arg(QLatin1String(language)));
            QCOMPARE(m_browser->evaluate(QStringLiteral("document.querySelector('h1').textContent")).toString(),
                     QString::fromUtf8(title));
        }
        QCOMPARE(m_browser
                     ->evaluate(QStringLiteral("[...document.querySelectorAll('[data-text]')].filter(e => "
                                               "!e.textContent).length"))
                     .toInt(),
                 0);
    }
};

KABAR_TEST(TestCompanyPage)
#include "test_company_page.moc"
