// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/address_base.h"
#include "core/address/gathering.h"
#include "core/address/index_file.h"

#include <signal.h>
#include <unistd.h>

#include <charconv>
#include <cmath>

namespace kabar::address {

namespace fs = std::filesystem;

namespace {

struct Read {
    AddressBaseFacts facts;
    std::vector<CommuneWays> communes;
};

Result<Read> readNational(const fs::path& file, const std::stop_token& stop, const Progress& progress) {
    auto rows = NationalFile::open(file);
    if (!rows) return fail(std::move(rows.error()));
    Gathering gathering;
    Read read;
    NationalAddress address;
    while (true) {
        if (rows->line() % 1000 == 0) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, {});
            progress(rows->fraction(), "addresses");
        }
        const auto there = rows->next(address);
        if (!there) return fail(there.error());
        if (!*there) break;
        const std::string department = departmentOf(address.communeCode);
        if (read.facts.department.empty()) read.facts.department = department;
        if (read.facts.department != department)
            return fail(Error{.code = Error::Code::Mismatch,
                              .clause = clause("address.two-departments", read.facts.department, department),
                              .file = file.string()}
                            .at(rows->line())
                            .of("code_insee", address.communeCode));
        if (std::isnan(address.position.latitude) || std::isnan(address.position.longitude))
            ++read.facts.unplaced;
        else
            gathering.add(address);
    }
    if (gathering.addresses() == 0)
        return fail(Error{.code = Error::Code::Mismatch, .clause = clause("address.none"), .file = file.string()});
    read.facts.addresses = gathering.addresses();
    read.communes = gathering.communes();
    read.facts.communes = static_cast<int>(read.communes.size());
    for (const CommuneWays& commune : read.communes)
        for (const Way& way : commune.ways) read.facts.ways += !way.isHamlet;
    return read;
}

/// What is written beside `target` until it is whole; what killed processes left there goes.
Result<fs::path> partBeside(const fs::path& target) {
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error)
        return fail(
            Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = target.parent_path().string()});
    const std::string start = target.filename().string() + ".part";
    for (const auto& entry : fs::directory_iterator(target.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(start)) continue;
        int process = 0;
        std::from_chars(name.data() + start.size(), name.data() + name.size(), process);
        if (process <= 0 || process == ::getpid() || ::kill(process, 0) != 0) fs::remove(entry.path(), error);
    }
    return target.parent_path() / (start + std::to_string(::getpid()));
}

}  // namespace

Result<AddressBaseFacts> importAddressBase(const fs::path& file, const fs::path& folder, std::stop_token stop,
                                           const Progress& progress) {
    auto read = readNational(file, stop, part(progress, 0, 0.8));
    if (!read) return fail(std::move(read.error()));
    const fs::path target = addressBaseFile(folder, read->facts.department);
    auto part = partBeside(target);
    if (!part) return fail(std::move(part.error()));
    Status done = writeIndex(*part, read->facts, read->communes, stop, kabar::part(progress, 0.8, 1));
    std::error_code error;
    if (done) fs::rename(*part, target, error);
    if (done && error)
        done = fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = target.string()});
    if (!done) {
        fs::remove(*part, error);
        return fail(std::move(done.error()));
    }
    return read->facts;
}

}  // namespace kabar::address
