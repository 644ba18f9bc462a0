-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6: an import writes its readings in many short transactions and shows them all at once. What is of an arrival that
-- is still listed is on its way, or was left by a program that was killed: nobody reads it.

CREATE TABLE arrival (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at TEXT NOT NULL
) STRICT;
ALTER TABLE vehicle ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
