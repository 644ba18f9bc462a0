// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QGuiApplication>

#include <functional>

namespace kabar::ui {

/// The boundary of every slot and event: what one throws ends there and is told, and the program goes on.
class GuardedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;
    void onThrown(std::function<void(const Error&)> told) { m_told = std::move(told); }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::function<void(const Error&)> m_told;
};

}  // namespace kabar::ui
