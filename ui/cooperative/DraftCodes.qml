// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// What each code of the file means; the ones that are not understood stand out.
Column {
    id: root

    required property EmployerDraft draft
    property bool unfolded: false
    property draftCode _none
    readonly property list<string> modes: ["walk", "bicycle", "ebike", "scooter", "car", "carpool", "bus", "twizy", "home", "unknown"]
    readonly property list<string> answers: ["yes", "no"]
    spacing: Theme.s2

    Repeater {
        model: root.draft.codes.length
        RowLayout {
            id: line
            required property int index
            readonly property draftCode modelData: index < root.draft.codes.length ? root.draft.codes[index] : root._none
            readonly property list<string> meanings: modelData.field === "mode" ? root.modes : root.answers
            width: root.width
            spacing: Theme.s2
            visible: root.unfolded || !(modelData.meaning !== "")
            Icon {
                name: line.modelData.meaning === "" ? "warning" : "check"
                color: line.modelData.meaning === "" ? Theme.accent : Theme.primary
                size: Math.round(16 * Theme.scale)
            }
            Type {
                Layout.fillWidth: true
                text: qsTr("%1 “%2” means").arg(CoopWords.field(line.modelData.field)).arg(line.modelData.code)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            ChoiceField {
                Layout.preferredWidth: Math.round(180 * Theme.scale)
                name: line.modelData.code
                displayText: currentIndex < 0 ? qsTr("choose…") : currentText
                model: line.meanings.map(meaning => CoopWords.meaning(meaning))
                currentIndex: line.meanings.indexOf(line.modelData.meaning)
                onActivated: index => root.draft.setMeaning(line.modelData.field, line.modelData.code, line.meanings[index])
            }
        }
    }
    FoldButton { count: root.draft.codes.filter(code => code.meaning !== "").length; text: qsTr("%n code(s) understood", "", count); unfolded: root.unfolded; onClicked: root.unfolded = !root.unfolded }
}
