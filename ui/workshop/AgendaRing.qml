// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// The time left in the running block: a ring that empties clockwise, the figure and a word in it.
Item {
    id: root

    required property AgendaModel agenda
    property int least: 0  // pixels that no word in it goes below; those of the window without

    readonly property bool running: agenda.runningRow >= 0
    readonly property bool over: running && agenda.remainingSeconds < 0
    readonly property real share: over ? 1 : running ? 1 - agenda.spentShare : agenda.finished ? 0 : 1
    readonly property color color: over ? Theme.accent : Theme.primary
    readonly property string caption: agenda.paused ? qsTr("the clock stands still") : over ? qsTr("over time") : running ? qsTr("left")
                                    : agenda.finished ? qsTr("all done") : agenda.begun ? qsTr("pause") : qsTr("planned")
    readonly property string figure: running ? (over ? "+" : "") + Moments.countdown(agenda.remainingSeconds)
                                   : agenda.finished ? "✓" : agenda.begun ? "II" : Moments.span(agenda.plannedMinutes)
    readonly property real _stroke: Math.max(8, width * 0.035)
    // a drawing anew at each tick would be for nobody's eyes
    readonly property real _steps: 720
    readonly property real _shown: Math.round(share * _steps) / _steps
    readonly property real _figureSize: Math.max(24, least, width * (figure.length > 6 ? 0.17 : 0.24))
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
                                         + (root._shown > 0 ? root._arc(root._shown, root.color) : ""))
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
            minimumPixelSize: root.least > 0 ? root.least : 18
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Type {
            width: parent.width
            text: root.caption
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: root.least > 0 ? root.least : Math.round(Math.max(Theme.caption, Math.min(Theme.title, root.width * 0.075)))
            wrapMode: root.least > 0 ? Text.Wrap : Text.NoWrap
            quiet: root.least === 0
            lineHeight: root.least > 0 ? 1.1 : Theme.lineHeight
            Accessible.ignored: true
        }
    }
}
