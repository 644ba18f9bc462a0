// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/words/error_words.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/shots.h"
#include "ui/workspace/guarded_application.h"
#include "ui/workspace/workspace.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iostream>

namespace {

struct Options {
    std::string file, shots, language, pages;
    bool one = false;
};

/// Qt ends with an abort where there is none.
bool isScreenThere() {
#ifdef Q_OS_LINUX
    constexpr std::array kNamed{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(kNamed, [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

int shoot(QQuickWindow* window, kabar::ui::Language& language, const Options& options) {
    kabar::ui::ShotOptions shots{.folder = QString::fromStdString(options.shots)};
    shots.pages = QString::fromStdString(options.pages).split(u',', Qt::SkipEmptyParts);
    if (options.one) {
        shots.languages = {QStringLiteral("fr")};
        shots.variants = {QStringLiteral("light")};
        shots.sizes = {{1280, 800}};
    }
    const auto done = kabar::ui::takeShots(window, language, shots);
    const auto& words = kabar::words::wordsIn(options.language.empty() ? "fr" : options.language);
    if (!done) std::cerr << "kabar: " << kabar::words::said(done.error(), words) << '\n';
    return done ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
    kabar::takeMemoryApart();
    CLI::App arguments("Kabar: territory workshops on data that stay at home.", "kabar");
    Options options;
    arguments.add_option("FILE", options.file, "the workshop to open");
    arguments.add_option("--language", options.language, "fr, en or rcf");
    arguments.add_option("--shots", options.shots, "draw every page into this folder and end");
    arguments.add_option("--pages", options.pages, "with --shots: only these pages, with commas between");
    arguments.add_flag("--one", options.one, "with --shots: French, light, 1280x800 alone");
    arguments.set_version_flag("--version", "kabar " KABAR_VERSION);
    try {
        arguments.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return arguments.exit(error) == 0 ? 0 : 2;
    }

    if (!isScreenThere()) {
        std::cerr << "kabar: there is no screen here to open a window on; kabar-cli works without one\n";
        return 2;
    }
    kabar::ui::GuardedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Kabar"));
    QCoreApplication::setApplicationName(QStringLiteral("Kabar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KABAR_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kabar"));
    kabar::ui::prepareAppearance();

    kabar::ui::Workspace workspace(kabar::systemClock());
    application.onThrown([&workspace](const kabar::Error& error) { workspace.tell(error); });
    kabar::ui::Language language;
    QQmlApplicationEngine engine;
    language.attach(&engine);
    if (!options.language.empty()) language.setCode(QString::fromStdString(options.language));
    engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)},
                                 {QStringLiteral("language"), QVariant::fromValue(&language)}});
    engine.loadFromModule("Kabar.Shell", "Main");
    if (engine.rootObjects().isEmpty()) return 1;
    // the window is there by now to say why a file does not open; whoever started it reads it too
    QObject::connect(&workspace, &kabar::ui::Workspace::failed,
                     [](const QString& why) { std::cerr << "kabar: " << why.toStdString() << '\n'; });
    if (!options.file.empty() && !workspace.open(QString::fromStdString(options.file)) && !options.shots.empty()) return 2;

    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (!options.shots.empty()) return shoot(window, language, options);
    return QGuiApplication::exec();
}
