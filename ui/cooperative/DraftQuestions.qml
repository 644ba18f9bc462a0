// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// What the file alone does not tell: in which unit a column is.
Column {
    id: root

    required property EmployerDraft draft
    spacing: Theme.s2
    visible: draft.questions.length > 0

    function ask(question: draftQuestion): string {
        const field = CoopWords.field(question.field)
        if (question.otherText !== "")
            return qsTr("%1: does “%2” mean %3 or %4?").arg(field).arg(question.problem.value).arg(question.otherText).arg(question.givenText)
        if (question.other !== "")
            return qsTr("%1: are these %2?").arg(field).arg(CoopWords.unit(question.other))
        return CoopProblems.sentence(question.problem)
    }
    function choice(unit: string, meaning: string): string {
        return meaning === "" ? CoopWords.unit(unit) : qsTr("%1 (%2)", "a time and its unit").arg(meaning).arg(CoopWords.unit(unit))
    }

    Repeater {
        model: root.draft.questions
        Column {
            id: one
            required property draftQuestion modelData
            width: root.width
            spacing: Theme.s1
            Type { width: one.width; color: Theme.accent; text: root.ask(one.modelData) }
            Flow {
                width: one.width
                spacing: Theme.s2
                ActionButton {
                    visible: one.modelData.other !== ""
                    text: root.choice(one.modelData.other, one.modelData.otherText)
                    kind: ActionButton.Primary
                    onClicked: root.draft.answer(one.modelData.field, one.modelData.other)
                }
                ActionButton {
                    text: one.modelData.other === "" ? qsTr("They are right") : root.choice(one.modelData.given, one.modelData.givenText)
                    onClicked: root.draft.answer(one.modelData.field, one.modelData.given)
                }
            }
        }
    }
}
