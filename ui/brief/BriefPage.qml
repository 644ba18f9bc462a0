// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls
import Kabar.Renewal
import Kabar.Workspace

// The brief, or the report, as the pages it will be: what is missing stands in its margin, every figure says where it comes
// from, and every text is written in its place.
Item {
    id: root

    required property Workspace workspace
    readonly property bool settled: !root.workspace.hasFile || ((pages.ready || pages.problem !== "") && !pages.busy)
    property bool started: false
    readonly property bool shown: pages.ready && (reporting || pages.substance || root.started)
    property real zoom: 1
    property string view: "brief"
    readonly property list<string> shotViews: ["brief", "report"]
    readonly property bool reporting: view === "report"

    BriefModel {
        id: pages
        workspace: root.workspace
        active: root.visible
        report: root.reporting
        language: Qt.uiLanguage
        pageWidth: Math.round(Math.max(0, paper.sheetWidth) * Screen.devicePixelRatio)
    }

    // what was being written was for the workshop that was open
    Connections {
        target: root.workspace
        function onFileChanged() { editor.close(); root.started = false }
    }

    Rectangle { anchors.fill: parent; color: Theme.paper }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            Layout.margins: Theme.s5
            Layout.bottomMargin: Theme.s4
            question: root.reporting ? qsTr("What stays of this workshop?") : qsTr("What is the board to decide?")
            answer: !root.shown ? "" : pages.gapCount === 0 ? (root.reporting ? qsTr("The report is complete") : qsTr("The page is complete"))
                  : pages.gapCount === 1 ? qsTr("One thing is missing") : qsTr("%1 things are missing").arg(pages.gapCount)
            detail: !root.shown ? "" : root.reporting ? qsTr("The wiki's fields, on %1 pages. Click a text to write it.").arg(pages.pageCount)
                  : qsTr("One page, and %1 of annexes. Click a text to write it, a figure to see where it comes from.").arg(pages.pageCount - 1)
            SegmentedControl {
                options: [qsTr("Brief"), qsTr("Report")]
                currentIndex: root.reporting ? 1 : 0
                onChosen: index => { editor.leave(); root.view = index === 0 ? "brief" : "report" }
            }
            SegmentedControl {
                readonly property list<string> codes: ["fr", "en", "rcf"]
                visible: root.shown
                options: ["FR", "EN", "KR"]
                currentIndex: Math.max(0, codes.findIndex(code => pages.spoken.startsWith(code)))
                Accessible.name: qsTr("Language of the document")
                onChosen: index => { editor.leave(); pages.documentLanguage = codes[index] }
            }
            ExportBar {
                visible: root.shown
                report: root.reporting
                language: pages.spoken
                workspace: root.workspace
                onTold: (text, folder) => toast.tell(text, folder)
            }
        }

        StaleNotice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s5
            Layout.rightMargin: Theme.s5 + (zoom.visible ? zoom.width + Theme.s2 : 0)
            Layout.bottomMargin: Theme.s3
            workspace: root.workspace
        }

        Item {
            id: paper
            Layout.fillWidth: true
            Layout.fillHeight: true

            readonly property real noteWidth: Math.round(232 * Theme.scale)
            readonly property real room: width - noteWidth - Theme.s5 * 2 - Theme.s4
            readonly property real pageHeight: Math.round(sheetWidth * PaperMetrics.ratio)
            readonly property real sheetWidth: Math.max(0, Math.min(room, 860 * Theme.scale) * root.zoom)

            function topOf(page: int): real { return sheets.y + page * (pageHeight + sheets.spacing) }

            Rectangle { anchors.fill: parent; color: Theme.sunken; visible: root.shown }

            Flickable {
                id: flick
                anchors.fill: parent
                visible: root.shown
                contentWidth: Math.max(width, paper.sheetWidth + paper.noteWidth + Theme.s5 * 2 + Theme.s4)
                contentHeight: sheets.height + Theme.s5 * 2
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollHandle { }
                T.ScrollBar.horizontal: ScrollHandle { }

                Column {
                    id: sheets
                    x: Math.max(Theme.s5, Math.round((flick.contentWidth - paper.sheetWidth - paper.noteWidth - Theme.s4) / 2))
                    y: Theme.s5
                    spacing: Theme.s4
                    Repeater {
                        model: pages.pageCount
                        PaperPage {
                            width: paper.sheetWidth
                            near: y + height > flick.contentY - flick.height && y < flick.contentY + 2 * flick.height
                            brief: pages
                            editing: editor.field
                            onFigureAsked: region => source.show(region)
                            onFieldAsked: region => editor.edit(region.field, region.rect, sheets.x, paper.topOf(region.page), paper.sheetWidth)
                        }
                    }
                }
                MarginNotes {
                    x: sheets.x + paper.sheetWidth + Theme.s4
                    y: sheets.y
                    width: paper.noteWidth
                    pageHeight: paper.pageHeight
                    pageStep: paper.pageHeight + sheets.spacing
                    notes: pages.notes
                    onChosen: field => root.openField(field)
                }
                FieldEditor {
                    id: editor
                    brief: pages
                }
            }

            EmptyState {
                anchors.centerIn: parent
                visible: pages.problem !== ""
                iconName: "warning"
                title: root.reporting ? qsTr("The report cannot be made") : qsTr("The brief cannot be made")
                text: pages.problem
            }
            EmptyState {
                anchors.centerIn: parent
                visible: pages.ready && !root.shown
                iconName: "brief"
                title: qsTr("Nothing to put to the board yet")
                text: qsTr("Ask the employers' nodes, run the studies and compare scenarios: their figures come here by themselves, with their ranges and sources. You can also begin with the decision.")
                actionText: qsTr("Begin with the decision")
                actionIcon: "pencil"
                onActed: { root.started = true; root.openField("decision") }
            }
        }
    }

    // in the header's free corner, where no note of the margin comes
    Row {
        id: zoom
        anchors.right: parent.right
        anchors.rightMargin: Theme.s5 - Theme.s2
        y: paper.y - height - Theme.s1
        visible: root.shown
        IconButton { iconName: "minus"; text: qsTr("Smaller"); enabled: root.zoom > 0.6; onClicked: root.zoom = Math.max(0.6, root.zoom / 1.15) }
        Type { anchors.verticalCenter: parent.verticalCenter; width: Math.round(52 * Theme.scale); horizontalAlignment: Text.AlignHCenter; quiet: true; text: Format.percent(root.zoom) }
        IconButton { iconName: "plus"; text: qsTr("Larger"); enabled: root.zoom < 2; onClicked: root.zoom = Math.min(2, root.zoom * 1.15) }
    }
    SourceSheet {
        id: source
        brief: pages
        onEditAsked: field => { source.close(); root.openField(field) }
    }
    Toast {
        id: toast
        property url folder
        function tell(text: string, where: url) { folder = where; show(text, false, qsTr("Open the folder")) }
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s5
        onActed: Qt.openUrlExternally(folder)
    }

    // the first figure on the page whose record ends so
    function askFigure(ending: string) {
        const region = pages.regions.find(each => each.page === 0 && each.source.endsWith(ending))
        if (region)
            source.show(region)
    }
    function openField(field: string) {
        const region = pages.regions.find(each => each.field === field)
        if (!region)
            return
        const top = paper.topOf(region.page)
        const middle = top + region.rect.y * paper.pageHeight - flick.height / 3
        flick.contentY = Math.max(0, Math.min(middle, flick.contentHeight - flick.height))
        editor.edit(field, region.rect, sheets.x, top, paper.sheetWidth)
    }
}
