// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/commuting.h"

#include "core/demo/even_draws.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kabar::demo {

namespace {

constexpr std::size_t kSample = 6000;
constexpr int kMaxSteps = 60;
constexpr std::size_t kOwnFeatures = 3;  // distance, near, own commune; then one a pole
constexpr std::size_t kFeatures = kOwnFeatures + std::tuple_size_v<decltype(PublishedFacts::poles)>;

using Vector = Eigen::Matrix<double, kFeatures, 1>;
using Matrix = Eigen::Matrix<double, kFeatures, kFeatures>;

class Features {
public:
    Features(const geo::Territory& territory, std::span<const ActivityZone> zones, const PublishedFacts& facts)
        : m_zones(zones), m_pole(zones.size(), kFeatures) {
        for (std::size_t z = 0; z < zones.size(); ++z)
            for (std::size_t p = 0; p < facts.poles.size(); ++p)
                if (territory.communes[zones[z].commune].code == facts.poles[p].communeCode) m_pole[z] = kOwnFeatures + p;
    }

    [[nodiscard]] Vector of(const Home& home, std::size_t zone) const {
        const ActivityZone& there = m_zones[zone];
        const Metres way = roadDistance(home.position, there.centre);
        const bool own = there.commune == home.commune;
        Vector f = Vector::Zero();
        f[0] = way.value / 1000;
        f[1] = way < kNear;
        f[2] = own;
        if (!own && m_pole[zone] < kFeatures) f[static_cast<Eigen::Index>(m_pole[zone])] = 1;
        return f;
    }

private:
    std::span<const ActivityZone> m_zones;
    std::vector<std::size_t> m_pole;  ///< the feature of the pole that a zone belongs to, or kFeatures
};

/// Value, gradient and Hessian of the dual, per commuter.
struct Dual {
    double value = 0;
    Vector mean = Vector::Zero();
    Matrix covariance = Matrix::Zero();
};

Dual evaluate(const std::vector<Vector>& features, std::span<const ActivityZone> zones, const Vector& lambda,
              const Vector& target) {
    Dual dual;
    const std::size_t count = features.size() / zones.size();
    std::vector<double> logits(zones.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Vector* row = &features[i * zones.size()];
        double top = -1e300;
        for (std::size_t z = 0; z < zones.size(); ++z) {
            logits[z] = std::log(zones[z].attraction) + lambda.dot(row[z]);
            top = std::max(top, logits[z]);
        }
        double sum = 0;
        for (double& logit : logits) sum += logit = std::exp(logit - top);
        Vector mean = Vector::Zero();
        Matrix square = Matrix::Zero();
        for (std::size_t z = 0; z < zones.size(); ++z) {
            const double share = logits[z] / sum;
            mean += share * row[z];
            square += share * row[z] * row[z].transpose();
        }
        dual.value += top + std::log(sum);
        dual.mean += mean;
        dual.covariance += square - mean * mean.transpose();
    }
    const double n = static_cast<double>(count);
    dual.value = dual.value / n - lambda.dot(target);
    dual.mean /= n;
    dual.covariance /= n;
    return dual;
}

Vector targetsOf(const PublishedFacts& facts) {
    Vector target;
    target.head<kOwnFeatures>() << facts.meanDistanceKm, facts.shareUnder5Km, facts.shareOwnCommune;
    for (std::size_t p = 0; p < facts.poles.size(); ++p)
        target[static_cast<Eigen::Index>(kOwnFeatures + p)] = facts.poles[p].inflowShare;
    return target;
}

double worstGap(const Vector& mean, const Vector& target) {
    return ((mean - target).array() / target.array()).abs().maxCoeff();
}

}  // namespace

Metres roadDistance(geo::Coordinate a, geo::Coordinate b) {
    return geo::distance(a, b) * detourFactor();
}

Result<CommutingModel> calibrate(const geo::Territory& territory, std::span<const Home> homes,
                                 std::span<const ActivityZone> zones, const PublishedFacts& facts) {
    const Features of(territory, zones, facts);
    const std::size_t count = std::min(kSample, homes.size());
    std::vector<Vector> features;
    features.reserve(count * zones.size());
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t z = 0; z < zones.size(); ++z) features.push_back(of.of(homes[i * homes.size() / count], z));

    const Vector target = targetsOf(facts);
    Vector lambda = Vector::Zero();
    Dual dual = evaluate(features, zones, lambda, target);
    for (int step = 0; step < kMaxSteps && worstGap(dual.mean, target) > 1e-6; ++step) {
        const Matrix ridged = dual.covariance + 1e-9 * Matrix::Identity();
        const Vector direction = ridged.ldlt().solve(target - dual.mean);
        Dual next;
        double length = 1;
        for (int halving = 0; halving < 30; ++halving, length /= 2) {
            next = evaluate(features, zones, lambda + length * direction, target);
            if (next.value <= dual.value) break;
        }
        lambda += length * direction;
        dual = next;
    }
    if (!(worstGap(dual.mean, target) < kTolerance / 10)) return fail(Error::Code::Infeasible, clause("demo.no-commuting"));

    CommutingModel model;
    model.multipliers.assign(lambda.begin(), lambda.end());
    model.targets.assign(target.begin(), target.end());
    model.expected.assign(dual.mean.begin(), dual.mean.end());
    return model;
}

std::vector<std::size_t> chooseWork(const CommutingModel& model, const geo::Territory& territory,
                                    std::span<const Home> homes, std::span<const ActivityZone> zones,
                                    const PublishedFacts& facts, Random& random) {
    const Features of(territory, zones, facts);
    const Vector lambda = Eigen::Map<const Vector>(model.multipliers.data());
    std::vector<std::size_t> chosen;
    chosen.reserve(homes.size());
    std::vector<std::pair<double, double>> reach(zones.size());  // distance and cumulated weight
    std::vector<std::size_t> byDistance(zones.size());
    EvenDraws draws(random);
    for (const Home& home : homes) {
        for (std::size_t z = 0; z < zones.size(); ++z) {
            const Vector f = of.of(home, z);
            reach[z] = {f[0], zones[z].attraction * std::exp(lambda.dot(f))};
        }
        // From near to far, so that even draws make even shares of near and far.
        std::iota(byDistance.begin(), byDistance.end(), std::size_t{0});
        std::ranges::sort(byDistance, {}, [&](std::size_t z) { return std::pair(reach[z].first, z); });
        double sum = 0;
        for (const std::size_t z : byDistance) reach[z].second = sum += reach[z].second;
        const double draw = draws.next() * sum;
        const auto at = std::ranges::find_if(byDistance, [&](std::size_t z) { return draw < reach[z].second; });
        chosen.push_back(at == byDistance.end() ? byDistance.back() : *at);
    }
    return chosen;
}

}  // namespace kabar::demo
