// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// A line over time on a scale with few marks; `spans` shade parts of the time.
Item {
    id: root

    property list<point> points
    property list<point> spans
    property real fromX: 0
    property real toX: 1
    property real fromY: 0
    property real toY: 100
    property list<real> marksY: [0, 50, 100]
    property list<real> marksX
    property string unitY: "%"
    property string unitX
    property string zeroX  // in place of "0" on the time axis
    property color color: Theme.primary
    property string description

    readonly property real _left: Math.round(48 * Theme.scale)
    readonly property real _bottom: Math.round(20 * Theme.scale)
    readonly property real _width: Math.max(1, width - _left - Theme.s2)
    readonly property real _height: Math.max(1, height - _bottom - Theme.s2)
    function _x(value: real): real { return _left + (value - fromX) / Math.max(1e-9, toX - fromX) * _width }
    function _y(value: real): real { return Theme.s2 + (1 - (value - fromY) / Math.max(1e-9, toY - fromY)) * _height }

    implicitHeight: Math.round(140 * Theme.scale)
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Repeater {
        model: root.spans
        Rectangle {
            required property point modelData
            x: root._x(modelData.x)
            y: Theme.s2
            width: Math.max(2, root._x(modelData.y) - x)
            height: root._height
            color: Theme.primarySoft
        }
    }
    Repeater {
        model: root.marksY
        Item {
            id: mark
            required property real modelData
            y: root._y(modelData)
            width: root.width
            Rectangle { x: root._left; width: root._width; height: 1; color: Theme.line }
            Type {
                width: root._left - Theme.s2
                height: 0
                text: Format.number(mark.modelData, 0) + Format.thin + root.unitY
                role: Type.Caption
                quiet: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    Repeater {
        model: root.marksX
        Type {
            required property real modelData
            x: Math.max(root._left - Theme.s2, Math.min(root.width - implicitWidth, root._x(modelData) - implicitWidth / 2))
            y: root.height - root._bottom + 2
            text: modelData === 0 && root.zeroX !== "" ? root.zeroX : Format.number(modelData, 0) + Format.thin + root.unitX
            role: Type.Caption
            quiet: true
            wrapMode: Text.NoWrap
        }
    }
    VectorPicture {
        anchors.fill: parent
        visible: root.points.length > 1
        svg: Svg.document(width, height, Svg.line("M" + root.points.map(p => root._x(p.x).toFixed(1) + " " + root._y(p.y).toFixed(1)).join(" L"),
                                                  root.color, Math.max(2, 2 * Theme.scale)))
    }
}
