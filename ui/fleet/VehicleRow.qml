// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// One Twizy on the board: rank, name, state, charge, range, age of the reading.
T.ItemDelegate {
    id: root

    required property int index
    required property string vehicleId
    required property string name
    required property real charge
    required property real range
    required property bool forecast
    required property string vehicleState
    required property string stateText
    required property string age
    required property bool fresh
    required property int rank
    required property string by
    property bool selected: false

    readonly property color _stateColor: vehicleState === "driving" ? Theme.violet : vehicleState === "charging" ? Theme.primary
                                       : vehicleState === "parked" ? Theme.muted : Theme.accent
    readonly property string _stateIcon: vehicleState === "driving" ? "fleet" : vehicleState === "charging" ? "bolt"
                                       : vehicleState === "parked" ? "parking" : "warning"

    implicitHeight: Math.round(44 * Theme.scale)
    topPadding: 0
    bottomPadding: 0
    leftPadding: Theme.s2
    rightPadding: Theme.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: root.click()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, charge %3, range %4, reading %5").arg(name).arg(stateText)
        .arg(charge < 0 ? "?" : Format.percent(charge / 100)).arg(range < 0 ? "?" : Format.number(range, 0) + Format.thin + "km").arg(age)

    background: Rectangle {
        radius: Theme.smallRadius
        color: root.selected ? Theme.primarySoft : root.hovered ? Theme.hover : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; opacity: root.selected ? 0 : 0.7 }
        FocusRing { shown: root.visualFocus; gap: -2 }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Rectangle {
            implicitWidth: Math.round(26 * Theme.scale)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.rank > 0 ? Theme.accent : "transparent"
            Type {
                anchors.centerIn: parent
                text: root.rank > 0 ? root.rank : ""
                strong: true
                color: Theme.dark ? "#0B1517" : "#FFFFFF"
                Accessible.ignored: true
            }
        }
        Type {
            Layout.preferredWidth: Math.round(96 * Theme.scale)
            text: root.name
            role: Type.Lead
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        RowLayout {
            Layout.preferredWidth: Math.round(112 * Theme.scale)
            Layout.minimumWidth: Layout.preferredWidth
            Layout.maximumWidth: Layout.preferredWidth
            spacing: Theme.s2
            Icon { name: root._stateIcon; color: root._stateColor; filled: root.vehicleState === "charging" }
            Type {
                Layout.fillWidth: true
                text: root.stateText
                color: root._stateColor
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        ChargeBar {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.height - Theme.s2, Math.round(40 * Theme.scale))
            charge: root.charge
            charging: root.vehicleState === "charging"
            wanted: root.rank > 0
            faint: !root.fresh && root.vehicleState === "unknown"
        }
        Type {
            Layout.preferredWidth: Math.round(74 * Theme.scale)
            text: root.range < 0 ? "—" : (root.forecast ? "≈" + Format.thin : "") + Format.number(root.range, 0) + Format.thin + "km"
            role: Type.Lead
            strong: true
            quiet: !root.fresh && root.vehicleState === "unknown"
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Type {
            Layout.preferredWidth: Math.round(104 * Theme.scale)
            text: root.age === "" ? qsTr("never heard") : root.age
            quiet: true
            font.italic: !root.fresh
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
