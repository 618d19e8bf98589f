// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/papertemplate.h"

#include "views/briefing/templateplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace partnership {
namespace {

struct PaperTemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Templates)
};

Result<QByteArray> readTemplate(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return faultOfTemplate(PaperTemplateWords::tr("The template cannot be read: %1.").arg(file.errorString()),
                           {}, PaperTemplateWords::tr("Name a DOCX or ODT file that is there."));
}

Result<QByteArray> filled(const Paper &paper, const QString &suffix, const QString &templateFile)
{
    if (suffix != QLatin1String("docx") && suffix != QLatin1String("odt"))
        return faultOfTemplate(PaperTemplateWords::tr("Only DOCX and ODT are written by a template."), suffix,
                               PaperTemplateWords::tr("Ask for a paper of the template's form."));
    if (QFileInfo(templateFile).suffix().toLower() != suffix)
        return faultOfTemplate(PaperTemplateWords::tr("The template is of another form than the paper."),
                               suffix,
                               PaperTemplateWords::tr("End the names of both in .docx, or both in .odt."));
    const Result<QByteArray> bytes = readTemplate(templateFile);
    if (!bytes)
        return bytes.problem();
    const Result<QList<ParcelPart>> parts = partsOf(*bytes);
    if (!parts)
        return parts.problem();
    const Result<QList<ParcelPart>> made =
        suffix == QLatin1String("docx") ? docxInTemplate(paper, *parts) : odtInTemplate(paper, *parts);
    return made ? parcelOf(*made) : made.problem();
}

} // namespace

Result<QByteArray> paperInTemplate(const Paper &paper, const QString &suffix, const QString &templateFile)
{
    const Result<QByteArray> made = filled(paper, suffix, templateFile);
    if (made)
        return made;
    Problem problem = made.problem();
    problem.file = templateFile;
    return problem;
}

} // namespace partnership
