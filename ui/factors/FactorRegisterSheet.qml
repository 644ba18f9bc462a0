// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// Every factor of the territory, to be searched and typed over; those that nobody has published for it come first.
SideSheet {
    id: root

    required property Workspace workspace
    readonly property alias model: factors
    property string _refused: ""

    function ask(words: string) {
        factors.search = words
        search.text = words
        open()
    }

    title: factors.missingCount > 0 ? qsTr("Factors: %1 to fill in").arg(factors.missingCount) : qsTr("Factors")

    FactorModel { id: factors; workspace: root.workspace; language: Qt.uiLanguage }

    Type {
        width: parent.width
        quiet: true
        text: qsTr("Every figure that turns trips into kilometres, CO₂e, euros and minutes. Type over what the room knows better; it is marked wherever it counts, and can be undone.")
    }
    TextInputField {
        id: search
        width: parent.width
        placeholder: qsTr("Search: fuel, speed, shuttle…")
        onEdited: text => factors.search = text
    }
    Repeater {
        model: root.opened || root.visible ? factors : null  // made when somebody looks
        Column {
            id: entry
            required property int index
            required property string group
            required property string key
            required property string label
            required property real low
            required property real mid
            required property real high
            required property string unit
            required property string source
            required property string date
            required property string confidence
            required property string standing
            required property bool changed
            required property bool missing
            required property string why
            required property var cases
            required property real least
            required property real most
            readonly property bool first: index === 0 || factors.data(factors.index(index - 1, 0), FactorModel.GroupRole) !== group

            width: parent.width
            spacing: Theme.s2
            Type { visible: entry.first; width: parent.width; role: Type.Lead; text: FactorWords.groups[entry.group] ?? entry.group }
            FactorRow {
                width: parent.width
                key: entry.key
                label: entry.label
                low: entry.low
                mid: entry.mid
                high: entry.high
                unit: entry.unit
                source: entry.source
                date: entry.date
                confidence: entry.confidence
                standing: entry.standing
                changed: entry.changed
                missing: entry.missing
                why: entry.why
                cases: entry.cases
                least: entry.least
                most: entry.most
                refused: root._refused === entry.key
                onTyped: text => root._refused = factors.set(entry.key, text) ? "" : entry.key
                onChosen: value => factors.setValue(entry.key, value)
                onResetAsked: factors.reset(entry.key)
            }
        }
    }
    Type { width: parent.width; visible: root.visible && factors.count === 0; quiet: true; text: qsTr("No factor bears these words.") }
}
