// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// What was asked, what left and what was refused, newest first; the answers are counted on their question.
ListView {
    id: root

    property list<auditLine> lines
    property list<algorithmCard> algorithms
    property bool intact: true

    model: lines
    clip: true
    spacing: Theme.s2
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }

    function sentence(line: auditLine): string {
        const title = CoopWords.titleOf(line.algorithm, root.algorithms)
        switch (line.kind) {
        case "signed": return qsTr("%1 (%2) signed “%3”").arg(line.actor).arg(line.organisation).arg(title)
        case "asked": return qsTr("“%1” asked of %2 employers, %3 answered").arg(title).arg(line.employers).arg(line.answered)
        case "released": return qsTr("“%1”: %2 persons left in %3 cells").arg(title).arg(Format.number(line.persons, 0)).arg(Format.number(line.cells, 0))
        case "held_back": return line.reason !== "" ? qsTr("“%1”: nothing left. %2").arg(title).arg(CoopWords.reason(line.reason))
                                                    : qsTr("“%1”: %2 small cells merged with others").arg(title).arg(Format.number(line.merged, 0))
        case "refused": return line.byCooperative ? qsTr("“%1” was not sent. %2").arg(title).arg(CoopWords.reason(line.reason))
                                                  : qsTr("%1 refused “%2”. %3").arg(line.actor).arg(title).arg(CoopWords.reason(line.reason))
        case "failed": return qsTr("%1 could not answer “%2”. %3").arg(line.actor).arg(title).arg(CoopWords.reason(line.reason))
        default: return title
        }
    }
    function icon(kind: string): string {
        const icons = { signed: "pencil", asked: "upload", released: "check", held_back: "layers", refused: "lock", failed: "warning" }
        return icons[kind] ?? "info"
    }

    header: RowLayout {
        width: ListView.view.width
        height: Math.round(28 * Theme.scale)
        spacing: Theme.s1
        Icon { name: root.intact ? "shield" : "warning"; size: Math.round(16 * Theme.scale); color: root.intact ? Theme.primary : Theme.accent }
        Type {
            Layout.fillWidth: true
            role: Type.Caption
            color: root.intact ? Theme.primary : Theme.accent
            text: root.intact ? qsTr("The log is whole: nothing was changed or taken out.") : qsTr("The log was changed after it was written.")
        }
    }
    delegate: RowLayout {
        id: item
        required property auditLine modelData
        readonly property bool no: modelData.kind === "refused" || modelData.kind === "failed"
        width: ListView.view.width - Theme.s3
        spacing: Theme.s2
        Icon {
            name: root.icon(item.modelData.kind)
            size: Math.round(16 * Theme.scale)
            color: item.no ? Theme.accent : Theme.primary
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }
        Type { text: root.sentence(item.modelData); role: Type.Caption; Layout.fillWidth: true; color: item.no ? Theme.accent : Theme.ink }
        Type { text: CoopWords.moment(item.modelData.at); role: Type.Caption; quiet: true; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop }
    }
}
