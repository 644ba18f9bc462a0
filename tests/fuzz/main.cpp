// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds mutations of well-formed samples to every importer: `fuzz_importers [--seconds N] [--seed N] [--target NAME]
// [FILE…]`. With files, reads just those. The input that broke an importer is kept in the working folder.
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <format>
#include <fstream>
#include <iostream>
#include <iterator>

extern "C" [[gnu::weak]] void __sanitizer_set_death_callback(void (*callback)());

namespace {

using namespace kabar;
using fuzz::Target;
using std::chrono::steady_clock;

constexpr unsigned kLongestRead = 10;  // seconds

/// What is being read, for those who come too late to ask.
std::string g_target, g_input;

void keepInput() {
    const std::string name = "fuzz-" + g_target + ".input";
    std::ofstream(name, std::ios::binary) << g_input;
    std::cerr << std::format("\nThe input is kept in {}; run fuzz_importers --target {} {}\n", name, g_target, name);
}

void onHang(int) {
    std::cerr << std::format("{} read for more than {} seconds", g_target, kLongestRead);
    keepInput();
    ::_exit(1);
}

struct Options {
    double seconds = 40;
    std::uint64_t seed = 974;
    std::string target;
    std::vector<std::string> files;
};

Options optionsOf(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const bool hasValue = i + 1 < argc;
        if (word == "--seconds" && hasValue)
            options.seconds = std::atof(argv[++i]);
        else if (word == "--seed" && hasValue)
            options.seed = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--target" && hasValue)
            options.target = argv[++i];
        else
            options.files.emplace_back(word);
    }
    return options;
}

bool read(const Target& target, std::string input) {
    g_target = target.name;
    g_input = std::move(input);
    ::alarm(kLongestRead);
    const bool accepted = target.read(g_input);
    ::alarm(0);
    return accepted;
}

void fuzzFor(const Target& target, double seconds, std::uint64_t seed) {
    for (const std::string& sample : target.corpus)
        if (!read(target, sample) && target.name != "geojson" && target.name != "csv")
            fuzz::broken("a good sample is refused");
    auto random = Random::forPart(seed, target.name);
    const auto until = steady_clock::now() + std::chrono::duration<double>(seconds);
    long inputs = 0, accepted = 0;
    for (; steady_clock::now() < until; ++inputs) {
        const std::string& sample = target.corpus[random.below(target.corpus.size())];
        accepted += read(target, fuzz::mutated(sample, target.corpus, random));
    }
    std::cout << std::format("{:<10} {:>8} inputs, {:>5.1f} % accepted\n", target.name, inputs,
                             100.0 * static_cast<double>(accepted) / static_cast<double>(inputs))
              << std::flush;
}

}  // namespace

void kabar::fuzz::broken(std::string_view promise) {
    std::cerr << std::format("{}: broken promise: {}", g_target, promise);
    keepInput();
    ::_exit(1);
}

int main(int argc, char** argv) {
    const Options options = optionsOf(argc, argv);
    ::signal(SIGALRM, onHang);
    std::set_terminate([] { kabar::fuzz::broken("an exception came out"); });
    if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(keepInput);  // in a build with sanitizers

    const bool hasMemory = ::access("/dev/shm", W_OK) == 0;
    const std::filesystem::path folder =
        std::filesystem::path(hasMemory ? "/dev/shm" : "/tmp") / std::format("kabar-fuzz-{}", ::getpid());
    std::filesystem::create_directories(folder);
    std::vector<Target> targets = fuzz::textTargets();
    for (Target& target : fuzz::databaseTargets(folder.string())) targets.push_back(std::move(target));
    if (!options.target.empty()) std::erase_if(targets, [&](const Target& target) { return target.name != options.target; });

    for (const Target& target : targets) {
        for (const std::string& file : options.files) {
            std::ifstream in(file, std::ios::binary);
            const bool accepted = read(target, {std::istreambuf_iterator<char>(in), {}});
            std::cout << std::format("{} {}: {}\n", target.name, file, accepted ? "accepted" : "refused");
        }
        if (options.files.empty()) fuzzFor(target, options.seconds / static_cast<double>(targets.size()), options.seed);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
