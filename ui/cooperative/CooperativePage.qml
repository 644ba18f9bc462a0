// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// What do we learn without showing anything? Employers around one line, what left, what was held back, and the log.
Item {
    id: root

    required property Workspace workspace
    readonly property bool settled: !coop.asking && !coop.previewing
    // a wall or a small screen: fewer words, never smaller ones
    readonly property bool compact: width < 1000 * Theme.scale
    // what there is to look at: the questions, the log, one owner's sheet
    readonly property list<string> shotViews: ["questions", "log", "owner"]
    property string view: "questions"
    onViewChanged: {
        tabs.currentIndex = view === "log" ? 1 : 0
        if (view === "owner" && coop.employers.length > 0)
            sheet.show(coop.employers[0].id)
        else
            sheet.close()
    }

    readonly property int consenting: coop.employers.length - coop.silent.length
    // what asking still waits for, in words; empty when nothing is missing
    readonly property string missing: {
        const says = []
        if (coop.employers.length < coop.needed)
            says.push(qsTr("%n employer(s) are still needed: nothing leaves with fewer than %1.", "", coop.needed - coop.employers.length).arg(coop.needed))
        if (coop.silent.length > 0)
            says.push(coop.silent.length > 3 ? qsTr("%n owner(s) have not allowed anything yet.", "", coop.silent.length)
                      : qsTr("Not allowed yet by: %1.").arg(coop.silent.join(", ")))
        if (says.length > 0 && consenting >= coop.needed && coop.tables === 0)
            says.push(qsTr("Whoever answers later cannot be added to tables that have left."))
        return says.join(" ")
    }

    CooperativeModel { id: coop; objectName: "model"; workspace: root.workspace }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s5
        spacing: Theme.s4
        visible: coop.employers.length > 0

        PageHeader {
            Layout.fillWidth: true
            question: qsTr("What do we learn without showing anything?")
            answer: coop.tables > 0 && root.compact ? qsTr("%1 journeys, nobody visible").arg(Format.number(coop.persons, 0))
                  : coop.tables > 0 ? qsTr("%1 journeys studied, nobody visible").arg(Format.number(coop.persons, 0))
                                    : qsTr("%n employer(s) connected, nothing has left", "", coop.employers.length)
            detail: coop.tables > 0 && root.compact ? qsTr("%1 employers · never fewer than %2 persons in a cell").arg(coop.employers.length).arg(coop.smallestCell)
                  : coop.tables > 0 ? qsTr("%1 employers · %2 tables left on %3 · never fewer than %4 persons in a cell")
                                          .arg(coop.employers.length).arg(coop.tables).arg(CoopWords.moment(coop.releasedAt)).arg(coop.smallestCell)
                                    : qsTr("Ask once all employers are here, for none can be added afterwards: answers are counted where the data are, and only sums come back.")
            Item {
                implicitWidth: root.compact ? buttons.implicitWidth : Math.max(buttons.implicitWidth, Math.round(320 * Theme.scale))
                implicitHeight: Theme.controlHeight
                RowLayout {
                    id: buttons
                    anchors.right: parent.right
                    visible: !coop.asking
                    spacing: Theme.s2
                    ActionButton {
                        text: root.compact ? "" : qsTr("Connect an employer")
                        iconName: "plus"
                        Accessible.name: qsTr("Connect an employer")
                        onClicked: wizard.show()
                    }
                    ActionButton {
                        text: coop.tables > 0 ? qsTr("Ask again") : qsTr("Ask the questions")
                        iconName: "upload"
                        kind: ActionButton.Primary
                        enabled: root.consenting >= coop.needed
                        onClicked: coop.ask()
                    }
                }
                ProgressStrip {
                    anchors.right: parent.right
                    width: Math.max(parent.width, Math.round(300 * Theme.scale))
                    height: parent.height
                    visible: coop.asking
                    progress: coop.progress
                    stage: CoopWords.titleOf(coop.stage, coop.algorithms)
                    onStopped: coop.stop()
                }
            }
        }
        Type {
            Layout.fillWidth: true
            visible: coop.problem !== ""
            color: Theme.accent
            text: coop.problem
            Accessible.role: Accessible.AlertMessage
        }
        Type {
            Layout.fillWidth: true
            visible: text !== "" && !coop.asking && coop.employers.length > 0
            text: root.missing
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s5
            NodeLine {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 0.5 * root.width
                employers: coop.employers
                asking: coop.asking
                progress: coop.progress
                onEmployerChosen: id => sheet.show(id)
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.preferredWidth: 0.46 * root.width
                Layout.maximumWidth: 0.48 * root.width
                spacing: Theme.s4
                WhatLeaves { Layout.fillWidth: true; rows: coop.released; smallestCell: coop.smallestCell; compact: root.compact }
                RowLayout {
                    Layout.fillWidth: true
                    SegmentedControl { id: tabs; objectName: "tabs"; options: [qsTr("Questions"), qsTr("Log")] }
                    Item { Layout.fillWidth: true }
                    ActionButton {
                        text: qsTr("Reviewers")
                        iconName: "shield"
                        kind: ActionButton.Quiet
                        onClicked: reviewers.open()
                    }
                }
                StackLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    currentIndex: tabs.currentIndex
                    AlgorithmList { cards: coop.algorithms }
                    AuditTimeline { lines: coop.timeline; algorithms: coop.algorithms; intact: coop.logIntact }
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: coop.employers.length === 0
        iconName: "cooperative"
        title: coop.problem === "" ? qsTr("No employer is connected yet") : qsTr("The cooperative cannot be read")
        text: coop.problem !== "" ? coop.problem : qsTr("Connect a first file or database: its rows are read here, checked, and never leave. You see what would leave before anything does.")
        actionText: qsTr("Connect an employer")
        actionIcon: "plus"
        onActed: wizard.show()
    }
    ReviewerSheet { id: reviewers; objectName: "reviewers"; cooperative: coop }
    EmployerSheet { id: sheet; objectName: "employerSheet"; cooperative: coop }
    AddEmployerSheet { id: wizard; objectName: "wizard"; workspace: root.workspace }
}
