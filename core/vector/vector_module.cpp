// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vector/ogr_features.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <exception>
#include <filesystem>
#include <format>
#include <mutex>

namespace kabar::vector {

namespace {

using geo::VectorFile;
using geo::VectorRequest;

/// What is read, and nothing else: some of GDAL's other formats name files and addresses of their own.
void registerFormats() {
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRGeoJSON();
        RegisterOGRGeoJSONSeq();
        RegisterOGRESRIJSON();
        RegisterOGRTopoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        // a document may name the address of its projection; nothing is ever fetched
        CPLHTTPSetFetchCallback([](const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                                   void*) -> CPLHTTPResult* { return nullptr; },
                                nullptr);
    });
}

/// GDAL's complaints go to our sentence, not to the terminal.
class Quiet {
public:
    Quiet() {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLSetThreadLocalConfigOption("OGR_GEOMETRY_ACCEPT_UNCLOSED_RING", "NO");
        CPLErrorReset();
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
    ~Quiet() {
        CPLSetThreadLocalConfigOption("OGR_GEOMETRY_ACCEPT_UNCLOSED_RING", nullptr);
        CPLPopErrorHandler();
    }
};

/// JSON in memory, under a name of GDAL's own.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view text)
        : m_name(std::format("/vsimem/kabar-{}.json", static_cast<const void*>(text.data()))) {
        auto* const bytes = reinterpret_cast<GByte*>(const_cast<char*>(text.data()));  // NOLINT: GDAL reads only
        if (text.empty()) return;
        VSILFILE* const file = VSIFileFromMemBuffer(m_name.c_str(), bytes, text.size(), FALSE);
        if (file) VSIFCloseL(file);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { VSIUnlink(m_name.c_str()); }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    std::string m_name;
};

std::string lowerExtension(const std::string& name) {
    std::string extension = std::filesystem::path(name).extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The one file in an archive that may be read.
Result<std::string> insideZip(const std::string& path, const std::string& wanted) {
    const std::string archive = "/vsizip/{" + path + "}";
    constexpr std::array<std::string_view, 4> kKinds{".shp", ".gpkg", ".geojson", ".json"};
    std::vector<std::string> found;
    char** const entries = VSIReadDirRecursive(archive.c_str());
    for (char** entry = entries; entry && *entry; ++entry)
        if (std::ranges::contains(kKinds, lowerExtension(*entry)) &&
            (wanted.empty() || std::filesystem::path(*entry).stem() == wanted || *entry == wanted))
            found.emplace_back(*entry);
    CSLDestroy(entries);
    if (found.empty()) return fail(Error::Code::Mismatch, clause("geo.nothing-in-archive"));
    if (found.size() > 1) return fail(Error::Code::Mismatch, clause("geo.several-in-archive", joined(found)));
    return archive + "/" + found.front();
}

bool isZip(const std::string& path) {
    std::array<char, 4> head{};
    VSILFILE* const file = VSIFOpenL(path.c_str(), "rb");
    if (!file) return false;
    const bool read = VSIFReadL(head.data(), 1, head.size(), file) == head.size();
    VSIFCloseL(file);
    return read && std::string_view(head.data(), head.size()) == "PK\x03\x04";
}

/// The layers that have geometries and features.
Result<OGRLayerH> chosenLayer(GDALDatasetH dataset, const std::string& wanted) {
    std::vector<std::string> names;
    OGRLayerH chosen = nullptr;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        OGRLayerH const layer = GDALDatasetGetLayer(dataset, i);
        if (OGR_L_GetGeomType(layer) == wkbNone) continue;
        names.emplace_back(OGR_L_GetName(layer));
        if (wanted.empty() || names.back() == wanted) chosen = layer;
    }
    if (names.empty()) return fail(Error::Code::Mismatch, clause("geo.no-layer"));
    if (!wanted.empty() && !chosen) return fail(Error::Code::NotFound, clause("geo.no-such-layer", wanted, joined(names)));
    if (wanted.empty() && names.size() > 1) return fail(Error::Code::Mismatch, clause("geo.several-layers", joined(names)));
    return chosen;
}

/// One feature a line: no document has an object right behind another. GDAL looks for that in the first kilobytes alone.
bool isLineByLine(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1)) {
        const std::size_t before = text.find_last_not_of(" \t\r\n", end), after = text.find_first_not_of(" \t\r\n", end);
        if (before != text.npos && after != text.npos && text[before] == '}' && text[after] == '{') return true;
    }
    return false;
}

/// A file beside it would be made for a database in write-ahead mode; nobody writes what is imported.
GDALDatasetH openDataset(const std::string& name, std::string_view text) {
    const std::array<const char*, 2> immutable{"IMMUTABLE=YES", nullptr}, lines{"GeoJSONSeq", nullptr};
    const bool package = lowerExtension(name) == ".gpkg";
    return GDALOpenEx(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, isLineByLine(text) ? lines.data() : nullptr,
                      package ? immutable.data() : nullptr, nullptr);
}

Result<VectorFile> read(const VectorRequest& request) {
    registerFormats();
    const Quiet quiet;
    const MemoryFile memory(request.text);
    std::string name = request.text.empty() ? request.path : memory.name(), layerName = request.layer;
    if (request.text.empty() && isZip(name)) {
        auto inside = insideZip(name, layerName);
        if (!inside) return fail(inside.error());
        name = *std::move(inside);
        layerName.clear();
    }
    const std::unique_ptr<void, decltype(&GDALReleaseDataset)> dataset(openDataset(name, request.text), &GDALReleaseDataset);
    if (!dataset) {
        const std::string said = CPLGetLastErrorMsg();
        return fail(Error::Code::Malformed,
                    said.empty() ? clause("geo.unknown-format") : clause("geo.damaged", Foreign{said}));
    }
    VectorFile file;
    file.format = GDALGetDriverShortName(GDALGetDatasetDriver(dataset.get()));
    const auto layer = chosenLayer(dataset.get(), layerName);
    if (!layer) return fail(layer.error());
    if (auto readAll = readLayer(*layer, !request.text.empty(), file); !readAll) return fail(readAll.error());
    return file;
}

}  // namespace

}  // namespace kabar::vector

extern "C" __attribute__((visibility("default"))) void kabarReadVector(const kabar::geo::VectorRequest& request,
                                                                       kabar::Result<kabar::geo::VectorFile>& made) {
    try {
        made = kabar::vector::read(request);
    } catch (const std::exception& exception) {
        made = kabar::fail(kabar::Error::Code::Internal, kabar::clause("geo.damaged", kabar::Foreign{exception.what()}));
    }
}

extern "C" __attribute__((visibility("default"))) void kabarUniteAreas(std::span<const kabar::geo::MultiPolygon> areas,
                                                                       kabar::Result<kabar::geo::MultiPolygon>& made) {
    try {
        const kabar::vector::Quiet quiet;
        made = kabar::vector::unite(areas);
    } catch (const std::exception& exception) {
        made = kabar::fail(kabar::Error::Code::Internal, kabar::clause("geo.damaged", kabar::Foreign{exception.what()}));
    }
}
