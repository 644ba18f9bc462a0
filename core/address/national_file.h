// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/text_lines.h"
#include "core/base/result.h"
#include "core/geo/coordinate.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kabar::address {

/// One address of the national base, as far as it is used.
struct NationalAddress {
    std::string id, way, afnorWay, communeCode, commune, formerCommune, delivery, postcode, hamlet, kind;
    std::optional<int> number;  ///< none for what is a place alone
    std::string suffix;         ///< "bis", "a"
    geo::Coordinate position;
};

/// The columns of the national base's file of a department, in their order.
inline constexpr std::array<const char*, 23> kNationalColumns{"id",
                                                              "id_fantoir",
                                                              "numero",
                                                              "rep",
                                                              "nom_voie",
                                                              "code_postal",
                                                              "code_insee",
                                                              "nom_commune",
                                                              "code_insee_ancienne_commune",
                                                              "nom_ancienne_commune",
                                                              "x",
                                                              "y",
                                                              "lon",
                                                              "lat",
                                                              "type_position",
                                                              "alias",
                                                              "nom_ld",
                                                              "libelle_acheminement",
                                                              "nom_afnor",
                                                              "source_position",
                                                              "source_nom_voie",
                                                              "certification_commune",
                                                              "cad_parcelles"};

/// Reads such a file address by address, its columns found by name. Errors name file, line, column and value.
class NationalFile {
public:
    [[nodiscard]] static Result<NationalFile> open(const std::filesystem::path& path);
    /// False at the end; `address.position` is not a number where the file gives none.
    [[nodiscard]] Result<bool> next(NationalAddress& address);
    [[nodiscard]] double fraction() const { return m_lines.fraction(); }
    [[nodiscard]] long line() const { return m_lines.number(); }

private:
    NationalFile(TextLines lines, std::string path) : m_lines(std::move(lines)), m_path(std::move(path)) {}
    [[nodiscard]] Status readHeader();
    [[nodiscard]] Status split(const std::string& line);
    [[nodiscard]] const std::string& field(const char* column) const;
    [[nodiscard]] Error wrong(Error::Code code, const char* why, const char* column) const;
    [[nodiscard]] Result<double> degrees(const char* column, double most) const;
    [[nodiscard]] Status readNumber(NationalAddress& address) const;

    TextLines m_lines;
    std::string m_path;
    char m_delimiter = ';';
    std::vector<std::string> m_fields;
    std::array<std::size_t, kNationalColumns.size()> m_places{};
    std::size_t m_width = 0;
};

}  // namespace kabar::address
