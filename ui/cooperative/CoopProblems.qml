// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// What the core says in English clauses, in the window's language: why a question was not answered, what is wrong in a file.
QtObject {
    id: root

    // Why not, for the wall: a sentence without anything of a row.
    function reason(text: string): string {
        const known = [
            ["the owner has not allowed it yet", qsTr("The owner has not allowed it yet.")],
            ["the owner does not allow it", qsTr("The owner does not allow it.")],
            ["nobody has signed it", qsTr("No reviewer has signed it yet.")],
            ["one reviewer has signed it", qsTr("One reviewer has signed it; two of two organisations are needed.")],
            ["are of one organisation", qsTr("Its reviewers are of one organisation; two are needed.")],
            ["belongs to no reviewer", qsTr("It is signed by a key that belongs to no reviewer.")],
            ["does not match the document", qsTr("A signature does not match the document.")],
            ["was changed after", qsTr("The document was changed after it was signed.")],
            ["together break the disclosure rule", qsTr("Even all answers together are too few to show.")],
            ["no such file", qsTr("Its database is not where it was.")],
            ["locked by another program", qsTr("Its database is locked by another program.")],
            ["damaged one", qsTr("Its database is damaged, or is none.")],
            ["does not fit the mapping", qsTr("A row of its database does not fit the mapping; its owner can see which.")],
            ["no column of this name", qsTr("Its database has lost a column that the mapping names.")]
        ]
        const file = _fileProblem(text)
        return _among(known, text) || (file !== "" ? _capital(file) + "." : qsTr("Kabar does not understand it: %1").arg(text))
    }

    // One sentence for the owner of a file: where, in which field, which value, what.
    function sentence(problem: draftProblem): string {
        const where = []
        if (problem.line > 0)
            where.push(qsTr("line %1").arg(problem.line))
        if (problem.field !== "")
            where.push(problem.value === "" ? problem.field : problem.field + " " + qsTr("“%1”").arg(problem.value))
        const what = _rowProblem(problem.detail) || _fileProblem(problem.detail) || problem.detail
        return _capital(where.length > 0 ? where.join(", ") + qsTr(": ", "between a place and what is wrong there") + what : what) + "."
    }

    function _rowProblem(text: string): string {
        const unit = /but one in the unit '(.+)'/.exec(text)
        if (unit !== null)
            return qsTr("not a time of day in the chosen unit, but one as “%1”").arg(CoopWords.unit(unit[1]))
        return _among([
            ["missing, and a record needs it", qsTr("missing, and it is needed")],
            ["longitude are swapped", qsTr("outside the territory: latitude and longitude are swapped")],
            ["outside the territory", qsTr("outside the territory")],
            ["metres of a projection", qsTr("not degrees but metres of a projection (UTM, Lambert): convert them to latitude and longitude")],
            ["not a number of degrees", qsTr("not a number of degrees")],
            ["not a latitude and a longitude", qsTr("not a latitude and a longitude")],
            ["no site of this code", qsTr("this site has no place yet")],
            ["not a number of days", qsTr("not a number of days in a week")],
            ["not a share from", qsTr("not a share from 0 to 100 %")],
            ["not a time of day", qsTr("not a time of day in the chosen unit")],
            ["neither yes nor no", qsTr("neither yes nor no: say below what the code means")],
            ["no mode of travel", qsTr("no known mode: say below what the code means")],
            ["expected degrees", qsTr("degrees that cannot be")]
        ], text)
    }
    function _fileProblem(text: string): string {
        const fields = /the row has (\d+) fields and the header (\d+)/.exec(text)
        if (fields !== null)
            return qsTr("this row has %1 fields and the first line %2").arg(fields[1]).arg(fields[2])
        return _among([
            ["the file is empty", qsTr("the file is empty: its first line must name the columns")],
            ["not one row to read", qsTr("there is not one row to read")],
            ["two columns have this name", qsTr("two columns have this name")],
            ["after a closing quotation mark", qsTr("there is text after a closing quotation mark")],
            ["never closed", qsTr("a quotation mark is opened here and never closed")],
            ["UTF-16", qsTr("the file is in UTF-16: save it as UTF-8")],
            ["not UTF-8 here", qsTr("these bytes are not UTF-8")],
            ["the file is a spreadsheet", qsTr("the file is a spreadsheet (XLSX or ODS) or an archive, whatever its name: save it as CSV")],
            ["old spreadsheet", qsTr("the file is an old spreadsheet (XLS), whatever its name: save it as CSV")],
            ["a spreadsheet is not read", qsTr("a spreadsheet is not read: save it as CSV")],
            ["is an SQLite database", qsTr("the file is an SQLite database: give it a name that ends in .sqlite")],
            ["is a PDF", qsTr("the file is a PDF, not a table: save the table as CSV")],
            ["the file is not a text", qsTr("the file is not a text")],
            ["expected a file that ends in", qsTr("Kabar reads files that end in .csv, .tsv, .txt, .sqlite, .sqlite3 or .db")],
            ["no such file", qsTr("the file is not there")],
            ["cannot be read", qsTr("the file cannot be read: have you the right to?")],
            ["locked by another program", qsTr("the database is locked by another program")],
            ["damaged one", qsTr("the database is damaged, or is none")],
            ["has no table", qsTr("the database has no table")],
            ["several tables", qsTr("the database has several tables: choose one")],
            ["no such table", qsTr("the database has no such table")],
            ["no column of this name", qsTr("the file has no column of this name")],
            ["another employer's already", qsTr("these rows are another employer's already: one database cannot count twice")]
        ], text)
    }
    function _among(known: var, text: string): string {
        for (const [part, words] of known)
            if (text.includes(part))
                return words
        return ""
    }
    function _capital(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1)
    }
}
