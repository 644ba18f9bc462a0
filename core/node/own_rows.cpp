// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/own_rows.h"

#include "core/node/row_source.h"
#include "core/node/source_rule.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace kabar::node {

namespace fs = std::filesystem;

namespace {

bool haveSameBytes(const fs::path& a, const fs::path& b) {
    std::error_code error;
    const auto size = fs::file_size(a, error);
    if (error || size == 0 || size != fs::file_size(b, error) || error) return false;
    std::ifstream first(a, std::ios::binary), second(b, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return first && second && std::equal(Bytes(first), Bytes(), Bytes(second), Bytes());
}

/// In the order of their text, without empty ones.
std::vector<std::string> linesOf(const fs::path& path) {
    std::vector<std::string> lines;
    std::ifstream file(path, std::ios::binary);
    for (std::string line; std::getline(file, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (!line.empty()) lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

/// A table that was sorted anew, or saved with other ends of lines.
bool haveSameLines(const fs::path& a, const fs::path& b) {
    std::error_code error;
    const auto one = fs::file_size(a, error), other = fs::file_size(b, error);
    if (error || one > 2 * other || other > 2 * one) return false;
    const auto lines = linesOf(a);
    return !lines.empty() && lines == linesOf(b);
}

bool areSameRows(const SourceLocation& a, const SourceLocation& b) {
    if (!a.table.empty() && !b.table.empty() && a.table != b.table) return false;
    std::error_code error;
    if (fs::equivalent(a.path, b.path, error) || haveSameBytes(a.path, b.path)) return true;
    const bool areTexts = a.kind == SourceLocation::Kind::Csv && b.kind == SourceLocation::Kind::Csv;
    return areTexts && haveSameLines(a.path, b.path);
}

}  // namespace

Status checkOwnRows(const Employer& employer, std::span<const Employer> others, const fs::path& folder) {
    const auto own = parseLocation(employer.source, folder);
    if (!own) return fail(own.error());
    for (const Employer& other : others) {
        if (other.name == employer.name) continue;
        const auto theirs = parseLocation(other.source, folder);
        if (theirs && other.fromElsewhere && !mayOpen(*theirs, folder)) continue;
        if (theirs && areSameRows(*own, *theirs))
            return fail(
                Error{.code = Error::Code::Mismatch, .clause = clause("rows.other-employers"), .file = own->path.string()}
                    .of("employer", other.name));
    }
    return {};
}

}  // namespace kabar::node
