// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kabar.Theme
import Kabar.Controls

// A ring that empties clockwise, a figure and a word in it.
Item {
    id: root

    property real share: 1
    property color color: Theme.primary
    property string figure
    property string caption

    readonly property real _stroke: Math.max(8, width * 0.035)
    readonly property real _figureSize: Math.max(24, width * (figure.length > 6 ? 0.17 : 0.24))
    readonly property real _radius: (width - _stroke) / 2 - 2

    Accessible.role: Accessible.Indicator
    Accessible.name: figure + " " + caption

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.projector ? Theme.faded(Theme.line, 0.45) : Theme.line
            strokeWidth: root._stroke
            fillColor: "transparent"
            PathAngleArc { centerX: root.width / 2; centerY: root.height / 2; radiusX: root._radius; radiusY: root._radius; startAngle: 0; sweepAngle: 360 }
        }
        ShapePath {
            strokeColor: root.share > 0 ? root.color : "transparent"
            strokeWidth: root._stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root._radius
                radiusY: root._radius
                startAngle: -90
                sweepAngle: -359.99 * Math.max(0, Math.min(1, root.share))
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width * 0.78
        Type {
            width: parent.width
            text: root.figure
            horizontalAlignment: Text.AlignHCenter
            color: root.color === Theme.accent ? Theme.accent : Theme.ink
            font.weight: Font.Bold
            font.pixelSize: root._figureSize
            font.letterSpacing: -0.03 * root._figureSize
            lineHeight: 1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Type {
            width: parent.width
            text: root.caption
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.round(Math.max(Theme.caption, Math.min(Theme.title, root.width * 0.075)))
            wrapMode: Text.NoWrap
            quiet: true
            Accessible.ignored: true
        }
    }
}
