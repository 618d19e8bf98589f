// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"

#include <QList>
#include <QString>

#include <variant>

/// A paper as a plain value: what is said in which order. Every form (PDF, ODT, DOCX, HTML, Markdown) is made
/// of the same one, so that no two of them can disagree.
namespace partnership {

struct PaperHeading
{
    int level = 1; ///< 1 for a chapter, 2 below it
    QString text;
    QString anchor; ///< where the contents list leads to; letters, digits and hyphens, unique in the paper
};

struct PaperText
{
    enum class Voice { Plain, Quiet };
    QString text;
    Voice voice = Voice::Plain;
};

/// Words of a statement, never changed.
struct PaperQuotation
{
    QString words;
    QString place; ///< "9.4", or with the statement where there are several
};

struct PaperColumn
{
    enum class Holds { Words, Counts, Quotations };
    QString title;
    double share = 1; ///< of the width, beside the shares of the others
    Holds holds = Holds::Words;
};

struct PaperCell
{
    QString text;
    QString link{}; ///< a file beside this one
};

struct PaperTable
{
    QString caption; ///< what the rows are; empty where the heading above says it
    QList<PaperColumn> columns;
    QList<QList<PaperCell>> rows; ///< as many cells as columns
};

struct PaperPicture
{
    ChartSpec chart;
    QString alternative; ///< the picture in words
    bool isLow = false;  ///< shares its page with all the rest
};

using PaperBlock = std::variant<PaperHeading, PaperText, PaperQuotation, PaperTable, PaperPicture>;

struct Paper
{
    QString title;
    QString subtitle;         ///< what it covers, in one sentence
    QString source;           ///< statement and date
    QString language;         ///< ISO 639
    QString date;             ///< of the paper itself, ISO
    QString address;          ///< of the view that it shows
    bool hasContents = false; ///< a list of the chapters behind the title
    bool onOnePage = false;
    QList<PaperBlock> blocks;
};

} // namespace partnership
