// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/geo/zone.h"
#include "core/words/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A document without a page format: what PDF, ODT, HTML and wikitext are made from. Texts are plain (never markup), in the
/// document's language, and typeset.
namespace kabar::report {

/// What stands behind a figure or a sentence.
struct Source {
    std::string id =
        {};  ///< of the record in the workshop: "study/third_places/1", "scenario/3/co2e", "text/brief/decision"
    std::string label = {};                 ///< "Study of third places, finding 1"
    std::string origin = {};                ///< from what it is made: "table commute-homes, 142 cells"
    std::string date = {};                  ///< ISO 8601, empty when unknown
    std::string algorithmHash = {};         ///< hexadecimal, empty when no algorithm stands behind it
    std::string seed = {};                  ///< of the draw that the range comes from, empty without one
    std::vector<std::string> details = {};  ///< factors with their ranges and sources, one each
};

/// A number with its range and its record. One that was counted or decided is its own range. Of an estimate each number is
/// shown with three significant digits, as the studies' sentences do: more would be a false precision.
struct Figure {
    enum class Kind { Estimated, Counted, Decided };

    double low = 0, mid = 0, high = 0;
    std::string unit = {};  ///< "t CO2e/year"
    int decimals = 0;
    Kind kind = Kind::Estimated;
    std::string source = {};  ///< a Source's id
    bool isChange = false;    ///< a difference: shown with its sign

    /// "-12,340 km/day", as the language writes it.
    [[nodiscard]] std::string text(words::Language language) const;
    /// "from -15,100 to -9,800"; empty when nothing is uncertain about it.
    [[nodiscard]] std::string range(words::Language language) const;
    /// The same in fewer words, "-15,100 to -9,800", for a narrow cell.
    [[nodiscard]] std::string bounds(words::Language language) const;
};

struct Text {
    std::string text = {};
    bool strong = false;
    std::string source = {};  ///< for a sentence with its figures in it
};

/// What is missing, in its place: `to be filled in: …`. `field` is the text that fills it.
struct Gap {
    std::string what = {};
    std::string field = {};

    [[nodiscard]] std::string text(words::Language language) const;
};

/// A word about what stands before it: "affirmation sans chiffre", "confiance moyenne".
struct Label {
    std::string text = {};
};

using Run = std::variant<Text, Figure, Gap, Label>;

struct Paragraph {
    std::vector<Run> runs = {};
    std::string field = {};               ///< the text field that a person edits here; empty where it cannot be edited
    int firstSource = 0, lastSource = 0;  ///< the sources whose record stands here, by number: where figures lead to
};

struct Subheading {
    std::string text = {};
};

struct List {
    std::vector<Paragraph> items = {};
};

struct Table {
    std::string caption = {};
    std::vector<std::string> header = {};
    std::vector<std::vector<Paragraph>> rows = {};
    std::vector<double> widths = {};  ///< shares of the line, one a column
};

/// Side by side, each under its title.
struct Columns {
    struct Column {
        std::string title = {};
        std::vector<Paragraph> paragraphs = {};
    };
    std::vector<Column> columns = {};
};

/// Bars with range whiskers from a common zero; each row goes on in cells of words.
struct Chart {
    enum class Role { Other, StatusQuo, SmallestStep, Chosen };
    struct Bar {
        std::string label = {};
        Role role = Role::Other;
        Figure figure = {};        ///< nought where there is none
        std::string instead = {};  ///< what is said where there is no figure
        std::vector<Paragraph> cells = {};

        /// Its label, with how it is marked.
        [[nodiscard]] Paragraph name(words::Language language) const;
        [[nodiscard]] Paragraph said() const {
            return instead.empty() ? Paragraph{{figure}} : Paragraph{{Text{instead, false, figure.source}}};
        }
    };
    std::string title = {};                ///< what the bars measure, with its unit
    std::vector<std::string> header = {};  ///< of the cells
    std::vector<double> widths = {};       ///< shares of the line: label, bar, then each cell
    std::vector<Bar> bars = {};
};

/// How an option is marked beside its name: "plus petit pas"; nothing for one among others.
[[nodiscard]] std::optional<words::Phrase> roleName(Chart::Role role);

/// A picture of the territory with what the findings point at.
struct Map {
    struct Mark {
        std::string label = {};
        geo::Line line = {};                ///< one point for a place, more for a corridor
        double weight = 0;                  ///< persons
        std::vector<geo::Zone> zones = {};  ///< the catchment
        std::string family = {};            ///< of the finding: "third_places", "active", "carpool", "shuttles"
    };
    std::string title = {};
    std::string description = {};  ///< what it shows, for those who do not see it
    std::string source = {};
    std::vector<Mark> marks = {};  ///< heaviest first
};

using Block = std::variant<Subheading, Paragraph, List, Table, Columns, Chart, Map>;

struct Section {
    std::string key = {};
    int number = 0;  ///< 0 for none
    std::string title = {};
    std::vector<Block> blocks = {};
    bool continued = false;  ///< shortened for the page: the whole of it stands in an annexe
};

struct Document {
    std::string title = {};
    std::string subtitle = {};  ///< date, place, territory
    words::Language language = words::Language::French;
    std::string date = {};  ///< ISO 8601, when it was composed
    std::vector<Section> sections = {};
    std::vector<Section> annexes = {};
    std::vector<Source> sources = {};       ///< in the order in which they are first cited
    std::vector<std::string> imprint = {};  ///< the footer: file, date, seed, hash

    [[nodiscard]] const Source* source(std::string_view id) const;
    /// 1 for the source cited first; 0 when it is not there.
    [[nodiscard]] int sourceNumber(std::string_view id) const;
};

/// Where a gap stands.
struct PlacedGap {
    Gap gap;
    std::string section = {};  ///< its key
};
[[nodiscard]] std::vector<PlacedGap> gaps(const Document& document);
/// Whether one thing to do fills both: the same field, or the same words.
[[nodiscard]] bool isSameThing(const Gap& a, const Gap& b);
/// One gap a thing to do, where it stands first: a table of risks has a gap in each cell, and one field fills them.
[[nodiscard]] std::vector<PlacedGap> toFillIn(const Document& document);

/// Every figure of a section, in reading order.
[[nodiscard]] std::vector<Figure> figures(const Section& section);

/// Calls `visit` for each paragraph of `section`, those of lists, tables, columns and charts included, in reading order.
template <class Visit>
void forEachParagraph(const Section& section, const Visit& visit);

/// Keeps in `document.sources` those of `known` that are cited, in the order of their first citation.
void numberSources(Document& document, const std::vector<Source>& known);

}  // namespace kabar::report

#include "core/report/document_visit.h"
