// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/field_values.h"
#include "core/node/mapping_words.h"
#include "ui/async/qt_text.h"
#include "ui/cooperative/employer_draft.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kabar::ui {

namespace {

using node::RecordField;

constexpr int kFirstRows = 5;
constexpr std::size_t kMostCodes = 30;

template <class Value, std::size_t Count>
void offer(DraftField& field, const node::Words<Value, Count>& words, Value chosen) {
    for (const auto& [value, word] : words) {
        if (value == chosen) field.unit = static_cast<int>(field.units.size());
        field.units << qt(word);
    }
}

template <class Value, std::size_t Count>
void take(Value& target, const node::Words<Value, Count>& words, int unit) {
    if (unit >= 0 && static_cast<std::size_t>(unit) < Count) target = words[static_cast<std::size_t>(unit)].first;
}

/// A place is told in one way: the others are offered while none of them is complete.
bool isNeedless(RecordField field, const std::map<RecordField, std::string>& columns) {
    const auto has = [&](RecordField other) { return columns.contains(other); };
    const bool homePair = has(RecordField::HomeLatitude) && has(RecordField::HomeLongitude);
    const bool workPair = has(RecordField::WorkLatitude) && has(RecordField::WorkLongitude);
    const bool homePoint = homePair || has(RecordField::Home);
    const bool homeText = has(RecordField::HomeAddress) || has(RecordField::HomePostcode) || has(RecordField::HomeCommune) ||
                          has(RecordField::HomeInsee);
    const bool workText = has(RecordField::Site) || has(RecordField::WorkAddress);
    if (has(field)) return false;
    switch (field) {
        case RecordField::Home:
            return homePair || homeText;
        case RecordField::HomeLatitude:
        case RecordField::HomeLongitude:
            return has(RecordField::Home) || homeText;
        case RecordField::HomeAddress:
        case RecordField::HomePostcode:
        case RecordField::HomeCommune:
            return homePoint;
        case RecordField::HomeAddressMore:
        case RecordField::HomeInsee:
        case RecordField::Person:
            return homePoint || !homeText;
        case RecordField::Site:
        case RecordField::WorkAddress:
            return workPair || has(RecordField::Work) || workText;
        case RecordField::Work:
            return workPair || workText;
        case RecordField::WorkLatitude:
        case RecordField::WorkLongitude:
            return has(RecordField::Work) || workText;
        default:
            return false;
    }
}

QString precisionWord(address::Precision precision) {
    switch (precision) {
        case address::Precision::Door:
            return QStringLiteral("door");
        case address::Precision::Street:
            return QStringLiteral("street");
        default:
            return QStringLiteral("commune");
    }
}

}  // namespace

QStringList EmployerDraft::columns() const {
    QStringList columns;
    for (const std::string& column : m_sample.columns) columns << qt(column);
    return columns;
}

/// What is mapped to something that no person is known by.
QList<bool> EmployerDraft::personal() const {
    constexpr std::array kPlain{RecordField::Site,      RecordField::WorkLatitude, RecordField::WorkLongitude,
                                RecordField::Work,      RecordField::WorkAddress,  RecordField::Arrival,
                                RecordField::Departure, RecordField::DaysOnSite,   RecordField::Mode,
                                RecordField::HasCar,    RecordField::HasLicence,   RecordField::RemoteDays};
    QList<bool> personal;
    for (const std::string& column : m_sample.columns)
        personal.append(std::ranges::none_of(kPlain, [&](RecordField field) {
            const auto mapped = m_mapping.columns.find(field);
            return mapped != m_mapping.columns.end() && mapped->second == column;
        }));
    return personal;
}

/// Line and field stay; the value may be somebody's home.
DraftProblem EmployerDraft::withoutPerson(DraftProblem problem) const {
    constexpr std::array kPlain{RecordField::Site,       RecordField::WorkAddress, RecordField::Arrival,
                                RecordField::Departure,  RecordField::Mode,        RecordField::DaysOnSite,
                                RecordField::RemoteDays, RecordField::HasCar,      RecordField::HasLicence};
    const bool plain = std::ranges::any_of(kPlain, [&](RecordField field) {
        const auto mapped = m_mapping.columns.find(field);
        return mapped != m_mapping.columns.end() && qt(mapped->second) == problem.field;
    });
    if (!plain) problem.value.clear();
    return problem;
}

QVariantList EmployerDraft::firstRows() const {
    QVariantList rows;
    for (const auto& row : m_sample.rows) {
        if (rows.size() == kFirstRows) break;
        QStringList texts;
        for (const std::string& text : row) texts << qt(text);
        rows.append(texts);
    }
    return rows;
}

