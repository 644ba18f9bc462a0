// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// One indicator of two scenarios for the hall: its name, a bar for each, and what B changes.
Item {
    id: root

    required property string key
    required property string caseId  // of the grid, while both are shown
    property string caseName
    required property figureRange a
    required property figureRange b
    required property figureRange change
    required property real least
    required property real most
    required property bool known
    property bool wide: true  // the name beside the bars, or above them

    readonly property string difference: known ? Words.signedValue(key, change.mid) : qsTr("not computed")
    readonly property real _bars: wide ? Math.round(width * 0.34) : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: Words.label(key) + ": " + difference

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    WallType {
        id: label
        y: root.wide ? Math.round((root.height - height) / 2) : Math.round(Hall.least * 0.2)
        width: root.wide ? root._bars - Hall.least * 0.5 : parent.width - effect.width - Hall.least
        maximumLineCount: root.wide ? 2 : 1
        wrapMode: root.wide ? Text.Wrap : Text.NoWrap
        text: Words.label(root.key) + (root.caseName === "" ? "" : " · " + root.caseName.split(" (")[0])
    }
    Column {
        visible: root.known
        anchors { left: parent.left; leftMargin: root._bars; right: root.wide ? effect.left : parent.right; rightMargin: root.wide ? Math.round(Hall.least * 0.8) : 0 }
        y: root.wide ? Math.round((root.height - height) / 2) : label.y + label.height
        Bar { width: parent.width; range: root.a; tint: Theme.violet }
        Bar { width: parent.width; range: root.b; tint: Theme.primary }
    }
    WallType {
        id: effect
        anchors.right: parent.right
        y: label.y + (root.wide ? Math.round((label.height - height) / 2) : 0)
        width: Math.round(root.width * (root.wide ? 0.22 : 0.3))
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        times: root.wide ? 1.2 : 1
        strong: true
        text: root.difference
    }
    component Bar: Item {
        id: bar
        required property figureRange range
        required property color tint
        implicitHeight: Math.round(Hall.least * 1.25)
        RangeBar {
            anchors { left: parent.left; right: value.left; rightMargin: Math.round(Hall.least * 0.5); verticalCenter: parent.verticalCenter }
            height: Math.round(Hall.least * 0.8)
            low: bar.range.low
            mid: bar.range.mid
            high: bar.range.high
            minimum: root.least
            maximum: root.most
            color: bar.tint
            glides: false
        }
        WallType {
            id: value
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(Hall.least * 6)
            text: Words.value(root.key, bar.range.mid)
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
    }
}
