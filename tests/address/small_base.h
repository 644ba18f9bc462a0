// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/national_file.h"

#include <QFile>
#include <QString>

#include <format>
#include <string>

namespace kabar::test {

inline std::string nationalHeader() {
    std::string line;
    for (const char* column : address::kNationalColumns) line += (line.empty() ? "" : ";") + std::string(column);
    return line + '\n';
}

/// One row of a made-up base.
struct Row {
    std::string way;
    int number = 0;
    std::string suffix;
    std::string code = "98101", commune = "Le Val-Bleu", postcode = "98110", delivery = "LE VAL BLEU";
    double latitude = 0, longitude = 0;
    std::string hamlet = {}, id = {};
};

inline std::string line(const Row& row) {
    const std::string id = row.id.empty() ? row.code + '_' + std::to_string(row.way.size()) + "x_1" : row.id;
    return std::format("{};;{};{};{};{};{};{};;;;;{:.6f};{:.6f};;;{};{};;;;1;\n", id, row.number, row.suffix, row.way,
                       row.postcode, row.code, row.commune, row.longitude, row.latitude, row.hamlet, row.delivery);
}

/// Two communes with ways that are easily mistaken for each other.
inline std::string smallBase() {
    std::string text = nationalHeader();
    double step = 0;
    const auto way = [&](Row row, std::initializer_list<int> numbers) {
        for (const int number : numbers) {
            step += 0.002;
            row.number = number;
            row.latitude = 10 + step;
            row.longitude = 20 + step;
            text += line(row);
        }
    };
    way({.way = "Rue Jules Ferry"}, {1, 2, 10});
    way({.way = "Rue Jules Ferry", .suffix = "bis"}, {10});
    way({.way = "Ruelle Jules Ferry"}, {1, 7});
    way({.way = "Chemin des Cannes"}, {3, 12, 14});
    way({.way = "Chemin des Canaris"}, {3, 5});
    way({.way = "Impasse des Lauriers"}, {8});
    way({.way = "Impasse des Laurines"}, {8});
    way({.way = "Allée du 8 Mai 1945"}, {84, 136});
    way({.way = "Rue du Général de Gaulle"}, {5});
    way({.way = "Avenue de l'Église"}, {22});
    way({.way = "Résidence des Palmiers"}, {4});
    way({.way = "Rue Sainte-Thérèse"}, {6});
    way({.way = "Bois Lézard"}, {9});
    way({.way = "Rue de la Digue", .hamlet = "Morne Clair"}, {3, 8});
    way({.way = "Rue des Lilas", .postcode = "98111", .delivery = "PORT SAUVAGE", .id = "98101_00a1_1"}, {3, 8});
    way({.way = "Chemin des Cannes", .postcode = "98112", .delivery = "GRAND FOND", .id = "98101_00a2_1"}, {3, 40});
    way({.way = "Rue du Piton", .code = "98102", .commune = "Saint-Ange", .postcode = "98120", .delivery = "SAINT ANGE"},
        {27});
    way({.way = "Rue Jules Ferry", .code = "98102", .commune = "Saint-Ange", .postcode = "98120", .delivery = "SAINT ANGE"},
        {1, 99});
    return text;
}

inline std::string written(const QString& path, const std::string& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(text.data(), static_cast<qint64>(text.size()));
    return path.toStdString();
}

}  // namespace kabar::test
