-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sections stand under sections, and the words of a source that belong to no clause have a name.

ALTER TABLE sections ADD COLUMN parent INTEGER;

-- Title, headings, page numbers, footnotes, signatures: clauses and remainders together are all words of the source.
CREATE TABLE remainders (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;
