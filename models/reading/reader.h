// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/statement/result.h"
#include "models/statement/statement.h"

/// From a document to a Statement. Pure: the same bytes give the same value, on any thread.
namespace partnership {

/// Reads the bytes of a file. A folder, a missing or unreadable file, an empty one and one beyond the size
/// limit are problems that name the path.
Result<Document> openDocument(const QString &path);

/// The whole way from bytes to facts, whatever form the document has (source/forms.h). Bytes that are no text
/// (NUL, no known encoding, nothing but white space, a line beyond the limit) are problems with the line. A
/// text without any number or heading is still a statement: its paragraphs are its clauses.
Result<Statement> readStatement(const Document &document, const StopRequest &stop = {});

/// What is found in a statement whose title, date or parties a person put right: sides of bodies and years
/// that are told by the statement's own follow from them. Source and structure stay; told to stop, a problem.
Result<Statement> readAgain(const Statement &corrected, const StopRequest &stop = {});

/// The statement that ships with the program, through the same code.
Document shippedDocument();

} // namespace partnership
