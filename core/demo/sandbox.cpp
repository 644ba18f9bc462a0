// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/sandbox.h"

#include "core/coop/signing.h"
#include "core/demo/employer_files.h"
#include "core/demo/reviewers.h"
#include "core/demo/staging.h"
#include "core/node/owner_records.h"
#include "core/store/coop_store.h"
#include "core/store/identity.h"
#include "core/store/schema_check.h"
#include "core/store/territory_store.h"

#include <format>
#include <utility>

namespace kabar::demo {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kProvenance = "demo";

struct WrittenEmployer {
    std::string name, sector, source, mapping;
};

/// One employer's database and mapping in `folder`, as `NN-slug.sqlite` or `.csv`.
Result<WrittenEmployer> writeEmployer(Employer employer, std::size_t index, const fs::path& folder, std::uint64_t seed) {
    auto random = Random::forPart(seed, "database " + std::to_string(index));
    const DatabaseShape shape = shapeOf(index);
    forget(employer, shape, random);
    const EmployerRows rows = rowsOf(employer, shape, random);

    const bool isSqlite = shape.container == Container::Sqlite;
    const std::string stem = std::format("{:02}-{}", index + 1, employer.slug);
    const std::string file = stem + (isSqlite ? ".sqlite" : ".csv");
    const auto written = isSqlite ? writeSqlite(rows, shape.table, folder / file) : writeCsv(rows, shape, folder / file);
    if (!written) return fail(written.error());
    WrittenEmployer done{employer.name, std::string(employer.trade->sector), folder.filename() / file,
                         mappingOf(employer, shape)};
    if (isSqlite) done.source += ":" + std::string(shape.table);
    if (auto mapping = writeWhole(folder / (stem + ".mapping.toml"), done.mapping); !mapping) return fail(mapping.error());
    return done;
}

/// The same request makes the same workshop.
std::string identityOf(const SandboxRequest& request) {
    return coop::hashOf(std::format("kabar demo\n{}\n{}\n{}\n{}", request.population.seed, request.population.employers,
                                    request.population.employees, iso8601(request.moment)))
        .substr(0, 32);
}

std::string readMe(const PopulationRequest& request) {
    return std::format(
        "Bac à sable de Kabar : {} employeurs et {} personnes, tous inventés (graine {}).\n"
        "Chaque base de données a sa propre forme, comme dans la vraie vie ; le fichier .mapping.toml dit comment la lire.\n"
        "Rien ici ne décrit une personne ou une entreprise réelle.\n",
        request.employers, request.employees, request.seed);
}

Result<std::vector<WrittenEmployer>> writeDatabases(const Population& population, const fs::path& folder,
                                                    const PopulationRequest& request, std::stop_token stop,
                                                    const Progress& progress) {
    std::error_code error;
    fs::create_directory(folder, error);
    if (error) return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = folder.string()});
    std::vector<WrittenEmployer> written;
    for (std::size_t e = 0; e < population.employers.size(); ++e) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(e) / static_cast<double>(population.employers.size()), "databases");
        auto employer = writeEmployer(population.employers[e], e, folder, request.seed);
        if (!employer) return fail(employer.error());
        written.push_back(std::move(*employer));
    }
    if (auto told = writeWhole(folder / "LISEZMOI.txt", readMe(request)); !told) return fail(told.error());
    return written;
}

Status fill(store::WorkshopFile& file, const geo::Territory& territory, const std::vector<WrittenEmployer>& employers,
            const SandboxRequest& request) {
    return file.write([&](store::Database& database) -> Status {
        if (auto saved = store::saveTerritory(database, territory); !saved) return saved;
        for (const WrittenEmployer& written : employers) {
            const node::Employer employer{
                .name = written.name, .sector = written.sector, .source = written.source, .mapping = written.mapping};
            if (auto added = store::addEmployer(database, employer); !added) return fail(added.error());
        }
        const std::string moment = iso8601(request.moment);
        const auto reviewers = demo::reviewers(request.population.seed);
        if (auto signedAll = store::installShippedAlgorithms(database, reviewers, moment); !signedAll) return signedAll;
        if (auto allowed = store::allowEverything(database); !allowed) return allowed;
        const std::string detail =
            std::format(R"({{"employees":{},"employers":{},"seed":{},"version":1}})", request.population.employees,
                        request.population.employers, request.population.seed);
        return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, ?, ?)", iso8601(request.moment),
                            kProvenance, detail);
    });
}

