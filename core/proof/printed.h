// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// A PDF as it is read by whoever does not trust its writer: what its pages and its tags say, and what is attached.
namespace kabar::proof {

/// The text of one block of the structure tree (a paragraph, a heading, a table's cell holds some), whatever pages it is on,
/// or the alternative text of a picture.
struct PrintedPassage {
    int page = 0;         ///< 1-based, of its first letter
    std::string element;  ///< its place in the structure tree: "Table 3/TR 2/TD 1/P 1"
    std::string text;
    bool isPicture = false;
};

struct PrintedPages {
    std::vector<PrintedPassage> passages;  ///< in the order of the structure tree
    std::vector<std::string> furniture;    ///< a page: what is marked as no content, a footer
    std::vector<std::string> untagged;     ///< a page: text that is neither tagged nor marked so
    /// A page: hash of all that is drawn on it: its content, fonts with their text maps, pictures, size, decoded and in a
    /// fixed order, so that it survives a PDF that is written anew.
    std::vector<std::string> hashes;
    std::map<std::string, std::string> attachments;  ///< by name
};

/// Fails with `Malformed` on what is no PDF.
[[nodiscard]] Result<PrintedPages> readPages(std::string_view pdf);

/// `text` without white space, visible or not: what a line break changes.
[[nodiscard]] std::string unspaced(std::string_view text);

}  // namespace kabar::proof
