// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// What the numbers rest on besides the tables: value with its range, source and date.
ColumnLayout {
    id: root

    property var rows: []

    spacing: Theme.s2

    Repeater {
        model: root.rows
        RowLayout {
            id: row
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s3
            Type { Layout.preferredWidth: root.width * 0.27; Layout.alignment: Qt.AlignTop; text: row.modelData.label; role: Type.Caption; strong: true }
            Type { Layout.preferredWidth: root.width * 0.24; Layout.alignment: Qt.AlignTop; text: row.modelData.value + (row.modelData.changed ? "\n" + qsTr("changed by the room") : ""); role: Type.Caption; color: row.modelData.changed ? Theme.violet : Theme.ink }
            Type { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; text: row.modelData.source; role: Type.Caption; quiet: true }
        }
    }
}
