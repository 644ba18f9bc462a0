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
    property bool leversOffered: false
    property bool compact: false
    signal leversAsked
    signal factorsAsked
    signal mindAsked
    signal communesAsked
    signal packageAsked

    readonly property string nameA: lab.names[lab.a] ?? ""
    readonly property string nameB: lab.names[lab.b] ?? ""
    readonly property scenarioHeadline headline: lab.headline
    readonly property bool unknown: lab.lacking.length > 0
    readonly property string answer: unknown ? qsTr("“%1” against “%2” is not computed. Missing: %3").arg(nameB).arg(nameA).arg(listed(lab.lacking))
                                             : headline.sentence
    readonly property communeSpread spread: lab.spread
    readonly property string fairness: spread.count < 2 || spread.mostMinutes - spread.leastMinutes < 0.05 ? ""
        : qsTr("Travel time, by commune: from %1 (%2) to %3 a day (%4).")
          .arg(Words.signedValue("minutes_day", spread.leastMinutes)).arg(spread.least).arg(Words.signedValue("minutes_day", spread.mostMinutes)).arg(spread.most)
    readonly property string missing: lab.gaps.length === 0 ? ""
        : qsTr("Missing: %1. What rests on it is not computed.").arg(listed(lab.gaps))

    readonly property string toFillIn: lab.missingFactors.length === 0 ? ""
        : qsTr("To be filled in for this territory: %1. What rests on it is left open.").arg(lab.missingFactors.join(", "))
    // what nobody may overlook beside the figures, then how sure they are
    readonly property string stakes: [headline.price, headline.better, headline.leaveOut].filter(words => words !== "").join(" ")
    readonly property string trust: [headline.wins, headline.ranges, fairness].filter(words => words !== "").join(" ")

    function listed(gaps: var): string { return gaps.map(gap => Words.gaps[gap] ?? gap).join(", ") }

    spacing: Theme.s1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Type {
            Layout.fillWidth: true
            role: Type.Lead
            quiet: true
            text: qsTr("Which scenario is worth it?")
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            opacity: truncated ? 0 : 1  // the answer below stands by itself; half a question does not
        }
        ActionButton {
            visible: root.leversOffered
            text: qsTr("Levers")
            iconName: "settings"
            onClicked: root.leversAsked()
        }
        ActionButton { visible: !root.compact; text: qsTr("What to keep"); iconName: "check"; kind: ActionButton.Primary; onClicked: root.packageAsked() }
        ActionButton { text: qsTr("Factors"); iconName: "info"; onClicked: root.factorsAsked() }
        ActionButton {
            visible: root.spread.count > 1
            text: qsTr("By commune")
            iconName: "pin"
            onClicked: root.communesAsked()
        }
        ActionButton {
            visible: root.mindOffered
            text: qsTr("What would change the mind")
            iconName: "swap"
            onClicked: root.mindAsked()
        }
    }
    Type { Layout.fillWidth: true; role: Type.Display; text: root.answer }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Type {
            Layout.fillWidth: true
            text: root.lab.a === root.lab.b ? qsTr("Choose two scenarios to compare.")
                : root.unknown && root.lab.studiesWouldHelp ? qsTr("Run the studies, or set the levers that rest on them to zero.")
                : root.unknown ? qsTr("What the employers released does not tell: ask more of them, or set the levers that rest on it to zero.")
                : root.stakes
        }
        ActionButton {
            visible: root.headline.betterIndex >= 0 && !root.unknown
            text: qsTr("Show it")
            iconName: "swap"
            onClicked: root.lab.b = root.headline.betterIndex
        }
    }
    Type {
        Layout.fillWidth: true
        visible: !root.unknown && !root.compact && root.lab.a !== root.lab.b
        role: Type.Caption
        quiet: true
        text: root.trust
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.missing !== "" && !root.unknown
        spacing: Theme.s2
        Icon { name: "warning"; color: Theme.accent; size: Math.round(18 * Theme.scale) }
        Type { Layout.fillWidth: true; text: root.missing }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.toFillIn !== ""
        spacing: Theme.s2
        Icon { name: "warning"; color: Theme.accent; size: Math.round(18 * Theme.scale) }
        Type { Layout.fillWidth: true; text: root.toFillIn }
        ActionButton { text: qsTr("Fill in"); iconName: "settings"; kind: ActionButton.Primary; onClicked: root.factorsAsked() }
    }
}
