// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// The four families as tabs, the question of the shown one and its answer; while a job runs, how far it is.
ColumnLayout {
    id: root

    required property StudiesModel model
    property bool compact: false
    signal parametersAsked
    signal evidenceAsked

    readonly property list<string> questions: [
        qsTr("Where could people work without travelling?"),
        qsTr("Who could come without a car?"),
        qsTr("Who could share a car?"),
        qsTr("Where could a shuttle run?")
    ]
    readonly property string question: questions[model.family]
    readonly property var stages: ({
        asking: qsTr("Asking the employers"),
        third_places: qsTr("Third places"),
        active: qsTr("Walking, cycling, Twizy"),
        carpool: qsTr("Carpools"),
        shuttles: qsTr("Shuttles"),
        studies: qsTr("Studies")
    })

    spacing: Theme.s3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4
        SegmentedControl {
            options: [qsTr("Third places"), qsTr("Soft and shared"), qsTr("Carpool"), qsTr("Shuttles")]
            currentIndex: root.model.family
            onChosen: index => root.model.family = index
        }
        Type {
            Layout.fillWidth: true
            visible: !strip.visible
            horizontalAlignment: Text.AlignRight
            role: Type.Caption
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.model.stale ? qsTr("The tables or the factors have changed since this study.") : ""
            color: Theme.accent
        }
        ProgressStrip {
            id: strip
            Layout.fillWidth: true
            visible: root.model.job.running
            progress: root.model.job.progress
            stage: root.stages[root.model.job.stage] ?? ""
            onStopped: root.model.stop()
        }
        ActionButton {
            visible: root.compact && !strip.visible && root.model.state === StudiesModel.Ready
            text: qsTr("Settings")
            iconName: "settings"
            onClicked: root.parametersAsked()
        }
        ActionButton {
            visible: root.compact && !strip.visible && root.model.state === StudiesModel.Ready
            text: qsTr("Evidence")
            iconName: "info"
            onClicked: root.evidenceAsked()
        }
        ActionButton {
            visible: !strip.visible && root.model.state === StudiesModel.Ready
            text: root.compact ? qsTr("Again") : qsTr("Run all four again")
            iconName: "redo"
            kind: root.model.stale ? ActionButton.Primary : ActionButton.Secondary
            onClicked: root.model.runAll()
        }
    }
    PageHeader {
        Layout.fillWidth: true
        question: root.question
        answer: root.model.answer
    }
    Type {
        Layout.fillWidth: true
        visible: text !== "" && !root.compact
        quiet: true
        text: root.model.explanation
    }
}
