// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// Turns pointer, wheel, fingers and keys into moves of the camera. Keys zoom about `middle` and choose what lies there.
Item {
    id: root

    required property MapCamera camera
    required property point middle
    readonly property int stride: 80
    signal hovered(point pixel)
    signal tapped(point pixel)
    signal fitAsked
    signal chosen  // what lies at the middle

    function zoomAt(steps: real, pixel: point) { camera.zoomAbout(steps, pixel, Qt.size(width, height)) }
    // Whether the key was one of the map's.
    function key(code: int): bool {
        switch (code) {
        case Qt.Key_Left: camera.pan(stride, 0); return true
        case Qt.Key_Right: camera.pan(-stride, 0); return true
        case Qt.Key_Up: camera.pan(0, stride); return true
        case Qt.Key_Down: camera.pan(0, -stride); return true
        case Qt.Key_Plus: case Qt.Key_Equal: zoomAt(0.5, middle); return true
        case Qt.Key_Minus: zoomAt(-0.5, middle); return true
        case Qt.Key_Home: fitAsked(); return true
        case Qt.Key_Return: case Qt.Key_Enter: case Qt.Key_Space: chosen(); return true
        }
        return false
    }

    HoverHandler {
        enabled: Theme.animated  // no tooltip where the pointer happens to rest while pictures are taken
        onPointChanged: root.hovered(point.position)
        onHoveredChanged: if (!hovered) root.hovered(Qt.point(-1, -1))
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
    }
    TapHandler {
        onTapped: eventPoint => root.tapped(eventPoint.position)
        onDoubleTapped: eventPoint => root.zoomAt(1, eventPoint.position)
    }
    DragHandler {
        id: drag
        property vector2d last
        target: null
        onActiveChanged: last = Qt.vector2d(0, 0)
        onActiveTranslationChanged: {
            if (active)
                root.camera.pan(activeTranslation.x - last.x, activeTranslation.y - last.y)
            last = activeTranslation
        }
    }
    PinchHandler {
        id: pinch
        target: null
        onScaleChanged: delta => root.zoomAt(Math.log2(delta), centroid.position)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomAt(event.angleDelta.y / 480, Qt.point(event.x, event.y))
    }
}
