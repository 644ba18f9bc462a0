// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/text_lines.h"

#include "core/base/input_file.h"

#include <zlib.h>

#include <algorithm>

namespace kabar::address {

namespace fs = std::filesystem;

struct TextLines::Archive {
    gzFile file = nullptr;
    ~Archive() {
        if (file) gzclose(file);
    }
};

TextLines::TextLines(std::unique_ptr<Archive> archive, std::string path, double bytes)
    : m_archive(std::move(archive)), m_path(std::move(path)), m_bytes(bytes) {}
TextLines::TextLines(TextLines&&) noexcept = default;
TextLines::~TextLines() = default;

Result<TextLines> TextLines::open(const fs::path& path) {
    if (auto there = openInput(path); !there) return fail(std::move(there.error()));
    auto archive = std::make_unique<Archive>();
    archive->file = gzopen(path.c_str(), "rb");
    if (!archive->file)
        return fail(Error{.code = Error::Code::Unreadable, .clause = clause("file.unreadable"), .file = path.string()});
    gzbuffer(archive->file, 1 << 17);
    std::error_code unsized;
    const auto bytes = fs::file_size(path, unsized);
    return TextLines(std::move(archive), path.string(), unsized ? 0 : static_cast<double>(bytes));
}

/// More of the file behind what is left of the buffer; false at the end.
Result<bool> TextLines::fill() {
    constexpr std::size_t kMore = 1 << 16, kLongest = 1 << 20;
    m_buffer.erase(0, std::exchange(m_at, 0));
    const std::size_t had = m_buffer.size();
    if (had > kLongest)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.not-a-text"), .file = m_path});
    m_buffer.resize(had + kMore);
    const int read = gzread(m_archive->file, m_buffer.data() + had, static_cast<unsigned>(kMore));
    m_buffer.resize(had + static_cast<std::size_t>(std::max(read, 0)));
    int code = Z_OK;
    gzerror(m_archive->file, &code);
    if (read < 0 || code == Z_BUF_ERROR)
        return fail(
            Error{.code = Error::Code::Malformed, .clause = clause("address.cut-short"), .file = m_path}.at(m_number + 1));
    return read > 0;
}

Result<bool> TextLines::next(std::string& line) {
    auto end = m_buffer.find('\n', m_at);
    while (end == std::string::npos) {
        const auto more = fill();
        if (!more) return fail(more.error());
        end = m_buffer.find('\n', m_at);
        if (!*more) break;
    }
    if (end == std::string::npos && m_at == m_buffer.size()) return false;
    line = m_buffer.substr(m_at, end == std::string::npos ? std::string::npos : end - m_at);
    m_at = end == std::string::npos ? m_buffer.size() : end + 1;
    if (line.ends_with('\r')) line.pop_back();
    ++m_number;
    return true;
}

double TextLines::fraction() const {
    return m_bytes > 0 ? std::clamp(static_cast<double>(gzoffset(m_archive->file)) / m_bytes, 0.0, 1.0) : 0;
}

}  // namespace kabar::address
