// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/chromium_phone.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace kabar::test {

namespace {
constexpr int kStartMs = 60'000;
const QString kElementKey = QStringLiteral("element-6066-11e4-a52e-4f735466cecf");  // by the WebDriver standard
}  // namespace

QString ChromiumPhone::chromium() {
    return QStandardPaths::findExecutable(QStringLiteral("chromium"));
}
QString ChromiumPhone::chromedriver() {
    return QStandardPaths::findExecutable(QStringLiteral("chromedriver"));
}

ChromiumPhone::ChromiumPhone(const QString& language, const QString& downloads) {
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(chromedriver(), {QStringLiteral("--port=0"), QStringLiteral("--allowed-ips=127.0.0.1")});
    QByteArray said;
    QElapsedTimer time;
    time.start();
    static const QRegularExpression kPort(QStringLiteral("started successfully on port (\\d+)"));
    while (time.elapsed() < kStartMs && m_driver.state() != QProcess::NotRunning) {
        m_driver.waitForReadyRead(200);
        said += m_driver.readAll();
        if (const auto match = kPort.match(QString::fromUtf8(said)); match.hasMatch()) {
            m_address = QStringLiteral("http://127.0.0.1:") + match.captured(1);
            startSession(language, downloads);
            return;
        }
    }
    m_problem = QStringLiteral("chromedriver does not start: ") + QString::fromUtf8(said);
}

ChromiumPhone::~ChromiumPhone() {
    if (!m_session.isEmpty()) ask("DELETE", {});
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000)) m_driver.kill();
    m_driver.waitForFinished(5000);
}

void ChromiumPhone::startSession(const QString& language, const QString& downloads) {
    QJsonArray arguments{
        QStringLiteral("--headless"),
        QStringLiteral("--no-sandbox"),
        QStringLiteral("--disable-gpu"),
        QStringLiteral("--disable-quic"),
        QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--no-first-run"),
        QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"),
        QStringLiteral("--no-proxy-server"),
        downloads.isEmpty() ? QStringLiteral("--window-size=360,740") : QStringLiteral("--window-size=1280,900"),
        QStringLiteral("--lang=") + language,
        QStringLiteral("--user-data-dir=") + m_profile.path()};
    const QJsonObject phone{
        {QStringLiteral("deviceMetrics"),
         QJsonObject{{QStringLiteral("width"), 360}, {QStringLiteral("height"), 740}, {QStringLiteral("pixelRatio"), 2}}}};
    QJsonObject preferences{{QStringLiteral("intl.accept_languages"), language}};
    QJsonObject options{{QStringLiteral("binary"), chromium()}, {QStringLiteral("args"), arguments}};
    if (downloads.isEmpty())
        options[QStringLiteral("mobileEmulation")] = phone;
    else
        preferences[QStringLiteral("download.default_directory")] = downloads;
    options[QStringLiteral("prefs")] = preferences;
    const QJsonObject wanted{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                             {QStringLiteral("goog:chromeOptions"), options}};
    const QJsonObject body{{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), wanted}}}};
    const QJsonObject session = ask("POST", QStringLiteral("/session"), body).toObject();
    const QString id = session[QStringLiteral("sessionId")].toString();
    if (id.isEmpty()) {
        m_problem = QStringLiteral("no browser: ") + session[QStringLiteral("message")].toString();
        return;
    }
    m_session = QStringLiteral("/session/") + id;
}

QJsonValue ChromiumPhone::ask(const QByteArray& method, const QString& path, const QJsonObject& body) {
    QNetworkRequest request(QUrl(m_address + m_session + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(kStartMs);
    QNetworkReply* reply =
        m_network.sendCustomRequest(request, method, method == "POST" ? QJsonDocument(body).toJson() : QByteArray());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonValue value = QJsonDocument::fromJson(reply->readAll())[QStringLiteral("value")];
    reply->deleteLater();
    return value;
}

void ChromiumPhone::open(const QString& address) {
    ask("POST", QStringLiteral("/url"), {{QStringLiteral("url"), address}});
}

void ChromiumPhone::reload() {
    ask("POST", QStringLiteral("/refresh"));
}

QJsonValue ChromiumPhone::evaluate(const QString& expression) {
    return ask("POST", QStringLiteral("/execute/sync"),
               {{QStringLiteral("script"), QStringLiteral("return ") + expression}, {QStringLiteral("args"), QJsonArray()}});
}

bool ChromiumPhone::waitFor(const QString& expression, int seconds) {
    return QTest::qWaitFor([&] { return evaluate(expression).toBool(); }, std::chrono::seconds(seconds));
}

bool ChromiumPhone::click(const QString& selector) {
    const QJsonObject found =
        ask("POST", QStringLiteral("/element"),
            {{QStringLiteral("using"), QStringLiteral("css selector")}, {QStringLiteral("value"), selector}})
            .toObject();
    const QString element = found[kElementKey].toString();
    return !element.isEmpty() && ask("POST", QStringLiteral("/element/%1/click").arg(element)).isNull();
}

bool ChromiumPhone::screenshot(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QByteArray::fromBase64(ask("GET", QStringLiteral("/screenshot")).toString().toLatin1())) > 0;
}

}  // namespace kabar::test
