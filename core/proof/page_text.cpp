// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/page_text.h"

#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QUtil.hh>

#include <optional>
#include <vector>

namespace kabar::proof {

namespace {

using Token = QPDFTokenizer::Token;

constexpr std::string_view kUnknownLetter = "\xEF\xBF\xBD";

std::vector<Token> tokensIn(std::string_view cmap) {
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

std::string utf8(const std::string& utf16) {
    return QUtil::utf16_to_utf8("\xFE\xFF" + utf16);
}

unsigned number(const std::string& bytes) {
    unsigned value = 0;
    for (const unsigned char byte : bytes) value = value << 8 | byte;
    return value;
}

/// From a glyph's code to what it means.
class TextMap {
public:
    explicit TextMap(QPDFObjectHandle font) {
        m_width = font.getKey("/Subtype").isNameAndEquals("/Type0") ? 2 : 1;
        const auto map = font.getKey("/ToUnicode");
        if (!map.isStream()) return;
        const auto bytes = QPDFObjectHandle(map).getStreamData(qpdf_dl_all);
        read(tokensIn({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()}));
    }
    std::string operator()(const std::string& shown) const {
        std::string text;
        for (std::size_t at = 0; at + m_width <= shown.size(); at += m_width) {
            const auto found = m_letters.find(number(shown.substr(at, m_width)));
            text += found == m_letters.end() ? std::string(kUnknownLetter) : found->second;
        }
        return text;
    }

private:
    void read(const std::vector<Token>& tokens) {
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (tokens[at].isWord("beginbfchar"))
                for (++at; at + 1 < tokens.size() && !tokens[at].isWord("endbfchar"); at += 2)
                    m_letters[number(tokens[at].getValue())] = utf8(tokens[at + 1].getValue());
            else if (tokens[at].isWord("beginbfrange"))
                for (++at; at + 2 < tokens.size() && !tokens[at].isWord("endbfrange");) readRange(tokens, at);
        }
    }
    void readRange(const std::vector<Token>& tokens, std::size_t& at) {
        constexpr unsigned kMostCodes = 0x10000;
        const unsigned first = number(tokens[at].getValue()), last = number(tokens[at + 1].getValue());
        at += 2;
        if (tokens[at].getType() == QPDFTokenizer::tt_array_open) {
            for (unsigned code = first; ++at < tokens.size() && tokens[at].getType() != QPDFTokenizer::tt_array_close;
                 ++code)
                m_letters[code] = utf8(tokens[at].getValue());
        } else {
            std::string text = tokens[at].getValue();
            for (unsigned code = first; code <= last && code - first < kMostCodes && !text.empty(); ++code) {
                m_letters[code] = utf8(text);
                text.back() = static_cast<char>(static_cast<unsigned char>(text.back()) + 1);
            }
        }
        ++at;
    }

    std::size_t m_width = 1;
    std::map<unsigned, std::string> m_letters;
};

/// Follows marks and fonts through the operators of a content stream.
class Listener : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit Listener(QPDFObjectHandle resources) : m_resources(std::move(resources)) {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}
    PageText take() { return std::move(m_text); }

private:
    struct Mark {
        std::optional<int> id;
        bool isFurniture = false;
        bool isSpoken = false;  ///< its text was given in words: what is drawn in it says no more
    };

    void obey(const std::string& what) {
        if (what == "q")
            m_saved.push_back(m_font);
        else if (what == "Q" && !m_saved.empty())
            m_font = m_saved.back(), m_saved.pop_back();
        else if (what == "Tf" && m_operands.size() == 2)
            m_font = fontNamed(m_operands[0].getName());
        else if (what == "BMC" || what == "BDC")
            begin();
        else if (what == "EMC" && !m_marks.empty())
            m_marks.pop_back();
        else if ((what == "Tj" || what == "'" || what == "\"") && !m_operands.empty())
            show(m_operands.back());
        else if (what == "TJ" && !m_operands.empty() && m_operands[0].isArray())
            for (int i = 0; i < m_operands[0].getArrayNItems(); ++i) show(m_operands[0].getArrayItem(i));
    }
    const TextMap* fontNamed(const std::string& name) {
        if (const auto known = m_fonts.find(name); known != m_fonts.end()) return &known->second;
        const auto fonts = m_resources.getKey("/Font");
        if (!fonts.isDictionary() || !fonts.getKey(name).isDictionary()) return nullptr;
        return &m_fonts.emplace(name, TextMap(fonts.getKey(name))).first->second;
    }
    void begin() {
        Mark mark = m_marks.empty() ? Mark() : m_marks.back();
        if (!m_operands.empty() && m_operands[0].isNameAndEquals("/Artifact")) mark = {.isFurniture = true};
        QPDFObjectHandle properties = m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
        if (properties.isName()) {
            const auto named = m_resources.getKey("/Properties");
            properties = named.isDictionary() ? named.getKey(properties.getName()) : QPDFObjectHandle::newNull();
        }
        if (properties.isDictionary() && properties.getKey("/MCID").isInteger())
            mark = {.id = static_cast<int>(properties.getKey("/MCID").getIntValue())};
        m_marks.push_back(mark);
        if (!mark.isSpoken && properties.isDictionary() && properties.getKey("/ActualText").isString()) {
            add(properties.getKey("/ActualText").getUTF8Value());
            m_marks.back().isSpoken = true;
        }
    }
    void show(QPDFObjectHandle shown) {
        if (!shown.isString() || (!m_marks.empty() && m_marks.back().isSpoken)) return;
        add(m_font ? (*m_font)(shown.getStringValue()) : std::string(kUnknownLetter));
    }
    void add(const std::string& text) {
        if (m_marks.empty() || (!m_marks.back().id && !m_marks.back().isFurniture))
            m_text.untagged += text;
        else
            (m_marks.back().id ? m_text.marked[*m_marks.back().id] : m_text.furniture) += text;
    }

    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    std::map<std::string, TextMap> m_fonts;
    const TextMap* m_font = nullptr;
    std::vector<const TextMap*> m_saved;
    std::vector<Mark> m_marks;
    PageText m_text;
};

}  // namespace

PageText textOf(QPDFPageObjectHelper page) {
    Listener listener(page.getAttribute("/Resources", false));
    page.parseContents(&listener);
    return listener.take();
}

}  // namespace kabar::proof
