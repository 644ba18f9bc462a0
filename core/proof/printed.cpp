// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/printed.h"

#include "core/coop/signing.h"
#include "core/proof/page_text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <format>
#include <set>

namespace kabar::proof {

namespace {

constexpr int kDeepest = 200;  // elements within each other; no document of ours comes near

/// Everything under a page's entry, written out in one order: dictionaries by key, streams decoded.
class Drawn {
public:
    std::string of(QPDFPageObjectHelper& page) {
        m_all.clear();
        for (const char* key : {"/MediaBox", "/CropBox", "/Rotate", "/Contents", "/Resources"})
            add(page.getAttribute(key, false), 0);
        return coop::hashOf(m_all);
    }

private:
    void add(QPDFObjectHandle object, int depth) {
        if (depth > kDeepest) return;
        if (object.isIndirect() && (object.isStream() || object.isDictionary() || object.isArray())) {
            const auto known = m_hashes.find(object.getObjGen());
            if (known != m_hashes.end()) {
                m_all += known->second;
                return;
            }
            m_hashes[object.getObjGen()] = "(open)";
            std::string outer = std::move(m_all);
            m_all.clear();
            addValue(object, depth);
            const auto hash = m_hashes[object.getObjGen()] = coop::hashOf(m_all);
            m_all = std::move(outer) + hash;
            return;
        }
        addValue(object, depth);
    }
    void addValue(QPDFObjectHandle object, int depth) {
        if (object.isStream()) {
            static const std::set<std::string> kHowStored{"/Length", "/Filter", "/DecodeParms", "/DL"};
            addMembers(object.getDict(), depth, kHowStored);
            const bool isDecodable = object.pipeStreamData(nullptr, 0, qpdf_dl_generalized);  // a JPEG is not
            const auto bytes = isDecodable ? object.getStreamData(qpdf_dl_generalized) : object.getRawStreamData();
            m_all += coop::hashOf({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()});
        } else if (object.isDictionary()) {
            addMembers(object, depth, {});
        } else if (object.isArray()) {
            m_all += '[';
            for (int i = 0; i < object.getArrayNItems(); ++i) add(object.getArrayItem(i), depth + 1);
            m_all += ']';
        } else {
            m_all += object.unparseResolved() + ' ';
        }
    }
    void addMembers(QPDFObjectHandle dictionary, int depth, const std::set<std::string>& but) {
        m_all += '<';
        for (const auto& key : dictionary.getKeys()) {
            if (but.contains(key) || key == "/Parent" || key == "/StructParent" || key == "/StructParents") continue;
            m_all += key + ' ';
            add(dictionary.getKey(key), depth + 1);
        }
        m_all += '>';
    }

