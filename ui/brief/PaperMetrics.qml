// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQml

// ISO 216.
QtObject {
    readonly property real ratio: 841.89 / 595.276
}
