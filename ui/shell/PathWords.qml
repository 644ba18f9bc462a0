// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQml

// The steps of the way to a brief in words: how far each is, and what to do for it.
QtObject {
    function status(step: pathStep): string {
        switch (step.kind) {
        case "territory": return qsTr("The territory is there.")
        case "employers": return step.state === "done" ? qsTr("%n employer(s) have allowed questions.", "", step.have)
                                                       : qsTr("%1 of %2 employers have allowed questions.").arg(step.have).arg(step.need)
        case "questions": return step.state === "done" ? qsTr("%n question(s) answered.", "", step.have)
                               : step.state === "open" ? qsTr("The employers can be asked.") : qsTr("Waits for the employers.")
        case "studies": return step.state === "done" ? qsTr("%n study(s) computed.", "", step.have)
                             : step.state === "stale" ? qsTr("The studies rest on earlier answers or factors.")
                             : step.state === "open" ? qsTr("The studies can be computed.") : qsTr("Waits for the employers' answers.")
        case "scenarios": return step.state === "done" ? qsTr("The scenarios are there.")
                               : step.state === "open" ? qsTr("The scenarios can be made.") : qsTr("Waits for the studies.")
        case "room": return step.state === "done" ? qsTr("The room has voted or decided.") : qsTr("The room has not voted or decided yet.")
        case "brief": return step.state === "done" ? qsTr("The decision is written.")
                           : step.state === "open" ? qsTr("The decision, its amount and its date: %1 of %2 written.").arg(step.have).arg(step.need)
                           : qsTr("Waits for the scenarios.")
        default: return ""
        }
    }
    // short, as a button
    function action(step: pathStep): string {
        switch (step.kind) {
        case "employers": return qsTr("Connect employers: %1 of %2").arg(step.have).arg(step.need)
        case "questions": return qsTr("Ask the questions")
        case "studies": return step.state === "stale" ? qsTr("Renew the studies") : qsTr("Run the studies")
        case "scenarios": return qsTr("Make the scenarios")
        case "room": return qsTr("Have the room vote")
        case "brief": return qsTr("Finish the brief")
        default: return ""
        }
    }
}
