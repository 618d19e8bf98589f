-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a library held at some moments, so that any two of them, or one and today, can be compared.

-- A moment, in milliseconds since 1970 (UTC), and what it is called: a review that somebody has named, or the mark
-- that a briefing or a picture has left. "snapshot" is the digest of the part that lists the others. Marks are no
-- steps of a desk, and not in its log.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('review', 'briefing', 'picture')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    snapshot TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT;

-- Lines of facts, packed by deflate, once however many reviews have them: of a library in which nothing has changed
-- a review takes one row above and no bytes here. "digest" is the first half of the lines' SHA-256, in hex digits.
CREATE TABLE review_parts (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 32),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
