// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kabar::sheet {

/// Names without their prefix; values decoded.
class Attributes {
public:
    void clear() { m_count = 0; }
    void add(std::string_view name, std::string_view value);
    /// Empty when there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] long number(std::string_view name, long otherwise) const;
    /// A number of times, from 1 to more than a sheet has rows; 1 when there is none.
    [[nodiscard]] long count(std::string_view name) const { return std::clamp(number(name, 1), 1L, 10'000'000L); }

private:
    std::vector<std::pair<std::string, std::string>> m_all;  ///< their memory is kept from one element to the next
    std::size_t m_count = 0;
};

/// Reads an XML document from its beginning to its end.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void begin(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;
    /// What ends the reading.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    void refuse(Error::Code code, Clause why) {
        if (!m_error) m_error = Error{.code = code, .clause = std::move(why)};
    }

private:
    std::optional<Error> m_error;
};

/// Fails with `Malformed`, `Cancelled`, or what the reader refuses.
[[nodiscard]] Status readXml(std::string_view document, XmlEvents& events, const std::stop_token& stop);

}  // namespace kabar::sheet
