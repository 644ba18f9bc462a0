-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: ballots are closed in an order that no clock tells, for one may be set back in between.

ALTER TABLE ballot ADD COLUMN closing INTEGER;  -- 1 for the first that was closed; NULL while it is not
UPDATE ballot SET closing = (SELECT count(*) FROM ballot AS other
    WHERE other.closed_at < ballot.closed_at OR (other.closed_at = ballot.closed_at AND other.id <= ballot.id))
WHERE closed_at IS NOT NULL;
