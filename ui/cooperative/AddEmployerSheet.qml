// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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

    Type {
        width: parent.width
        quiet: true
        text: qsTr("The file is opened for reading only and stays where it is. Rows are counted here; only sums over many people ever leave.")
    }
    RowLayout {
        width: parent.width
        spacing: Theme.s3
        ActionButton {
            text: draft.fileName === "" ? qsTr("Choose a file…") : qsTr("Another file…")
            iconName: "folder"
            kind: draft.fileName === "" ? ActionButton.Primary : ActionButton.Secondary
            onClicked: dialog.open()
        }
        Type { Layout.fillWidth: true; text: draft.fileName || qsTr("Excel, OpenDocument, CSV or SQLite"); elide: Text.ElideMiddle; wrapMode: Text.NoWrap }
        ChoiceField {
            visible: draft.tables.length > 1
            name: qsTr("sheet or table")
            model: draft.tables
            currentIndex: draft.tables.indexOf(draft.table)
            onActivated: draft.chooseTable(currentText)
        }
    }
    Type {
        width: parent.width
        visible: draft.failure.detail !== "" && draft.columns.length === 0
        color: Theme.accent
        text: visible ? CoopProblems.sentence(draft.failure) : ""
    }
    DraftQuestions { width: parent.width; draft: draft }

    Column {
        width: parent.width
        visible: draft.columns.length > 0
        spacing: Theme.s3
        TextInputField { width: parent.width; label: qsTr("Name of the employer"); text: draft.name; onEdited: text => draft.name = text }
        DraftRows { width: parent.width; columns: draft.columns; rows: draft.firstRows }
        Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Do the rows fit?") }
        Type {
            width: parent.width
            color: draft.problemCount > 0 || draft.questions.length > 0 || draft.missingField !== "" || draft.failure.detail !== "" ? Theme.accent : Theme.ink
            text: draft.failure.detail !== "" ? CoopProblems.sentence(draft.failure)
                : draft.checking ? qsTr("Reading the rows…")
                : draft.missingField.startsWith("home") && draft.addressColumn !== ""
                    ? qsTr("“%1” holds addresses, and Kabar needs latitude and longitude. Have them geocoded first, then choose the file again.").arg(draft.addressColumn)
                : draft.missingField === "sites" ? qsTr("The sites still need their place.")
                : draft.missingField !== "" ? qsTr("Still to choose: %1.").arg(CoopWords.field(draft.missingField))
                : draft.problemCount > 0 ? qsTr("%n row(s) of %1 have a problem. A file is taken whole or not at all.", "", draft.problemCount)
                                               .arg(Format.number(draft.rows, 0))
                : draft.questions.length > 0 ? qsTr("Still to say: %n question(s) above.", "", draft.questions.length)
                : draft.leftOut > 0 ? qsTr("%1 rows fit; %n row(s) left out.", "", draft.leftOut).arg(Format.number(draft.rows - draft.leftOut, 0))
                : qsTr("All %1 rows fit.").arg(Format.number(draft.rows, 0))
        }
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

    FileDialog {
        id: dialog
        title: qsTr("The employer's file")
        nameFilters: [qsTr("Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)"), qsTr("All files (*)")]
        onAccepted: draft.choose(selectedFile)
    }
}
