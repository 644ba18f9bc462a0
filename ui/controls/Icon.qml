// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes
import Kabar.Theme

// One of Kabar's icons, by name (see IconPaths), in any colour and size.
Item {
    id: root

    property string name
    property color color: Theme.ink
    property int size: Theme.iconSize
    property bool filled: false

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 24
        height: 24
        scale: root.size / 24
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            fillColor: root.filled ? root.color : "transparent"
            strokeWidth: 1.75
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: IconPaths.paths[root.name] ?? "" }
        }
    }
}
