// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme

// A sentence, its value at the right, and a slider under both.
ColumnLayout {
    id: root

    property alias label: words.text
    property string valueText
    property string note
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property alias value: slider.value
    property alias byHandleOnly: slider.byHandleOnly
    property alias pressed: slider.pressed
    signal moved(real value)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Type { id: words; Layout.fillWidth: true }
        Type { text: root.valueText; strong: true; color: Theme.primary; wrapMode: Text.NoWrap }
    }
    ValueSlider {
        id: slider
        Layout.fillWidth: true
        name: root.label + ", " + root.valueText
        onMoved: root.moved(slider.value)
    }
    Type {
        visible: root.note !== ""
        role: Type.Caption
        quiet: true
        text: root.note
        Layout.fillWidth: true
    }
}
