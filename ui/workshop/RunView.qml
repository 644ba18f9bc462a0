// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The room is led from here. Space starts and pauses and never ends a block, the right arrow moves on, Enter shows the result.
FocusScope {
    id: root

    required property AgendaModel agenda
    required property BallotModel ballots
    required property VoteRoom room
    required property VoterModel voters
    required property int presentCount
    property bool showJoin: false
    signal joinShown(bool shown)
    signal prepareAsked(string part)

    // the code is for the last row of the hall: it takes most of the wall while it is shown
    readonly property bool codeShown: room.welcoming && (room.ballotState !== "closed" || showJoin)
    property real codeShare: codeShown ? 1 : 0
    Behavior on codeShare { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The wall of the room")

    // a button that was clicked gives the keys back, so that Space never repeats it by surprise
    function act(work: var) {
        work()
        root.forceActiveFocus()
    }
    // an open vote is closed and its result shown; then the same key goes between result and code
    function showResult() {
        if (room.ballotState === "open")
            room.closeBallot()
        root.joinShown(room.ballotState !== "open" && !root.showJoin)
    }

    // wherever the focus is; what has it is pressed by Enter
    Shortcut { sequence: "Space"; enabled: root.visible; onActivated: root.agenda.startOrPause() }
    Keys.onRightPressed: root.agenda.moveOn()
    Keys.onReturnPressed: root.showResult()
    Keys.onEnterPressed: root.showResult()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s4

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s5

            AgendaNow {
                objectName: "agendaNow"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9 - 3 * root.codeShare
                Layout.minimumWidth: 0
                visible: root.agenda.count > 0
                agenda: root.agenda
                onStartOrPauseAsked: root.act(() => root.agenda.startOrPause())
                onTakeBackAsked: root.act(() => root.agenda.workspace.undo())
                onMoveOnAsked: root.act(() => root.agenda.moveOn())
            }
            Item {
                visible: root.agenda.count === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9 - 3 * root.codeShare
                EmptyState {
                    anchors.centerIn: parent
                    iconName: "clock"
                    title: qsTr("No agenda yet")
                    text: qsTr("Blocks with their minutes give the room its pace.")
                    actionText: qsTr("Write the agenda")
                    onActed: root.prepareAsked("agenda")
                }
            }
            Card {
                id: panel
                objectName: "votePanel"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 11 + 3 * root.codeShare
                padding: Theme.s5
                VotePanel {
                    width: parent.width
                    height: panel.height - 2 * panel.padding
                    ballots: root.ballots
                    room: root.room
                    presentCount: root.presentCount
                    showJoin: root.showJoin
                    onWelcomeAsked: root.act(() => root.joinShown(true))
                    onJoinShown: shown => root.act(() => root.joinShown(shown))
                    onOpenAsked: id => root.act(() => root.room.openBallot(id))
                    onCloseAsked: root.act(() => root.showResult())
                    onPrepareAsked: root.prepareAsked("ballots")
                    onWaitingAsked: waiting.open()
                }
            }
        }
        AgendaStrip {
            visible: root.agenda.count > 0
            Layout.fillWidth: true
            agenda: root.agenda
        }
    }
    WaitingSheet {
        id: waiting
        voters: root.voters
        onClosed: root.forceActiveFocus()
    }
}
