// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

ColumnLayout {
    id: root

    required property StudyParameters parameters
    readonly property list<real> kilometres: parameters.bandKilometres

    spacing: Theme.s2

    component Limit: SentenceSlider {
        id: limit
        required property int means
        required property int step
        Layout.fillWidth: true
        valueText: Format.number(root.kilometres[Math.min(limit.step, root.kilometres.length - 1)] ?? 0, 0)
        from: 0
        to: Math.max(1, root.kilometres.length - 1)
        value: limit.step
        onMoved: value => root.parameters.setActiveStep(limit.means, value)
    }

    Limit { means: 0; step: root.parameters.walkStep; sentence: qsTr("Walk up to %1 km") }
    Limit { means: 1; step: root.parameters.bicycleStep; sentence: qsTr("cycle up to %1 km") }
    Limit { means: 2; step: root.parameters.eBikeStep; sentence: qsTr("take an e-bike up to %1 km") }
    Limit { means: 3; step: root.parameters.twizyStep; sentence: qsTr("share a Twizy up to %1 km") }
    Type {
        Layout.fillWidth: true
        role: Type.Caption
        quiet: true
        text: qsTr("Each person takes the lightest means that reaches, so nobody is counted twice.")
    }
}
