// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Workspace

// What stands there before a page has put anything on the wall: whose evening it is.
WallPage {
    id: root

    required property Workspace workspace

    Accessible.name: root.workspace.title

    WallType {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        height: Math.round(parent.height * 0.6)
        text: root.workspace.title
        times: 4
        fits: true
        strong: true
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
    }
    WallType {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        text: "Kabar"
        font.weight: Font.DemiBold
    }
}
