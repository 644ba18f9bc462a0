// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kabar::session {

/// What a workshop is made of: a write names those it changes, and a snapshot renews only these.
enum class Domain : std::uint32_t {
    Meta = 1 << 0,  ///< title, seed
    Territory = 1 << 1,
    Employers = 1 << 2,  ///< with reviewers, algorithms, approvals and permissions
    Tables = 1 << 3,     ///< what was released
    Audit = 1 << 4,
    Studies = 1 << 5,
    Scenarios = 1 << 6,
    Factors = 1 << 7,
    Fleet = 1 << 8,
    Room = 1 << 9,    ///< participants, agenda, ballots, actions, the room's address
    Votes = 1 << 10,  ///< how many have voted, and what was counted
    Texts = 1 << 11,
};

/// A set of domains: `Domain::Room | Domain::Votes`.
class Domains {
public:
    constexpr Domains() = default;
    constexpr Domains(Domain domain) : m_bits(static_cast<std::uint32_t>(domain)) {}

    [[nodiscard]] static constexpr Domains all() { return Domains((1U << 12) - 1); }
    /// What `bits` gave; all for none.
    [[nodiscard]] static constexpr Domains of(std::uint32_t bits) { return bits == 0 ? all() : Domains(bits); }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    [[nodiscard]] constexpr bool has(Domain domain) const { return (m_bits & static_cast<std::uint32_t>(domain)) != 0; }
    [[nodiscard]] constexpr bool touches(Domains others) const { return (m_bits & others.m_bits) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr Domains without(Domain domain) const {
        return Domains(m_bits & ~static_cast<std::uint32_t>(domain));
    }
    [[nodiscard]] constexpr Domains only(Domains others) const { return Domains(m_bits & others.m_bits); }
    friend constexpr Domains operator|(Domains a, Domains b) { return Domains(a.m_bits | b.m_bits); }
    friend constexpr bool operator==(Domains, Domains) = default;

private:
    explicit constexpr Domains(std::uint32_t bits) : m_bits(bits) {}
    std::uint32_t m_bits = 0;
};

[[nodiscard]] constexpr Domains operator|(Domain a, Domain b) {
    return Domains(a) | Domains(b);
}

}  // namespace kabar::session
