// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperforms.h"

#include "models/library/filewriting.h"
#include "views/briefing/papertemplate.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace partnership {
namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::PaperForms)
};

QString suffixes()
{
    QStringList suffixes;
    for (const PaperForm &form : paperForms())
        suffixes.append(QLatin1Char('.') + form.suffix);
    return suffixes.join(QStringLiteral(", "));
}

Result<QByteArray> encoded(const Paper &paper, const PaperForm &form, const QString &templateFile)
{
    if (templateFile.isEmpty())
        return form.write(paper);
#ifdef WITH_LIBZIP
    return paperInTemplate(paper, form.suffix, templateFile);
#else
    return Problem{
        Fault::Usage, FormWords::tr("This build cannot fill templates: it was made without libzip."),
        templateFile, 0,
        {},           FormWords::tr("Ask for a paper without a template.")};
#endif
}

} // namespace

const QList<PaperForm> &paperForms()
{
    static const QList<PaperForm> forms{
        {QStringLiteral("pdf"), FormWords::tr("PDF"), paperAsPdf},
#ifdef WITH_LIBZIP
        {QStringLiteral("odt"), FormWords::tr("OpenDocument text"), paperAsOdt},
        {QStringLiteral("docx"), FormWords::tr("Word document"), paperAsDocx},
#endif
        {QStringLiteral("html"), FormWords::tr("Web page"), paperAsHtml},
        {QStringLiteral("md"), FormWords::tr("Markdown"), paperAsMarkdown},
    };
    return forms;
}

Result<PaperForm> paperFormOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PaperForm &form : paperForms()) {
        if (form.suffix == suffix)
            return form;
    }
    Problem problem;
    problem.fault = Fault::Usage;
    problem.file = path;
    problem.words = suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix;
    const bool zipped = suffix == QLatin1String("odt") || suffix == QLatin1String("docx");
    problem.what = zipped ? FormWords::tr("This build cannot write ODT and DOCX: it was made without libzip.")
                          : FormWords::tr("A paper cannot be written in this form.");
    problem.advice = FormWords::tr("End the file's name in one of %1.").arg(suffixes());
    return problem;
}

Result<Done> writePaper(const Paper &paper, const QString &path, const QString &templateFile)
{
    const Result<PaperForm> form = paperFormOf(path);
    if (!form)
        return form.problem();
    const Result<QByteArray> bytes = encoded(paper, *form, templateFile);
    return bytes ? writeFile(path, *bytes) : bytes.problem();
}

} // namespace partnership
