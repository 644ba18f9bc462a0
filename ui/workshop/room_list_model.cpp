// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_list_model.h"

namespace kabar::ui {

void RoomListModel::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace) connect(m_workspace, &Workspace::changed, this, &RoomListModel::onChanged);
    emit workspaceChanged();
    reload();
}

}  // namespace kabar::ui
