// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Which folders of Kabar a folder may include from, besides itself. A folder that is not here may include nothing of ours,
/// so a new one must be thought about.
const QMap<QString, QStringList> kMayUse{
    {"core/base", {}},
    {"core/geo", {"core/base"}},
    {"core/coop", {"core/base", "core/geo"}},
    {"core/sqlite", {"core/base"}},
    {"core/node", {"core/base", "core/geo", "core/coop", "core/sqlite"}},
    {"core/solve", {"core/base"}},
    {"core/factor", {"core/base", "core/geo"}},
    {"core/commuters", {"core/base", "core/geo", "core/coop", "core/factor"}},
    {"core/study", {"core/base", "core/geo", "core/coop", "core/solve", "core/factor", "core/commuters", "core/words"}},
    {"core/scenario",
     {"core/base", "core/geo", "core/coop", "core/solve", "core/study", "core/factor", "core/commuters"}},
    {"core/telemetry", {"core/base", "core/geo"}},
    {"core/workshop", {"core/base"}},
    {"core/phones", {"core/base", "core/workshop"}},
    {"core/report", {"core/base", "core/geo", "core/factor", "core/words"}},
    {"core/demo",
     {"core/base", "core/factor", "core/geo", "core/coop", "core/node", "core/telemetry", "core/workshop", "core/sqlite", "core/store"}},
    {"core/store",
     {"core/base", "core/geo", "core/sqlite", "core/coop", "core/node", "core/factor", "core/commuters", "core/study",
      "core/scenario", "core/telemetry", "core/workshop", "core/report"}},
    {"core/words",
     {"core/base", "core/geo", "core/coop", "core/factor", "core/commuters", "core/study", "core/scenario", "core/telemetry",
      "core/workshop"}},
    {"core/session", {"core"}},
    {"core/workspace", {"core"}},
    {"maps", {"core/base", "core/geo", "maps"}},
    {"ui", {"core", "maps", "ui"}},
    {"app", {"core", "maps", "ui", "app"}},
};

/// Folders of core that are adapters to the world and may use Qt Core and Network; the others know no Qt at all.
const QStringList kAdapters{"core/phones", "core/transport", "core/words"};

const QString kRoot = QStringLiteral(KABAR_SOURCE_DIR) + u'/';

QString folderOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts[0] == u"core" && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

bool isUnder(const QString& folder, const QStringList& allowed) {
    return std::ranges::any_of(allowed,
                               [&](const QString& each) { return folder == each || folder.startsWith(each + u'/'); });
}

QStringList filesUnder(const QStringList& folders, const QStringList& patterns) {
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(kRoot + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) files << walk.next().mid(kRoot.size());
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString& path) {
    QFile file(kRoot + path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// What `path` includes: ours with quotes, others' with angle brackets.
QStringList includesOf(const QString& path, bool ours) {
    static const QRegularExpression quoted(QStringLiteral("^\\s*#include \"([^\"]+)\""));
    static const QRegularExpression angled(QStringLiteral("^\\s*#include <([^>]+)>"));
    QStringList found;
    for (const QString& line : linesOf(path))
        if (const auto match = (ours ? quoted : angled).match(line); match.hasMatch()) found << match.captured(1);
    return found;
}

}  // namespace

class TestStructure : public QObject {
    Q_OBJECT
private slots:
    void foldersUseOnlyWhatTheyMay() {
        QStringList broken;
        for (const QString& file : filesUnder({"core", "maps", "ui", "app"}, {"*.h", "*.cpp"})) {
            const QString folder = folderOf(file);
            if (!kMayUse.contains(folder)) broken << folder + " has no dependency rule";
            for (const QString& include : includesOf(file, true)) {
                if (!include.contains(u'/')) continue;  // generated, or moc's
                const QString target = folderOf(include);
                if (target != folder && !isUnder(target, kMayUse[folder])) broken << file + " includes " + include;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void coreKnowsNoScreen() {
        static const QRegularExpression qt(QStringLiteral("^Q[A-Z]|^Qt[A-Z]"));
        static const QRegularExpression screen(
            QStringLiteral("^Qt?(Gui|Quick|Qml|Widget|Window|Painter|Image|Pixmap|Font|Color)"));
        QStringList broken;
        for (const QString& file : filesUnder({"core"}, {"*.h", "*.cpp"}))
            for (const QString& include : includesOf(file, false))
                if (screen.match(include).hasMatch() ||
                    (qt.match(include).hasMatch() && !isUnder(folderOf(file), kAdapters)))
                    broken << file + " includes " + include;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void everySourceSaysItsLicence() {
        QStringList broken;
        for (const QString& file : filesUnder({"app", "cmake", "core", "maps", "tests", "ui"},
                                              {"*.h", "*.cpp", "*.qml", "*.cmake", "CMakeLists.txt"}))
            if (!linesOf(file).mid(0, 3).join(u'\n').contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
                broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void pagesTakeTheirServicesAsProperties() {
        QStringList broken;
        for (const QString& file : filesUnder({"app", "maps", "ui"}, {"*.cpp"}))
            if (linesOf(file).join(u'\n').contains(QStringLiteral("setContext") + QStringLiteral("Property")))
                broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void everyFrenchStringIsTranslated() {
        QStringList broken;
        for (const QString& file : filesUnder({"translations"}, {"*_fr.ts"}))
            if (linesOf(file).join(u'\n').contains(QStringLiteral("type=\"unfinished\""))) broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
