// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/address_base.h"

#include "core/address/commune_names.h"
#include "core/address/index_file.h"
#include "core/address/way_match.h"

#include <algorithm>
#include <map>

namespace kabar::address {

namespace fs = std::filesystem;

struct AddressBase::Index {
    AddressBaseFacts facts;
    CommuneNames names;
    std::map<std::string, WayMatch, std::less<>> communes;
};

namespace {

using Communes = std::map<std::string, WayMatch, std::less<>>;

std::string digitsIn(const std::string& text) {
    std::string digits;
    for (const char c : text.substr(0, text.find_first_of(".,")))
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

WayMatch::Said saidIn(const AddressText& text, bool isTownKnown) {
    WayMatch::Said said{.words = {}, .postcode = digitsIn(text.postcode), .townKey = keyOf(townWords(text.town))};
    for (const std::string* field : {&text.street, &text.complement, &text.town}) {
        if (field == &text.town && isTownKnown) continue;
        const std::vector<Word> words = wordsOf(*field);
        said.words.insert(said.words.end(), words.begin(), words.end());
    }
    if (said.postcode.empty()) said.postcode = postcodeAmong(said.words);
    if (said.postcode.empty()) said.postcode = postcodeAmong(wordsOf(text.town));
    return said;
}

/// The one commune that has the way of a text in it, where the text could mean several.
std::optional<Placed> onlyWithTheWay(const Communes& communes, const std::vector<std::string>& codes,
                                     const WayMatch::Said& said) {
    std::optional<Placed> only;
    for (const std::string& code : codes) {
        const auto commune = communes.find(code);
        if (commune == communes.end()) continue;
        auto placed = commune->second.placeExactly(said);
        if (placed && only) return std::nullopt;
        if (placed) only = std::move(placed);
    }
    return only;
}

/// A town that ends a part without a comma before it, "27 Route du Piton Morne-Vert": one whose way that is.
std::optional<Placed> beforeItsTown(const Communes& communes, const WayMatch::Said& said) {
    std::map<std::string, Placed> found;
    const auto& words = said.words;
    for (std::size_t from = 2; from < words.size(); ++from) {
        std::size_t to = from;
        while (to < words.size() && (to == from || !words[to].begins) && words[to].text != "cedex") ++to;
        if (words[from].begins || words[from].isNumber) continue;
        for (const auto& [code, commune] : communes) {
            if (!commune.isTown(std::span(words).subspan(from, to - from))) continue;
            WayMatch::Said before = said;
            before.words.resize(from);
            if (auto placed = commune.placeExactly(before)) found.emplace(code, *std::move(placed));
        }
    }
    return found.size() == 1 ? std::optional(found.begin()->second) : std::nullopt;
}

}  // namespace

fs::path addressFolder(const fs::path& state) {
    return state / "addresses";
}

std::string departmentOf(std::string_view code) {
    const std::string_view two = code.substr(0, 2);
    return std::string(code.substr(0, two == "97" || two == "98" ? 3 : 2));
}

fs::path addressBaseFile(const fs::path& folder, std::string_view communeCode) {
    return folder / (departmentOf(communeCode) + ".sqlite");
}

AddressBase::AddressBase(std::unique_ptr<const Index> index) : m_index(std::move(index)) {}
AddressBase::AddressBase(AddressBase&&) noexcept = default;
AddressBase& AddressBase::operator=(AddressBase&&) noexcept = default;
AddressBase::~AddressBase() = default;

Result<AddressBase> AddressBase::open(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("address.no-base"), .file = file.string()});
    auto content = readIndex(file);
    if (!content) return fail(std::move(content.error()));
    auto index = std::make_unique<Index>();
    index->facts = std::move(content->facts);
    for (CommuneWays& commune : content->communes) {
        index->names.addCommune(commune.code, commune.name);
        for (const TownName& other : commune.otherNames) {
            if (!other.name.empty()) index->names.addOtherName(commune.code, other.name);
            if (!other.postcode.empty()) index->names.addPostcode(commune.code, other.postcode);
        }
        const std::string code = commune.code;
        index->communes.emplace(code, WayMatch(std::move(commune)));
    }
    return AddressBase(std::move(index));
}

Result<Placed> AddressBase::find(const AddressText& text) const {
    const auto codes = m_index->names.candidates(text);
    if (codes.size() == 1) {
        const bool isTownKnown = std::ranges::contains(m_index->names.named(text.town), codes[0]);
        return m_index->communes.find(codes[0])->second.place(saidIn(text, isTownKnown));
    }
    const WayMatch::Said said = saidIn(text, false);
    if (auto placed =
            codes.empty() ? beforeItsTown(m_index->communes, said) : onlyWithTheWay(m_index->communes, codes, said))
        return *placed;
    return fail(m_index->names.find(text).error());
}

const AddressBaseFacts& AddressBase::facts() const {
    return m_index->facts;
}

const CommuneNames& AddressBase::communes() const {
    return m_index->names;
}

}  // namespace kabar::address
