// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// One choice of a few, all in sight. `options`: words; `currentIndex`; arrows move it.
FocusScope {
    id: root

    property list<string> options
    property int currentIndex: 0
    signal chosen(int index)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.PageTabList

    function choose(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return
        currentIndex = index
        root.chosen(index)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.smallRadius
        color: Theme.sunken
        border.width: Theme.projector ? 1 : 0
        border.color: Theme.line
    }
    Row {
        id: row
        x: 3
        y: 3
        height: parent.height - 6
        Repeater {
            model: root.options
            T.AbstractButton {
                id: segment
                required property int index
                required property string modelData
                readonly property bool current: index === root.currentIndex
                text: modelData
                height: row.height
                width: label.implicitWidth + 2 * Theme.s3
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: current
                onClicked: root.choose(index)
                Keys.onRightPressed: root.choose(root.currentIndex + 1)
                Keys.onLeftPressed: root.choose(root.currentIndex - 1)
                HoverHandler { cursorShape: Qt.PointingHandCursor }
                background: Rectangle {
                    radius: Theme.smallRadius - 2
                    color: segment.current ? Theme.card : "transparent"
                    border.width: segment.current ? 1 : 0
                    border.color: Theme.line
                    FocusRing { shown: segment.visualFocus; gap: -1 }
                }
                contentItem: Type {
                    id: label
                    text: segment.text
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: segment.current ? Font.DemiBold : Font.Normal
                    color: segment.current ? Theme.primary : Theme.muted
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
