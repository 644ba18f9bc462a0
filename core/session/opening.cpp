// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opening.h"

#include "core/session/reason.h"

#include <unistd.h>

#include <cerrno>
#include <format>
#include <system_error>
#include <thread>

namespace kabar::session {

namespace fs = std::filesystem;
using store::Revision;
using store::WorkshopFile;

namespace {

constexpr std::chrono::milliseconds kBetweenTries{50};
constexpr int kMostReads = 10;  ///< of a file that somebody replaces meanwhile

/// The file's content, moved up to this version, in a folder of this process.
struct Incoming {
    PassingFolder passing;
    std::string identity;
    Published published;
    std::string olderVersion;  ///< ".v1" when it was moved up from version 1
    [[nodiscard]] bool movedUp() const { return !olderVersion.empty(); }
};

fs::path withoutLinks(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::canonical(path, error);
    if (!error) return whole;
    const fs::path absolute = fs::absolute(path, error);
    const fs::path folder = fs::canonical(absolute.parent_path(), error);
    return error ? absolute : folder / absolute.filename();
}

/// Why the file cannot be replaced here; nothing when it can.
std::optional<Error> whyNotWritable(const fs::path& target) {
    const auto refused = [&](int number) {
        return Error{.code = Error::Code::Unwritable,
                     .clause = because(clause("session.not-writable"), number),
                     .file = target.string()};
    };
    if (::access(target.parent_path().c_str(), W_OK | X_OK) != 0) return refused(errno);
    if (::access(target.c_str(), W_OK) != 0 && errno != ENOENT) return refused(errno);
    return std::nullopt;
}

/// Whether another machine still runs cannot be seen from here: then it is said what to do when it does not.
Error openElsewhere(const fs::path& target, const std::optional<Holder>& holder, const Holder& self) {
    const Holder known = holder.value_or(Holder{.who = "?", .host = "?", .since = ""});
    Clause what = clause("session.open-elsewhere", known.who, known.host, known.since);
    if (holder && holder->host != self.host)
        what.also.push_back(clause("session.lock-left", known.host, FolderLock::fileOf(target).filename().string()));
    return Error{.code = Error::Code::Busy, .clause = std::move(what), .file = target.string()};
}

bool hasJournal(const fs::path& target) {
    std::error_code error;
    return fs::exists(target.string() + "-wal", error) || fs::exists(target.string() + "-journal", error);
}

/// What another program left in a journal beside the file, before files were replaced whole, goes into it first.
Status takeInJournal(const fs::path& target) {
    if (!hasJournal(target)) return {};
    {
        if (auto whole = WorkshopFile::open(target); !whole) return fail(whole.error());
    }
    if (!hasJournal(target)) return {};
    return fail(Error{.code = Error::Code::Busy, .clause = clause("session.other-program"), .file = target.string()});
}

/// A name of a folder, whatever a file may say.
std::string folderName(const std::string& identity) {
    const bool plain = identity.size() == 32 && identity.find_first_not_of("0123456789abcdef") == std::string::npos;
    return plain ? identity : "other";
}

/// The version that opening has kept a copy of: ".v1".
std::string olderVersionIn(const PassingFolder& passing) {
    const std::string prefix = passing.database().filename().string() + ".v";
    std::error_code error;
    for (const fs::directory_entry& each : fs::directory_iterator(passing.path(), error))
        if (const std::string name = each.path().filename().string(); name.starts_with(prefix))
            return name.substr(prefix.size() - 2);
    return {};
}

Result<Incoming> load(const fs::path& target, const fs::path& state) {
    for (int count = 0;; ++count) {
        if (auto readable = WorkshopFile::check(target); !readable) return fail(readable.error());
        const auto stamp = stampOf(target);
        auto passing = PassingFolder::make(state);
        if (!passing) return fail(passing.error());
        if (auto copied = copyBytes(target, passing->database()); !copied) return fail(copied.error());
        const std::string mark = contentMark(target);
        if (stamp != stampOf(target) && count < kMostReads) continue;
        auto file = WorkshopFile::open(passing->database());
        if (!file) return fail(ofCopy(file.error(), passing->database(), target));
        const auto identity = file->identity();
        const auto revision = file->revision();
        if (!identity || !revision)
            return fail(ofCopy(identity ? revision.error() : identity.error(), passing->database(), target));
        Published published{*revision, mark, stamp.value_or(FileStamp()), target};
        std::string older = olderVersionIn(*passing);
        return Incoming{std::move(*passing), folderName(*identity), std::move(published), std::move(older)};
    }
}

/// The state of a working database that a process left, recovered. Nothing when it cannot be read.
std::optional<Revision> revisionIn(const WorkingFolder& folder) {
    const auto file = WorkshopFile::open(folder.database());
    if (!file) return std::nullopt;
    const auto revision = file->revision();
    return revision ? std::optional(*revision) : std::nullopt;
}

Status moveTo(const WorkingFolder& folder, const Incoming& incoming) {
    folder.clear();
    std::error_code error;
    fs::rename(incoming.passing.database(), folder.database(), error);
    if (error)
        return fail(Error{.code = Error::Code::Unwritable,
                          .clause = because(clause("session.no-state-folder"), error),
                          .file = folder.path().string()});
    folder.note(incoming.published);
    const fs::path& file = incoming.published.path;
    const fs::path kept = file.string() + incoming.olderVersion;
    if (incoming.movedUp() && !fs::exists(kept, error)) fs::copy_file(file, kept, error);
    return {};
}

/// Puts what a process left, and what no longer goes on from the file, beside it.
Status keepBeside(const WorkingFolder& left, const fs::path& target, const Environment& environment,
                  std::vector<Notice>& notices) {
    auto file = WorkshopFile::open(left.database());
    const fs::path sibling = siblingOf(target, "Kabar", environment.clock());
    if (!file) {  // not even readable: kept as it is
        std::error_code error;
        fs::copy_file(left.database(), sibling, error);
        if (error) return fail(Error(file.error()).in(target.string()));
    } else if (auto kept = publish(file->database(), sibling, nullptr); !kept) {
        return fail(kept.error());
    }
    notices.push_back(
        {Notice::Kind::BothKept, clause("session.both-kept", target.filename().string(), sibling.filename().string())});
    return {};
}

/// Whether `left` goes on from what stands in the file.
bool goesOn(const Revision& left, const std::optional<Published>& lastPublished, const Published& now) {
    if (left.mark == now.revision.mark) return left.number >= now.revision.number;
    return lastPublished && lastPublished->contentMark == now.contentMark;
}

/// The working folder of a file that was moved here from where it was when its process was killed.
void takeOverMoved(const WorkingFolder& folder, const Incoming& incoming, const Holder& self) {
    if (folder.hasDatabase()) return;
    for (const WorkingFolder& copy : folder.copies()) {
        const auto last = copy.published();
        if (!copy.hasDatabase() || !last || last->contentMark != incoming.published.contentMark || stampOf(last->path))
            continue;
        const auto lock = MachineLock::take(copy.lockFile(), self);
        if (!lock || !*lock) continue;
        std::error_code error;
        for (const char* suffix : {"", "-wal", "-shm"})
            fs::rename(copy.database().string() + suffix, folder.database().string() + suffix, error);
        fs::rename(copy.path() / "published.json", folder.path() / "published.json", error);
        return;
    }
}

/// Decides between the file and what a process left in `folder`.
Status settle(Opening& opening, const Incoming& incoming, const Environment& environment) {
    const WorkingFolder& folder = *opening.folder;
    opening.published = incoming.published;
    opening.behind = incoming.movedUp();
    if (folder.hasDatabase()) {
        const auto left = revisionIn(folder);
        const auto last = folder.published();
        const bool nothingNew = left && ((last && *left == last->revision) || *left == incoming.published.revision);
        if (left && !nothingNew && goesOn(*left, last, incoming.published)) {
            opening.behind = true;
            opening.notices.push_back(
                {Notice::Kind::Recovered, clause("session.recovered", opening.target.filename().string())});
            return {};
        }
        if (!nothingNew)
            if (auto kept = keepBeside(folder, opening.target, environment, opening.notices); !kept) return kept;
    }
    return moveTo(folder, incoming);
}

/// What this machine kept for the same file when it was another workshop.
Status settleStrangers(const Opening& opening, const Holder& self, const Environment& environment,
                       std::vector<Notice>& notices) {
    for (const WorkingFolder& other : WorkingFolder::allOf(environment.stateFolder, opening.target)) {
        if (other.path() == opening.folder->path()) continue;
        const auto lock = MachineLock::take(other.lockFile(), self);
        if (!lock || !*lock) continue;
        const auto left = revisionIn(other);
        const auto last = other.published();
        if (!left || !last || *left != last->revision)
            if (auto kept = keepBeside(other, opening.target, environment, notices); !kept) return kept;
        other.clear();
    }
    return {};
}

Result<Opening> toRead(const fs::path& target, Incoming incoming, Error why, Notice::Kind kind) {
    Opening opening;
    opening.target = target;
    opening.published = incoming.published;
    opening.notices.push_back({kind, why.clause});
    opening.readOnly = std::move(why);
    opening.passing = std::move(incoming.passing);
    return opening;
}

/// A file that is gone, but of which this machine holds what a killed process had acknowledged.
Result<Opening> fromWhatWasLeft(const fs::path& target, const Holder& self, const Environment& environment) {
    for (const WorkingFolder& left : WorkingFolder::allOf(environment.stateFolder, target)) {
        auto lock = MachineLock::take(left.lockFile(), self);
        if (!lock || !*lock || !revisionIn(left)) continue;
        auto beside = FolderLock::take(target, self);
        if (!beside || !*beside) continue;
        Opening opening;
        opening.target = target;
        opening.behind = true;
        opening.notices.push_back({Notice::Kind::Recovered, clause("session.recovered", target.filename().string())});
        opening.folder = left;
        opening.machine = std::move(**lock);
        opening.beside = std::move(**beside);
        return opening;
    }
    return fail(WorkshopFile::check(target).error());
}

void sayWhoseCopies(Opening& opening) {
    for (const WorkingFolder& copy : opening.folder->copies())
        if (MachineLock::isHeld(copy.lockFile()))
            if (const auto last = copy.published())
                opening.notices.push_back({Notice::Kind::CopyOpen, clause("session.copy-open", last->path.string())});
}

}  // namespace

Result<Opening> openPlace(const fs::path& path, const Environment& environment) {
    const fs::path target = withoutLinks(path);
    const fs::path& state = environment.stateFolder;
    if (state.empty()) return fail(Error::Code::Unwritable, clause("session.no-state-folder"));
    const Holder self = Holder::self(environment.who, environment.clock());
    if (!stampOf(target)) return fromWhatWasLeft(target, self, environment);
    if (auto readable = WorkshopFile::check(target); !readable) return fail(readable.error());
    const auto refused = whyNotWritable(target);
    if (!refused)
        if (auto whole = takeInJournal(target); !whole) return fail(whole.error());
    const auto until = std::chrono::steady_clock::now() + environment.patience;
    while (true) {
        auto incoming = load(target, state);
        if (!incoming) return fail(incoming.error());
        if (refused) return toRead(target, std::move(*incoming), *refused, Notice::Kind::NotWritable);
        const bool lastTry = std::chrono::steady_clock::now() >= until;
        Opening opening;
        opening.target = target;
        opening.folder.emplace(state, incoming->identity, target);
        if (auto made = opening.folder->make(); !made) return fail(made.error());
        auto machine = MachineLock::take(opening.folder->lockFile(), self);
        if (!machine && !lastTry && !opening.folder->isThere()) continue;  // its last holder has just left it
        if (!machine) return fail(machine.error());
        const auto elsewhere = [&](const std::optional<Holder>& holder) {
            return toRead(target, std::move(*incoming), openElsewhere(target, holder, self), Notice::Kind::OpenElsewhere);
        };
        if (!*machine && lastTry) return elsewhere(MachineLock::holder(opening.folder->lockFile()));
        if (*machine) {
            opening.machine = std::move(**machine);
            auto beside = FolderLock::take(target, self);
            if (!beside) return toRead(target, std::move(*incoming), beside.error(), Notice::Kind::NotWritable);
            if (!*beside && lastTry) return elsewhere(FolderLock::holder(target));
            if (*beside) opening.beside = std::move(**beside);
        }
        if (!opening.beside) {
            opening.machine.reset();
            std::this_thread::sleep_for(kBetweenTries);
            continue;
        }
        if (stampOf(target) != incoming->published.stamp) continue;  // its last holder has just put it there
        takeOverMoved(*opening.folder, *incoming, self);
        if (auto settled = settle(opening, *incoming, environment); !settled) return fail(settled.error());
        if (auto settled = settleStrangers(opening, self, environment, opening.notices); !settled)
            return fail(settled.error());
        sayWhoseCopies(opening);
        return opening;
    }
}

}  // namespace kabar::session