/// VACUUM makes the same bytes of the same content, whatever became of the file's counters.
Status canonicalCopy(const fs::path& file, const fs::path& copy) {
    auto database = store::Database::open(file.string(), store::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    return database->run("VACUUM INTO ?", copy.string());
}

bool sameContent(const fs::path& a, const fs::path& b, const fs::path& scratch) {
    const fs::path first = scratch / "first", second = scratch / "second";
    return canonicalCopy(a, first) && canonicalCopy(b, second) && sameBytes(first, second);
}

bool isSandbox(const fs::path& file) {
    auto database = store::Database::open(file.string(), store::Database::Access::ReadOnly);
    if (!database || !store::checkSchema(*database)) return false;
    const auto made = database->integer(std::format("SELECT count(*) FROM provenance WHERE what = '{}'", kProvenance));
    return made && *made > 0;
}

Error taken(const fs::path& path, Clause why) {
    return Error{.code = Error::Code::Taken, .clause = std::move(why), .file = path.string()};
}

/// The folder first: a workshop file must never point at databases that are not there.
Status install(const fs::path& staged, const fs::path& path, const fs::path& scratch) {
    const fs::path folder = sandboxFolder(path), old = scratch / "old.sandbox";
    std::error_code ignored;
    const bool hadFolder = fs::exists(folder, ignored);
    if (hadFolder)
        if (auto aside = moveTo(folder, old); !aside) return aside;
    Status moved = moveTo(sandboxFolder(staged), folder);
    if (moved) {
        moved = moveTo(staged, path);
        if (moved) return {};
        fs::remove_all(folder, ignored);
    }
    if (hadFolder) (void)moveTo(old, folder);
    return moved;
}

/// Whether something else stands in the way: Made when the name is free, Replaced when it may be taken.
Result<Outcome> mayInstall(const fs::path& staged, const fs::path& path, bool replace, const fs::path& scratch) {
    const fs::path folder = sandboxFolder(path);
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        // A folder without its file is what a killed run left; anything else is not ours.
        if (fs::exists(folder, ignored) && !fs::exists(folder / "LISEZMOI.txt", ignored))
            return fail(taken(folder, clause("demo.folder")));
        return Outcome::Made;
    }
    if (sameTree(sandboxFolder(staged), folder) && sameContent(staged, path, scratch)) return Outcome::AlreadyThere;
    if (!isSandbox(path)) return fail(taken(path, clause("demo.file")));
    if (!replace) return fail(taken(path, clause("demo.different")));
    return Outcome::Replaced;
}

/// Errors name the files by where they were to be.
Error inPlace(Error error, const Staging& staging, const fs::path& path) {
    const std::string folder = staging.folder().string() + "/",
                      parent = path.has_parent_path() ? path.parent_path().string() + "/" : "";
    if (error.file.starts_with(folder)) error.file.replace(0, folder.size(), parent);
    return error;
}

/// The records of this machine begin anew with the demo, and stay as they were when it is not put in place.
class DemoRecords {
public:
    static Result<DemoRecords> begin(const std::string& identity) {
        auto records = node::OwnerRecords::open();
        if (!records) return fail(records.error());
        auto before = records->of(identity);
        if (!before) return fail(before.error());
        if (auto begun = records->beginDemo(identity); !begun) return fail(begun.error());
        return DemoRecords(std::move(*records), identity, std::move(*before));
    }
    DemoRecords(DemoRecords&& other) noexcept
        : m_records(std::move(other.m_records)),
          m_identity(std::exchange(other.m_identity, {})),
          m_before(std::move(other.m_before)) {}
    ~DemoRecords() {
        if (!m_identity.empty()) (void)m_records.takeBackDemo(m_identity, m_before);
    }
    void keep() { m_identity.clear(); }

private:
    DemoRecords(node::OwnerRecords records, std::string identity, node::OwnersHere before)
        : m_records(std::move(records)), m_identity(std::move(identity)), m_before(std::move(before)) {}

    node::OwnerRecords m_records;
    std::string m_identity;
    node::OwnersHere m_before;
};

Result<Outcome> stageAndInstall(const Staging& staging, const fs::path& path, const geo::Territory& territory,
                                const SandboxRequest& request, const Furnish& furnish, std::stop_token stop,
                                const Progress& progress) {
    const fs::path staged = staging.folder() / path.filename();
    const auto population = populate(territory, request.population, stop, part(progress, 0, 0.5));
    if (!population) return fail(population.error());
    const auto employers =
        writeDatabases(*population, sandboxFolder(staged), request.population, stop, part(progress, 0.5, 0.9));
    if (!employers) return fail(employers.error());
    const std::string identity = identityOf(request);
    auto records = DemoRecords::begin(identity);
    if (!records) return fail(records.error());
    {
        const Clock clock = [&] { return request.moment; };
        auto file =
            store::WorkshopFile::create(staged, territory.name, static_cast<std::int64_t>(request.population.seed), clock);
        if (!file) return fail(file.error());
        auto named = file->write([&](store::Database& database) { return store::setIdentity(database, identity); });
        if (!named) return fail(named.error());
        if (auto filled = fill(*file, territory, *employers, request); !filled) return fail(filled.error());
        if (furnish)
            if (auto furnished = furnish(*file); !furnished) return fail(furnished.error());
        if (auto begun = store::beginHistory(file->database()); !begun) return fail(begun.error());
    }
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    const auto outcome = mayInstall(staged, path, request.replace, staging.folder());
    if (outcome && *outcome == Outcome::AlreadyThere) records->keep();  // what was made anew is what is there
    if (!outcome || *outcome == Outcome::AlreadyThere) return outcome;
    if (auto installed = install(staged, path, staging.folder()); !installed) return fail(installed.error());
    records->keep();
    progress(1, "databases");
    return outcome;
}

}  // namespace

fs::path sandboxFolder(const fs::path& file) {
    fs::path folder = file;
    return folder.replace_extension(".sandbox");
}

Result<Outcome> makeSandbox(const fs::path& path, const geo::Territory& territory, const SandboxRequest& request,
                            const Furnish& furnish, std::stop_token stop, const Progress& progress) {
    if (path.extension() != ".kabar")
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("workshop.name")}.of("FILE", path.string()));
    auto staging = Staging::beside(path);
    if (!staging) return fail(staging.error());
    auto outcome = stageAndInstall(*staging, path, territory, request, furnish, stop, progress);
    return outcome ? outcome : fail(inPlace(outcome.error(), *staging, path));
}

}  // namespace kabar::demo
