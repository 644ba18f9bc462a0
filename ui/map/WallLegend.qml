// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// The classes of a choropleth for a hall, and the signs of what else is drawn: as many as the height takes.
Column {
    id: root

    property mapLayers layers
    property bool classesShown: true
    property var signs: []  // {sign: MapSymbol.Flow, text: …}
    property real room: 0   // height there is

    readonly property real _row: Math.ceil(Hall.least * 1.35)
    // no room for a line each: one beside the other, with what the ends stand for
    readonly property bool _folded: classesShown && classes.count > _places
    readonly property int _places: Math.max(0, Math.floor((room - (title.visible ? title.height + spacing : 0)) / (_row + spacing)))

    function _interval(step: Step): string { return step ? step.interval : "" }
    component Step: Rectangle {
        required property color swatch
        required property string interval
    }

    spacing: Math.round(Hall.least * 0.15)

    LegendModel {
        id: classes
        layers: root.layers
        variant: Theme.variant
        language: Qt.uiLanguage
    }
    WallType {
        id: title
        width: parent.width
        visible: root.classesShown && classes.count > 0 && root.layers.title !== ""
        strong: true
        maximumLineCount: 2
        text: root.layers.title
    }
    Repeater {
        model: root.classesShown && !root._folded ? classes : []
        Row {
            id: one
            required property color swatch
            required property string interval
            height: root._row
            spacing: Math.round(Hall.least * 0.5)
            Rectangle {
                width: Math.round(Hall.least * 1.5)
                height: Math.round(Hall.least * 0.9)
                radius: Math.round(Hall.least * 0.12)
                color: one.swatch
                border.color: Theme.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            WallType { text: one.interval; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
        }
    }
    Column {
        visible: root._folded && root._places >= 2
        width: parent.width
        Row {
            layoutDirection: Qt.RightToLeft  // the model has the most first
            Repeater {
                id: ramp
                model: root._folded ? classes : []
                Step {
                    width: Math.floor(root.width / Math.max(1, classes.count))
                    height: Math.round(Hall.least * 0.8)
                    color: swatch
                    border.color: Theme.ink
                }
            }
        }
        Item {
            width: parent.width
            height: root._row
            WallType { text: root._interval(ramp.count > 0 ? ramp.itemAt(ramp.count - 1) as Step : null); wrapMode: Text.NoWrap }
            WallType { anchors.right: parent.right; text: root._interval(ramp.count > 0 ? ramp.itemAt(0) as Step : null); wrapMode: Text.NoWrap }
        }
    }
    Repeater {
        model: root.signs.slice(0, Math.max(0, root._places - (!root.classesShown ? 0 : root._folded ? 2 : classes.count)))
        Row {
            id: sign
            required property var modelData
            height: root._row
            spacing: Math.round(Hall.least * 0.5)
            MapSymbol {
                width: Math.round(Hall.least * 1.5)
                height: Math.round(Hall.least * 1.1)
                anchors.verticalCenter: parent.verticalCenter
                sign: sign.modelData.sign
                lineWidth: Math.max(3, Hall.least * 0.12)
                variant: Theme.variant
                leastType: Hall.least
            }
            WallType { text: sign.modelData.text; width: root.width - Math.round(Hall.least * 2); wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
        }
    }
}
