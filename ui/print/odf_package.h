// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kabar::print {

/// The files of an OpenDocument package (ODF 1.3, part 2): a ZIP archive whose first file says what it is, with a manifest.
/// Same files, same bytes.
class OdfPackage {
public:
    explicit OdfPackage(QByteArray mediaType) : m_mediaType(std::move(mediaType)) {}

    /// `name` with its folders: "Pictures/1.png".
    void add(const QString& name, const QByteArray& bytes, const QString& mediaType);
    /// Fails with `Internal` when the library cannot make it: a name twice, no memory.
    [[nodiscard]] Result<QByteArray> archive() const;

private:
    struct File {
        QString name, mediaType;
        QByteArray bytes;
    };
    [[nodiscard]] QByteArray manifest() const;

    QByteArray m_mediaType;
    std::vector<File> m_files;
};

}  // namespace kabar::print
