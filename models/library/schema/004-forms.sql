-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each source was written in, and where its pages begin.

ALTER TABLE statements ADD COLUMN source_form TEXT NOT NULL DEFAULT 'text';

UPDATE statements SET source_form = 'markdown' WHERE source_name LIKE '%.md' OR source_name LIKE '%.markdown';

-- Of the text in UTF-8 where it is not what the file holds byte for byte; empty where sha256 says as much.
ALTER TABLE statements ADD COLUMN source_text_sha256 TEXT NOT NULL DEFAULT '';

CREATE TABLE pages (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    source_begin INTEGER NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;
