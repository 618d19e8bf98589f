-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a desk puts on things of a statement for itself: notes, tags and stars. They say nothing of what became of a
-- thing, and are left out of what is passed on.

-- "item" is the stable number of the thing. What it was called when this was put on it stands beside the number, for
-- those who look for it in a statement that was read anew: the number of the clause, "9.4/1" or a name, with its words
-- and the digest of its source (of agencies and instruments, which are of all statements, neither). Of a passage of a
-- clause "words" are those of the passage, and "begin" and "end" its place in the clause's text, in UTF-16 units; of
-- everything else both are 0. "text" is the note or the tag; a star has none.
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('note', 'tag', 'star')),
    item INTEGER NOT NULL,
    item_kind TEXT NOT NULL CHECK (item_kind IN ('clause', 'commitment', 'agency', 'instrument', 'event')),
    label TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND CASE kind WHEN 'note' THEN 65536 ELSE 120 END OR kind = 'star'),
    recorded TEXT NOT NULL,
    who TEXT NOT NULL,
    CHECK (kind <> 'star' OR text = ''),
    CHECK ("begin" < "end" AND item_kind = 'clause' OR "begin" = 0 AND "end" = 0)
) STRICT;

-- What one thing has, for whoever looks at it; and without their long texts, which things have any.
CREATE INDEX annotations_by_item ON annotations (item, item_kind, kind);
-- A thing has a tag or a star once. Asked for by their texts, since tags are counted by them.
CREATE UNIQUE INDEX annotations_once ON annotations (text, kind, item, item_kind, "begin", "end") WHERE kind <> 'note';
