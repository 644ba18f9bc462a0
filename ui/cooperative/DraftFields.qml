// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Which column is what: one line a field of the commute record, guessed first, to be mended by hand.
Column {
    id: root

    required property EmployerDraft draft
    property draftField _none
    spacing: Theme.s2

    Repeater {
        model: root.draft.fields.length  // by number: the lines stay, and with them the keyboard, when one changes
        RowLayout {
            id: line
            required property int index
            readonly property draftField modelData: index < root.draft.fields.length ? root.draft.fields[index] : root._none
            readonly property bool lacking: root.draft.missingField === modelData.key
            width: root.width
            spacing: Theme.s2
            Icon {
                name: line.modelData.column >= 0 ? "check" : line.lacking ? "warning" : "minus"
                color: line.modelData.column >= 0 ? Theme.primary : line.lacking ? Theme.accent : Theme.muted
                size: Math.round(16 * Theme.scale)
            }
            Type {
                Layout.preferredWidth: Math.round(150 * Theme.scale)
                text: CoopWords.field(line.modelData.key)
                color: line.lacking ? Theme.accent : Theme.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            ChoiceField {
                Layout.fillWidth: true
                name: CoopWords.field(line.modelData.key)
                model: [qsTr("no column")].concat(root.draft.columns)
                currentIndex: line.modelData.column + 1
                onActivated: index => root.draft.setColumn(line.modelData.key, index - 1)
            }
            ChoiceField {
                visible: line.modelData.units.length > 0 && line.modelData.column >= 0
                Layout.preferredWidth: Math.round(190 * Theme.scale)
                name: qsTr("unit of %1").arg(CoopWords.field(line.modelData.key))
                model: line.modelData.units.map(unit => CoopWords.unit(unit))
                currentIndex: line.modelData.unit
                onActivated: index => root.draft.setUnit(line.modelData.key, index)
            }
        }
    }
}
