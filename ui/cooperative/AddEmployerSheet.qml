// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// Connects an employer in one pass: choose its file, mend what was guessed, see what would leave, then add it.
SideSheet {
    id: root

    required property Workspace workspace
    readonly property bool busy: draft.checking

    title: qsTr("Connect an employer")
    width: Math.min(Math.round(620 * Theme.scale), parent.width - 2 * Theme.s3)

    function show() { draft.clear(); root.open() }
    function read(url: url) { draft.choose(url) }

    EmployerDraft { id: draft; workspace: root.workspace }

    DraftStart { width: parent.width; draft: draft }
    Type {
        width: parent.width
        visible: draft.failure.detail !== "" && draft.columns.length === 0
        color: Theme.accent
        text: visible ? CoopProblems.sentence(draft.failure) : ""
    }
    Type { width: parent.width; visible: draft.checking && draft.columns.length === 0; quiet: true; text: qsTr("Reading the rows…") }
    DraftQuestions { width: parent.width; draft: draft }

    Column {
        width: parent.width
        visible: draft.columns.length > 0
        spacing: Theme.s3
        TextInputField { width: parent.width; label: qsTr("Name of the employer"); text: draft.name; onEdited: text => draft.name = text }
        DraftRows { width: parent.width; columns: draft.columns; rows: draft.firstRows; personal: draft.personal }
        Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Do the rows fit?") }
        Type {
            width: parent.width
            color: draft.problemCount > 0 || draft.questions.length > 0 || draft.missingField !== "" || draft.failure.detail !== "" ? Theme.accent : Theme.ink
            text: draft.failure.detail !== "" ? CoopProblems.sentence(draft.failure)
                : draft.checking ? qsTr("Reading the rows…")
                : draft.missingField === "sites" ? qsTr("The sites still need their place.")
                : draft.missingField !== "" ? qsTr("Still to choose: %1.").arg(CoopWords.field(draft.missingField))
                : draft.problemCount > 0 ? qsTr("%n row(s) of %1 have a problem. A file is taken whole or not at all.", "", draft.problemCount)
                                               .arg(Format.number(draft.rows, 0))
                : draft.questions.length > 0 ? qsTr("Still to say: %n question(s) above.", "", draft.questions.length)
                : draft.leftOut > 0 ? qsTr("%1 rows fit; %n row(s) left out.", "", draft.leftOut).arg(Format.number(draft.rows - draft.leftOut, 0))
                : qsTr("All %1 rows fit.").arg(Format.number(draft.rows, 0))
        }
        DraftHomesRead { width: parent.width; draft: draft }
        DraftProblems { width: parent.width; draft: draft }
        Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Which column is what?") }
        DraftFields { width: parent.width; draft: draft }
        Type { width: parent.width; visible: draft.sites.length > 0; role: Type.Lead; strong: true; text: qsTr("Where are the sites?") }
        DraftSites { width: parent.width; draft: draft }
        Type { width: parent.width; visible: draft.codes.length > 0; role: Type.Lead; strong: true; text: qsTr("What do the codes mean?") }
        DraftCodes { width: parent.width; draft: draft }
        Type { width: parent.width; visible: draft.preview.length > 0; role: Type.Lead; strong: true; text: qsTr("What would leave") }
        PreviewList {
            width: parent.width
            visible: draft.preview.length > 0
            cards: draft.preview
            busy: draft.checking
            choosing: true
            onChosen: (hash, allowed) => draft.setAllowed(hash, allowed)
        }
    }

    footer: [
        Type { Layout.fillWidth: true; role: Type.Caption; quiet: true; text: qsTr("Can be undone.") },
        ActionButton { text: qsTr("Cancel"); kind: ActionButton.Quiet; onClicked: root.close() },
        ActionButton {
            text: qsTr("Connect")
            iconName: "check"
            kind: ActionButton.Primary
            enabled: draft.ready
            onClicked: if (draft.add()) root.close()
        }
    ]

    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = drag.hasUrls && !drag.urls.some(each => String(each).endsWith(".kabar"))
        onDropped: drop => {
            if (/adresses-[0-9AB]+[^/]*\.csv(\.gz)?$/.test(String(drop.urls[0])))
                draft.importAddresses(drop.urls[0])
            else
                draft.choose(drop.urls[0])
        }
    }
}
