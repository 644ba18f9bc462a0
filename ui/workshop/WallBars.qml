// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// The answers of a vote, each with its bar once there is a count: as many as can be read, and how many more there are.
Item {
    id: root

    property var rows: []      // {label}, with {votes, share, rank, tied} once counted
    property bool open: false  // the bars are no result yet

    readonly property real _least: Hall.least * (bare ? 1.5 : 2.2)
    readonly property bool bare: rows.length > 0 && rows[0].votes === undefined
    readonly property int places: Math.max(1, Math.floor(height / _least))
    readonly property int shown: rows.length <= places ? rows.length : Math.max(1, places - 1)
    readonly property real row: Math.min(height / Math.max(1, shown + (shown < rows.length ? 1 : 0)), Hall.least * (bare ? 3 : 4))
    // all in one size, as large as the height takes and the longest in one line
    readonly property real times: Math.max(1, Math.min(1.8, row / Hall.least * (bare ? 0.6 : 0.42), (width - Hall.least * (bare ? 1.7 : 3)) / Math.max(1, longest.advanceWidth)))

    TextMetrics {
        id: longest
        font.family: Theme.family
        font.pixelSize: Hall.least
        font.weight: Font.DemiBold
        text: root.rows.reduce((most, each) => each.label.length > most.length ? each.label : most, "")
    }
    Accessible.role: Accessible.List
    Accessible.name: open ? qsTr("Answers") : qsTr("Result of the vote")

    Repeater {
        model: root.shown
        Item {
            id: one
            required property int index
            readonly property var entry: root.rows[index] ?? ({})
            readonly property bool leads: entry.rank === 1 && entry.votes > 0
            readonly property int lines: Math.max(1, Math.floor((root.row - (root.bare ? 0 : 0.8 * Hall.least)) / (Hall.least * root.times * 1.2)))
            y: index * root.row
            width: root.width
            height: root.row
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.label + (root.bare ? "" : ": " + Moments.votes(entry.votes))

            Rectangle {
                id: bullet
                visible: root.bare
                width: Math.round(Hall.least * 0.5)
                height: width
                radius: width / 4
                color: Theme.primary
                y: Math.round(label.y + Hall.least * root.times * 0.575 - height / 2)
            }
            WallType {
                id: label
                anchors.left: parent.left
                anchors.leftMargin: root.bare ? Math.round(Hall.least * 1.1) : 0
                anchors.right: figure.left
                anchors.rightMargin: Math.round(Hall.least * 0.5)
                text: (one.entry.label ?? "") + (one.entry.tied && one.entry.votes > 0 ? " " + qsTr("(tie)") : "")
                times: root.times
                lineHeight: 1.15
                strong: one.leads && !root.open
                maximumLineCount: one.lines
                Accessible.ignored: true
            }
            WallType {
                id: figure
                anchors.right: parent.right
                width: root.bare ? 0 : implicitWidth
                visible: !root.bare
                text: root.bare ? "" : String(one.entry.votes)
                times: root.times
                lineHeight: 1.15
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Rectangle {
                visible: !root.bare
                anchors { left: parent.left; right: parent.right; top: label.bottom }
                height: Math.max(2, Math.min(Math.round(Hall.least * 1.2), Math.round(one.height - label.height - Hall.least * 0.3)))
                radius: Math.min(height / 2, Theme.radius)
                color: Theme.card
                border.color: Theme.ink
                Rectangle {
                    width: parent.width * (one.entry.share ?? 0)
                    height: parent.height
                    radius: parent.radius
                    color: one.leads && !root.open ? Theme.primary : Theme.faded(Theme.primary, 0.6)
                    Behavior on width { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
                }
            }
        }
    }
    WallType {
        anchors { left: parent.left; right: parent.right }
        y: root.shown * root.row
        visible: root.shown < root.rows.length
        wrapMode: Text.NoWrap
        text: (root.open ? qsTr("and %1 more on the phones") : qsTr("and %1 more")).arg(root.rows.length - root.shown)
    }
}
