// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"

#include "models/reading/source/markdown.h"
#include "models/reading/source/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace partnership {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Forms", text);
}

QString chooseAnother()
{
    return tr("Choose a file that holds the text of a statement.");
}

/// Line number of the first line beyond the limit, or 0.
qsizetype overlongLine(const QString &text)
{
    qsizetype line = 1;
    for (qsizetype begin = 0; begin < text.size(); ++line) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        if ((end < 0 ? text.size() : end) - begin > longestLine)
            return line;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return 0;
}

std::optional<Problem> sizeFault(const Document &document)
{
    if (document.bytes.isEmpty())
        return document.problem(tr("This file is empty."), chooseAnother());
    if (document.bytes.size() > largestDocument)
        return document.problem(tr("This file is larger than 128 MB."),
                                tr("Choose a file that holds the text of one statement."));
    return {};
}

std::optional<Problem> textFault(const Document &document, const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }))
        return document.problem(tr("There is nothing but white space in this file."), chooseAnother());
    if (const qsizetype line = overlongLine(text))
        return document.problem(tr("This line is longer than 1 MB, which no text is."),
                                tr("Choose a file that holds the text of one statement."), line);
    return {};
}

} // namespace

const QList<FormReader> &formCatalogue()
{
    static const QList<FormReader> forms{markdownForm(), plainTextForm()};
    return forms;
}

const FormReader &formOf(const Document &document)
{
    const QList<FormReader> &forms = formCatalogue();
    for (const FormReader &form : forms) {
        if (form.isRecognised && form.isRecognised(document.bytes))
            return form;
    }
    const QString suffix = QFileInfo(document.name).suffix().toLower();
    const auto named = std::ranges::find_if(
        forms, [&suffix](const FormReader &form) { return form.suffixes.contains(suffix); });
    return named == forms.end() ? forms.last() : *named;
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const FormReader &form : formCatalogue())
        suffixes.append(form.suffixes);
    return suffixes;
}

Result<SourceText> readSource(const Document &document, const StopRequest &stop)
{
    if (const auto fault = sizeFault(document))
        return *fault;
    auto source = formOf(document).read(document, stop);
    if (!source)
        return source;
    if (const auto fault = textFault(document, source->text))
        return *fault;
    return source;
}

} // namespace partnership
