// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace kabar::address {

/// The lines of a text file, plain or gzip, one after the other.
class TextLines {
public:
    [[nodiscard]] static Result<TextLines> open(const std::filesystem::path& path);
    TextLines(TextLines&&) noexcept;
    TextLines& operator=(TextLines&&) = delete;
    ~TextLines();

    /// Without its end; false when there is none left. Fails with `Malformed` for an archive that is cut short or damaged
    /// and for a line of more than a megabyte, which no table has.
    [[nodiscard]] Result<bool> next(std::string& line);
    [[nodiscard]] long number() const { return m_number; }  ///< of the last line, 1-based
    /// How much of the file was read, in [0, 1].
    [[nodiscard]] double fraction() const;

private:
    struct Archive;
    TextLines(std::unique_ptr<Archive> archive, std::string path, double bytes);
    [[nodiscard]] Result<bool> fill();

    std::unique_ptr<Archive> m_archive;
    std::string m_path;
    double m_bytes = 0;
    std::string m_buffer;
    std::size_t m_at = 0;
    long m_number = 0;
};

}  // namespace kabar::address
