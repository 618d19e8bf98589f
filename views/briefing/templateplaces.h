// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "models/statement/result.h"

#include <QDomDocument>

#include <functional>

namespace partnership {

/// The names of the places that a template can have: {{title}}, {{body}}, {{commitments}} …
/// Those of words can stand anywhere in a paragraph; those of blocks alone in one.
QStringList placesOfWords();
QStringList placesOfBlocks();

/// Fills the named places of one part of a template, a tree of XML. What else stands in it stays.
class TemplatePlaces
{
public:
    /// What a word processor's format calls its paragraphs and where their letters are: in the elements of
    /// this name, or wherever they are where it is empty.
    struct Format
    {
        QStringList paragraphs;
        QString letters;
    };
    /// Puts the blocks of a place before a node of the tree.
    using PutBlocks = std::function<void(const QString &place, const QDomNode &before)>;

    TemplatePlaces(const Paper &paper, Format format) : m_paper(paper), m_format(std::move(format)) {}

    /// Without a way to put blocks, as in heads and feet, only words have places.
    Result<Done> fill(QDomDocument &part, const PutBlocks &putBlocks);
    /// How many places of blocks were filled.
    int blocksFilled() const { return m_blocksFilled; }

private:
    Result<Done> fillParagraph(QDomElement &paragraph, const PutBlocks &putBlocks);
    void fillWords(const QList<QDomText> &letters);
    QList<QDomText> lettersOf(const QDomNode &node) const;
    QString wordsOf(const QString &place) const;

    const Paper &m_paper;
    const Format m_format;
    int m_blocksFilled = 0;
};

/// A part of a template as a tree; a Problem where it is no XML. treeBytes() writes it again, with the blanks
/// that stand alone between two tags, which trees do not keep by themselves.
Result<QDomDocument> treeOf(const QByteArray &part, const QString &name);
QByteArray treeBytes(const QDomDocument &tree);
/// The paper without the chapters that a template's text has no place for, so that the list of contents tells
/// what is there; whole where it has a place for the body.
Paper fittedTo(const QDomDocument &text, const Paper &paper);
/// All elements of a name below a node, in their order.
QList<QDomElement> elementsBelow(const QDomNode &node, const QString &name);
/// What is wrong with a template that no chapter would go into.
Problem hasNoPlace();
/// What is wrong with another one: the advice says what it has to be.
Problem faultOfTemplate(const QString &what, const QString &words = {}, const QString &advice = {});

} // namespace partnership
