// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workshop_lock.h"

#include "core/session/reason.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <format>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace kabar::session {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds kBetweenMakingAndWriting{100};

std::string hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "?";
}

/// The 22nd field of /proc/PID/stat (proc(5)), after the name in brackets, which may hold spaces; empty where there is none.
std::string startOf(long process) {
    std::ifstream in(std::format("/proc/{}/stat", process));
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    auto at = text.rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field) at = text.find(' ', at + 1);
    return at == std::string::npos ? std::string() : text.substr(at + 1, text.find(' ', at + 1) - at - 1);
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, 1024> bytes{};
    in.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(in.gcount())};
}

/// No comma or line end of a name may end its field.
std::string plain(std::string text) {
    for (char& character : text)
        if (character == ',' || character == ';' || character == '\n') character = ' ';
    return text;
}

bool isSameFile(int descriptor, const fs::path& file) {
    struct stat open{}, named{};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

Error unwritable(const fs::path& file) {
    return Error{
        .code = Error::Code::Unwritable, .clause = because(clause("session.lock-unwritable"), errno), .file = file.string()};
}

}  // namespace

Holder Holder::self(std::string who, Time now) {
    const long process = ::getpid();
    return {plain(std::move(who)), plain(hostName()), iso8601(now), process, startOf(process)};
}

std::string Holder::text() const {
    return std::format("{},{},{},{},{};", who, host, since, process, started);
}

std::optional<Holder> Holder::parse(std::string_view text) {
    text = text.substr(0, text.find(';'));
    std::vector<std::string> fields;
    for (std::size_t from = 0;;) {
        const auto comma = text.find(',', from);
        fields.emplace_back(text.substr(from, comma - from));
        if (comma == std::string_view::npos) break;
        from = comma + 1;
    }
    if (fields.size() != 5) return std::nullopt;
    Holder holder{fields[0], fields[1], fields[2], 0, fields[4]};
    const std::string& number = fields[3];
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), holder.process);
    if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
    return holder;
}

bool Holder::mayBeAlive() const {
    if (host != plain(hostName())) return true;
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH) return false;
    const std::string start = startOf(process);
    return start.empty() || started.empty() || start == started;
}

// --- MachineLock

Result<std::optional<MachineLock>> MachineLock::take(const fs::path& file, const Holder& self) {
    while (true) {
        MachineLock lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600), file);
        const int descriptor = lock.m_descriptor;
        if (descriptor < 0) return fail(unwritable(file));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int why = errno;
            ::close(std::exchange(lock.m_descriptor, -1));  // not ours to remove
            if (why == EWOULDBLOCK) return std::nullopt;
            errno = why;
            return fail(unwritable(file));
        }
        if (!isSameFile(descriptor, file)) {  // its last holder removed it in between
            ::close(std::exchange(lock.m_descriptor, -1));
            continue;
        }
        const std::string text = self.text();
        if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) < 0)
            return fail(unwritable(file));
        return std::optional(std::move(lock));
    }
}

std::optional<Holder> MachineLock::holder(const fs::path& file) {
    return Holder::parse(contentOf(file));
}

bool MachineLock::isHeld(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool held = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

MachineLock::MachineLock(MachineLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_file(std::move(other.m_file)) {}
MachineLock& MachineLock::operator=(MachineLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_file, other.m_file);
    return *this;
}
MachineLock::~MachineLock() {
    if (m_descriptor < 0) return;
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

// --- FolderLock

fs::path FolderLock::fileOf(const fs::path& workshop) {
    return workshop.parent_path() / (".~lock." + workshop.filename().string() + "#");
}

std::optional<Holder> FolderLock::holder(const fs::path& workshop) {
    return Holder::parse(contentOf(fileOf(workshop)));
}

Result<std::optional<FolderLock>> FolderLock::take(const fs::path& workshop, const Holder& self) {
    const fs::path file = fileOf(workshop);
    for (int attempt = 0; attempt < 3; ++attempt) {
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        if (descriptor >= 0) {
            const std::string text = self.text();
            const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
            const Error error = unwritable(file);
            ::close(descriptor);
            if (!written) ::unlink(file.c_str());
            return written ? Result<std::optional<FolderLock>>(FolderLock(file, text)) : fail(error);
        }
        if (errno != EEXIST) return fail(unwritable(file));
        std::string found = contentOf(file);
        if (found.empty()) {  // just made, and not written yet
            std::this_thread::sleep_for(kBetweenMakingAndWriting);
            found = contentOf(file);
        }
        const auto holder = Holder::parse(found);
        const bool ownLeft = holder && holder->host == self.host && holder->process == self.process &&
                             holder->started == self.started;  // its folder was away when it was to go
        if (holder && !ownLeft && holder->mayBeAlive()) return std::nullopt;
        if (!holder && !found.empty()) return std::nullopt;  // some other program's
        if (::unlink(file.c_str()) != 0 && errno != ENOENT) return fail(unwritable(file));
    }
    return std::nullopt;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_file(std::exchange(other.m_file, {})), m_text(std::move(other.m_text)) {}
FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_file, other.m_file);
    std::swap(m_text, other.m_text);
    return *this;
}
FolderLock::~FolderLock() {
    if (!m_file.empty() && contentOf(m_file) == m_text) ::unlink(m_file.c_str());
}

}  // namespace kabar::session
