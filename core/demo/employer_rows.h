// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/database_shape.h"
#include "core/demo/employer.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace kabar::demo {

/// One value of an employer's database: nothing, a whole number, a number, or a text in UTF-8.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Column {
    std::string name;
    enum class Type { Integer, Real, Text } type = Type::Text;
};

/// An employer's staff as its own database holds them.
struct EmployerRows {
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
};

/// Makes the employer forget what its shape says it does not know (`Gaps`, fields it never asks for), so that its staff
/// are what the database will say of them.
void forget(Employer& employer, const DatabaseShape& shape, Random& random);

/// The rows, after `forget`, in the employer's columns, units, codes and missing-value tokens.
[[nodiscard]] EmployerRows rowsOf(const Employer& employer, const DatabaseShape& shape, Random& random);

/// How the employer's database names a site: "S03", or its name.
[[nodiscard]] std::string siteKey(const Employer& employer, std::size_t site, const DatabaseShape& shape);

}  // namespace kabar::demo
