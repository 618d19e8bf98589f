// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

#include <QStringList>

namespace partnership {

/// One form that statements come in. A new one is a file with a reader and a line in the catalogue.
struct FormReader
{
    using Recognise = bool (*)(const QByteArray &bytes);
    using Read = Result<SourceText> (*)(const Document &document, const StopRequest &stop);

    Form form = Form::Text;
    QString name;                  ///< "PDF"
    QStringList suffixes;          ///< lower case, without a dot
    Recognise recognise = nullptr; ///< by what the bytes are, which counts for more than a name; may be null
    Read read = nullptr;           ///< null where this build was made without the library it takes
    QString library = {};          ///< "Poppler"; empty where none is needed
};

/// Every form, those first that are told by their bytes.
const QList<FormReader> &formCatalogue();
/// By content first, by the suffix of the name second; plain text where neither says anything.
const FormReader &formOf(const Document &document);
/// The suffixes of all forms that this build reads, for file dialogs and dropped folders.
QStringList readableSuffixes();

/// The text of a document in whatever form it is. An empty or too large document, one of a known other kind
/// (an old Word file, a spreadsheet, a picture) and one without words are Problems that say so.
Result<SourceText> readSource(const Document &document, const StopRequest &stop = {});

} // namespace partnership
