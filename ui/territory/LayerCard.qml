// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// One layer: on or off, and opened, its legend and how strongly it shows.
Item {
    id: root

    required property string iconName
    required property string title
    property string caption
    property bool available: true
    property bool initially: true
    property real strongest: 1
    default property alias content: slot.data
    readonly property bool shown: available && toggle.checked
    readonly property real shownOpacity: shown ? strength.value : 0
    property bool open: false

    implicitHeight: column.height
    opacity: available ? 1 : 0.55

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Column {
        id: column
        width: parent.width
        topPadding: Theme.s2
        spacing: Theme.s2

        Item {
            width: parent.width
            height: Math.max(words.height, toggle.height)
            Icon { id: icon; name: root.iconName; color: root.shown ? Theme.primary : Theme.muted; anchors.verticalCenter: parent.verticalCenter }
            Column {
                id: words
                anchors { left: icon.right; leftMargin: Theme.s3; right: unfold.left; rightMargin: Theme.s1; verticalCenter: parent.verticalCenter }
                Type { width: parent.width; text: root.title; font.weight: Font.Medium; lineHeight: 1.2 }
                Type { width: parent.width; role: Type.Caption; quiet: true; text: root.caption; lineHeight: 1.2; visible: text !== "" }
            }
            IconButton {
                id: unfold
                anchors { right: toggle.left; rightMargin: Theme.s1; verticalCenter: parent.verticalCenter }
                enabled: root.shown
                iconName: root.open && root.shown ? "chevron-up" : "chevron-down"
                iconColor: Theme.muted
                text: qsTr("Legend and opacity of %1").arg(root.title)
                onClicked: root.open = !root.open
            }
            ToggleSwitch {
                id: toggle
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                enabled: root.available
                checked: root.initially
                Accessible.name: root.title
            }
        }
        Column {
            width: parent.width
            visible: root.open && root.shown
            spacing: Theme.s2
            bottomPadding: Theme.s2
            Item { id: slot; width: parent.width; height: childrenRect.height; visible: height > 0 }
            LabelledSlider {
                id: strengthField
                width: parent.width
                label: qsTr("Opacity")
                valueText: Format.percent(strength.value)
                from: 0.1
                to: 1
                stepSize: 0.05
                value: root.strongest
                onMoved: newValue => strength.value = newValue
            }
        }
    }
    QtObject {
        id: strength
        property real value: root.strongest
    }
}
