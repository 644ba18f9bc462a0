// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// One sheet of paper, in its true proportions, with what can be clicked on it.
Item {
    id: root

    required property int index
    required property BriefModel brief
    property string editing
    property bool near: true  // in sight, or nearly: only then it holds what can be clicked
    signal figureAsked(region: briefRegion)
    signal fieldAsked(region: briefRegion)

    height: Math.round(width * PaperMetrics.ratio)
    Accessible.role: Accessible.Document
    Accessible.name: qsTr("Page %1 of %2").arg(index + 1).arg(brief.pageCount)

    SoftShadow { anchors.fill: parent }
    PagePicture { anchors.fill: parent; brief: root.brief; page: root.index }

    Repeater {
        model: root.near ? root.brief.regions.filter(region => region.page === root.index) : []
        PaperRegion {
            required property briefRegion modelData
            region: modelData
            sheet: root
            lit: root.editing !== "" && modelData.field === root.editing && modelData.kind === "field"
            onFigureAsked: root.figureAsked(modelData)
            onFieldAsked: root.fieldAsked(modelData)
        }
    }
}
