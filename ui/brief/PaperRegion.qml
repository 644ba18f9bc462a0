// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A figure, a gap or a text on the paper: quiet until the pointer or the keyboard comes near. The paper is white in every
// theme, so its own inks are used.
Item {
    id: root

    required property briefRegion region
    required property Item sheet
    property bool lit: false
    signal figureAsked
    signal fieldAsked

    readonly property bool isFigure: region.kind === "figure" && region.source !== ""
    readonly property bool isField: region.kind !== "section" && region.field !== ""
    readonly property bool live: isFigure || isField

    x: region.rect.x * sheet.width - 2
    y: region.rect.y * sheet.height - 1
    width: region.rect.width * sheet.width + 4
    height: region.rect.height * sheet.height + 2
    z: region.kind === "field" ? 0 : 1
    activeFocusOnTab: live && (region.kind !== "field" || region.text !== "")
    Keys.onReturnPressed: act()
    Keys.onSpacePressed: act()
    Accessible.role: region.kind === "section" ? Accessible.Heading : live ? Accessible.Button : Accessible.StaticText
    Accessible.name: region.text + (region.range !== "" ? ", " + region.range : "")
    Accessible.description: isFigure ? qsTr("Where does this figure come from?") : isField ? qsTr("Write this text") : ""
    Accessible.onPressAction: act()

    function act() {
        if (isFigure)
            figureAsked()
        else if (isField)
            fieldAsked()
    }

    Rectangle {
        anchors.fill: parent
        radius: 3
        visible: root.lit || (root.live && (area.containsMouse || root.activeFocus))
        color: root.isFigure ? "#220B6E75" : "#14D9481C"
        border.width: root.activeFocus || root.lit ? 2 : 0
        border.color: "#0B6E75"
    }
    MouseArea {
        id: area
        anchors.fill: parent
        enabled: root.live
        hoverEnabled: true
        cursorShape: root.isFigure ? Qt.PointingHandCursor : Qt.IBeamCursor
        onClicked: root.act()
    }
}
