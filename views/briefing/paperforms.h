// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/statement/result.h"

#include <QByteArray>
#include <QList>

namespace partnership {

/// One form that a paper can be written in.
struct PaperForm
{
    QString suffix; ///< of its files: "docx"
    QString name;   ///< for people: "Word document"
    Result<QByteArray> (*write)(const Paper &paper);
};

/// Every form that this build can write, in the order of the choice. A new one is one file and one line here.
const QList<PaperForm> &paperForms();
/// The form that the file's name ends in; a Problem with Fault::Usage that tells the endings where there is
/// none, or why this build cannot write it.
Result<PaperForm> paperFormOf(const QString &path);
/// Writes the paper in that form, into a template of the user's where one is named (see papertemplate.h).
/// What stood there is replaced only when everything is written.
Result<Done> writePaper(const Paper &paper, const QString &path, const QString &templateFile = {});

/// The writers of the catalogue. The same paper gives the same bytes, but for PDF, which tells when it was
/// made.
Result<QByteArray> paperAsPdf(const Paper &paper);
Result<QByteArray> paperAsOdt(const Paper &paper);
Result<QByteArray> paperAsDocx(const Paper &paper);
Result<QByteArray> paperAsHtml(const Paper &paper);
Result<QByteArray> paperAsMarkdown(const Paper &paper);

} // namespace partnership
