// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_options.h"

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The sliders of the four studies. `edited` tells which family must be computed again; `settled` that nobody has moved one
/// for a moment is the page's to decide.
class StudyParameters : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a StudiesModel")
    Q_PROPERTY(int places READ places WRITE setPlaces NOTIFY changed)
    Q_PROPERTY(int accessMinutes READ accessMinutes WRITE setAccessMinutes NOTIFY changed)
    Q_PROPERTY(int access READ access WRITE setAccess NOTIFY changed)  ///< index into walk, bicycle, e-bike, Twizy, car
    Q_PROPERTY(int walkStep READ walkStep NOTIFY changed)              ///< steps: indices into the table's distance bands
    Q_PROPERTY(int bicycleStep READ bicycleStep NOTIFY changed)
    Q_PROPERTY(int eBikeStep READ eBikeStep NOTIFY changed)
    Q_PROPERTY(int twizyStep READ twizyStep NOTIFY changed)
    Q_PROPERTY(QList<double> bandKilometres READ bandKilometres NOTIFY changed)
    Q_PROPERTY(int carpoolKilometres READ carpoolKilometres WRITE setCarpoolKilometres NOTIFY changed)
    Q_PROPERTY(int carpoolLinks READ carpoolLinks WRITE setCarpoolLinks NOTIFY changed)
    Q_PROPERTY(int lines READ lines WRITE setLines NOTIFY changed)
    Q_PROPERTY(int headway READ headway WRITE setHeadway NOTIFY changed)
    Q_PROPERTY(int window READ window WRITE setWindow NOTIFY changed)  ///< minutes, morning and evening each
    Q_PROPERTY(int seats READ seats WRITE setSeats NOTIFY changed)
    Q_PROPERTY(int uptake READ uptake WRITE setUptake NOTIFY changed)  ///< percent, the middle of its range

public:
    explicit StudyParameters(QObject* parent = nullptr);

    [[nodiscard]] const study::StudyOptions& options() const { return m_options; }
    /// Shows what results were asked with; tells nobody that something was edited.
    void show(const std::vector<study::StudyResult>& results, std::vector<double> bandEdges);

    [[nodiscard]] int places() const { return m_options.thirdPlaces.places; }
    [[nodiscard]] int accessMinutes() const { return static_cast<int>(m_options.thirdPlaces.accessMinutes); }
    [[nodiscard]] int access() const { return static_cast<int>(m_options.thirdPlaces.access); }
    [[nodiscard]] int walkStep() const { return stepOf(m_options.active.walk); }
    [[nodiscard]] int bicycleStep() const { return stepOf(m_options.active.bicycle); }
    [[nodiscard]] int eBikeStep() const { return stepOf(m_options.active.eBike); }
    [[nodiscard]] int twizyStep() const { return stepOf(m_options.active.twizy); }
    [[nodiscard]] QList<double> bandKilometres() const;
    [[nodiscard]] int carpoolKilometres() const { return static_cast<int>(m_options.carpool.leastDistance / 1000); }
    [[nodiscard]] int carpoolLinks() const { return m_options.carpool.corridors; }
    [[nodiscard]] int lines() const { return m_options.shuttles.lines; }
    [[nodiscard]] int headway() const { return static_cast<int>(m_options.shuttles.headwayMinutes); }
    [[nodiscard]] int window() const { return static_cast<int>(m_options.shuttles.windowMinutes); }
    [[nodiscard]] int seats() const { return m_options.shuttles.seats.value_or(m_usualSeats); }
    [[nodiscard]] int uptake() const { return qRound(m_options.shuttles.uptake.value_or(m_usualUptake) * 100); }

    void setPlaces(int places);
    void setAccessMinutes(int minutes);
    void setAccess(int mode);
    /// The limits of walking, cycling, e-bike and Twizy; they never fall from one to the next.
    Q_INVOKABLE void setActiveStep(int means, int step);
    void setCarpoolKilometres(int kilometres);
    void setCarpoolLinks(int links);
    void setLines(int lines);
    void setHeadway(int minutes);
    void setWindow(int minutes);
    void setSeats(int seats);
    void setUptake(int percent);

signals:
    void changed();
    void edited(kabar::study::Family family);

private:
    [[nodiscard]] int stepOf(double metres) const;
    template <class Value>
    void set(Value& member, Value value, study::Family family);

    void readUsual(const study::StudyResult& shuttles);

    study::StudyOptions m_options;
    int m_usualSeats = 0;      ///< as the factors say, where nobody moved the slider
    double m_usualUptake = 0;  ///< the same
    std::vector<double> m_bandEdges{1000, 2000, 5000, 10'000, 20'000, 40'000};
};

}  // namespace kabar::ui
