// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// The text of SVG documents, for VectorPicture.
QtObject {
    id: root

    function document(width: real, height: real, content: string): string {
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ' + width + ' ' + height + '">' + content + '</svg>'
    }
    // A path as a line with round ends.
    function line(path: string, shade: color, width: real): string {
        return '<path d="' + path + '" fill="none" stroke-width="' + width + '" stroke-linecap="round" stroke-linejoin="round"'
               + _paint("stroke", shade) + '/>'
    }
    function area(path: string, shade: color): string {
        return '<path d="' + path + '"' + _paint("fill", shade) + '/>'
    }
    function _paint(what: string, shade: color): string {
        const parts = [shade.r, shade.g, shade.b].map(part => Math.round(part * 255))
        return ' ' + what + '="rgb(' + parts.join(',') + ')" ' + what + '-opacity="' + shade.a + '"'
    }
}
