// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_map.h"

#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QUtil.hh>

#include <algorithm>
#include <format>
#include <map>
#include <stdexcept>
#include <vector>

namespace kabar::print {

namespace {

using Token = QPDFTokenizer::Token;
using Codes = std::map<unsigned, std::string>;  ///< code of a glyph → UTF-16BE

constexpr std::size_t kLinesOfASection = 100;  // Adobe's limit for a section of a CMap

std::vector<Token> tokensOf(std::string_view cmap) {
    std::vector<Token> tokens;
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (const char letter : cmap) {
        tokenizer.presentCharacter(letter);
        Token token;
        bool goesBack = true;
        char back = 0;
        while (goesBack && tokenizer.getToken(token, goesBack, back)) {
            tokens.push_back(token);
            if (goesBack) tokenizer.presentCharacter(back);
        }
    }
    return tokens;
}

unsigned codeOf(const Token& token) {
    unsigned code = 0;
    for (const unsigned char byte : token.getValue()) code = code << 8 | byte;
    if (token.getType() != QPDFTokenizer::tt_string || token.getValue().size() > 2)
        throw std::runtime_error("a font's text map has a code of another kind");
    return code;
}

/// `text` with its last unit `by` higher: what the map means for the `by`-th code of a range.
std::string advanced(std::string text, unsigned by) {
    if (text.empty()) return text;
    text.back() = static_cast<char>(static_cast<unsigned char>(text.back()) + by);
    return text;
}

void readRange(Codes& codes, const std::vector<Token>& tokens, std::size_t& at) {
    const unsigned first = codeOf(tokens.at(at)), last = codeOf(tokens.at(at + 1));
    at += 2;
    if (tokens.at(at).getType() != QPDFTokenizer::tt_array_open) {
        for (unsigned code = first; code <= last; ++code) codes[code] = advanced(tokens.at(at).getValue(), code - first);
        ++at;
        return;
    }
    for (unsigned code = first; tokens.at(++at).getType() != QPDFTokenizer::tt_array_close; ++code)
        codes[code] = tokens[at].getValue();
    ++at;
}

Codes codesOf(std::string_view cmap) {
    Codes codes;
    const auto tokens = tokensOf(cmap);
    const auto ends = [&](std::size_t at, const char* word) { return tokens.at(at).isWord(word); };
    for (std::size_t at = 0; at < tokens.size();) {
        if (tokens[at].isWord("beginbfrange")) {
            for (++at; !ends(at, "endbfrange");) readRange(codes, tokens, at);
        } else if (tokens[at].isWord("beginbfchar")) {
            for (++at; !ends(at, "endbfchar"); at += 2) codes[codeOf(tokens[at])] = tokens.at(at + 1).getValue();
        } else {
            ++at;
        }
    }
    if (codes.empty()) throw std::runtime_error("a font's text map has no codes");
    return codes;
}

std::string meant(std::string text) {
    static const std::map<std::string, std::string, std::less<>> kBetter{
        {std::string("\x02\xBC", 2), "\x20\x19"},
        {std::string("\x00\x09", 2), std::string("\x00\x20", 2)},
        {std::string("\x00\xAD", 2), std::string("\x00\x2D", 2)}};
    const auto better = kBetter.find(text);
    return better == kBetter.end() ? std::move(text) : better->second;
}

}  // namespace

std::string copyableTextMap(std::string_view cmap) {
    const auto codes = codesOf(cmap);
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    std::size_t left = codes.size();
    std::size_t ofSection = 0;
    for (const auto& [code, text] : codes) {
        if (ofSection == 0) map += std::format("{} beginbfchar\n", ofSection = std::min(left, kLinesOfASection));
        map += std::format("<{:04x}> <{}>\n", code, QUtil::hex_encode(meant(text)));
        --left;
        if (--ofSection == 0) map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace kabar::print
