// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

#include "core/base/input_file.h"
#include "core/sheet/archive.h"
#include "core/sheet/ods.h"
#include "core/sheet/xlsx.h"

#include <algorithm>
#include <array>

namespace kabar::sheet {

namespace {

constexpr std::size_t kHead = 8192;

std::unexpected<Error> named(const char* what) {
    return fail(Error::Code::Mismatch, clause(what));
}

std::string utf16(std::string_view ascii) {
    std::string wide;
    for (const char c : ascii) wide += {c, '\0'};
    return wide;
}

/// Microsoft's container of before 2007, which later ones still put around an encrypted document.
Result<Format> formatInContainer(const std::filesystem::path& path) {
    const auto bytes = readInput(path);
    if (!bytes) return fail(bytes.error());
    if (bytes->contains(utf16("EncryptedPackage"))) return named("sheet.password");
    const bool isWorkbook = bytes->contains(utf16("Workbook")) || bytes->contains(utf16("Book"));
    return named(isWorkbook ? "sheet.xls" : "sheet.other-document");
}

Result<Format> formatInArchive(const std::filesystem::path& path) {
    auto archive = Archive::open(path);
    if (!archive) return fail(archive.error());
    if (archive->has("xl/workbook.bin")) return named("sheet.xlsb");
    if (archive->has("xl/workbook.xml")) return Format::Xlsx;
    if (archive->has("Index/Document.iwa") || archive->has("Index.zip")) return named("sheet.numbers");
    if (!archive->has("mimetype"))
        return named(archive->has("[Content_Types].xml") ? "sheet.other-document" : "sheet.archive");
    const auto type = archive->read("mimetype");
    if (!type) return fail(type.error());
    if (!type->contains("opendocument.spreadsheet")) return named("sheet.other-document");
    const auto manifest = archive->has("META-INF/manifest.xml") ? archive->read("META-INF/manifest.xml") : std::string();
    if (!manifest) return fail(manifest.error());
    if (manifest->contains("encryption-data")) return named("sheet.password");
    return Format::Ods;
}

Result<Format> formatOfText(std::string head) {
    std::ranges::transform(head, head.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::erase(head, '\0');                                                           // UTF-16
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFF\xFE");  // a byte order mark is no text
    const std::string_view begin = first == head.npos ? std::string_view() : std::string_view(head).substr(first);
    if (begin.starts_with("mime-version:") && head.contains("text/html")) return named("sheet.html");
    if (!begin.starts_with('<')) return Format::Text;
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html"))
        return named("sheet.xml-2003");
    if (head.contains("urn:oasis:names:tc:opendocument")) return named("sheet.flat");
    if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table")) return named("sheet.html");
    return Format::Text;
}

Result<Format> formatHere(const std::filesystem::path& path) {
    auto file = openInput(path);
    if (!file) return fail(file.error());
    std::string head(kHead, '\0');
    file->read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file->gcount()));
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return formatInContainer(path);
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) return formatInArchive(path);
    if (head.starts_with("%PDF")) return named("sheet.pdf");
    return formatOfText(std::move(head));
}

}  // namespace

Result<Format> formatOf(const std::filesystem::path& path) {
    auto format = formatHere(path);
    return format ? format : fail(Error(format.error()).in(path.string()));
}

Result<Workbook> readWorkbook(const std::filesystem::path& path, std::stop_token stop) {
    const auto failed = [&](const Error& error) { return fail(Error(error).in(path.string())); };
    const auto format = formatOf(path);
    if (!format) return fail(format.error());
    auto archive = Archive::open(path);
    if (!archive) return failed(archive.error());
    auto sheets = *format == Format::Xlsx ? readXlsx(*archive, stop) : readOds(*archive, stop);
    if (!sheets) return failed(sheets.error());
    return sheets;
}

}  // namespace kabar::sheet