QList<DraftField> EmployerDraft::fields() const {
    QList<DraftField> fields;
    for (const RecordField field : node::allFields()) {
        if (isNeedless(field, m_mapping.columns)) continue;
        DraftField one{.key = qt(node::name(field))};
        if (const auto named = m_mapping.columns.find(field); named != m_mapping.columns.end())
            one.column = static_cast<int>(std::ranges::find(m_sample.columns, named->second) - m_sample.columns.begin());
        if (field == RecordField::Arrival) offer(one, node::kTimeWords, m_mapping.arrivalUnit);
        if (field == RecordField::Departure) offer(one, node::kTimeWords, m_mapping.departureUnit);
        if (field == RecordField::DaysOnSite) offer(one, node::kDaysWords, m_mapping.daysOnSiteUnit);
        if (field == RecordField::RemoteDays) offer(one, node::kDaysWords, m_mapping.remoteDaysUnit);
        if (field == RecordField::Home) offer(one, node::kOrderWords, m_mapping.homeOrder);
        if (field == RecordField::Work) offer(one, node::kOrderWords, m_mapping.workOrder);
        fields.append(one);
    }
    return fields;
}

void EmployerDraft::setUnit(const QString& key, int unit) {
    const auto field = node::fieldNamed(key.toStdString());
    if (field == RecordField::Arrival) take(m_mapping.arrivalUnit, node::kTimeWords, unit);
    if (field == RecordField::Departure) take(m_mapping.departureUnit, node::kTimeWords, unit);
    if (field == RecordField::DaysOnSite) take(m_mapping.daysOnSiteUnit, node::kDaysWords, unit);
    if (field == RecordField::RemoteDays) take(m_mapping.remoteDaysUnit, node::kDaysWords, unit);
    if (field == RecordField::Home) take(m_mapping.homeOrder, node::kOrderWords, unit);
    if (field == RecordField::Work) take(m_mapping.workOrder, node::kOrderWords, unit);
    check();
}

QList<DraftSite> EmployerDraft::sites() const {
    QList<DraftSite> sites;
    for (const std::string& code : node::siteCodes(m_sample, m_mapping)) {
        DraftSite site{.code = qt(code)};
        if (const auto placed = m_mapping.sites.find(code); placed != m_mapping.sites.end()) {
            site.placed = true;
            site.name = qt(placed->second.name);
            site.latitude = placed->second.position.latitude;
            site.longitude = placed->second.position.longitude;
            if (const auto found = m_gazetteer->find({.street = code}); found && found->position == placed->second.position)
                site.precision = precisionWord(found->precision);
        }
        sites.append(site);
    }
    return sites;
}

void EmployerDraft::setSite(const QString& code, double latitude, double longitude) {
    m_mapping.sites[code.toStdString()] = {.name = code.toStdString(), .position = {latitude, longitude}};
    check();
}

bool EmployerDraft::placeSite(const QString& code, const QString& text) {
    const auto point = node::parsePlace(text.toStdString(), node::PairOrder::LatitudeFirst, '.');
    const auto found = point || !m_gazetteer ? Result<address::Placed>(fail(Error::Code::NotFound, Clause()))
                                             : m_gazetteer->find({.street = text.toStdString()});
    if (!point && !found) return false;
    m_mapping.sites[code.toStdString()] = {.name = point ? code.toStdString() : text.toStdString(),
                                           .position = point ? *point : found->position};
    check();
    return true;
}

QList<DraftCode> EmployerDraft::codes() const {
    QList<DraftCode> codes;
    for (const RecordField field : {RecordField::Mode, RecordField::HasCar, RecordField::HasLicence}) {
        const auto named = m_mapping.columns.find(field);
        if (named == m_mapping.columns.end()) continue;
        const auto column =
            static_cast<std::size_t>(std::ranges::find(m_sample.columns, named->second) - m_sample.columns.begin());
        std::set<std::string> texts;
        for (const auto& row : m_sample.rows)
            if (const auto text = node::trimmed(row[column]);
                !text.empty() && !std::ranges::contains(m_mapping.missingTokens, text))
                texts.emplace(text);
        for (const std::string& text : texts) {
            if (static_cast<std::size_t>(codes.size()) == kMostCodes) break;
            DraftCode code{.field = qt(node::name(field)), .code = qt(text)};
            if (field == RecordField::Mode) {
                if (const auto mode = node::parseMode(text, m_mapping.modes)) code.meaning = qt(coop::name(*mode));
            } else if (const auto flag = node::parseFlag(
                           text, field == RecordField::HasCar ? m_mapping.carCodes : m_mapping.licenceCodes)) {
                code.meaning = *flag ? QStringLiteral("yes") : QStringLiteral("no");
            }
            codes.append(code);
        }
    }
    return codes;
}

void EmployerDraft::setMeaning(const QString& field, const QString& code, const QString& meaning) {
    const std::string text = code.toStdString();
    if (field == u"mode") {
        if (const auto mode = coop::modeNamed(meaning.toStdString())) m_mapping.modes[text] = *mode;
    } else {
        (field == u"has_car" ? m_mapping.carCodes : m_mapping.licenceCodes)[text] = meaning == u"yes";
    }
    check();
}

}  // namespace kabar::ui
