// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// Says that studies on show were computed from other tables than there are now, with one button to renew them; takes no
// room when all are of today.
RowLayout {
    id: root

    required property Workspace workspace
    readonly property alias running: stale.running
    readonly property bool needed: stale.count > 0 || stale.running

    spacing: Theme.s3
    visible: needed

    StaleStudies { id: stale; objectName: "stale"; workspace: root.workspace }

    Icon { visible: !stale.running; name: "warning"; color: Theme.accent }
    Type {
        Layout.fillWidth: true
        visible: !stale.running
        maximumLineCount: 2
        elide: Text.ElideRight
        text: qsTr("%n of the studies rest(s) on other tables or factors than those of today.", "", stale.count)
        Accessible.role: Accessible.AlertMessage
    }
    ActionButton {
        visible: !stale.running
        text: qsTr("Renew")
        iconName: "redo"
        Accessible.name: qsTr("Renew the studies")
        onClicked: stale.renew()
    }
    ProgressStrip {
        Layout.fillWidth: true
        visible: stale.running
        progress: stale.progress
        stage: qsTr("Studies")
        onStopped: stale.stop()
    }
}
