// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/comparison.h"
#include "core/words/words.h"
#include "ui/async/job.h"

#include <QObject>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kabar::ui {

/// All that a search depends on: two that are equal have the same result.
struct PackageQuestion {
    std::shared_ptr<const scenario::CommuteModel> model;
    std::vector<scenario::Levers> levers;  ///< of the scenarios
    scenario::FactorSet factors;
    std::uint64_t seed = 0;
    std::optional<double> budget;
    friend bool operator==(const PackageQuestion&, const PackageQuestion&) = default;
};

/// The best package of the scenarios' measures under a budget: searched away from the window's thread, stopped at any time;
/// what was found for one question is kept for when it is asked again.
class PackageFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenarioLab")
    Q_PROPERTY(kabar::ui::Job* job READ job CONSTANT)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString proof READ proof NOTIFY changed)
    Q_PROPERTY(QStringList otherGrids READ otherGrids NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit PackageFinder(QObject* parent = nullptr);

    void find(PackageQuestion question, std::vector<scenario::Scenario> scenarios);
    /// Forgets what is shown when it answers another question than this, whatever the budget.
    void follow(const PackageQuestion& question);
    void forget();
    void setWords(const words::Words& words);

    [[nodiscard]] Job* job() { return &m_job; }
    [[nodiscard]] bool isFound() const { return m_shown != nullptr; }
    [[nodiscard]] const scenario::JudgedPackage* shown() const { return m_shown.get(); }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString proof() const;
    [[nodiscard]] QStringList otherGrids() const;
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void changed();

private:
    using Found = std::shared_ptr<const scenario::JudgedPackage>;
    struct Kept {
        PackageQuestion question;
        Found found;
    };
    void show(const PackageQuestion& question, Found found);

    const words::Words* m_words = &words::wordsIn(words::Language::French);
    std::vector<Kept> m_kept;                   ///< the latest last
    std::optional<PackageQuestion> m_question;  ///< the latest
    std::optional<std::pair<PackageQuestion, std::vector<scenario::Scenario>>>
        m_next;  ///< once the running search has stopped
    Found m_shown;
    QString m_problem;
    Job m_job;
};

}  // namespace kabar::ui
