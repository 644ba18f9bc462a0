// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>
#include <new>
#include <type_traits>
#include <utility>

namespace kabar {

/// Calls `work` and turns what it throws into an `Internal` error: the boundary of each thread, job and slot, so that no
/// exception of a library ends the program.
template <class Work>
[[nodiscard]] std::invoke_result_t<Work> guarded(Work&& work) noexcept {
    try {
        return std::forward<Work>(work)();
    } catch (const std::bad_alloc&) {
        return fail(Error::Code::Internal, clause("program.out-of-memory"));
    } catch (const std::exception& thrown) {
        return fail(Error::Code::Internal, clause("program.exception", std::string_view(thrown.what())));
    } catch (...) {
        return fail(Error::Code::Internal, clause("program.unknown-exception"));
    }
}

}  // namespace kabar
