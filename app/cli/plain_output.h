// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <streambuf>

namespace kabar::cli {

/// While it lives, what `out` gets is written without the control characters that steer a terminal (C0 but tab and line
/// feed, DEL, and C1 in UTF-8): a name from a mailed file may hold them. Each becomes a space.
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
    bool put(char character);

    std::ostream& m_out;
    std::streambuf* m_below;
    bool m_isLeadHeld = false;  ///< of C1, until the byte behind it is known
};

}  // namespace kabar::cli
