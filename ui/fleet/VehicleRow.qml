// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// One Twizy on the board: rank, name, state, charge, range, age of the reading. Its type grows with the row: the board is read
// from the back of the room.
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
    required property bool low
    required property int rank
    required property string by
    property bool selected: false
    property bool current: false  // for the keyboard

    readonly property real _type: Math.max(Theme.lead, Math.min(28 * Theme.scale, height * 0.42, width / 38))
    readonly property real _grown: _type / 16  // widths below are for type of 16 pixels
    readonly property bool _faint: !fresh && vehicleState === "unknown"
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
    focusPolicy: Qt.ClickFocus  // the list is one stop of the tab key
    Keys.onReturnPressed: root.click()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, charge %3, range %4, reading %5").arg(name).arg(stateText)
        .arg(charge < 0 ? "?" : Format.percent(charge / 100)).arg(range < 0 ? "?" : Format.number(range, 0) + Format.thin + "km").arg(age)

    background: Rectangle {
        radius: Theme.smallRadius
        color: root.selected ? Theme.primarySoft : root.hovered ? Theme.hover : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; opacity: root.selected ? 0 : 0.7 }
        FocusRing { shown: root.current; gap: -2 }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Rectangle {
            implicitWidth: Math.round(26 * root._grown)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.rank > 0 ? Theme.accent : "transparent"
            Type {
                anchors.centerIn: parent
                text: root.rank > 0 ? root.rank : ""
                strong: true
                font.pixelSize: Math.round(root._type * 0.9)
                color: Theme.dark ? "#0B1517" : "#FFFFFF"
                Accessible.ignored: true
            }
        }
        Type {
            Layout.preferredWidth: Math.round(96 * root._grown)
            text: root.name
            font.pixelSize: Math.round(root._type)
            fontSizeMode: Text.HorizontalFit  // a log's file name is longer than a number plate
            minimumPixelSize: Math.round(root._type * 0.6)
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        RowLayout {
            Layout.preferredWidth: Math.round(112 * root._grown)
            Layout.minimumWidth: Layout.preferredWidth
            Layout.maximumWidth: Layout.preferredWidth
            spacing: Theme.s2
            Icon { name: root._stateIcon; color: root._stateColor; filled: root.vehicleState === "charging"; size: Math.round(root._type * 1.2) }
            Type {
                Layout.fillWidth: true
                text: root.stateText
                color: root._stateColor
                font.pixelSize: Math.round(root._type * 0.9)
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        ChargeBar {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.height - Theme.s2, Math.round(root._type * 1.9))
            charge: root.charge
            charging: root.vehicleState === "charging"
            low: root.low
            faint: root._faint
            fontSize: root._type
        }
        Type {
            Layout.preferredWidth: Math.round(74 * root._grown)
            text: root.range < 0 ? "—" : (root.forecast ? "≈" + Format.thin : "") + Format.number(root.range, 0) + Format.thin + "km"
            font.pixelSize: Math.round(root._type)
            strong: true
            quiet: root._faint
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Type {
            Layout.preferredWidth: Math.round(104 * root._grown)
            font.pixelSize: Math.round(root._type * 0.9)
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
