// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_evidence.h"

#include "core/study/study_input.h"
#include "core/study/wording.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kabar::ui {

namespace {

using study::Language;

QString text(const std::string& words) {
    return QString::fromStdString(words);
}
Language languageOf(bool french) {
    return french ? Language::French : Language::English;
}

/// Shares as percents, others with as many decimals as they need.
QString factorText(double value, const study::Factor& factor, Language language) {
    const bool share = factor.unit.empty() && factor.value.high <= 1;
    if (share) return text(study::number(value * 100, 0, language)) + QStringLiteral("\u00a0%");
    const int decimals = value == std::round(value) ? 0 : value * 10 == std::round(value * 10) ? 1 : 2;
    const QString number = text(study::number(value, decimals, language));
    return factor.unit.empty() ? number : number + QChar(0xa0) + text(factor.unit);
}

QString gapText(const study::Proof& proof, Language language) {
    if (proof.gap <= 1e-5) return language == Language::French ? QStringLiteral("prouvé") : QStringLiteral("proven");
    const QString gap = text(study::number(proof.gap * 100, 2, language));
    return language == Language::French ? QStringLiteral("à %1\u00a0% près").arg(gap)
                                        : QStringLiteral("within %1\u00a0%").arg(gap);
}

}  // namespace

QVariantList gainRows(const study::StudyResult& result, bool french) {
    const Language language = languageOf(french);
    QVariantList rows;
    for (const study::MarginalGain& gain : result.marginal) {
        const QString reach = text(study::number(gain.coverage * 100, 0, language));
        const QString note = french ? QStringLiteral("%1\u00a0% à portée · %2") : QStringLiteral("%1\u00a0% in reach · %2");
        const QString label =
            french ? QStringLiteral("%1 lieu%2").arg(gain.places).arg(gain.places > 1 ? QStringLiteral("x") : QString())
                   : QStringLiteral("%1 place%2").arg(gain.places).arg(gain.places > 1 ? QStringLiteral("s") : QString());
        QStringList names;
        for (const std::string& name : gain.names) names << text(name);
        rows << QVariantMap{{QStringLiteral("label"), label},
                            {QStringLiteral("low"), gain.vehicleKmPerDay.low},
                            {QStringLiteral("mid"), gain.vehicleKmPerDay.mid},
                            {QStringLiteral("high"), gain.vehicleKmPerDay.high},
                            {QStringLiteral("note"), note.arg(reach, gapText(gain.median, language))},
                            {QStringLiteral("names"), names.join(QStringLiteral(", "))}};
    }
    return rows;
}

QVariantList swingRows(const study::StudyResult& result, bool french) {
    const Language language = languageOf(french);
    QVariantList rows;
    for (const study::Swing& swing : result.swings) {
        const auto factor = std::ranges::find(result.factors, swing.factor, &study::Factor::id);
        if (factor == result.factors.end()) continue;
        rows << QVariantMap{{QStringLiteral("label"), text(french ? factor->label.fr : factor->label.en)},
                            {QStringLiteral("low"), swing.atLow},
                            {QStringLiteral("high"), swing.atHigh},
                            {QStringLiteral("lowText"), factorText(factor->value.low, *factor, language)},
                            {QStringLiteral("highText"), factorText(factor->value.high, *factor, language)}};
    }
    return rows;
}

QVariantList factorRows(const study::StudyResult& result, bool french) {
    const Language language = languageOf(french);
    QVariantList rows;
    for (const study::Factor& factor : result.factors) {
        QString value = factorText(factor.value.mid, factor, language);
        if (factor.value.low != factor.value.high)
            value +=
                QStringLiteral(" (%1 – %2)")
                    .arg(factorText(factor.value.low, factor, language), factorText(factor.value.high, factor, language));
        const QString source = text(french ? factor.source.fr : factor.source.en);
        rows << QVariantMap{{QStringLiteral("label"), text(french ? factor.label.fr : factor.label.en)},
                            {QStringLiteral("value"), value},
                            {QStringLiteral("source"), source + QStringLiteral(", ") + text(factor.date)}};
    }
    return rows;
}

QString tableTitle(std::string_view name, bool french) {
    const study::Words title = study::titleOf(name);
    return text(french ? title.fr : title.en);
}

QString tablesText(const study::StudyResult& result, bool french) {
    const Language language = languageOf(french);
    QStringList lines;
    for (const study::TableUse& use : result.tables) {
        const auto count = [&](double value) { return text(study::number(value, 0, language)); };
        const QString form =
            french
                ? QStringLiteral("« %1 » : %2 cellules demandées, %3 sorties, %4 fusionnées, jamais moins de %5 personnes")
                : QStringLiteral("“%1”: %2 cells asked, %3 released, %4 merged, never fewer than %5 persons");
        lines << form.arg(tableTitle(use.name, french), count(use.report.asked), count(use.report.released),
                          count(use.report.merged), count(use.report.minPersonsInCell));
    }
    return lines.join(QLatin1Char('\n'));
}

QString computedText(const study::StudyResult& result, bool french) {
    const QLocale locale(french ? QStringLiteral("fr_FR") : QStringLiteral("en_GB"));
    const QDateTime at = QDateTime::fromString(text(result.computedAt), Qt::ISODate).toLocalTime();
    const QString when = locale.toString(at, QLocale::ShortFormat), seed = QString::number(result.seed);
    if (result.seconds < 0.05)
        return (french ? QStringLiteral("Calculé le %1, graine %2.") : QStringLiteral("Computed on %1, seed %2."))
            .arg(when, seed);
    return (french ? QStringLiteral("Calculé le %1 en %2\u00a0s, graine %3.")
                   : QStringLiteral("Computed on %1 in %2\u00a0s, seed %3."))
        .arg(when, text(study::number(result.seconds, 1, languageOf(french))), seed);
}

}  // namespace kabar::ui
