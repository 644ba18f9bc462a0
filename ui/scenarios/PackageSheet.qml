// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// What to keep: B measure by measure, what of it does harm, and the best package of all scenarios' measures under a budget.
SideSheet {
    id: root

    required property ScenarioLab lab
    readonly property PackageFinder finder: lab.package

    function show() {
        budget.text = Format.number(Math.ceil(lab.outlay / 1000) * 1000, 0)
        open()
    }
    // an empty field is no limit
    function asked(): real {
        const digits = budget.text.replace(/[^0-9]/g, "")
        return digits === "" ? NaN : Number(digits)
    }

    title: qsTr("What to keep")

    Type { visible: root.lab.steps.length > 0; width: parent.width; role: Type.Lead; strong: true; text: qsTr("“%1”, measure by measure").arg(root.lab.names[root.lab.b] ?? "") }
    Type {
        visible: root.lab.steps.length > 0
        width: parent.width
        role: Type.Caption
        quiet: true
        text: qsTr("Tonnes of CO₂e a year against today, the measure that avoids most by itself first: each is counted on top of those above it.")
    }
    StepBars { width: parent.width; rows: root.lab.steps }
    Repeater {
        model: [root.lab.headline.leaveOut, root.lab.headline.already].filter(words => words !== "")
        Type { required property string modelData; width: parent.width; text: modelData }
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("The best package under a budget") }
    Type {
        width: parent.width
        role: Type.Caption
        quiet: true
        text: qsTr("Of all measures of all scenarios, those that together avoid most CO₂e while employers and the authority spend no more than this a year beyond today.")
    }
    TextInputField {
        id: budget
        width: parent.width
        label: qsTr("Budget, euros a year (empty: no limit)")
        validator: RegularExpressionValidator { regularExpression: /[0-9    ,.]{0,15}/ }
        onAccepted: root.lab.findPackage(root.asked())
    }
    ActionButton {
        visible: !root.finder.job.running
        text: qsTr("Find it")
        iconName: "search"
        kind: ActionButton.Primary
        onClicked: root.lab.findPackage(root.asked())
    }
    ProgressStrip {
        visible: root.finder.job.running
        width: parent.width
        progress: root.finder.job.progress
        stage: qsTr("Trying the packages")
        onStopped: root.finder.job.stop()
    }
    Type { visible: root.finder.problem !== ""; width: parent.width; text: root.finder.problem; color: Theme.accent }
    Type { visible: root.finder.found; width: parent.width; font.weight: Font.DemiBold; text: root.finder.answer }
    Repeater {
        model: root.finder.otherGrids
        Type { required property string modelData; width: parent.width; text: modelData }
    }
    Type { visible: root.finder.found; width: parent.width; role: Type.Caption; quiet: true; text: root.finder.proof }
    ActionButton {
        visible: root.finder.found
        text: qsTr("Make it scenario B")
        iconName: "copy"
        onClicked: { root.lab.tryPackage(); root.close() }
    }
}
