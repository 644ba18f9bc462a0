// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// A sentence with its value in it, and under it the slider that moves the value: "Open [3] third places".
ColumnLayout {
    id: root

    // with %1 where the value stands
    property string sentence
    property string valueText: Format.number(slider.value, 0)
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property real value
    signal moved(real value)

    spacing: 0

    onValueChanged: slider.value = value

    Flow {
        Layout.fillWidth: true
        spacing: 5
        Repeater {
            model: root.sentence.split(" ")
            Type {
                id: word
                required property string modelData
                readonly property bool isValue: modelData === "%1"
                text: isValue ? root.valueText : modelData
                role: Type.Lead
                strong: isValue
                color: isValue ? Theme.primary : Theme.ink
                font.underline: isValue
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    ValueSlider {
        id: slider
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s1
        name: root.sentence.replace("%1", root.valueText)
        stepSize: 1
        value: root.value
        onMoved: root.moved(slider.value)
    }
}
