// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/package_finder.h"

#include "core/words/headlines.h"
#include "ui/async/qt_text.h"
#include "ui/workspace/error_text.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

using namespace scenario;

namespace {
constexpr std::size_t kMostKept = 8;
}

PackageFinder::PackageFinder(QObject* parent) : QObject(parent) {
    m_job.setAwaited(true);
    connect(&m_job, &Job::runningChanged, this, [this] {
        if (m_job.isRunning()) return;
        if (const auto next = std::exchange(m_next, std::nullopt)) find(next->first, next->second);
    });
}

void PackageFinder::setWords(const words::Words& words) {
    m_words = &words;
    emit changed();
}

void PackageFinder::find(PackageQuestion question, std::vector<Scenario> scenarios) {
    const auto known = std::ranges::find(m_kept, question, &Kept::question);
    if (known != m_kept.end()) return show(question, known->found);
    show(question, nullptr);
    if (m_job.isRunning()) {  // of another question
        m_next.emplace(std::move(question), std::move(scenarios));
        return m_job.stop();
    }
    m_job.run<JudgedPackage>(
        [question, scenarios = std::move(scenarios)](std::stop_token stop, const Progress& progress) {
            return judgedPackage(*question.model, scenarios, question.factors, question.seed, question.budget, stop,
                                 progress);
        },
        [this, question](Result<JudgedPackage> found) {
            if (question != m_question) return;  // something else is on show by now
            if (!found) {
                if (found.error().code != Error::Code::Cancelled) m_problem = errorText(found.error());
                return emit changed();
            }
            auto kept = std::make_shared<const JudgedPackage>(std::move(*found));
            if (m_kept.size() >= kMostKept) m_kept.erase(m_kept.begin());
            m_kept.push_back({question, kept});
            show(question, kept);
        });
}

void PackageFinder::show(const PackageQuestion& question, Found found) {
    m_question = question;
    m_shown = std::move(found);
    m_problem.clear();
    emit changed();
}

void PackageFinder::follow(const PackageQuestion& question) {
    if (!m_question) return;
    PackageQuestion same = question;
    same.budget = m_question->budget;
    if (same != *m_question) forget();
}

void PackageFinder::forget() {
    m_next.reset();
    m_job.stop();
    m_question.reset();
    m_shown.reset();
    m_problem.clear();
    emit changed();
}

QString PackageFinder::answer() const {
    return m_shown ? qt(words::packageSentence(*m_shown, *m_words)) : QString();
}

QString PackageFinder::proof() const {
    return m_shown ? qt(words::packageProof(m_shown->found, *m_words)) : QString();
}

QStringList PackageFinder::otherGrids() const {
    QStringList lines;
    if (!m_shown || !m_question) return lines;
    const auto& cases = m_question->factors[FactorId::GridEmission].value.cases;
    for (const CasePackage& each : m_shown->otherCases) {
        const auto grid = std::ranges::find(cases, each.id, &factor::Case::id);
        const std::string label = grid == cases.end() ? each.id : grid->label.in(words::codeOf(*m_words));
        lines << qt(words::packageInCase(each, label, *m_words));
    }
    return lines;
}

}  // namespace kabar::ui
