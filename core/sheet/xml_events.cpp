// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_events.h"

#include <orcus/exception.hpp>
#include <orcus/sax_parser.hpp>

#include <charconv>

namespace kabar::sheet {

namespace {

/// Thrown through the library's parser, which has no other way to end early.
struct Ended {};

class Handler : public orcus::sax_handler {
public:
    Handler(XmlEvents& events, const std::stop_token& stop) : m_events(events), m_stop(stop) {}

    void start_declaration(std::string_view) { m_attributes.clear(); }
    void end_declaration(std::string_view) { m_attributes.clear(); }
    void attribute(const orcus::sax::parser_attribute& attribute) { m_attributes.add(attribute.name, attribute.value); }
    void start_element(const orcus::sax::parser_element& element) {
        m_events.begin(element.name, m_attributes);
        m_attributes.clear();
        if (++m_elements % 4096 == 0 && m_stop.stop_requested()) throw Ended();
        if (m_events.error()) throw Ended();
    }
    void end_element(const orcus::sax::parser_element& element) {
        m_events.end(element.name);
        if (m_events.error()) throw Ended();
    }
    void characters(std::string_view text, bool) { m_events.characters(text); }

private:
    XmlEvents& m_events;
    const std::stop_token& m_stop;
    Attributes m_attributes;
    std::size_t m_elements = 0;
};

}  // namespace

void Attributes::add(std::string_view name, std::string_view value) {
    if (m_count == m_all.size()) m_all.emplace_back();
    m_all[m_count].first.assign(name);
    m_all[m_count].second.assign(value);
    ++m_count;
}

std::string_view Attributes::operator[](std::string_view name) const {
    for (std::size_t i = 0; i < m_count; ++i)
        if (m_all[i].first == name) return m_all[i].second;
    return {};
}

long Attributes::number(std::string_view name, long otherwise) const {
    const std::string_view text = (*this)[name];
    long value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Status readXml(std::string_view document, XmlEvents& events, const std::stop_token& stop) {
    Handler handler(events, stop);
    try {
        orcus::sax_parser<Handler>(document, handler).parse();
    } catch (const Ended&) {
        if (!events.error()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    } catch (const std::exception& exception) {
        return fail(Error::Code::Malformed, clause("sheet.damaged-by", Foreign{exception.what()}));
    }
    return events.error() ? fail(*events.error()) : Status();
}

}  // namespace kabar::sheet
