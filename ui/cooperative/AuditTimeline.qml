// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// What was asked and what came of it, who signed, who said no: a line of time, newest first.
ListView {
    id: root

    property list<auditLine> lines
    property list<algorithmCard> algorithms
    property bool intact: true

    model: lines
    clip: true
    spacing: 0
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }

    function sentence(line: auditLine): string {
        const title = CoopWords.titleOf(line.algorithm, root.algorithms)
        switch (line.kind) {
        case "signed": return line.count > 1 ? qsTr("%1 (%2) signed %3 questions").arg(line.actor).arg(line.organisation).arg(line.count)
                                             : qsTr("%1 (%2) signed “%3”").arg(line.actor).arg(line.organisation).arg(title)
        case "refused": return line.byCooperative ? qsTr("“%1” was not sent").arg(title) : qsTr("%1 refused “%2”").arg(line.actor).arg(title)
        case "failed": return qsTr("%1 could not answer “%2”").arg(line.actor).arg(title)
        case "withdrawn": return qsTr("%1 took its consent back: “%2” was deleted, with the studies").arg(line.actor).arg(title)
        case "expired": return qsTr("“%1” was deleted, with the studies: it was kept as long as its purpose allows").arg(title)
        case "previewed": return qsTr("%1 looked at what would leave").arg(line.actor)
        case "received": return qsTr("%1 returned its sealed answer, and consented to what it answers").arg(line.actor)
        case "clock_back": return qsTr("The clock went back: what follows bears an earlier time")
        default: return title
        }
    }
    function detail(line: auditLine): string {
        const answers = qsTr("%1 of %2 employers answered").arg(line.answered).arg(line.employers)
        switch (line.kind) {
        case "asked": return answers
        case "released": {
            const left = qsTr("%1 persons left in %2 cells").arg(Format.number(line.persons, 0)).arg(Format.number(line.cells, 0))
            const merged = line.merged > 0 ? qsTr("%1 small cells were merged first").arg(Format.number(line.merged, 0)) : ""
            return [answers, left, merged].filter(words => words !== "").join(" · ")
        }
        case "held_back": return answers + " · " + qsTr("nothing left. %1").arg(CoopProblems.reason(line.reason))
        default: return line.reason !== "" ? CoopProblems.reason(line.reason) : ""
        }
    }
    function icon(kind: string): string {
        const icons = { signed: "pencil", asked: "upload", released: "check", held_back: "layers", refused: "lock", failed: "warning",
                        withdrawn: "lock", expired: "layers", previewed: "info", received: "check", clock_back: "warning" }
        return icons[kind] ?? "info"
    }

    header: RowLayout {
        width: ListView.view.width
        height: Math.round(36 * Theme.scale)
        spacing: Theme.s1
        Icon { name: root.intact ? "shield" : "warning"; size: Math.round(16 * Theme.scale); color: root.intact ? Theme.primary : Theme.accent }
        Type {
            Layout.fillWidth: true
            role: Type.Caption
            color: root.intact ? Theme.primary : Theme.accent
            text: root.intact ? qsTr("The log is whole: nothing was changed or taken out.") : qsTr("The log was changed after it was written.")
        }
    }
    delegate: Item {
        id: item
        required property auditLine modelData
        required property int index
        readonly property bool no: ["refused", "failed", "held_back", "withdrawn", "clock_back"].includes(modelData.kind)
        readonly property int mark: Math.round(24 * Theme.scale)
        width: ListView.view.width - Theme.s3
        height: words.height + Theme.s3
        Accessible.role: Accessible.ListItem
        Accessible.name: what.text + ", " + how.text + ", " + when.text

        Rectangle {  // the line of time
            x: (item.mark - width) / 2
            y: item.index === 0 ? item.mark / 2 : 0
            width: 2
            height: item.index === root.count - 1 ? item.mark / 2 : item.height - y
            color: Theme.primarySoft
        }
        Rectangle {
            width: item.mark
            height: width
            radius: width / 2
            color: Theme.paper
            border.width: 2
            border.color: item.no ? Theme.accent : Theme.primary
            Icon {
                anchors.centerIn: parent
                name: root.icon(item.modelData.kind)
                size: Math.round(14 * Theme.scale)
                color: item.no ? Theme.accent : Theme.primary
            }
        }
        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: item.mark + Theme.s3
            anchors.right: parent.right
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Type { id: what; text: root.sentence(item.modelData); font.weight: Font.Medium; Layout.fillWidth: true; color: item.no ? Theme.accent : Theme.ink }
                Type { id: when; text: CoopWords.moment(item.modelData.at); role: Type.Caption; quiet: true; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            }
            Type { id: how; text: root.detail(item.modelData); visible: text !== ""; role: Type.Caption; quiet: true; Layout.fillWidth: true }
        }
    }
}
