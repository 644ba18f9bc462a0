// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/path_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kabar::ui {

namespace {

/// By `session::StepKind`: what the step is called, and its page.
constexpr std::array<std::pair<const char*, const char*>, 7> kSteps{{{"territory", "territory"},
                                                                     {"employers", "cooperative"},
                                                                     {"questions", "cooperative"},
                                                                     {"studies", "studies"},
                                                                     {"scenarios", "scenarios"},
                                                                     {"room", "workshop"},
                                                                     {"brief", "brief"}}};
constexpr std::array kStates{"done", "open", "stale", "locked"};

PathStep shown(const session::Step& step) {
    const auto& [kind, page] = kSteps[static_cast<std::size_t>(step.kind)];
    return {.kind = QString::fromLatin1(kind),
            .page = QString::fromLatin1(page),
            .state = QString::fromLatin1(kStates[static_cast<std::size_t>(step.state)]),
            .have = step.have,
            .need = step.need};
}

}  // namespace

void PathModel::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::fileChanged, this, &PathModel::refresh);
    connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
        if (!domains.without(session::Domain::Fleet).isEmpty()) refresh();
    });
    emit workspaceChanged();
    refresh();
}

void PathModel::refresh() {
    const auto snapshot = m_workspace ? m_workspace->snapshot() : std::make_shared<const session::Snapshot>();
    const session::Path path = session::pathOf(*snapshot);
    QList<PathStep> steps;
    for (const session::Step& step : path) steps.append(shown(step));
    const session::Step* const next = session::nextStep(path);
    const PathStep nextShown = next ? shown(*next) : PathStep();
    const int unreviewed = session::unreviewedTables(*snapshot);
    if (steps == m_steps && nextShown == m_next && unreviewed == m_unreviewed) return;
    m_steps = std::move(steps);
    m_next = nextShown;
    m_unreviewed = unreviewed;
    emit changed();
}

PathStep PathModel::stepOf(const QString& page) const {
    PathStep last;
    for (const PathStep& step : m_steps) {
        if (step.page != page) continue;
        last = step;
        if (step.state != u"done") break;
    }
    return last;
}

}  // namespace kabar::ui
