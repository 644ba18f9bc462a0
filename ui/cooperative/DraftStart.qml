// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Choosing the employer's file and the sheet of it, or saving a workbook for employers to fill.
Column {
    id: root

    required property EmployerDraft draft
    spacing: Theme.s3

    Type {
        width: root.width
        quiet: true
        text: qsTr("The file is opened for reading only and stays where it is. Rows are counted here; only sums over many people ever leave.")
    }
    RowLayout {
        width: root.width
        spacing: Theme.s3
        ActionButton {
            text: root.draft.fileName === "" ? qsTr("Choose a file…") : qsTr("Another file…")
            iconName: "folder"
            kind: root.draft.fileName === "" ? ActionButton.Primary : ActionButton.Secondary
            onClicked: dialog.open()
        }
        Type { Layout.fillWidth: true; text: root.draft.fileName || qsTr("Excel, OpenDocument, CSV or SQLite"); elide: Text.ElideMiddle; wrapMode: Text.NoWrap }
        ChoiceField {
            visible: root.draft.tables.length > 1
            name: qsTr("sheet or table")
            model: root.draft.tables
            currentIndex: root.draft.tables.indexOf(root.draft.table)
            onActivated: root.draft.chooseTable(currentText)
        }
    }
    ActionButton {
        visible: root.draft.columns.length === 0
        text: qsTr("Save a model for employers…")
        iconName: "download"
        kind: ActionButton.Quiet
        onClicked: saved.open()
    }

    FileDialog {
        id: dialog
        title: qsTr("The employer's file")
        nameFilters: [qsTr("Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.sqlite *.sqlite3 *.db)"), qsTr("All files (*)")]
        onAccepted: root.draft.choose(selectedFile)
    }
    FileDialog {
        id: saved
        title: qsTr("Where to save the model")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Excel workbook (*.xlsx)")]
        onAccepted: root.draft.saveTemplate(selectedFile)
    }
}
