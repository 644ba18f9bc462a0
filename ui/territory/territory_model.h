// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/map/map_layers.h"
#include "ui/territory/arrival_model.h"
#include "ui/territory/explanation.h"
#include "ui/territory/layer_builder.h"
#include "ui/workspace/workspace.h"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The Territory page: layers, the answer, the arrivals of the day, and the worked case of what was clicked. Made
/// anew away from the window's thread whenever something that it shows has changed.
class TerritoryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(kabar::ui::MapLayers layers READ layers NOTIFY layersChanged)
    Q_PROPERTY(int measure READ measure WRITE setMeasure NOTIFY layersChanged)  ///< 0: density of homes, 1: distance to work
    Q_PROPERTY(int slot READ slot WRITE setSlot NOTIFY layersChanged)  ///< minutes after midnight, −1: the whole day
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY factsChanged)  ///< the file was read, or could not be
    Q_PROPERTY(QString answer READ answer NOTIFY factsChanged)
    Q_PROPERTY(QString detail READ detail NOTIFY factsChanged)
    Q_PROPERTY(bool hasTables READ hasTables NOTIFY factsChanged)
    Q_PROPERTY(int employers READ employers NOTIFY factsChanged)
    Q_PROPERTY(bool placesStudied READ placesStudied NOTIFY factsChanged)
    Q_PROPERTY(bool shuttlesStudied READ shuttlesStudied NOTIFY factsChanged)
    Q_PROPERTY(int zones READ zones NOTIFY layersChanged)
    Q_PROPERTY(double homePersons READ homePersons NOTIFY layersChanged)  ///< in the zones that are drawn
    Q_PROPERTY(int flows READ flows NOTIFY layersChanged)
    Q_PROPERTY(double flowPersons READ flowPersons NOTIFY layersChanged)  ///< in the flows that are drawn
    Q_PROPERTY(int thirdPlaces READ thirdPlaces NOTIFY layersChanged)
    Q_PROPERTY(int shuttles READ shuttles NOTIFY layersChanged)
    Q_PROPERTY(int siteCommunes READ siteCommunes NOTIFY factsChanged)
    Q_PROPERTY(int vehicles READ vehicles NOTIFY factsChanged)
    Q_PROPERTY(kabar::ui::ArrivalModel* arrivals READ arrivals CONSTANT)
    Q_PROPERTY(QString selected READ selected NOTIFY selectionChanged)
    Q_PROPERTY(kabar::ui::Explanation explanation READ explanation NOTIFY selectionChanged)

public:
    enum class Thing { Zone, Flow, Corridor, Marker };
    Q_ENUM(Thing)

    explicit TerritoryModel(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] MapLayers layers() const { return m_layers; }
    [[nodiscard]] int measure() const { return static_cast<int>(m_measure); }
    void setMeasure(int measure);
    [[nodiscard]] int slot() const { return m_slot; }
    void setSlot(int slot);
    [[nodiscard]] bool isLoading() const { return m_job.isRunning(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] bool hasTables() const { return m_facts.homes || m_facts.flows; }
    [[nodiscard]] int employers() const { return m_facts.employers; }
    [[nodiscard]] bool placesStudied() const { return m_facts.isStudied(study::Family::ThirdPlaces); }
    [[nodiscard]] bool shuttlesStudied() const { return m_facts.isStudied(study::Family::Shuttles); }
    [[nodiscard]] int zones() const { return static_cast<int>(all().choropleth.size()); }
    [[nodiscard]] double homePersons() const;
    [[nodiscard]] int flows() const { return static_cast<int>(all().flows.size()); }
    [[nodiscard]] double flowPersons() const;
    [[nodiscard]] int thirdPlaces() const { return static_cast<int>(all().catchments.size()); }
    [[nodiscard]] int shuttles() const { return static_cast<int>(all().corridors.size()); }
    [[nodiscard]] int siteCommunes() const { return static_cast<int>(m_facts.sites.size()); }
    [[nodiscard]] int vehicles() const { return static_cast<int>(m_facts.vehicles.size()); }
    [[nodiscard]] ArrivalModel* arrivals() { return &m_arrivals; }
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] Explanation explanation() const { return m_explanation; }

    Q_INVOKABLE void select(kabar::ui::TerritoryModel::Thing thing, const QString& id);
    Q_INVOKABLE void clearSelection();
    /// The zone with the highest figure; empty without zones.
    Q_INVOKABLE QString fullestZone() const;
    Q_INVOKABLE QString clock(int minutes) const { return Wording(m_language).clock(minutes); }

signals:
    void workspaceChanged();
    void languageChanged();
    void layersChanged();
    void loadingChanged();
    void factsChanged();
    void selectionChanged();

private:
    void startOver();
    void reload();
    /// What the job brings: the facts, and what is drawn of them for what was asked for when it began.
    struct Reading {
        TerritoryFacts facts;
        HomeMeasure measure = HomeMeasure::Density;
        int slot = coop::CellKey::kAnySlot;
        QString language;
        MapLayers layers;
    };
    void adopt(Result<Reading> reading);
    void rebuild();
    void show(const MapLayers& layers);
    void explain();
    [[nodiscard]] const maps::Layers& all() const { return m_layers.prepared().layers(); }

    Workspace* m_workspace = nullptr;
    QString m_language = QStringLiteral("fr");
    TerritoryFacts m_facts;
    HomeMeasure m_measure = HomeMeasure::Density;
    int m_slot = coop::CellKey::kAnySlot;
    MapLayers m_layers;
    ArrivalModel m_arrivals;
    Thing m_thing = Thing::Zone;
    QString m_selected, m_shown;  ///< the second as pages have been told
    Explanation m_explanation;
    bool m_loaded = false;
    bool m_stale = false;  ///< something changed while the job was running
    Job m_job;             ///< last: it stops before what it writes to goes
};

}  // namespace kabar::ui
