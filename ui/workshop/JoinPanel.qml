// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The QR code, and the same in type that the last row can read.
Item {
    id: root

    required property VoteRoom room

    readonly property bool wide: width > height * 1.3
    readonly property real _side: wide ? Math.min(height, width * 0.58) : Math.min(width, height - Math.round(_codeSize * 1.9) - Theme.s3)
    readonly property int _codeSize: Math.round(Theme.hero * 1.5)

    GridLayout {
        anchors.centerIn: parent
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s3

        QrItem {
            Layout.preferredWidth: root._side
            Layout.preferredHeight: root._side
            Layout.alignment: Qt.AlignCenter
            text: root.room.joinAddress
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(root.room.joinAddress)
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            columns: root.wide ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                spacing: 0
                Type { Layout.fillWidth: true; role: Type.Lead; quiet: true; text: qsTr("Scan, or open in your browser"); elide: Text.ElideRight; wrapMode: Text.NoWrap }
                Type {
                    Layout.fillWidth: true
                    text: root.room.shortAddress
                    font.pixelSize: Math.round(Theme.hero * 0.9)
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.title
                    wrapMode: Text.NoWrap
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                spacing: 0
                Type { Layout.fillWidth: true; role: Type.Lead; quiet: true; text: qsTr("then the code") }
                Type {
                    Layout.fillWidth: true
                    text: root.room.code
                    color: Theme.primary
                    font.pixelSize: root._codeSize
                    font.weight: Font.Bold
                    font.letterSpacing: 0.1 * root._codeSize
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.display
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }
            }
        }
    }
}
