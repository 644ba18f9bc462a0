// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/number_text.h"
#include "core/sheet/xml_events.h"

#include <map>
#include <string>
#include <vector>

/// The small parts of an XLSX archive, beside its sheets.
namespace kabar::sheet {

/// Targets by identifier, and the first of each kind ("styles", "sharedStrings", "officeDocument").
class Relationships final : public XmlEvents {
public:
    std::map<std::string, std::string, std::less<>> byId, byKind;

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void characters(std::string_view) override {}
};

class WorkbookPart final : public XmlEvents {
public:
    struct Entry {
        std::string name, relationship;
        bool isHidden = false;
    };
    std::vector<Entry> sheets;
    Epoch epoch = Epoch::Year1900;

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void characters(std::string_view) override {}
};

/// Texts that cells name by their number; parts in several types are joined, readings in kana left out.
class SharedStrings final : public XmlEvents {
public:
    std::vector<std::string> texts;

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    bool m_inText = false, m_inReading = false;
};

/// How each style shows a number.
class Styles final : public XmlEvents {
public:
    std::vector<NumberFormat> formats;

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void characters(std::string_view) override {}

private:
    bool m_inCells = false;
    std::map<int, NumberFormat> m_own;
};

}  // namespace kabar::sheet
