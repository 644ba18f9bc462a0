// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// The classes of a choropleth with their title. `framed: false` to put it inside a card of the page.
Item {
    id: root

    property mapLayers layers
    property bool framed: true
    readonly property int _padding: framed ? Theme.s3 : 0

    visible: classes.count > 0
    implicitWidth: column.width + 2 * _padding
    implicitHeight: column.height + 2 * _padding

    LegendModel {
        id: classes
        layers: root.layers
        variant: Theme.variant
        language: Qt.uiLanguage
    }
    Rectangle {
        anchors.fill: parent
        visible: root.framed
        radius: Theme.radius
        color: Theme.card
        border.color: Theme.line
    }
    Column {
        id: column
        x: root._padding
        y: root._padding
        spacing: 2
        Type { role: Type.Caption; strong: true; text: root.layers.title; visible: root.framed && text !== ""; wrapMode: Text.NoWrap }
        Repeater {
            model: classes
            Row {
                id: row
                required property color swatch
                required property string interval
                spacing: Theme.s2
                Rectangle {
                    width: Math.round(18 * Theme.scale)
                    height: Math.round(12 * Theme.scale)
                    radius: 2
                    color: row.swatch
                    border.color: Theme.line
                    anchors.verticalCenter: parent.verticalCenter
                }
                Type { role: Type.Caption; text: row.interval; wrapMode: Text.NoWrap }
            }
        }
    }
}
