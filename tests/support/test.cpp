// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <cstdio>
#include <map>
#include <string>

namespace kabar::test {

namespace {

std::map<std::string, Run>& tests() {
    static std::map<std::string, Run> all;
    return all;
}

}  // namespace

bool enlist(const char* source, Run run) {
    const std::string name(source);
    return tests().emplace(name.substr(0, name.find('.')), run).second;
}

int runNamed(int argc, char** argv) {
    const auto found = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (found != tests().end()) return found->second(argc - 1, argv + 1);
    std::fprintf(stderr, "usage: %s TEST [OPTIONS of Qt Test]; it has\n", argv[0]);
    for (const auto& [name, run] : tests()) std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

}  // namespace kabar::test
