// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/open_workshop.h"

#include "core/session/publisher.h"
#include "core/store/owner_consent.h"

#include <optional>

namespace kabar::session {

namespace fs = std::filesystem;
using store::WorkshopFile;

namespace {

/// Tables kept as long as their purpose allows, and those whose owners said no elsewhere on this machine; the audit log
/// tells. What is to be said of it; nothing where nothing was deleted. A file that cannot be read so far is opened all the
/// same, for its pages to say why.
std::vector<Notice> deleteWhatMayNotStay(WorkshopFile& file, const Clock& clock) {
    const auto nothing = fail(Error::Code::Cancelled, clause("job.stopped"));
    std::vector<Notice> notices;
    const Status done = file.write([&](store::Database& database) -> Status {
        const auto expired = store::deleteExpired(database, clock());
        if (!expired) return fail(expired.error());
        const auto withdrawn = store::deleteWithdrawn(database, iso8601(clock()));
        if (!withdrawn) return fail(withdrawn.error());
        if (!expired->empty()) notices.push_back({Notice::Kind::Expired, clause("session.expired")});
        for (const store::Deletion& each : *withdrawn)
            notices.push_back({Notice::Kind::Withdrawn, clause("session.withdrawn", each.cause)});
        return notices.empty() ? Status(nothing) : Status();
    });
    if (!done) notices.clear();
    return notices;
}

}  // namespace

struct OpenWorkshop::Parts {
    Opening opening;  // the locks go last
    std::optional<WorkshopFile> file;
    std::unique_ptr<Publisher> publisher;
};

Result<std::unique_ptr<OpenWorkshop>> OpenWorkshop::open(const fs::path& path, const Environment& environment, Told told) {
    auto opening = openPlace(path, environment);
    if (!opening) return fail(opening.error());
    auto file = WorkshopFile::open(opening->database());
    if (!file) return fail(ofCopy(file.error(), opening->database(), opening->target));
    file->standFor(opening->target);
    auto parts = std::make_unique<Parts>(std::move(*opening), std::move(*file));
    if (!parts->opening.readOnly) {
        auto publisher = Publisher::start(parts->opening, environment.clock, told);
        if (!publisher) return fail(publisher.error());
        parts->publisher = std::move(*publisher);
    }
    std::vector<Notice>& notices = parts->opening.notices;
    if (const auto known = store::checkOwnersHere(); !known)
        notices.push_back({Notice::Kind::OwnersUnread, clause("session.owners-unread").with(known.error().clause)});
    // from the copy too that stands for a file that can only be read
    const auto deleted = deleteWhatMayNotStay(*parts->file, environment.clock);
    if (!deleted.empty() && parts->publisher) parts->publisher->changed();
    notices.insert(notices.end(), deleted.begin(), deleted.end());
    if (told)
        for (const Notice& notice : notices) told(notice);
    return std::unique_ptr<OpenWorkshop>(new OpenWorkshop(std::move(parts)));
}

OpenWorkshop::OpenWorkshop(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

OpenWorkshop::~OpenWorkshop() {
    (void)close();
}

WorkshopFile& OpenWorkshop::file() {
    return *m_parts->file;
}
fs::path OpenWorkshop::path() const {
    return m_parts->publisher ? m_parts->publisher->path() : m_parts->opening.target;
}
fs::path OpenWorkshop::workingPath() const {
    return m_parts->opening.database();
}
const Error* OpenWorkshop::readOnly() const {
    return m_parts->opening.readOnly ? &*m_parts->opening.readOnly : nullptr;
}
void OpenWorkshop::changed() {
    if (m_parts->publisher) m_parts->publisher->changed();
}

Status OpenWorkshop::close(Unwritten unwritten) {
    Parts& parts = *m_parts;
    if (!parts.file) return {};
    Status done;
    if (parts.publisher) done = parts.publisher->close();
    parts.opening.target = path();
    parts.publisher.reset();
    parts.file.reset();
    const bool kept = !done && (unwritten == Unwritten::Keep || parts.opening.behind);
    if (!kept && parts.opening.folder) parts.opening.folder->clear();
    parts.opening.beside.reset();
    parts.opening.machine.reset();
    if (parts.opening.folder) parts.opening.folder->leave();
    parts.opening.passing.reset();
    return done;
}

}  // namespace kabar::session
