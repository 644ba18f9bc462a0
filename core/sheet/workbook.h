// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::sheet {

/// What a cell shows, as text: "07:30" of a time, "2026-03-01" of a date, both with a blank between, "80%", "true", "4.5"
/// with a point, the result of a formula; "=A1+B1" of one whose result the file does not keep.
struct Cell {
    std::string text;
    bool isNumber = false;  ///< stored as one, a percentage too; dates and times are none
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A row that holds something. Below a cell that is merged over several rows, its text stands in each of them.
struct Row {
    long line = 0;  ///< 1-based, as the spreadsheet numbers it
    std::vector<Cell> cells;
    friend bool operator==(const Row&, const Row&) = default;
};

struct Sheet {
    std::string name;
    bool isHidden = false;
    std::vector<Row> rows = {};
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// In the order of the workbook.
using Workbook = std::vector<Sheet>;

enum class Format { Text, Xlsx, Ods };

/// What a file is by its bytes, whatever its name; text is what is no other. Fails with `Mismatch` on a workbook that is not
/// read (.xls, .xlsb, XML of 2003, HTML, Numbers, protected by a password) and on other documents, each named with what to
/// do.
[[nodiscard]] Result<Format> formatOf(const std::filesystem::path& path);

/// Reads every sheet of an XLSX or ODS workbook, hidden ones too. Fails as `formatOf`, with `Malformed` on a damaged one,
/// with `OutOfRange` on one that unpacks to more than `kMostBytes` or holds more than `kMostCells`, with `Cancelled`.
[[nodiscard]] Result<Workbook> readWorkbook(const std::filesystem::path& path, std::stop_token stop = {});

inline constexpr std::uint64_t kMostBytes = 256'000'000;
inline constexpr std::size_t kMostCells = 5'000'000;

}  // namespace kabar::sheet
