// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// Writes one field where it stands on the page. Kept when it is left and every two seconds while writing; each keeping can
// be undone. Escape leaves without what was typed since.
FocusScope {
    id: root

    required property BriefModel brief
    property string field

    visible: field !== ""
    width: Math.round(Math.max(360 * Theme.scale, _wanted))
    height: card.implicitHeight
    property real _wanted: 0

    function edit(name: string, rect: rect, left: real, top: real, sheetWidth: real) {
        if (name === "")
            return
        if (field !== "")
            keep()
        _wanted = Math.min(rect.width * sheetWidth + 2 * Theme.s3, 560 * Theme.scale)
        x = Math.min(left + rect.x * sheetWidth - Theme.s3, left + sheetWidth - width + Theme.s5)
        y = top + (rect.y + rect.height) * sheetWidth * PaperMetrics.ratio + Theme.s1
        field = name
        area.text = brief.written(name)
        area.cursorPosition = area.length
        area.forceActiveFocus()
    }
    function keep() { brief.write(field, area.text) }
    function leave() {
        if (field !== "")
            keep()
        close()
    }
    function close() { pause.stop(); field = "" }

    Timer { id: pause; interval: 2000; onTriggered: root.keep() }

    Card {
        id: card
        width: parent.width
        floating: true
        color: Theme.raised
        padding: Theme.s3
        selected: true

        Type { width: parent.width; strong: true; text: root.brief.fieldName(root.field) }
        Type { width: parent.width; role: Type.Caption; quiet: true; text: root.brief.fieldAdvice(root.field) }
        T.TextArea {
            id: area
            width: parent.width
            height: Math.max(implicitHeight, Theme.controlHeight * 1.6)
            implicitHeight: contentHeight + topPadding + bottomPadding
            padding: Theme.s2
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: root.brief.fieldName(root.field)
            onTextChanged: if (activeFocus) pause.restart()
            onActiveFocusChanged: if (!activeFocus && root.field !== "") left.restart()
            Keys.onEscapePressed: root.close()
            Keys.onPressed: event => {
                if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier) {
                    event.accepted = true
                    root.leave()
                }
            }
            background: Rectangle { radius: Theme.smallRadius; color: Theme.card; border.width: area.activeFocus ? 2 : 1; border.color: area.activeFocus ? Theme.primary : Theme.line }
        }
        RowLayout {
            width: parent.width
            spacing: Theme.s2
            Type { Layout.fillWidth: true; role: Type.Caption; quiet: true; text: qsTr("Saved as you go · Ctrl+Enter to finish") }
            ActionButton { text: qsTr("Done"); kind: ActionButton.Primary; onClicked: root.leave() }
        }
    }
    // leaving for a button of this card is not leaving
    Timer { id: left; interval: 150; onTriggered: if (!root.activeFocus) root.leave() }
}
