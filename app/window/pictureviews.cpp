// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictureviews.h"

#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"
#include "views/charts/provenance.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace partnership {
namespace {

struct PictureViews
{
    Q_DECLARE_TR_FUNCTIONS(partnership::PictureViews)
};

/// Larger files are no pictures of ours.
constexpr qint64 mostBytes = 64 << 20;

std::optional<Provenance> provenanceAt(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
    const QFileInfo info(path);
    QFile file(path);
    if (!suffixes.contains(info.suffix().toLower()) || info.size() > mostBytes ||
        !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return provenanceIn(file.readAll());
}

/// What became of the data since the picture was made.
QString sentenceOn(const Provenance &then, const Exploration &exploration)
{
    const int matching = exploration.matchingCount();
    const int all = exploration.commitmentCount();
    if (then.matching != matching || then.all != all)
        return PictureViews::tr(
                   "The data has changed since this picture was made: it showed %1 of %2 commitments, now "
                   "there are %3 of %4.")
            .arg(then.matching)
            .arg(then.all)
            .arg(matching)
            .arg(all);
    if (then.digest != exploration.contents().digest())
        return PictureViews::tr("This is the view of the picture, in a library that holds other statements.");
    return PictureViews::tr("This is the view of the picture; its data is the same.");
}

} // namespace

bool openViewOfPicture(MainWindow &window, const QString &path)
{
    const std::optional<Provenance> provenance = provenanceAt(path);
    if (!provenance)
        return false;
    Exploration &exploration = window.exploration();
    const Result<Filter> view = exploration.typed(provenance->address, {});
    if (!view) {
        window.notice().tell(view.problem());
        return true;
    }
    exploration.focus().setFilter(*view);
    window.showChart(provenance->chart);
    window.notice().tell(sentenceOn(*provenance, exploration));
    return true;
}

} // namespace partnership
