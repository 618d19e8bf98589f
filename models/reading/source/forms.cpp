// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"

#include "models/reading/source/docx.h"
#include "models/reading/source/html.h"
#include "models/reading/source/markdown.h"
#include "models/reading/source/odt.h"
#include "models/reading/source/pdf.h"
#include "models/reading/source/plaintext.h"
#include "models/reading/source/recognition.h"
#include "models/reading/source/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace partnership {
namespace {

#ifdef WITH_LIBXML2
constexpr FormReader::Read htmlReader = readHtml;
#else
constexpr FormReader::Read htmlReader = nullptr;
#endif
#ifdef WITH_LIBZIP
constexpr FormReader::Read docxReader = readDocx;
constexpr FormReader::Read odtReader = readOdt;
#else
constexpr FormReader::Read docxReader = nullptr;
constexpr FormReader::Read odtReader = nullptr;
#endif
#ifdef WITH_POPPLER
constexpr FormReader::Read pdfReader = readPdf;
#else
constexpr FormReader::Read pdfReader = nullptr;
#endif

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

QString chooseAnother()
{
    return ReadingRoom::tr("Choose a file that holds the text of a statement.");
}

/// Line number of the first line beyond the limit, or 0.
qsizetype overlongLine(const QString &text)
{
    if (text.size() <= longestLine)
        return 0;
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
        return document.problem(ReadingRoom::tr("This file is empty."), chooseAnother());
    if (document.bytes.size() > largestDocument)
        return document.problem(ReadingRoom::tr("This file is larger than 128 MB."),
                                ReadingRoom::tr("Choose a file that holds the text of one statement."));
    return {};
}

/// A form that cannot be read, and why.
std::optional<Problem> formFault(const Document &document, const FormReader &form)
{
    if (!form.read)
        return document.problem(
            ReadingRoom::tr("This build cannot read %1: it was made without %2.")
                .arg(form.name, form.library),
            ReadingRoom::tr("Save the document as plain text in UTF-8, or install a build that has it."));
    // A packed document whose type cannot be told from outside is judged by its own reader.
    const bool packed = (form.form == Form::Docx || form.form == Form::Odt) && isZip(document.bytes);
    const bool recognised = packed || (form.recognise && form.recognise(document.bytes));
    const QString kind = recognised ? QString() : unreadableKind(document.bytes);
    if (kind.isEmpty())
        return {};
    return document.problem(
        ReadingRoom::tr("This is %1, which cannot be read.").arg(kind),
        ReadingRoom::tr("Save the text as DOCX, ODT, PDF or plain text and open that file."));
}

std::optional<Problem> textFault(const Document &document, const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }))
        return document.problem(ReadingRoom::tr("There is nothing but white space in this file."),
                                chooseAnother());
    if (const qsizetype line = overlongLine(text))
        return document.problem(ReadingRoom::tr("This line is longer than 1 MB, which no text is."),
                                ReadingRoom::tr("Choose a file that holds the text of one statement."), line);
    if (text.size() > longestText)
        return document.problem(
            ReadingRoom::tr("This file holds more than 8 million letters, as no statement does."),
            ReadingRoom::tr("Choose a file that holds the text of one statement."));
    return {};
}

} // namespace

const QList<FormReader> &formCatalogue()
{
    static const QList<FormReader> forms{
        {Form::Pdf, QStringLiteral("PDF"), words("pdf"), isPdf, pdfReader, QStringLiteral("Poppler")},
        {Form::Docx, QStringLiteral("DOCX"), words("docx docm"), isDocx, docxReader,
         QStringLiteral("libzip")},
        {Form::Odt, QStringLiteral("ODT"), words("odt ott"), isOdt, odtReader, QStringLiteral("libzip")},
        {Form::Html, QStringLiteral("HTML"), words("html htm xhtml"), isHtml, htmlReader,
         QStringLiteral("libxml2")},
        {Form::Markdown, QStringLiteral("Markdown"), words("md markdown"), nullptr, readMarkdown},
        {Form::Text, ReadingRoom::tr("plain text"), words("txt text"), nullptr, readPlainText}};
    return forms;
}

const FormReader &formOf(const Document &document)
{
    const QList<FormReader> &forms = formCatalogue();
    for (const FormReader &form : forms) {
        if (form.recognise && form.recognise(document.bytes))
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
    for (const FormReader &form : formCatalogue()) {
        if (form.read)
            suffixes.append(form.suffixes);
    }
    return suffixes;
}

Result<SourceText> readSource(const Document &document, const StopRequest &stop)
{
    if (const auto fault = sizeFault(document))
        return *fault;
    const FormReader &form = formOf(document);
    if (const auto fault = formFault(document, form))
        return *fault;
    bool stopped = false;
    auto source = form.read(document, [&] { return stopped = stopped || (stop && stop()); });
    if (stopped)
        return document.problem(ReadingRoom::tr("Reading was stopped."), {});
    if (!source)
        return source;
    if (const auto fault = textFault(document, source->text))
        return *fault;
    return source;
}

} // namespace partnership
