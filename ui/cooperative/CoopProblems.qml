// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick
import Kabar.Workspace

// Why a question was not answered, and what is wrong in a file, as sentences: core's facts are said by ErrorWords.
QtObject {
    id: root

    // Why not, for the wall: a sentence without anything of a row.
    function reason(fact: string): string {
        return qsTr("%1.", "a whole sentence and its full stop").arg(_capital(ErrorWords.said(fact)))
    }

    // One sentence for the owner of a file: where, in which field, which value, what.
    function sentence(problem: draftProblem): string {
        const where = []
        if (problem.line > 0)
            where.push(qsTr("line %1").arg(problem.line))
        if (problem.field !== "")
            where.push(problem.value === "" ? problem.field : problem.field + " " + qsTr("“%1”").arg(problem.value))
        const what = ErrorWords.said(problem.detail)
        return _capital(where.length > 0 ? where.join(", ") + qsTr(": ", "between a place and what is wrong there") + what : what) + "."
    }

    function _capital(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1)
    }
}
