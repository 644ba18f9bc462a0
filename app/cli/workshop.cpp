// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workshop.h"

#include "core/base/json.h"
#include "core/store/coop_store.h"
#include "core/words/findings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>

namespace kabar::cli {

namespace {
constexpr std::chrono::seconds kPatience{5};  ///< with another command that is about to end
}

class Workshop::HeldOutput {
public:
    explicit HeldOutput(std::ostream& out) : m_out(out), m_buffer(out.rdbuf(m_held.rdbuf())) {}
    ~HeldOutput() {
        if (!m_isLet) m_out.rdbuf(m_buffer);  // which forgets what went wrong
    }
    void let() {
        m_out.rdbuf(m_buffer);
        m_isLet = true;
        m_out << m_held.str() << std::flush;
    }

private:
    std::ostringstream m_held;
    std::ostream& m_out;
    std::streambuf* m_buffer;
    bool m_isLet = false;
};

Result<Workshop> Workshop::open(Context& context, const std::string& path, Use use) {
    const session::Environment environment{.clock = context.clock,
                                           .patience = use == Use::Store ? kPatience : std::chrono::milliseconds(0)};
    const auto told = [&context](const session::Notice& notice) {
        using Kind = session::Notice::Kind;
        // why it is not written: no matter to a command that only reads, and the error of one that writes
        constexpr std::array kErrorOfTheCommand{Kind::OpenElsewhere, Kind::NotWritable, Kind::Behind, Kind::UpToDate};
        if (!std::ranges::contains(kErrorOfTheCommand, notice.kind))
            context.err << "kabar-cli: " << words::said(notice.clause, context.speech) << '\n';
    };
    auto opened = session::OpenWorkshop::open(path, environment, told);
    if (!opened) return fail(opened.error());
    if (const Error* reason = (*opened)->readOnly(); reason && use == Use::Store) return fail(*reason);
    return Workshop(std::move(*opened), context);
}

Workshop::Workshop(std::unique_ptr<session::OpenWorkshop> open, Context& context)
    : m_open(std::move(open)), m_output(std::make_unique<HeldOutput>(context.out)), m_context(&context) {}

Workshop::Workshop(Workshop&&) noexcept = default;

Workshop::~Workshop() {
    if (!m_open) return;
    const Status written = m_open->close(session::OpenWorkshop::Unwritten::GiveUp);
    if (written) m_output->let();
    m_context->finish(written);
}

std::string staleLine(study::Family family, const words::Words& words) {
    return words.say("Cli", "the study %1 rests on other tables or factors than those of today; `study` renews it",
                     words::familyName(family, words));
}

void tellNews(const store::Database& database, std::size_t from, std::ostream& out, const words::Words& words) {
    const auto entries = store::loadAudit(database);
    for (std::size_t i = from; entries && i < entries->size(); ++i) {
        const coop::AuditEvent& event = (*entries)[i].event;
        const auto detail = parseJson(event.detail).value_or(nlohmann::json::object());
        const auto text = [&](const char* key) {
            return detail.is_object() && detail.contains(key) && detail[key].is_string() ? detail[key].get<std::string>()
                                                                                         : "";
        };
        if (event.kind == coop::AuditKind::Withdrawn)
            out << words.say("Cli", "%1 was deleted with the studies: %2 does not allow it any more", text("algorithm"),
                             event.actor)
                << '\n';
        if (event.kind == coop::AuditKind::Expired)
            out << words.say("Cli", "%1 was deleted with the studies: it was kept as long as its purpose allows",
                             text("algorithm"))
                << '\n';
        if (event.kind == coop::AuditKind::ClockBack)
            out << words.say("Cli", "the clock went back: it shows %1, and the event before was at %2", event.at,
                             text("before"))
                << '\n';
    }
}

std::size_t logLength(const store::Database& database) {
    const auto entries = store::loadAudit(database);
    return entries ? entries->size() : 0;
}

}  // namespace kabar::cli
