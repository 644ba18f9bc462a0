// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/territory/territory_facts.h"
#include "ui/territory/wording.h"

#include <QCoreApplication>
#include <QObject>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// One thing of the map in words: what it is, its figure, the sentences behind it, and where they come from.
struct Explanation {
    Q_GADGET
    QML_VALUE_TYPE(mapExplanation)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QStringList sentences MEMBER sentences)
    Q_PROPERTY(QStringList sources MEMBER sources)

public:
    QString title, figure, caption;
    QStringList sentences, sources;
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Explains what a `LayerBuilder` put on the map, by its id.
class Explainer {
    Q_DECLARE_TR_FUNCTIONS(kabar::ui::Explainer)
public:
    Explainer(const TerritoryFacts& facts, const QString& language) : m_facts(facts), m_words(language) {}

    [[nodiscard]] Explanation zone(const QString& id) const;
    [[nodiscard]] Explanation flow(const QString& id, int slot) const;
    [[nodiscard]] Explanation finding(const QString& id) const;
    [[nodiscard]] Explanation sites(const QString& id) const;
    [[nodiscard]] Explanation vehicle(const QString& id) const;

private:
    void addCommon(Explanation& into, const coop::ReleasedCell& cell) const;
    void addModes(Explanation& into, geo::Zone home) const;
    void addSource(Explanation& into, const coop::ReleasedTable& table) const;

    const TerritoryFacts& m_facts;
    Wording m_words;
};

}  // namespace kabar::ui
