// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
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

    // counter-clockwise from the top
    function _arc(part: real, shade: color): string {
        const angle = -Math.PI / 2 - 2 * Math.PI * Math.min(0.9999, part)
        const end = [width / 2 + _radius * Math.cos(angle), height / 2 + _radius * Math.sin(angle)].map(place => place.toFixed(3))
        return Svg.line("M" + width / 2 + " " + (height / 2 - _radius) + " A" + _radius + " " + _radius + " 0 " + (part > 0.5 ? 1 : 0)
                        + " 0 " + end.join(" "), shade, _stroke)
    }

    Accessible.role: Accessible.Indicator
    Accessible.name: figure + " " + caption

    VectorPicture {
        anchors.fill: parent
        svg: Svg.document(width, height, root._arc(1, Theme.projector ? Theme.faded(Theme.line, 0.45) : Theme.line)
                                         + (root.share > 0 ? root._arc(root.share, root.color) : ""))
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
