// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// One lever: what it moves, how far it is, and a slider. Idle ones refine a measure that is off.
Item {
    id: root

    required property string key
    required property string label
    required property string meaning
    required property string unit
    required property real least
    required property real most
    required property real step
    required property real value
    required property bool studied
    required property bool idle
    readonly property bool possible: most > least
    signal moved(string key, real amount)
    signal released

    implicitHeight: column.height
    enabled: possible
    opacity: idle ? 0.55 : 1
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }

    Column {
        id: column
        width: parent.width
        Item {
            width: parent.width
            height: Math.max(words.implicitHeight, figure.implicitHeight)
            Type { id: words; width: parent.width - figure.width - Theme.s2; text: root.label; elide: Text.ElideRight; maximumLineCount: 2 }
            Type {
                id: figure
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: Words.lever(root.unit, root.possible ? slider.value : root.value)
                strong: true
                color: root.idle ? Theme.muted : Theme.primary
                wrapMode: Text.NoWrap
            }
            HoverHandler { id: hover }
            Hint { text: root.possible ? root.meaning
                    : (root.studied ? qsTr("%1. The study proposes none.") : qsTr("%1. Its study finds them: run it first.")).arg(root.meaning); shown: hover.hovered || slider.visualFocus }
        }
        ValueSlider {
            id: slider
            width: parent.width
            height: Math.round(26 * Theme.scale)
            name: root.label + ", " + figure.text
            from: root.least
            to: Math.max(root.most, root.least + root.step, root.value)
            stepSize: root.step
            onMoved: root.moved(root.key, slider.value)
            onPressedChanged: if (!pressed) root.released()
            Keys.onReleased: event => { if (!event.isAutoRepeat) root.released() }
            Binding { slider.value: root.value }
        }
    }
}
