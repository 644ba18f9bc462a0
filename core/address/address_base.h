// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/address_text.h"
#include "core/address/placed.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::address {

class CommuneNames;

/// What an address base holds.
struct AddressBaseFacts {
    std::string department;  ///< "972", "01", "2A"
    int addresses = 0, ways = 0, communes = 0;
    int unplaced = 0;  ///< rows without coordinates, which were left out
    friend bool operator==(const AddressBaseFacts&, const AddressBaseFacts&) = default;
};

/// Where the workshops of this machine share their address bases: `STATE/addresses`, one `DEPARTMENT.sqlite` each.
[[nodiscard]] std::filesystem::path addressFolder(const std::filesystem::path& state);

/// The department of a commune's INSEE code or of a postcode: "972" of "97209", "2A" of "2A004", "01" of "01004".
[[nodiscard]] std::string departmentOf(std::string_view code);

/// The base of the department of `communeCode` in `folder`, whether it is there or not.
[[nodiscard]] std::filesystem::path addressBaseFile(const std::filesystem::path& folder, std::string_view communeCode);

/// Reads a department's file of the national address base (base adresse nationale, format "csv"), plain or gzip, its columns
/// by name in any order, into `folder/DEPARTMENT.sqlite`. The index is built beside and takes the place of an older one when
/// it is whole; a failure or a stop leaves nothing. Stage: "addresses".
/// Fails with `Mismatch` for a file of another kind or of two departments, with `Malformed` and the line for a broken row,
/// a number or coordinate that is none, an archive cut short; with `OutOfRange` for a place that is none; `Cancelled`.
[[nodiscard]] Result<AddressBaseFacts> importAddressBase(const std::filesystem::path& file,
                                                         const std::filesystem::path& folder, std::stop_token stop,
                                                         const Progress& progress);

/// A department's addresses, to place texts on the ground without a network. Held in memory (some 40 bytes an address);
/// any number of threads may ask one object.
class AddressBase {
public:
    /// Fails with `NotFound` when no base was imported there, `NewerVersion` or `Unreadable` for another file.
    [[nodiscard]] static Result<AddressBase> open(const std::filesystem::path& file);
    AddressBase(AddressBase&&) noexcept;
    AddressBase& operator=(AddressBase&&) noexcept;
    ~AddressBase();

    /// As precisely as the text allows and no more: where two ways could be meant, the answer is coarser; never in another
    /// commune than the text says. Fails as `CommuneNames::find` when the text does not say in which commune.
    [[nodiscard]] Result<Placed> find(const AddressText& text) const;

    [[nodiscard]] const AddressBaseFacts& facts() const;
    /// The base's communes by name, former name, name of delivery and postcode.
    [[nodiscard]] const CommuneNames& communes() const;

private:
    struct Index;
    explicit AddressBase(std::unique_ptr<const Index> index);
    std::unique_ptr<const Index> m_index;
};

}  // namespace kabar::address
