// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
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

    readonly property string _path: IconPaths.paths[name] ?? ""

    VectorPicture {
        width: root.size
        height: root.size
        svg: Svg.document(24, 24, (root.filled ? Svg.area(root._path, root.color) : "") + Svg.line(root._path, root.color, 1.75))
    }
}
