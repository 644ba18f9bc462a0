// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>

struct zip;

namespace kabar::sheet {

/// The parts of a zipped document. What all of them unpack to is bounded, whatever the archive says of their sizes.
class Archive {
public:
    /// Fails with `Malformed` where it is no archive or a damaged one.
    [[nodiscard]] static Result<Archive> open(const std::filesystem::path& path);

    [[nodiscard]] bool has(const std::string& part) const;
    /// Fails with `NotFound`, `Malformed`, `OutOfRange` beyond `kMostBytes`, `Mismatch` when it is encrypted.
    [[nodiscard]] Result<std::string> read(const std::string& part);

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    explicit Archive(zip* archive) : m_archive(archive) {}
    std::unique_ptr<zip, Discard> m_archive;
    std::uint64_t m_unpacked = 0;
};

}  // namespace kabar::sheet
