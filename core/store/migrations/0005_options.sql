-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 5: an option of a ballot stands for a scenario by its id, so that a scenario that is renamed keeps its votes.
ALTER TABLE ballot_option ADD COLUMN scenario_id INTEGER;   -- no reference: the scenario may be deleted after the vote
UPDATE ballot_option
SET scenario_id = (SELECT id FROM scenario WHERE lower(trim(name)) = lower(trim(label)) ORDER BY position, id LIMIT 1);
