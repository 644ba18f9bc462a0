// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QThread>

namespace kabar::ui {

namespace {

constexpr int kQuietMilliseconds = 350;
constexpr int kPatienceMilliseconds = 15'000;

void letRun(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

void waitUntilSettled(QQuickWindow* window) {
    QElapsedTimer timer;
    timer.start();
    letRun(kQuietMilliseconds);
    while (!window->property("settled").toBool() && timer.elapsed() < kPatienceMilliseconds) letRun(50);
    if (!window->property("settled").toBool())
        qWarning("page %d is drawn before it has settled", window->property("currentPage").toInt() + 1);
    letRun(kQuietMilliseconds);
}

Status grab(QQuickWindow* window, const QString& path) {
    QEvent leave(QEvent::Leave);  // wherever the pointer rests, nothing looks as if it were pointed at
    QCoreApplication::sendEvent(window, &leave);
    letRun(30);
    if (!window->grabWindow().save(path))
        return fail(
            Error{.code = Error::Code::Unwritable, .clause = clause("window.no-picture"), .file = path.toStdString()});
    return {};
}

/// Every view of the current page: those it names in `shotViews`, one after the other in its `view`, or the one it has.
/// The first has the page's plain name.
Status grabViews(QQuickWindow* window, const QString& start, const QString& ending) {
    waitUntilSettled(window);
    auto* page = window->property("page").value<QObject*>();
    const QStringList views = page ? page->property("shotViews").toStringList() : QStringList();
    if (views.isEmpty()) return grab(window, start + ending);
    for (const QString& view : views) {
        page->setProperty("view", view);
        waitUntilSettled(window);
        const QString name = view == views.first() ? start : start + QLatin1Char('-') + view;
        if (auto done = grab(window, name + ending); !done) return done;
    }
    page->setProperty("view", views.first());
    return {};
}

QStringList keysOf(const QVariantList& pages) {
    QStringList keys;
    for (const QVariant& page : pages) keys << page.toMap().value(QStringLiteral("key")).toString();
    return keys;
}

Status arePages(const QStringList& wanted, const QStringList& there) {
    for (const QString& page : wanted)
        if (!there.contains(page))
            return fail(Error{.code = Error::Code::NotFound,
                              .clause = clause("window.no-page", there.join(QStringLiteral(", ")).toStdString())}
                            .of("--pages", page.toStdString()));
    return {};
}

}  // namespace

Status takeShots(QQuickWindow* window, Language& language, const ShotOptions& options) {
    if (!QDir().mkpath(options.folder))
        return fail(Error{
            .code = Error::Code::Unwritable, .clause = clause("window.no-folder"), .file = options.folder.toStdString()});
    auto* theme = qmlEngine(window)->singletonInstance<QObject*>("Kabar.Theme", "Theme");
    auto* pages = qmlEngine(window)->singletonInstance<QObject*>("Kabar.Shell", "Pages");
    const QStringList keys = keysOf(pages->property("list").toList());
    if (auto known = arePages(options.pages, keys); !known) return known;
    theme->setProperty("animated", false);
    for (const QString& code : options.languages) {
        language.setCode(code);
        for (const QString& variant : options.variants) {
            theme->setProperty("variant", variant);
            for (const QSize size : options.sizes) {
                window->resize(size);
                for (int page = 0; page < keys.size(); ++page) {
                    const QString& key = keys[page];
                    if (!options.pages.isEmpty() && !options.pages.contains(key)) continue;
                    window->setProperty("currentPage", page);
                    const QString ending =
                        QStringLiteral("-%1-%2-%3x%4.png").arg(code, variant).arg(size.width()).arg(size.height());
                    if (auto done = grabViews(window, QDir(options.folder).filePath(key), ending); !done) return done;
                }
            }
        }
    }
    return {};
}

}  // namespace kabar::ui
