// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// "What leaves my company": the raw table crossed out beside the plain one that is released.
Card {
    id: root

    property list<releasedRow> rows
    property int smallestCell: 11
    property bool compact: false
    property int tableHeight: Math.round((compact ? 112 : 190) * Theme.scale)

    Type { text: qsTr("What leaves my company"); role: Type.Lead; strong: true; width: parent.width }
    RowLayout {
        width: parent.width
        spacing: Theme.s2
        ColumnLayout {
            Layout.preferredWidth: 0.22 * root.width
            Layout.maximumWidth: 0.22 * root.width
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            RawTable { Layout.fillWidth: true; Layout.preferredHeight: root.tableHeight; rows: root.compact ? 4 : 7; narrow: root.compact }
            RowLayout {
                spacing: Theme.s1
                Icon { name: "lock"; size: Math.round(14 * Theme.scale); color: Theme.accent }
                Type { text: qsTr("rows stay"); role: Type.Caption; color: Theme.accent; Layout.fillWidth: true }
            }
        }
        Icon { name: "arrow-right"; color: Theme.muted; size: Math.round(16 * Theme.scale); Layout.alignment: Qt.AlignVCenter }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            ReleasedTable {
                Layout.fillWidth: true
                Layout.preferredHeight: root.tableHeight
                rows: root.rows
                compact: root.compact
                visible: root.rows.length > 0
            }
            Type {
                visible: root.rows.length === 0
                Layout.fillWidth: true
                Layout.preferredHeight: root.tableHeight
                quiet: true
                text: qsTr("Nothing has left yet.")
            }
            RowLayout {
                visible: root.rows.length > 0
                spacing: Theme.s1
                Icon { name: "check"; size: Math.round(14 * Theme.scale); color: Theme.primary }
                Type {
                    role: Type.Caption
                    color: Theme.primary
                    Layout.fillWidth: true
                    text: qsTr("sums of %1 persons or more leave").arg(root.smallestCell)
                }
            }
        }
    }
}
