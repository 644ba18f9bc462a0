// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/vector_file.h"

#include "core/base/input_file.h"
#include "core/geo/vector_json.h"

#include <dlfcn.h>

#include <array>
#include <iterator>

namespace kabar::geo {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kMostBytes = 256 * 1024 * 1024;
constexpr const char* kModule = "libkabar_vector.so";

std::unexpected<Error> refuse(Error::Code code, Clause why, const std::string& file) {
    return fail(Error{.code = code, .clause = std::move(why), .file = file});
}

/// The module lies beside the programs as it is built, in a folder of its own as it is installed.
template <class Entry>
Result<Entry> fromModule(const char* name) {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& folder : {program / "../lib/kabar", program / "../../lib/kabar"}) {
        void* const module = ::dlopen((folder / kModule).c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!module) continue;
        if (void* const entry = ::dlsym(module, name)) return reinterpret_cast<Entry>(entry);
    }
    return fail(Error::Code::Internal, clause("geo.no-module", kModule));
}

Result<VectorFile> readThroughGdal(const VectorRequest& request, const std::string& file) {
    static const auto read = fromModule<ReadVector>("kabarReadVector");
    if (!read) return fail(Error(read.error()).in(file));
    Result<VectorFile> made;
    (*read)(request, made);
    if (!made) return fail(Error(made.error()).in(file));
    if (made->features.empty())
        return refuse(Error::Code::Malformed, readAs(made->format, clause("territory.no-feature")), file);
    made->file = file;
    return made;
}

Status checkSize(const fs::path& path) {
    std::error_code ignored;
    const std::string file = path.string();
    if (fs::file_size(path, ignored) > kMostBytes && !ignored)
        return refuse(Error::Code::OutOfRange, clause("territory.too-large"), file);
    return {};
}

Status checkText(std::string_view text, const std::string& file) {
    const auto refused = [&](const char* why) { return refuse(Error::Code::Malformed, clause(why), file); };
    if (text.find_first_not_of(" \t\r\n") == text.npos) return refused("file.empty");
    if (text.starts_with("\x1F\x8B")) return refused("file.gzip");
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return refused("file.utf16");
    if (text.starts_with("<")) return refused("geo.is-xml");
    if (auto checked = checkJson(text); !checked) return fail(Error(checked.error()).in(file));
    return {};
}

/// A file that begins as text does is looked through before GDAL sees it.
bool isText(std::string_view head) {
    constexpr std::array<std::string_view, 2> kTextMagic{"\xFF\xFE", "\xFE\xFF"};
    for (const std::string_view magic : kTextMagic)
        if (head.starts_with(magic)) return true;
    return looksLikeJson(head) || head.starts_with('<') || head.starts_with("\x1F\x8B") ||
           head.find_first_not_of(" \t\r\n") == head.npos;
}

constexpr std::string_view kMark = "\xEF\xBB\xBF";

}  // namespace

Clause readAs(const std::string& format, Clause why) {
    return format == "GeoJSON" ? why : std::move(why).with(clause("territory.read-as", format));
}

Result<VectorFile> readVectorFile(const std::string& source) {
    VectorRequest request{.path = source, .layer = {}, .text = {}};
    std::error_code ignored;
    if (const auto colon = source.rfind(':');
        colon != source.npos && !fs::exists(source, ignored) && fs::exists(source.substr(0, colon), ignored)) {
        request.path = source.substr(0, colon);
        request.layer = source.substr(colon + 1);
    }
    auto stream = openInput(request.path);
    if (!stream) return fail(std::move(stream.error()));
    if (auto checked = checkSize(request.path); !checked) return fail(checked.error());
    std::string text(64, '\0');
    stream->read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream->gcount()));
    if (text.starts_with(kMark) ? isText(std::string_view(text).substr(kMark.size())) : isText(text)) {
        text.append(std::istreambuf_iterator<char>(*stream), {});
        const std::string_view content = std::string_view(text).substr(text.starts_with(kMark) ? kMark.size() : 0);
        if (auto checked = checkText(content, request.path); !checked) return fail(checked.error());
        request.text = content;
        return readThroughGdal(request, request.path);
    }
    return readThroughGdal(request, request.path);
}

Result<MultiPolygon> unite(std::span<const MultiPolygon> areas) {
    static const auto entry = fromModule<UniteAreas>("kabarUniteAreas");
    if (!entry) return fail(entry.error());
    Result<MultiPolygon> made;
    (*entry)(areas, made);
    return made;
}

Result<VectorFile> readVectorText(std::string file, std::string_view text) {
    if (auto checked = checkText(text, file); !checked) return fail(checked.error());
    return readThroughGdal({.path = file, .layer = {}, .text = text}, file);
}

}  // namespace kabar::geo
