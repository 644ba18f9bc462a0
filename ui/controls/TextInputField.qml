// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A line of text to fill in. `label` above it; `problem` below it in words when what is typed cannot be.
FocusScope {
    id: root

    property string label
    property string problem
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias readOnly: field.readOnly
    property alias validator: field.validator
    property alias inputMethodHints: field.inputMethodHints
    signal accepted
    signal edited(string text)
    signal editingFinished

    implicitWidth: 220
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: Theme.s1
        Type { visible: root.label !== ""; text: root.label; role: Type.Caption; quiet: true; width: parent.width }
        T.TextField {
            id: field
            focus: true
            width: parent.width
            height: Theme.controlHeight
            leftPadding: Theme.s3
            rightPadding: Theme.s3
            color: Theme.ink
            placeholderTextColor: Theme.muted
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            selectByMouse: true
            verticalAlignment: Text.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: root.label !== "" ? root.label : placeholderText
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()
            onEditingFinished: root.editingFinished()
            background: Rectangle {
                radius: Theme.smallRadius
                color: Theme.card
                border.width: field.activeFocus || root.problem !== "" ? 2 : 1
                border.color: root.problem !== "" ? Theme.accent : field.activeFocus ? Theme.primary : Theme.line
                Type {
                    anchors.fill: parent
                    leftPadding: Theme.s3
                    visible: field.text === "" && field.preeditText === ""
                    text: field.placeholderText
                    quiet: true
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Row {
            visible: root.problem !== ""
            width: parent.width
            spacing: Theme.s1
            Icon { name: "warning"; size: Theme.caption + 3; color: Theme.accent }
            Type { text: root.problem; role: Type.Caption; color: Theme.accent; width: parent.width - 24 }
        }
    }
}
