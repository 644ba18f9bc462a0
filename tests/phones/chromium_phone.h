// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace kabar::test {

/// A real Chromium in the shape of a phone or of an office's screen, driven over WebDriver (W3C) through chromedriver. Every
/// call waits for its answer.
class ChromiumPhone {
public:
    /// Starts chromedriver on a free port and a browser in `language` with a profile of its own.
    explicit ChromiumPhone(const QString& language) : ChromiumPhone(language, {}) {}
    /// On a desk, if a folder for its downloads is given.
    ChromiumPhone(const QString& language, const QString& downloads);
    ~ChromiumPhone();

    /// Empty when it runs; else why not.
    [[nodiscard]] QString problem() const { return m_problem; }

    void open(const QString& address);
    void reload();
    /// The value of a JavaScript expression in the page.
    QJsonValue evaluate(const QString& expression);
    /// Waits until the expression is true; false after `seconds`.
    bool waitFor(const QString& expression, int seconds = 15);
    /// Clicks like a finger: the element must be there and not covered.
    bool click(const QString& selector);
    bool screenshot(const QString& path);

    static QString chromium();
    static QString chromedriver();

private:
    QJsonValue ask(const QByteArray& method, const QString& path, const QJsonObject& body = QJsonObject());
    void startSession(const QString& language, const QString& downloads);

    QString m_problem;
    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_address, m_session;
};

}  // namespace kabar::test
