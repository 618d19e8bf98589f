// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/forms.h"

#include <QBuffer>

#include <algorithm>
#include <cstdlib>

#ifdef WITH_LIBZIP
#include <zip.h>
#endif

using namespace partnership;

namespace {

#ifdef WITH_LIBZIP
/// Bytes as the only part of a document, not packed: else nothing would get past the checks of the archive.
QByteArray wrapped(const QByteArray &part, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    const zip_int64_t index = zip_file_add(
        archive, name, zip_source_buffer(archive, part.constData(), zip_uint64_t(part.size()), 0), 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}
#else
QByteArray wrapped(const QByteArray &part, const char *)
{
    return part;
}
#endif

QByteArray asDocument(const QByteArray &bytes, Form form)
{
    if (bytes.startsWith("PK"))
        return bytes;
    if (form == Form::Docx)
        return wrapped(bytes, "word/document.xml");
    return form == Form::Odt ? wrapped(bytes, "content.xml") : bytes;
}

/// What every form promises of its text.
void hold(const SourceText &source)
{
    const auto inside = [&source](const Span &span) {
        return span.begin >= 0 && span.begin <= span.end && span.end <= source.text.size();
    };
    const bool hints =
        std::ranges::all_of(source.hints, [&](const Hint &hint) { return inside(hint.source); });
    const bool pages =
        std::ranges::is_sorted(source.pages) && std::ranges::all_of(source.pages, [&](qsizetype page) {
            return inside({page, source.text.size()});
        });
    if (!hints || !pages)
        std::abort();
}

} // namespace

/// One reader of the catalogue, whatever the bytes look like.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Form form = *fromCode<Form>(QStringLiteral(FUZZED_FORM));
    const auto reader =
        std::ranges::find_if(formCatalogue(), [](const FormReader &r) { return r.form == form; });
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.isEmpty() || !reader->read)
        return 0;
    const auto source = reader->read({QStringLiteral("fuzzed"), asDocument(bytes, form)}, {});
    if (source)
        hold(*source);
    return 0;
}
