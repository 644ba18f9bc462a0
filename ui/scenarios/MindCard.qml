// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// "Ce qui ferait changer d'avis": the values of single factors at which B and A change places on emissions, and which
// factors move the difference most.
Column {
    id: root

    required property ScenarioLab lab
    property bool titled: false

    spacing: Theme.s3

    Type { visible: root.titled; width: parent.width; role: Type.Title; text: qsTr("What would change the mind") }
    Type {
        width: parent.width
        text: root.lab.a === root.lab.b ? qsTr("Choose two different scenarios.")
            : root.lab.lacking.length > 0 ? qsTr("Not computed, and so nothing says what would change the mind.")
            : root.lab.flips.length > 0 ? qsTr("On CO₂e, A and B change places if one of these were otherwise:")
                                        : qsTr("No single factor, within its possible values, makes A and B change places on CO₂e.")
    }
    Repeater {
        model: root.lab.flips
        Row {
            id: flip
            required property var modelData
            width: root.width
            spacing: Theme.s2
            Icon { id: sign; name: "swap"; color: Theme.accent; size: Math.round(18 * Theme.scale) }
            Column {
                width: parent.width - sign.width - Theme.s2
                Type { width: parent.width; text: flip.modelData.label; strong: true }
                Type {
                    width: parent.width
                    text: (flip.modelData.isLessBelow ? qsTr("B emits less below %1 %2, A above; now %3.") : qsTr("A emits less below %1 %2, B above; now %3."))
                          .arg(Words.figure(flip.modelData.value, flip.modelData.unit)).arg(Words.unit(flip.modelData.unit)).arg(Words.figure(flip.modelData.now, flip.modelData.unit))
                }
            }
        }
    }
    Type {
        visible: root.lab.swings.length > 0
        topPadding: Theme.s2
        width: parent.width
        strong: true
        text: qsTr("What weighs most on the difference")
    }
    Type {
        visible: root.lab.swings.length > 0
        width: parent.width
        role: Type.Caption
        quiet: true
        text: qsTr("Tonnes of CO₂e a year, B less A, when one factor goes from its low to its high value.")
    }
    SwingBars { width: parent.width; rows: root.lab.swings; middle: root.lab.tonnesMid }
}
