// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/gazetteer.h"

#include "core/base/state_folder.h"

#include <set>

namespace kabar::node {

using address::AddressBase;
using address::AddressText;
using address::Placed;

Gazetteer::Gazetteer(const geo::Territory& territory, std::vector<AddressBase> bases)
    : m_bases(std::move(bases)), m_names(territory) {
    for (const geo::Commune& commune : territory.communes) m_centres[commune.code] = commune.centre;
}

Result<Gazetteer> Gazetteer::here(const geo::Territory& territory) {
    const auto folder = address::addressFolder(stateFolder());
    std::set<std::filesystem::path> files;
    for (const geo::Commune& commune : territory.communes) files.insert(address::addressBaseFile(folder, commune.code));
    std::vector<AddressBase> bases;
    for (const std::filesystem::path& file : files) {
        auto base = AddressBase::open(file);
        if (base)
            bases.push_back(std::move(*base));
        else if (base.error().code != Error::Code::NotFound)
            return fail(base.error());
    }
    return Gazetteer(territory, std::move(bases));
}

long Gazetteer::addresses() const {
    long count = 0;
    for (const AddressBase& base : m_bases) count += base.facts().addresses;
    return count;
}

Result<Placed> Gazetteer::find(const AddressText& text) const {
    std::optional<Error> why;
    for (const AddressBase& base : m_bases) {
        auto placed = base.find(text);
        if (placed) return placed;
        if (!why || placed.error().code == Error::Code::Mismatch) why = placed.error();
    }
    if (why && why->code == Error::Code::Mismatch) return fail(*why);
    const auto code = m_names.find(text);
    if (!code) return fail(why ? *why : code.error());
    const auto centre = m_centres.find(*code);
    if (centre == m_centres.end()) return fail(Error::Code::NotFound, clause("record.no-commune"));
    return Placed{
        .precision = address::Precision::Commune, .position = centre->second, .communeCode = *code, .uncertainty = {}};
}

}  // namespace kabar::node
