// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demo_territory.h"

#include "core/demo/demo_workshop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kabar::ui {

namespace {
struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoWords)
};
}  // namespace

DemoTerritory::DemoTerritory(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &DemoTerritory::progressChanged);
    connect(&m_job, &Job::progressChanged, this, &DemoTerritory::progressChanged);
}

QString DemoTerritory::stage() const {
    const QString word = m_job.stage();
    if (word == u"asking") return DemoWords::tr("Asking the employers' nodes");
    if (word == u"third_places") return DemoWords::tr("Looking for third places near homes");
    if (word == u"active") return DemoWords::tr("Counting who could walk, cycle or share a Twizy");
    if (word == u"carpool") return DemoWords::tr("Matching carpools");
    if (word == u"shuttles") return DemoWords::tr("Drawing shuttle lines");
    if (word == u"scenarios") return DemoWords::tr("Preparing the scenarios");
    if (word == u"fleet") return DemoWords::tr("Starting the Twizys");
    if (word == u"room") return DemoWords::tr("Setting up the room");
    return DemoWords::tr("Making fictitious employers");
}

void DemoTerritory::open() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Kabar"));
    const QString path = folder.filePath(QStringLiteral("demonstration.kabar"));
    if (QFileInfo::exists(path)) {
        m_workspace->open(path);
        return;
    }
    m_wanted = true;  // until people open or close something themselves
    connect(m_workspace, &Workspace::fileChanged, this, [this] { m_wanted = false; }, Qt::SingleShotConnection);
    m_job.run<demo::Outcome>(
        [path, now = m_workspace->clock()()](std::stop_token stop, const Progress& progress) {
            return demo::makeDemoWorkshop(path.toStdString(), {}, now, stop, progress);
        },
        [this, path](Result<demo::Outcome> made) {
            if (!made)
                m_workspace->tell(made.error());
            else if (m_wanted)
                m_workspace->open(path);
        });
}

}  // namespace kabar::ui
