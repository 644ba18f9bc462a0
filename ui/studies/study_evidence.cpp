// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_evidence.h"

#include "core/factor/factor_file.h"
#include "core/words/findings.h"
#include "core/words/typography.h"
#include "core/words/units.h"
#include "ui/async/qt_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kabar::ui {

namespace {

/// What the register says of a factor that a result rests on; null for one that it does not know (any more).
const factor::Entry* entryOf(const std::string& id) {
    static const auto kRegister = factor::shippedRegister();
    const auto known = factor::factorNamed(id);
    return kRegister && known ? &kRegister->entries()[static_cast<std::size_t>(*known)] : nullptr;
}
QString labelOf(const factor::Entry& entry, const words::Words& words) {
    return qt(entry.label.in(words::codeOf(words.language())));
}

/// Shares as percents, others with as many decimals as they need.
QString factorText(double value, const factor::Entry& factor, const words::Words& words) {
    if (!std::isfinite(value)) return qt(words.say("Studies", "to be set"));
    if (factor.unit == "share") return qt(words::percent(value, 0, words));
    const int decimals = value == std::round(value) ? 0 : value * 10 == std::round(value * 10) ? 1 : 2;
    const QString number = qt(words::number(value, decimals, words));
    return factor.unit == "ratio" ? number : number + QChar(0xa0) + qt(words::unitName(factor.unit, words));
}

}  // namespace

QVariantList gainRows(const study::StudyResult& result, const words::Words& words) {
    QVariantList rows;
    for (const study::MarginalGain& gain : result.marginal) {
        std::vector<std::string> names;
        for (const study::NamedPlace& site : gain.sites) names.push_back(words::placeName(site, words));
        const auto note = words.say("Studies", "%1 in reach · %2", words::percent(gain.coverage, 0, words),
                                    words::shortProof(gain.median, words));
        rows << QVariantMap{{QStringLiteral("label"), qt(words.sayCounted("Studies", "%n place(s)", gain.places))},
                            {QStringLiteral("low"), gain.vehicleKmPerDay.low},
                            {QStringLiteral("mid"), gain.vehicleKmPerDay.mid},
                            {QStringLiteral("high"), gain.vehicleKmPerDay.high},
                            {QStringLiteral("note"), qt(note)},
                            {QStringLiteral("names"), qt(words::joined(names, words))}};
    }
    return rows;
}

QVariantList swingRows(const study::StudyResult& result, const words::Words& words) {
    QVariantList rows;
    for (const study::Swing& swing : result.swings) {
        const auto use = std::ranges::find(result.factors, swing.factor, &factor::FactorUse::id);
        const factor::Entry* entry = entryOf(swing.factor);
        if (use == result.factors.end() || !entry) continue;
        rows << QVariantMap{{QStringLiteral("label"), labelOf(*entry, words)},
                            {QStringLiteral("low"), swing.atLow},
                            {QStringLiteral("high"), swing.atHigh},
                            {QStringLiteral("lowText"), factorText(use->range.low, *entry, words)},
                            {QStringLiteral("highText"), factorText(use->range.high, *entry, words)}};
    }
    return rows;
}

QVariantList factorRows(const study::StudyResult& result, const words::Words& words) {
    QVariantList rows;
    for (const factor::FactorUse& use : result.factors) {
        const factor::Entry* entry = entryOf(use.id);
        if (!entry) continue;
        const auto figure = [&](double value) { return factorText(value, *entry, words); };
        QString value = figure(use.range.mid);
        if (use.range.low < use.range.high)
            value += QStringLiteral(" (%1 – %2)").arg(figure(use.range.low), figure(use.range.high));
        const factor::Value& published = entry->values.front();
        rows << QVariantMap{{QStringLiteral("label"), labelOf(*entry, words)},
                            {QStringLiteral("value"), value},
                            {QStringLiteral("changed"), use.changed},
                            {QStringLiteral("source"), qt(published.source) + QStringLiteral(", ") + qt(published.date)}};
    }
    return rows;
}

QString tablesText(const study::StudyResult& result, const words::Words& words) {
    QStringList lines;
    for (const study::TableUse& use : result.tables)
        lines << qt(words.say("Studies", "%1: %2 cells asked, %3 released, %4 merged, never fewer than %5 persons",
                              words::quoted(words::tableTitle(use.name, words), words), use.report.asked,
                              use.report.released, use.report.merged, use.report.minPersonsInCell));
    return lines.join(QLatin1Char('\n'));
}

QString computedText(const study::StudyResult& result, const words::Words& words) {
    const bool french = words::writesAsFrench(words);
    const QLocale locale(french ? QStringLiteral("fr_FR") : QStringLiteral("en_GB"));
    const QDateTime at = QDateTime::fromString(qt(result.computedAt), Qt::ISODate).toLocalTime();
    const auto when = locale.toString(at, QLocale::ShortFormat).toStdString(), seed = std::to_string(result.seed);
    if (result.seconds < 0.05) return qt(words.say("Studies", "Computed on %1, seed %2.", when, seed));
    return qt(words.say("Studies", "Computed on %1 in %2 s, seed %3.", when, words::number(result.seconds, 1, words), seed));
}

}  // namespace kabar::ui
