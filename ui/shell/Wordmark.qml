// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// Kabar's sign: people round a fire, seen from above.
Item {
    id: root

    property int size: Math.round(34 * Theme.scale)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    VectorPicture {
        width: root.size
        height: root.size
        svg: Svg.document(34, 34, Svg.line("M25.5 6.6 A13.4 13.4 0 1 1 8.5 6.6", Theme.primary, 3.2)
            + Svg.area("M17 7.5 C19.5 11.5 23 13.8 23 18.2 A6 6 0 1 1 11 18.2 C11 15.6 12.4 14.3 13.6 12.6 C14.3 14 15 14.6 15.8 14.9 C15.6 12.3 15.9 9.8 17 7.5 Z", Theme.accent))
    }
}
