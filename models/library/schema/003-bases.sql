-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What found a fact: the rule, the lexicon and its line that the rule looked up (empty and 0 for none), and how
-- sure that makes it. Facts that were read before this was kept have none.

CREATE TABLE bases (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    line INTEGER NOT NULL,
    sureness TEXT NOT NULL
) STRICT;

ALTER TABLE mentions ADD COLUMN basis INTEGER REFERENCES bases (id);
ALTER TABLE commitments ADD COLUMN basis INTEGER REFERENCES bases (id);
ALTER TABLE events ADD COLUMN basis INTEGER REFERENCES bases (id);
ALTER TABLE counterparts ADD COLUMN basis INTEGER REFERENCES bases (id);
