// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

SideSheet {
    id: root

    property int row: -1
    property var labels: ["", ""]
    property int most: 1
    signal saved(int row, string question, int maxChoices, list<string> options)

    readonly property int filled: labels.filter(each => each.trim() !== "").length

    function edit(at: int, words: string, maxChoices: int, options: var) {
        row = at
        question.text = words
        labels = Array.from(options)
        most = maxChoices
        question.problem = ""
        open()
        question.forceActiveFocus()
    }
    function save() {
        const options = labels.map(each => each.trim()).filter(each => each !== "")
        question.problem = question.text.trim() === "" ? qsTr("A vote needs a question.") : ""
        trouble.text = options.length < 2 ? qsTr("At least two answers.") : new Set(options).size < options.length ? qsTr("Two answers are the same.") : ""
        if (question.problem !== "" || trouble.text !== "")
            return
        root.saved(row, question.text, Math.min(most, options.length), options)
        root.close()
    }
    function setLabel(at: int, text: string) {
        const next = labels.slice()
        next[at] = text
        labels = next
        trouble.text = ""
    }

    title: row < 0 ? qsTr("Write a vote") : qsTr("Change a vote")
    TextInputField { id: question; width: parent.width; label: qsTr("Question"); onEdited: problem = "" }
    Type { text: qsTr("Answers"); role: Type.Caption; quiet: true }
    Repeater {
        id: fields
        model: root.labels.length
        RowLayout {
            id: line
            required property int index
            width: parent ? parent.width : 0
            spacing: Theme.s1
            TextInputField {
                Layout.fillWidth: true
                text: root.labels[line.index] ?? ""
                placeholder: qsTr("Answer %1").arg(line.index + 1)
                onEdited: text => root.setLabel(line.index, text)
            }
            IconButton { iconName: "close"; iconColor: Theme.muted; text: qsTr("Remove this answer"); enabled: root.labels.length > 2; onClicked: root.labels = root.labels.filter((each, at) => at !== line.index) }
        }
    }
    Type { id: trouble; visible: text !== ""; color: Theme.accent; role: Type.Caption; width: parent.width }
    ActionButton { kind: ActionButton.Quiet; iconName: "plus"; text: qsTr("Another answer"); enabled: root.labels.length < 20; onClicked: root.labels = root.labels.concat("") }
    Type { text: qsTr("Each person may choose up to"); role: Type.Caption; quiet: true }
    RowLayout {
        spacing: Theme.s2
        IconButton { iconName: "minus"; text: qsTr("Fewer choices"); enabled: root.most > 1; onClicked: --root.most }
        Type { text: String(root.most); role: Type.Title; horizontalAlignment: Text.AlignHCenter; Layout.preferredWidth: Theme.s6 }
        IconButton { iconName: "plus"; text: qsTr("More choices"); enabled: root.most < Math.max(1, root.filled); onClicked: ++root.most }
        Type { text: root.most === 1 ? qsTr("answer") : qsTr("answers"); quiet: true }
    }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "check"; text: qsTr("Save"); onClicked: root.save() },
        ActionButton { kind: ActionButton.Quiet; text: qsTr("Cancel"); onClicked: root.close() }
    ]
}
