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
                const degrees = where.text.split(/[;,]\s*|\s+/).map(Number)
                const whole = degrees.length === 2 && degrees.every(value => isFinite(value)) && where.text.trim() !== ""
                where.problem = whole || where.text === "" ? "" : qsTr("Latitude, longitude: -20.93, 55.45")
                if (whole)
                    root.draft.setSite(line.modelData.code, degrees[0], degrees[1])
            }
            Icon {
                name: line.modelData.placed ? "pin" : "warning"
                color: line.modelData.placed ? Theme.primary : Theme.accent
                size: Math.round(16 * Theme.scale)
            }
            Type { Layout.fillWidth: true; text: line.modelData.code; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            TextInputField {
                id: where
                Layout.preferredWidth: Math.round(210 * Theme.scale)
                placeholder: qsTr("latitude, longitude")
                text: line.modelData.placed ? line.modelData.latitude.toFixed(4) + ", " + line.modelData.longitude.toFixed(4) : ""
                onAccepted: line.place()
                onEditingFinished: line.place()
            }
        }
    }
    FoldButton { count: root.draft.sites.filter(site => site.placed).length; text: qsTr("%n site(s) have their place", "", count); unfolded: root.unfolded; onClicked: root.unfolded = !root.unfolded }
}
