// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Map
import Kabar.Workspace

Item {
    id: root

    required property Workspace workspace
    readonly property bool settled: map.settled

    MapView {
        id: map
        anchors.fill: parent
        workspace: root.workspace
    }
}
