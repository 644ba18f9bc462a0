// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// What is wrong in the rows, line by line, and what the owner may leave out on purpose.
Column {
    id: root

    required property EmployerDraft draft
    readonly property int _shown: 8
    spacing: Theme.s2

    Repeater {
        model: root.draft.problems.slice(0, root._shown)
        RowLayout {
            id: line
            required property draftProblem modelData
            width: root.width
            spacing: Theme.s2
            Icon { name: "warning"; color: Theme.accent; size: Math.round(14 * Theme.scale); Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                text: line.modelData.value === "" ? qsTr("line %1, %2: %3").arg(line.modelData.line).arg(line.modelData.field).arg(CoopWords.problem(line.modelData.detail))
                    : qsTr("line %1, %2 “%3”: %4").arg(line.modelData.line).arg(line.modelData.field).arg(line.modelData.value).arg(CoopWords.problem(line.modelData.detail))
            }
        }
    }
    Type {
        visible: root.draft.problemCount > root._shown
        role: Type.Caption
        quiet: true
        width: root.width
        text: qsTr("and %1 more rows").arg(Format.number(root.draft.problemCount - root._shown, 0))
    }
    ToggleSwitch {
        text: qsTr("Leave out rows without home, site or days")
        checked: root.draft.leaveOutMissing
        onToggled: root.draft.leaveOutMissing = checked
    }
    ToggleSwitch {
        text: qsTr("Leave out rows outside the territory")
        checked: root.draft.leaveOutOutside
        onToggled: root.draft.leaveOutOutside = checked
    }
}
