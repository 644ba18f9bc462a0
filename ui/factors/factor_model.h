// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor_set.h"
#include "ui/workspace/workspace.h"

#include <QAbstractListModel>
#include <QVariant>

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kabar::ui {

/// The factors of the workshop's territory, as a list that can be searched; each can be set by the room, undoably. Those
/// that nobody has published for the territory come first.
class FactorModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)  ///< bind to Qt.uiLanguage
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)          ///< words, in any order
    Q_PROPERTY(int count READ rowCount NOTIFY rowsChanged)
    Q_PROPERTY(int missingCount READ missingCount NOTIFY factorsChanged)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY factorsChanged)  ///< by the room

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< factor::name(FactorId)
        LabelRole,
        GroupRole,  ///< "missing", then factor::name(Group)
        LowRole,
        MidRole,  ///< the room's, where it has set one
        HighRole,
        UnitRole,
        SourceRole,
        DateRole,
        ConfidenceRole,  ///< factor::name(Confidence)
        StandingRole,    ///< factor::name(Standing)
        ChangedRole,     ///< by the room
        MissingRole,
        WhyRole,    ///< why the middle is an end of the range; empty otherwise
        CasesRole,  ///< label, value, source, date, confidence, chosen; empty for a factor with a range
        LeastRole,
        MostRole,
    };
    Q_ENUM(Role)

    explicit FactorModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString& search);
    [[nodiscard]] int missingCount() const;
    [[nodiscard]] int changedCount() const;

    /// What a person typed, as a number of the window's language; shares in percent. False, and nothing changes, when it is
    /// none or not possible.
    Q_INVOKABLE bool set(const QString& key, const QString& typed);
    Q_INVOKABLE bool setValue(const QString& key, double value);
    /// The published one again; asked again where there is none.
    Q_INVOKABLE void reset(const QString& key);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void workspaceChanged();
    void languageChanged();
    void searchChanged();
    void rowsChanged();
    void factorsChanged();

private:
    void reload();
    void become(std::optional<factor::FactorSet> factors);
    void filter();
    [[nodiscard]] QString text(const factor::Label& label) const;
    [[nodiscard]] QVariantList cases(const factor::Factor& factor) const;
    bool save(factor::FactorId id, std::optional<double> value);

    Workspace* m_workspace = nullptr;
    QString m_language = QStringLiteral("fr"), m_search;
    std::optional<factor::FactorSet> m_factors;
    std::vector<factor::FactorId> m_rows;
};

}  // namespace kabar::ui
