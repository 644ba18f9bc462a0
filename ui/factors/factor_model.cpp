// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factors/factor_model.h"

#include "core/rounds/evidence.h"
#include "core/session/scenario_verbs.h"
#include "ui/async/qt_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kabar::ui {

using factor::Factor;
using factor::FactorId;
using session::Domain;

void FactorModel::setWorkspace(Workspace* workspace) {
    if (workspace == m_workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
        if (domains.touches(Domain::Territory | Domain::Factors)) reload();
    });
    connect(workspace, &Workspace::fileChanged, this, &FactorModel::reload);
    emit workspaceChanged();
    reload();
}

void FactorModel::setLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    emit languageChanged();
    filter();
}

void FactorModel::setSearch(const QString& search) {
    if (search == m_search) return;
    m_search = search;
    emit searchChanged();
    filter();
}

int FactorModel::missingCount() const {
    return m_factors ? static_cast<int>(m_factors->missing().size()) : 0;
}

int FactorModel::changedCount() const {
    if (!m_factors) return 0;
    return static_cast<int>(
        std::ranges::count_if(m_factors->all(), [](const Factor& factor) { return factor.roomValue.has_value(); }));
}

void FactorModel::reload() {
    std::optional<factor::FactorSet> read;
    if (m_workspace && m_workspace->hasFile()) {
        auto factors = rounds::factorsOf(*m_workspace->snapshot());
        if (factors)
            read = std::move(*factors);
        else
            m_workspace->tell(factors.error());
    }
    become(std::move(read));
}

void FactorModel::become(std::optional<factor::FactorSet> factors) {
    if (factors == m_factors) return;
    m_factors = std::move(factors);
    filter();
    emit factorsChanged();
}

void FactorModel::filter() {
    std::vector<FactorId> rows;
    const QStringList wanted = folded(m_search).split(u' ', Qt::SkipEmptyParts);
    const auto isWanted = [&](const Factor& factor) {
        const QString all = folded(text(factor.label) + u' ' + qt(factor.value.source) + u' ' + qt(factor.unit));
        return std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word); });
    };
    for (const bool missing : {true, false})
        for (std::size_t i = 0; m_factors && i < m_factors->all().size(); ++i) {
            const Factor& factor = m_factors->all()[i];
            // one that the room has filled in stays where it was asked
            if ((factor.standing == factor::Standing::Missing) == missing && isWanted(factor)) rows.push_back(factor.id);
        }
    if (rows == m_rows) {
        if (!rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit rowsChanged();
}

bool FactorModel::set(const QString& key, const QString& typed) {
    bool isNumber = false;
    const QString trimmed = QString(typed).remove(u'%').trimmed();
    double value = QLocale(m_language).toDouble(trimmed, &isNumber);
    if (!isNumber) value = QLocale::c().toDouble(QString(trimmed).replace(u',', u'.'), &isNumber);
    const auto id = factor::factorNamed(key.toStdString());
    if (!isNumber || !id || !m_factors) return false;
    return setValue(key, (*m_factors)[*id].unit == "share" ? value / 100 : value);
}

bool FactorModel::setValue(const QString& key, double value) {
    const auto id = factor::factorNamed(key.toStdString());
    if (!id || !m_factors) return false;
    factor::FactorSet possible = *m_factors;
    if (!possible.setRoomValue(*id, value)) return false;
    return (*m_factors)[*id].roomValue == value || save(*id, value);
}

void FactorModel::reset(const QString& key) {
    const auto id = factor::factorNamed(key.toStdString());
    if (id && m_factors && (*m_factors)[*id].roomValue) save(*id, {});
}

bool FactorModel::save(FactorId id, std::optional<double> value) {
    return m_workspace->hasFile() &&
           m_workspace->finish(session::saveFactorValue(*m_workspace->session(), std::string(factor::name(id)), value));
}

QString FactorModel::text(const factor::Label& label) const {
    return QString::fromStdString(label.in(m_language.toStdString()));
}

QVariantList FactorModel::cases(const Factor& factor) const {
    QVariantList rows;
    const factor::Case* chosen = factor.chosenCase();
    for (const factor::Case& each : factor.value.cases)
        rows << QVariantMap{{QStringLiteral("label"), text(each.label)},
                            {QStringLiteral("value"), each.value},
                            {QStringLiteral("source"), qt(each.source)},
                            {QStringLiteral("date"), qt(each.date)},
                            {QStringLiteral("confidence"), qt(name(each.confidence))},
                            {QStringLiteral("chosen"), &each == chosen}};
    return rows;
}

int FactorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FactorModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_factors) return {};
    const Factor& factor = (*m_factors)[m_rows[static_cast<std::size_t>(index.row())]];
    const bool published = factor.standing != factor::Standing::Missing;
    switch (role) {
        case KeyRole:
            return qt(factor::name(factor.id));
        case LabelRole:
            return text(factor.label);
        case GroupRole:
            return published ? qt(name(factor.group)) : QStringLiteral("missing");
        case LowRole:
            return published ? factor.value.range.low : factor.range().low;
        case MidRole:
            return factor.range().mid;
        case HighRole:
            return published ? factor.value.range.high : factor.range().high;
        case UnitRole:
            return qt(factor.unit);
        case SourceRole:
            return published ? qt(factor.value.source) : QString();
        case DateRole:
            return published ? qt(factor.value.date) : QString();
        case ConfidenceRole:
            return published ? qt(name(factor.value.confidence)) : QString();
        case StandingRole:
            return qt(name(factor.standing));
        case ChangedRole:
            return factor.roomValue.has_value();
        case MissingRole:
            return factor.isMissing();
        case WhyRole:
            return factor.value.oneSided ? text(factor.value.oneSided->why) : QString();
        case CasesRole:
            return cases(factor);
        case LeastRole:
            return factor.least;
        case MostRole:
            return factor.most;
        default:
            return {};
    }
}

QHash<int, QByteArray> FactorModel::roleNames() const {
    return {{KeyRole, "key"},           {LabelRole, "label"},
            {GroupRole, "group"},       {LowRole, "low"},
            {MidRole, "mid"},           {HighRole, "high"},
            {UnitRole, "unit"},         {SourceRole, "source"},
            {DateRole, "date"},         {ConfidenceRole, "confidence"},
            {StandingRole, "standing"}, {ChangedRole, "changed"},
            {MissingRole, "missing"},   {WhyRole, "why"},
            {CasesRole, "cases"},       {LeastRole, "least"},
            {MostRole, "most"}};
}

}  // namespace kabar::ui
