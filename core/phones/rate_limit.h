// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace kabar::phones {

/// A token bucket for each key: `burst` at once, then `perSecond`. Kept in memory only.
template <class Key, class Hash = std::hash<Key>>
class RateLimit {
public:
    using Moment = std::chrono::steady_clock::time_point;

    RateLimit(double burst, double perSecond) : m_burst(burst), m_perSecond(perSecond) {}

    /// Takes one, or says no.
    [[nodiscard]] bool allow(const Key& key, Moment now) {
        Bucket& bucket = bucketOf(key, now);
        if (bucket.left < 1) return false;
        bucket.left -= 1;
        return true;
    }
    /// Whether `allow` would say yes; takes nothing.
    [[nodiscard]] bool wouldAllow(const Key& key, Moment now) { return bucketOf(key, now).left >= 1; }

private:
    struct Bucket {
        double left;
        Moment at;
    };
    static constexpr std::size_t kMostKeys = 10'000;

    Bucket& bucketOf(const Key& key, Moment now) {
        if (m_buckets.size() > kMostKeys) forgetFull(now);
        Bucket& bucket = m_buckets.try_emplace(key, Bucket{m_burst, now}).first->second;
        refill(bucket, now);
        return bucket;
    }
    void refill(Bucket& bucket, Moment now) const {
        const std::chrono::duration<double> passed = now - bucket.at;
        bucket.left = std::min(m_burst, bucket.left + m_perSecond * passed.count());
        bucket.at = now;
    }
    void forgetFull(Moment now) {
        std::erase_if(m_buckets, [&](auto& entry) {
            refill(entry.second, now);
            return entry.second.left >= m_burst;
        });
    }

    double m_burst, m_perSecond;
    std::unordered_map<Key, Bucket, Hash> m_buckets;
};

}  // namespace kabar::phones
