// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace kabar::cli {

/// While it lives, what `out` gets is written without the characters that steer a terminal or turn the direction of writing
/// (`steeringLength`, but for tab and line feed): a name from a mailed file may hold them. Each becomes a space.
class PlainOutput final : public std::streambuf {
public:
    explicit PlainOutput(std::ostream& out);
    PlainOutput(const PlainOutput&) = delete;
    PlainOutput& operator=(const PlainOutput&) = delete;
    ~PlainOutput() override;

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    bool put(std::string_view bytes);

    std::ostream& m_out;
    std::streambuf* m_below;
    std::string m_begun;  ///< a character whose last byte is still to come
};

}  // namespace kabar::cli
