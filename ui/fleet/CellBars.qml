// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// The cells' voltages side by side on a scale narrow enough to show how they differ; the lowest is marked.
Item {
    id: root

    property list<real> volts
    readonly property real lowest: volts.length > 0 ? Math.min(...volts) : 0
    readonly property real highest: volts.length > 0 ? Math.max(...volts) : 0
    // at least 100 mV, so that a good pack looks even
    readonly property real _floor: Math.min(lowest - 0.02, highest - 0.1)
    readonly property real _label: Math.round(18 * Theme.scale)

    implicitHeight: Math.round(110 * Theme.scale)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Cell voltages from %1 to %2 V").arg(Format.number(lowest, 3)).arg(Format.number(highest, 3))

    Row {
        anchors.fill: parent
        spacing: 3
        Repeater {
            model: root.volts
            Item {
                id: cell
                required property int index
                required property real modelData
                readonly property bool weakest: modelData === root.lowest && root.highest - root.lowest >= 0.03
                width: (root.width - 3 * (root.volts.length - 1)) / Math.max(1, root.volts.length)
                height: root.height
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: root._label }
                    height: Math.max(3, (parent.height - 2 * root._label) * (cell.modelData - root._floor) / Math.max(1e-6, root.highest - root._floor))
                    radius: 2
                    color: cell.weakest ? Theme.accent : Theme.primary
                    opacity: cell.weakest ? 1 : 0.75
                    Icon {
                        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.top; bottomMargin: 1 }
                        visible: cell.weakest
                        name: "warning"
                        size: Math.round(15 * Theme.scale)
                        color: Theme.accent
                    }
                }
                Type {
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                    text: cell.index + 1
                    role: Type.Caption
                    quiet: true
                    wrapMode: Text.NoWrap
                }
                HoverHandler { id: hover }
                Hint { text: qsTr("Cell %1: %2 V").arg(cell.index + 1).arg(Format.number(cell.modelData, 3)); shown: hover.hovered }
            }
        }
    }
}
