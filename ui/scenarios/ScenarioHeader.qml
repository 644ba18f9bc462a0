// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// The page's question, and its answer: what B brings against A.
ColumnLayout {
    id: root

    required property ScenarioLab lab
    property bool mindOffered: true
    signal mindAsked

    readonly property string nameA: lab.names[lab.a] ?? ""
    readonly property string nameB: lab.names[lab.b] ?? ""
    readonly property string share: Format.percent(Math.abs(lab.kmShare))
    readonly property string answer: Math.abs(lab.kmShare) < 0.0005 ? qsTr("“%1” drives as many kilometres as “%2”").arg(nameB).arg(nameA)
        : lab.kmShare < 0 ? qsTr("“%1” saves %2 a day (−%3) against “%4”").arg(nameB).arg(Format.unit(-lab.kmChange, "km")).arg(share).arg(nameA)
                          : qsTr("“%1” adds %2 a day (+%3) against “%4”").arg(nameB).arg(Format.unit(lab.kmChange, "km")).arg(share).arg(nameA)
    readonly property string fairness: lab.minutesGap < 0.05 ? ""
        : qsTr("Travel time: best for %1, worst for %2, %3 min a day apart.").arg(lab.bestCommune).arg(lab.worstCommune).arg(Format.number(lab.minutesGap, 1))

    spacing: Theme.s1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Type { Layout.fillWidth: true; role: Type.Lead; quiet: true; text: qsTr("Which scenario is worth it?") }
        SegmentedControl {
            options: [qsTr("Levels"), qsTr("Difference")]
            currentIndex: root.lab.showsChange ? 1 : 0
            onChosen: index => root.lab.showsChange = index === 1
        }
        ActionButton {
            visible: root.mindOffered
            text: qsTr("What would change the mind")
            iconName: "swap"
            onClicked: root.mindAsked()
        }
    }
    Type { Layout.fillWidth: true; role: Type.Display; text: root.answer }
    Type {
        Layout.fillWidth: true
        quiet: true
        text: root.lab.a === root.lab.b ? qsTr("Choose two scenarios to compare.")
            : qsTr("CO₂e: %1 a year (%2).").arg(Words.signedValue("co2e_t_year", root.lab.tonnesMid))
                  .arg(Words.between("co2e_t_year", root.lab.tonnesLow, root.lab.tonnesHigh)) + " " + root.fairness
    }
}
