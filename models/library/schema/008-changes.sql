-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a desk did to the data, step by step, so that every step can be taken back and made again at any later time;
-- and what became of commitments and instruments.

-- One step: what it is called, as data for a sentence in any language ("arguments" is a JSON array of texts), when (UTC)
-- and by whom. Undone steps stand behind all others until a new step takes their place. Numbers are never given twice.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- The rows that a step changed, as a changeset (sqlite.org/sessionintro.html). A statement that was added is named
-- instead, since its rows are all here; only while that is undone, the changeset says how they were taken out.
CREATE TABLE change_parts (
    change INTEGER NOT NULL REFERENCES changes (id),
    place INTEGER NOT NULL,
    statement INTEGER,
    changeset BLOB,
    PRIMARY KEY (change, place),
    CHECK (statement IS NOT NULL OR changeset IS NOT NULL)
) STRICT;

-- A judgement about a commitment or an instrument ("item": its stable number), true from a day on, or the withdrawal
-- of an earlier one, with the reason. What the item was called when it was judged stands beside its number, for those
-- who look for it in a statement that was read anew: "9.4/1" with its words and the digest of its source, or the name
-- of the instrument.
CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    item_kind TEXT NOT NULL CHECK (item_kind IN ('commitment', 'instrument')),
    label TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT CHECK (state IN ('no evidence', 'not started', 'under way', 'largely done', 'done', 'dropped',
        'not applicable')),
    true_from TEXT CHECK (true_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    withdraws INTEGER UNIQUE REFERENCES progress (id),
    reason TEXT NOT NULL,
    recorded TEXT NOT NULL,
    who TEXT NOT NULL,
    CHECK ((state IS NULL) = (withdraws IS NOT NULL)),
    CHECK ((state IS NULL) = (true_from IS NULL)),
    CHECK ((reason <> '') = (withdraws IS NOT NULL))
) STRICT;

CREATE INDEX progress_by_item ON progress (item);

-- What a judgement rests on. "place" says where the words of a quotation stand; "sha256" is that of a file.
CREATE TABLE evidence (
    entry INTEGER NOT NULL REFERENCES progress (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'file', 'quotation', 'note')),
    words TEXT NOT NULL CHECK (words <> ''),
    place TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = CASE kind WHEN 'file' THEN 64 ELSE 0 END),
    PRIMARY KEY (entry, number)
) STRICT, WITHOUT ROWID;

-- Judgements are added, never overwritten. Connections of this program run no triggers: there nothing but the undoing
-- of a step, which its changeset proves, takes a judgement out. These keep every other program to it.
CREATE TRIGGER progress_is_kept BEFORE UPDATE ON progress
BEGIN SELECT raise(ABORT, 'judgements are never overwritten, but withdrawn by another'); END;
CREATE TRIGGER progress_stays BEFORE DELETE ON progress
BEGIN SELECT raise(ABORT, 'judgements are never taken out, but withdrawn by another'); END;
CREATE TRIGGER evidence_is_kept BEFORE UPDATE ON evidence
BEGIN SELECT raise(ABORT, 'evidence is never overwritten'); END;
CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence
BEGIN SELECT raise(ABORT, 'evidence is never taken out'); END;
