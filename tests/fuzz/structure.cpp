// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/structure/structure.h"
#include "models/reading/lexicons.h"
#include "models/reading/source/textbuilder.h"
#include "tests/fuzz/hold.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <optional>

using namespace partnership;

namespace {

constexpr int mostHints = 12;

/// The paragraph around a position, without white space at its ends; maybe empty.
Span paragraphAt(const QString &text, qsizetype position)
{
    const QString gap = QStringLiteral("\n\n");
    const qsizetype before = text.lastIndexOf(gap, position);
    const qsizetype after = text.indexOf(gap, position);
    Span span{before < 0 ? 0 : before + gap.size(), after < 0 ? text.size() : after};
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// What a form may say of a paragraph, or of a letter in it that looks like the mark of a footnote.
std::optional<Hint> hintAt(const QString &text, Hint::Kind kind, qsizetype position, int level)
{
    if (kind == Hint::NoteMark)
        return isNoteMark(text.mid(position, 1))
                   ? std::optional<Hint>({kind, {position, position + 1}, level})
                   : std::nullopt;
    const Span paragraph = paragraphAt(text, position);
    return paragraph.isEmpty() ? std::nullopt : std::optional<Hint>({kind, paragraph, level});
}

/// The text of a document, with hints and pages as a form might give them; both are taken from the end of the
/// bytes, so that a plain text is a seed.
SourceText sourceFrom(FuzzedDataProvider &bytes)
{
    SourceText source;
    source.markup = bytes.PickValueInArray({Markup::MarksAndTags, Markup::Marks, Markup::None});
    struct Place
    {
        Hint::Kind kind;
        int level;
        qsizetype at;
    };
    QList<Place> places(bytes.ConsumeIntegralInRange(0, mostHints));
    for (Place &place : places)
        place = {Hint::Kind(bytes.ConsumeIntegralInRange(0, int(Hint::Furniture))),
                 bytes.ConsumeIntegralInRange(0, 3), bytes.ConsumeIntegral<quint16>()};
    QList<qsizetype> pages(bytes.ConsumeIntegralInRange(0, 3));
    for (qsizetype &page : pages)
        page = bytes.ConsumeIntegral<quint16>();
    source.text = QString::fromUtf8(QByteArray::fromStdString(bytes.ConsumeRemainingBytesAsString()));
    if (source.text.isEmpty())
        return source;
    for (const Place &place : std::as_const(places)) {
        if (const auto hint = hintAt(source.text, place.kind, place.at % source.text.size(), place.level))
            source.hints.append(*hint);
    }
    for (const qsizetype page : std::as_const(pages))
        source.pages.append(page % source.text.size());
    std::ranges::sort(source.pages);
    std::ranges::stable_sort(source.hints, {}, [](const Hint &hint) { return hint.source.begin; });
    return source;
}

} // namespace

/// Title, sections and clauses, whatever the form said of the text: no word may be lost or doubled.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider bytes(data, size);
    const Lexicons &lexicons = *shippedLexicons();
    const StructureWords words{.capitals = {QStringLiteral("ASEAN")},
                               .headings = lexicons.headings,
                               .frame = lexicons.frame,
                               .months = lexicons.monthNumbers.keys()};
    const SourceText source = sourceFrom(bytes);
    Pace pace;
    const Structure structure = readStructure(source, words, pace);
    Statement statement;
    statement.source.text = source.text;
    statement.clauses = structure.clauses;
    statement.rest = structure.rest;
    holdToSource(statement);
    return 0;
}
