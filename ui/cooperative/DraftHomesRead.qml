// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Kabar.Theme
import Kabar.Controls

// What was understood of the file, in words; and what an address base would add to it.
Column {
    id: root

    required property EmployerDraft draft
    readonly property draftHomes homes: draft.homes
    readonly property int texts: homes.door + homes.street + homes.commune
    spacing: Theme.s2

    function howMany(): string {
        const count = draft.rows - draft.leftOut
        return draft.headerLine > 0 ? qsTr("%n person(s) read from line %1 on", "", count).arg(draft.headerLine + 1)
                                    : qsTr("%n person(s) read", "", count)
    }
    function howKnown(): string {
        if (homes.coordinates > 0)
            return qsTr("homes by their coordinates")
        const parts = []
        if (homes.door > 0)
            parts.push(qsTr("%1 at the door").arg(Format.number(homes.door, 0)))
        if (homes.street > 0)
            parts.push(qsTr("%1 in their street").arg(Format.number(homes.street, 0)))
        if (homes.commune > 0)
            parts.push(qsTr("%1 in their commune").arg(Format.number(homes.commune, 0)))
        return qsTr("homes by address: %1").arg(parts.join(", "))
    }

    Type {
        width: root.width
        visible: root.draft.rows > 0 && root.draft.problemCount === 0
        strong: true
        text: qsTr("%1; %2").arg(root.howMany()).arg(root.howKnown())
    }
    Type {
        width: root.width
        visible: root.homes.commune > 0
        role: Type.Caption
        quiet: true
        text: root.homes.anywhere
              ? qsTr("Who is known by the commune alone is placed once in it, anywhere on its land since nobody said where people live there, and is never counted more finely than the commune.")
              : qsTr("Who is known by the commune alone is placed once in it, where people live, and is never counted more finely than the commune.")
    }
    Type {
        width: root.width
        visible: root.draft.readsAddresses && root.draft.addresses === 0 && !root.draft.importing
        text: qsTr("With the addresses of the department these homes are found at their door. The file adresses-….csv.gz of the national address base is read once, on this computer; drop it here or choose it.")
    }
    ActionButton {
        visible: root.texts > 0 && !root.draft.importing
        text: root.draft.addresses === 0 ? qsTr("Import the addresses…") : qsTr("Renew the addresses…")
        iconName: "upload"
        kind: root.draft.readsAddresses && root.draft.addresses === 0 ? ActionButton.Secondary : ActionButton.Quiet
        onClicked: dialog.open()
    }
    ProgressStrip {
        width: root.width
        visible: root.draft.importing
        stage: qsTr("Reading the addresses…")
        progress: root.draft.importProgress
        onStopped: root.draft.stopImport()
    }
    Type {
        width: root.width
        visible: root.draft.importFailure.detail !== ""
        color: Theme.accent
        text: visible ? CoopProblems.sentence(root.draft.importFailure) : ""
    }
    FileDialog {
        id: dialog
        title: qsTr("The addresses of the department")
        nameFilters: [qsTr("National address base (adresses-*.csv.gz adresses-*.csv)"), qsTr("All files (*)")]
        onAccepted: root.draft.importAddresses(selectedFile)
    }
}
