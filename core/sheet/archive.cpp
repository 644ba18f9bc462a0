// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/archive.h"

#include "core/sheet/workbook.h"

#include <zip.h>

#include <array>

namespace kabar::sheet {

void Archive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<Archive> Archive::open(const std::filesystem::path& path) {
    int error = 0;
    zip* const archive = zip_open(path.c_str(), ZIP_RDONLY, &error);
    if (!archive) return fail(Error::Code::Malformed, clause("sheet.damaged"));
    return Archive(archive);
}

bool Archive::has(const std::string& part) const {
    return zip_name_locate(m_archive.get(), part.c_str(), 0) >= 0;
}

Result<std::string> Archive::read(const std::string& part) {
    if (!has(part)) return fail(Error::Code::NotFound, clause("sheet.damaged"));
    const std::unique_ptr<zip_file, decltype(&zip_fclose)> file(zip_fopen(m_archive.get(), part.c_str(), 0), &zip_fclose);
    if (!file) {
        const int why = zip_error_code_zip(zip_get_error(m_archive.get()));
        if (why == ZIP_ER_NOPASSWD || why == ZIP_ER_ENCRNOTSUPP)
            return fail(Error::Code::Mismatch, clause("sheet.password"));
        return fail(Error::Code::Malformed, clause("sheet.damaged"));
    }
    std::string bytes;
    static thread_local std::array<char, 1 << 16> block;
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0) return fail(Error::Code::Malformed, clause("sheet.damaged"));
        if (count == 0) return bytes;
        m_unpacked += static_cast<std::uint64_t>(count);
        if (m_unpacked > kMostBytes) return fail(Error::Code::OutOfRange, clause("sheet.too-large"));
        bytes.append(block.data(), static_cast<std::size_t>(count));
    }
}

}  // namespace kabar::sheet
