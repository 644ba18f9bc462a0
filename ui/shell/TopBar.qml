// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// The workshop's title, undo and redo, and how the window looks and speaks.
Item {
    id: root

    required property Workspace workspace
    required property Language language
    required property PathModel path
    signal fileMenuAsked(Item anchor)
    signal stepAsked(string page)
    signal undoAsked
    signal redoAsked
    signal wallAsked

    implicitHeight: Math.round(52 * Theme.scale)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s5
        anchors.rightMargin: Theme.s4
        spacing: Theme.s1

        T.AbstractButton {
            id: title
            Layout.maximumWidth: root.width * 0.45
            implicitHeight: Theme.controlHeight
            implicitWidth: words.implicitWidth + 2 * Theme.s2
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: qsTr("Workshop menu")
            Accessible.name: text
            Keys.onReturnPressed: title.click()
            onClicked: root.fileMenuAsked(title)
            HoverHandler { cursorShape: Qt.PointingHandCursor }
            contentItem: RowLayout {
                id: words
                spacing: Theme.s2
                Icon { name: "file"; color: Theme.muted; Layout.leftMargin: Theme.s2 }
                Type {
                    text: root.workspace.hasFile ? root.workspace.title : qsTr("No workshop open")
                    strong: true
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Icon { name: "chevron-down"; color: Theme.muted; size: Math.round(16 * Theme.scale); Layout.rightMargin: Theme.s2 }
            }
            background: Rectangle {
                radius: Theme.smallRadius
                color: title.hovered ? Theme.hover : "transparent"
                FocusRing { shown: title.visualFocus; gap: -2 }
            }
        }
        IconButton {
            iconName: "undo"
            text: root.workspace.canUndo ? qsTr("Undo: %1 (Ctrl+Z)").arg(EditWords.of(root.workspace.undoLabel)) : qsTr("Nothing to undo")
            enabled: root.workspace.canUndo
            onClicked: root.undoAsked()
        }
        IconButton {
            iconName: "redo"
            text: root.workspace.canRedo ? qsTr("Redo: %1 (Ctrl+Y)").arg(EditWords.of(root.workspace.redoLabel)) : qsTr("Nothing to redo")
            enabled: root.workspace.canRedo
            onClicked: root.redoAsked()
        }
        Item { Layout.fillWidth: true }
        ActionButton {
            id: nextStep
            visible: root.workspace.hasFile && !root.workspace.readOnly && root.path.next.kind !== ""
            iconName: "chevron-right"
            text: PathWords.action(root.path.next)
            onClicked: root.stepAsked(root.path.next.page)
            Hint { text: qsTr("Next step. %1").arg(PathWords.status(root.path.next)); shown: nextStep.hovered }
        }
        Item { implicitWidth: Theme.s2 }
        SegmentedControl {
            options: root.language.names
            currentIndex: root.language.index
            onChosen: index => root.language.index = index
        }
        Item { implicitWidth: Theme.s2 }
        Repeater {
            model: [
                { variant: "light", icon: "sun", name: qsTr("Light") },
                { variant: "dark", icon: "moon", name: qsTr("Dark") },
                { variant: "projector", icon: "projector", name: qsTr("Projector") }
            ]
            IconButton {
                required property var modelData
                iconName: modelData.icon
                text: modelData.name
                checked: Theme.variant === modelData.variant
                onClicked: {
                    Theme.variant = modelData.variant
                    if (Theme.projector && !Hall.asked)
                        root.wallAsked()
                }
            }
        }
        IconButton {
            visible: root.workspace.hasFile
            iconName: "wall"
            text: qsTr("The wall of the hall (F11)")
            onClicked: root.wallAsked()
        }
    }
}
