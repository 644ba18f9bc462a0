// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Where each work site is, when the rows only name it.
Column {
    id: root

    required property EmployerDraft draft
    property bool unfolded: false
    property draftSite _none
    spacing: Theme.s2

    function found(precision: string): string {
        switch (precision) {
        case "door": return qsTr("found at its door")
        case "street": return qsTr("found in its street")
        case "commune": return qsTr("in the middle of its commune")
        default: return ""
        }
    }

    Repeater {
        model: root.draft.sites.length
        RowLayout {
            id: line
            required property int index
            readonly property draftSite modelData: index < root.draft.sites.length ? root.draft.sites[index] : root._none
            width: root.width
            spacing: Theme.s2
            visible: root.unfolded || !(modelData.placed)

            function place() {
                const text = where.text.trim()
                if (text === "" || text === line.known)
                    return
                where.problem = root.draft.placeSite(line.modelData.code, text) ? "" : qsTr("An address with its commune, or -20.93, 55.45")
            }
            readonly property string known: modelData.placed ? modelData.latitude.toFixed(4) + ", " + modelData.longitude.toFixed(4) : ""
            Icon {
                name: line.modelData.placed ? "pin" : "warning"
                color: line.modelData.placed ? Theme.primary : Theme.accent
                size: Math.round(16 * Theme.scale)
            }
            Type { Layout.fillWidth: true; text: line.modelData.code; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            Type { visible: text !== ""; role: Type.Caption; quiet: true; text: root.found(line.modelData.precision) }
            TextInputField {
                id: where
                Layout.preferredWidth: Math.round(210 * Theme.scale)
                placeholder: qsTr("address or latitude, longitude")
                text: line.known
                onAccepted: line.place()
                onEditingFinished: line.place()
            }
        }
    }
    FoldButton { count: root.draft.sites.filter(site => site.placed).length; text: qsTr("%n site(s) have their place", "", count); unfolded: root.unfolded; onClicked: root.unfolded = !root.unfolded }
}
