// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/signatures.h"

#include "models/reading/structure/healing.h"
#include "models/reading/structure/markup.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestOpening = 240;    ///< "Done at …, in two copies in the … languages."
constexpr qsizetype mostSignatureWords = 24; ///< of a block of names and offices

} // namespace

Signatures findSignatures(const SourceText &source, const QList<Block> &blocks, const Headings &headings,
                          const FrameWords &frame)
{
    const auto opens = [&](const Block &block) {
        const Span content = block.content();
        const qsizetype begin = skipMarkup(source, content.begin, content.end);
        return content.length() <= longestOpening && !block.isLabelled() && !block.isItem() &&
               frame.opening(QStringView(source.text).sliced(begin, content.end - begin),
                             FrameRole::Signature) > 0;
    };
    const auto belongs = [&](const Block &block) {
        const QString words = headings.words(block);
        return opens(block) ||
               (!block.isLabelled() && !block.isItem() && !block.first().heading &&
                words.count(QLatin1Char(' ')) < mostSignatureWords && !words.endsWith(QLatin1Char('.')));
    };
    const auto opensAnnex = [&](qsizetype block) {
        return headings.isHeading(block) && headings.headingAt(block).kind == Heading::Annex;
    };
    for (qsizetype begin = 0; begin < blocks.size(); ++begin) {
        if (!opens(blocks[begin]))
            continue;
        qsizetype end = begin;
        while (end < blocks.size() && !opensAnnex(end) && belongs(blocks[end]))
            ++end;
        if (end == blocks.size() || opensAnnex(end))
            return {begin, end};
        begin = end;
    }
    return {};
}

} // namespace partnership
