// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// What leaves: one line a cell, never fewer persons than the rule allows.
ListView {
    id: root

    property list<releasedRow> rows
    property bool compact: false  // the mode is then told on hover alone
    readonly property int _rowHeight: Math.round(22 * Theme.scale)
    readonly property int _distance: Math.round(70 * Theme.scale)
    readonly property int _mode: Math.round(78 * Theme.scale)
    readonly property int _persons: Math.round(62 * Theme.scale)

    model: rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }
    headerPositioning: ListView.OverlayHeader
    on_RowHeightChanged: Qt.callLater(() => root.contentY = root.originY)  // the first row stays below the header in every theme

    component Cell: Type {
        role: Type.Caption
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    header: Rectangle {
        z: 2
        width: root.width
        height: root._rowHeight
        color: Theme.card
        RowLayout {
            anchors.fill: parent
            anchors.rightMargin: Theme.s3
            spacing: Theme.s1
            Cell { text: qsTr("around"); quiet: true; Layout.fillWidth: true }
            Cell { text: qsTr("distance"); quiet: true; Layout.preferredWidth: root._distance }
            Cell { visible: !root.compact; text: qsTr("mode"); quiet: true; Layout.preferredWidth: root._mode }
            Cell { text: qsTr("persons"); quiet: true; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: root._persons }
        }
    }
    delegate: Item {
        id: row
        required property releasedRow modelData
        width: ListView.view.width
        height: root._rowHeight
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        RowLayout {
            anchors.fill: parent
            anchors.rightMargin: Theme.s3
            spacing: Theme.s1
            Cell { text: CoopWords.place(row.modelData); Layout.fillWidth: true }
            Cell { text: CoopWords.band(row.modelData.fromMetres, row.modelData.toMetres); Layout.preferredWidth: root._distance }
            Cell { visible: !root.compact; text: CoopWords.mode(row.modelData.mode); Layout.preferredWidth: root._mode }
            Cell {
                text: Format.number(row.modelData.persons, 0)
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: root._persons
            }
        }
        HoverHandler { id: hover }
        Hint {
            text: (root.compact ? CoopWords.mode(row.modelData.mode) + ", " : "") + qsTr("%1 persons of %2 employers, %3 km on average").arg(Format.number(row.modelData.persons, 0))
                .arg(row.modelData.employers).arg(Format.number(row.modelData.meanMetres / 1000, 1))
            shown: hover.hovered
        }
    }
}