    std::string m_all;
    std::map<QPDFObjGen, std::string> m_hashes;
};

/// Walks the structure tree and gathers each block's text from the pages.
class Structure {
public:
    Structure(QPDF& pdf, PrintedPages& into) : m_into(into) {
        for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_numbers[page.getObjectHandle().getObjGen()] = static_cast<int>(m_pages.size());
            m_pages.push_back(textOf(page));
        }
        const auto root = pdf.getRoot().getKey("/StructTreeRoot");
        if (root.isDictionary()) {
            m_roles = root.getKey("/RoleMap");
            walk(root.getKey("/K"), -1, "", nullptr, 0);
        }
        for (PageText& page : m_pages) {
            into.furniture.push_back(page.furniture);
            for (const auto& [id, text] : page.marked) page.untagged += text;  // that the tree does not know of
            into.untagged.push_back(page.untagged);
        }
    }

private:
    std::string roleOf(QPDFObjectHandle element) const {
        std::string role = element.getKey("/S").isName() ? element.getKey("/S").getName() : "/?";
        if (m_roles.isDictionary() && m_roles.getKey(role).isName()) role = m_roles.getKey(role).getName();
        return role.substr(1);
    }
    static bool isBlock(const std::string& role) {
        return role == "P" || role == "Lbl" || role == "Caption" || role == "Note" ||
               (role.starts_with('H') && role.size() <= 2);
    }
    /// `block`: the passage that gathers text; null outside of any.
    void walk(QPDFObjectHandle kid, int page, const std::string& path, PrintedPassage* block, int depth) {
        if (depth > kDeepest) return;
        if (kid.isArray()) {
            for (int i = 0; i < kid.getArrayNItems(); ++i)
                walk(kid.getArrayItem(i), page,
                     block || kid.getArrayNItems() == 1 ? path : std::format("{}#{}", path, i + 1), block, depth + 1);
        } else if (kid.isInteger()) {
            take(static_cast<int>(kid.getIntValue()), page, path, block);
        } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
            if (kid.getKey("/MCID").isInteger())
                take(static_cast<int>(kid.getKey("/MCID").getIntValue()), pageOf(kid, page), path, block);
        } else if (kid.isDictionary() && kid.hasKey("/S")) {
            element(kid, pageOf(kid, page), path, block, depth);
        }
    }
    void element(QPDFObjectHandle element, int page, std::string path, PrintedPassage* block, int depth) {
        const std::string role = roleOf(element);
        if (!block) {  // "/#3" of a list of kids becomes "/P 3"
            const auto at = path.rfind('#');
            path = at == std::string::npos ? path + "/" + role : path.substr(0, at) + "/" + role + " " + path.substr(at + 1);
        }
        if (role == "Figure" || role == "Formula") {
            const auto alt = element.getKey("/Alt");
            m_pictures.push_back({page + 1, path, alt.isString() ? alt.getUTF8Value() : std::string(), true});
            PrintedPassage drawn{page + 1, path, {}};  // text within a picture is none that is tagged
            walk(element.getKey("/K"), page, path, &drawn, depth + 1);
            if (!drawn.text.empty()) m_pages[static_cast<std::size_t>(std::max(page, 0))].untagged += drawn.text;
            if (!block) flushPictures();
            return;
        }
        if (block || !isBlock(role)) return walk(element.getKey("/K"), page, path, block, depth + 1);
        PrintedPassage own{0, path, {}};
        walk(element.getKey("/K"), page, path, &own, depth + 1);
        keep(std::move(own));
        flushPictures();
    }
    void keep(PrintedPassage passage) {
        if (!unspaced(passage.text).empty() && passage.text != "•") m_into.passages.push_back(std::move(passage));
    }
    void flushPictures() {
        for (auto& picture : m_pictures) m_into.passages.push_back(std::move(picture));
        m_pictures.clear();
    }
    int pageOf(QPDFObjectHandle element, int inherited) const {
        const auto page = m_numbers.find(element.getKey("/Pg").getObjGen());
        return element.hasKey("/Pg") && page != m_numbers.end() ? page->second : inherited;
    }
    void take(int id, int page, const std::string& path, PrintedPassage* block) {
        if (page < 0) return;
        auto& marked = m_pages[static_cast<std::size_t>(page)].marked;
        const auto found = marked.find(id);
        if (found == marked.end()) return;
        if (block) {
            if (block->page == 0) block->page = page + 1;
            block->text += found->second;
        } else {
            keep({page + 1, path, found->second});
        }
        marked.erase(found);
    }

    PrintedPages& m_into;
    std::vector<PageText> m_pages;
    std::map<QPDFObjGen, int> m_numbers;
    QPDFObjectHandle m_roles = QPDFObjectHandle::newNull();
    std::vector<PrintedPassage> m_pictures;
};

void readAttachments(QPDF& pdf, PrintedPages& into) {
    for (const auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        const auto bytes = file->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
        into.attachments[name] = {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
    }
}

}  // namespace

Result<PrintedPages> readPages(std::string_view bytes) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("PDF", bytes.data(), bytes.size());
        PrintedPages pages;
        Drawn drawn;
        for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) pages.hashes.push_back(drawn.of(page));
        const Structure structure(pdf, pages);
        readAttachments(pdf, pages);
        return pages;
    } catch (const std::exception& thrown) {  // qpdf throws std::runtime_error and std::logic_error
        return fail(Error::Code::Malformed, clause("proof.no-pdf", Foreign{thrown.what()}));
    }
}

std::string unspaced(std::string_view text) {
    static constexpr std::array<std::string_view, 8> kSpaces{"\xC2\xA0",     "\xC2\xAD",     "\xE2\x80\xAF", "\xE2\x80\x89",
                                                             "\xE2\x80\x8B", "\xE2\x80\x83", "\xE2\x80\x8A", "\xEF\xBB\xBF"};
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (static_cast<unsigned char>(text[at]) <= ' ') {
            ++at;
            continue;
        }
        const auto space = std::ranges::find_if(kSpaces, [&](std::string_view each) { return rest.starts_with(each); });
        if (space != kSpaces.end()) {
            at += space->size();
            continue;
        }
        all += text[at++];
    }
    return all;
}

}  // namespace kabar::proof
