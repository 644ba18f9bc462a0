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
    property bool compact: false
    signal leversAsked
    signal factorsAsked
    signal mindAsked
    signal communesAsked

    readonly property string nameA: lab.names[lab.a] ?? ""
    readonly property string nameB: lab.names[lab.b] ?? ""
    readonly property bool saves: lab.kmChange < 0
    readonly property string share: Words.percent(Math.abs(lab.kmShare))
    readonly property string kilometres: Format.unit(Math.abs(lab.kmChange), "km")
    readonly property string ends: qsTr("between\u00a0%1 and\u00a0%2").arg(Format.rounded(Format.coarse(saves ? -lab.kmHigh : lab.kmLow))).arg(Format.rounded(Format.coarse(saves ? -lab.kmLow : lab.kmHigh)))
    readonly property bool unknown: lab.lacking.length > 0
    readonly property string answer: {
        if (unknown)
            return qsTr("“%1” against “%2” is not computed. Missing: %3").arg(nameB).arg(nameA).arg(listed(lab.lacking))
        if (Math.abs(lab.kmShare) < 0.0005)
            return qsTr("“%1” drives as many kilometres as “%2”").arg(nameB).arg(nameA)
        const against = lab.againstToday ? share : (saves ? qsTr("%1 less than “%2”") : qsTr("%1 more than “%2”")).arg(share).arg(nameA)
        return (saves ? qsTr("“%1” avoids %2 a day (%3), or %4") : qsTr("“%1” adds %2 a day (%3), or %4"))
               .arg(nameB).arg(kilometres).arg(ends).arg(against)
    }
    readonly property communeSpread spread: lab.spread
    readonly property string fairness: spread.count < 2 || spread.mostMinutes - spread.leastMinutes < 0.05 ? ""
        : qsTr("Travel time, by commune: from %1 (%2) to %3 a day (%4).")
          .arg(Words.signedValue("minutes_day", spread.leastMinutes)).arg(spread.least).arg(Words.signedValue("minutes_day", spread.mostMinutes)).arg(spread.most)
    readonly property string missing: lab.gaps.length === 0 ? ""
        : qsTr("Missing: %1. What rests on it is not computed.").arg(listed(lab.gaps))

    readonly property string toFillIn: lab.missingFactors.length === 0 ? ""
        : qsTr("To be filled in for this territory: %1. What rests on it is left open.").arg(lab.missingFactors.join(", "))
    readonly property string emissions: lab.tonnesByCase.length === 0
        ? qsTr("CO₂e: %1 a year (%2).").arg(Words.signedValue("co2e_t_year", lab.tonnesMid)).arg(Words.between("co2e_t_year", lab.tonnesLow, lab.tonnesHigh))
        : qsTr("CO₂e a year: %1.").arg(lab.tonnesByCase.map(each => qsTr("%1, %2").arg(Words.signedValue("co2e_t_year", each.mid)).arg(each.label)).join(qsTr(" or ")))

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
            visible: root.compact
            text: qsTr("Levers")
            iconName: "settings"
            onClicked: root.leversAsked()
        }
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
    Type {
        Layout.fillWidth: true
        quiet: true
        text: root.lab.a === root.lab.b ? qsTr("Choose two scenarios to compare.")
            : root.unknown ? qsTr("Run the studies, or set the levers that rest on them to zero.")
            : root.emissions + (root.compact ? "" : " " + root.fairness)
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
