// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewal/stale_studies.h"

#include "core/rounds/stale.h"

namespace kabar::ui {

StaleStudies::StaleStudies(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &StaleStudies::runningChanged);
    connect(&m_job, &Job::progressChanged, this, &StaleStudies::progressChanged);
}

void StaleStudies::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::fileChanged, this, &StaleStudies::look);
        connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
            using enum session::Domain;
            if (domains.touches(Tables | Studies | Factors | Territory)) look();
        });
    }
    emit workspaceChanged();
    look();
}

void StaleStudies::look() {
    const int count = m_workspace ? static_cast<int>(m_workspace->snapshot()->stale.size()) : 0;
    if (count == m_count) return;
    m_count = count;
    emit countChanged();
}

void StaleStudies::renew() {
    if (!m_workspace || m_count == 0) return;
    m_job.run<rounds::StudyRound>(
        m_workspace->session(),
        [](session::JobContext& context) {
            rounds::JobRecords records(context);
            auto round = rounds::renew(records, context.clock(), context.stop(), context.progress());
            (void)records.snapshot();  // what was kept is in the workshop's snapshot before anybody is told
            return round;
        },
        [this](const Result<rounds::StudyRound>& round) {
            if (!round && round.error().code != Error::Code::Cancelled && m_workspace) m_workspace->tell(round.error());
        });
}

}  // namespace kabar::ui
