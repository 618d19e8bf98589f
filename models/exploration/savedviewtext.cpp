// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/savedview.h"
#include "models/library/library.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <optional>

namespace partnership {
namespace {

using Json = nlohmann::ordered_json;
// Which takes long over an object of very many keys: what others wrote is read into one that does not. No
// value of it is copied either: that is a recursion as deep as somebody chose to nest.
using Parsed = nlohmann::json;

constexpr const char *formatName = "partnership-explorer.views";
constexpr int formatVersion = 1;
constexpr qsizetype mostViews = 1000;
constexpr qsizetype mostInAList = 64;
constexpr qsizetype wordsAtFault = 60;

struct SavedViews
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json tableJson(const TableLook &look)
{
    Json columns = Json::array();
    for (const ColumnLook &column : look.columns) {
        Json one{{"name", utf8(column.name)}};
        if (column.width > 0)
            one["width"] = column.width;
        columns.push_back(std::move(one));
    }
    return {{"table", utf8(look.table)},
            {"columns", std::move(columns)},
            {"sort", utf8(look.sortedBy)},
            {"descending", look.descending}};
}

Json viewJson(const SavedView &view)
{
    Json tables = Json::array();
    for (const TableLook &look : view.tables)
        tables.push_back(tableJson(look));
    Json panes = Json::array();
    for (const QString &pane : view.panes)
        panes.push_back(utf8(pane));
    return {{"name", utf8(view.name)},     {"filter", utf8(view.address)}, {"dimmed", view.dimsRest},
            {"tables", std::move(tables)}, {"chart", utf8(view.chart)},    {"tab", utf8(view.tab)},
            {"panes", std::move(panes)},   {"layout", utf8(view.layout)}};
}

Problem wrong(const QString &what, const QString &file, const QString &advice)
{
    return {Fault::Input, what, file, 0, {}, advice};
}

/// Reads the members of an object of the text; what is there has to be of the kind that is expected, what is
/// missing is what it is in a view nobody has changed. The first problem ends it.
class Reader
{
public:
    explicit Reader(const QString &file) : m_file(file) {}

    const std::optional<Problem> &problem() const { return m_problem; }
    void fail(const QString &what, const QString &advice)
    {
        if (!m_problem)
            m_problem = wrong(what, m_file, advice);
    }

    SavedView view(const Parsed &json, qsizetype number);

private:
    QString text(const Parsed &json, const char *key);
    bool flag(const Parsed &json, const char *key);
    const Parsed &list(const Parsed &json, const char *key);
    TableLook table(const Parsed &json);
    ColumnLook column(const Parsed &json);
    void misfit(const char *key);

    QString m_file;
    QString m_place; ///< "View 3, “Renewals”"
    std::optional<Problem> m_problem;
};

void Reader::misfit(const char *key)
{
    fail(SavedViews::tr("%1: “%2” is not what it should be.").arg(m_place, QString::fromLatin1(key)),
         SavedViews::tr("Mend it there, or export the view again; nothing was imported."));
}

QString Reader::text(const Parsed &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end())
        return {};
    if (found->is_string())
        return QString::fromStdString(found->get_ref<const std::string &>());
    misfit(key);
    return {};
}

bool Reader::flag(const Parsed &json, const char *key)
{
    const auto found = json.find(key);
    if (found != json.end() && !found->is_boolean())
        misfit(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

const Parsed &Reader::list(const Parsed &json, const char *key)
{
    static const Parsed none = Parsed::array();
    const auto found = json.find(key);
    if (found == json.end())
        return none;
    if (found->is_array() && qsizetype(found->size()) <= mostInAList)
        return *found;
    misfit(key);
    return none;
}

ColumnLook Reader::column(const Parsed &json)
{
    constexpr int widest = 10000;
    if (!json.is_object()) {
        misfit("columns");
        return {};
    }
    const ColumnLook look{text(json, "name"), 0};
    const auto width = json.find("width");
    if (width == json.end())
        return look;
    if (width->is_number_integer() && *width >= 0 && *width <= widest)
        return {look.name, width->get<int>()};
    misfit("width");
    return look;
}

TableLook Reader::table(const Parsed &json)
{
    if (!json.is_object()) {
        misfit("tables");
        return {};
    }
    TableLook look{text(json, "table"), {}, text(json, "sort"), flag(json, "descending")};
    for (const Parsed &one : list(json, "columns"))
        look.columns.append(column(one));
    return look;
}

SavedView Reader::view(const Parsed &json, qsizetype number)
{
    m_place = SavedViews::tr("View %1").arg(number);
    SavedView out;
    if (!json.is_object()) {
        misfit("views");
        return out;
    }
    out.name = viewName(text(json, "name"));
    if (out.name.isEmpty())
        misfit("name");
    m_place = SavedViews::tr("View %1, “%2”").arg(number).arg(out.name);
    out.address = text(json, "filter");
    out.dimsRest = flag(json, "dimmed");
    for (const Parsed &one : list(json, "tables"))
        out.tables.append(table(one));
    out.chart = text(json, "chart");
    out.tab = text(json, "tab");
    for (const Parsed &one : list(json, "panes")) {
        if (one.is_string())
            out.panes.append(QString::fromStdString(one.get_ref<const std::string &>()));
        else
            misfit("panes");
    }
    out.layout = text(json, "layout");
    if (toText({out}).size() > KeptView::longestText)
        fail(SavedViews::tr("%1 is too large to be kept.").arg(m_place),
             SavedViews::tr("Take it out of the file; nothing was imported."));
    return out;
}

/// A file that is no JSON, told by the line where it goes wrong.
Problem notJson(const QByteArray &text, std::size_t byte, const QString &file)
{
    const QByteArray before = text.left(qsizetype(byte > 0 ? byte - 1 : 0));
    const qsizetype line = before.count('\n');
    const QString words = QString::fromUtf8(text.split('\n').value(line)).simplified().left(wordsAtFault);
    return {Fault::Input, SavedViews::tr("This is no text of views: it goes wrong at this line."),
            file,         line + 1,
            words,        SavedViews::tr("Export the views again, or mend the line; nothing was imported.")};
}

/// Is it a file of views, and one that this version can read?
std::optional<Problem> judgeHead(const Parsed &json, const QString &file)
{
    static const Parsed none;
    const auto head = [&json](const char *key) -> const Parsed & {
        return json.is_object() && json.contains(key) ? json[key] : none;
    };
    if (head("format") != formatName)
        return wrong(
            SavedViews::tr("There are no views in this file."), file,
            SavedViews::tr("A file of views begins with \"format\": \"%1\".").arg(QLatin1String(formatName)));
    if (!head("version").is_number_integer() || head("version") > formatVersion)
        return wrong(SavedViews::tr("These views were written by a newer version of Partnership Explorer."),
                     file, SavedViews::tr("Update Partnership Explorer to import them."));
    if (!head("views").is_array() || head("views").size() > mostViews)
        return wrong(SavedViews::tr("“views” is no list of at most %1 views.").arg(mostViews), file,
                     SavedViews::tr("Export the views again; nothing was imported."));
    return {};
}

} // namespace

QByteArray toText(const QList<SavedView> &views)
{
    Json all = Json::array();
    for (const SavedView &view : views)
        all.push_back(viewJson(view));
    const Json out{{"format", formatName}, {"version", formatVersion}, {"views", std::move(all)}};
    return QByteArray::fromStdString(out.dump(2)) + '\n';
}

Result<QList<SavedView>> viewsFrom(const QByteArray &text, const QString &file)
{
    if (text.size() > longestTextOfViews)
        return wrong(SavedViews::tr("This file is too large to be one of views."), file,
                     SavedViews::tr("Choose the file that the views were exported to."));
    Parsed json;
    try {
        json = Parsed::parse(text.constBegin(), text.constEnd());
    } catch (const Parsed::parse_error &error) {
        return notJson(text, error.byte, file);
    }
    if (const std::optional<Problem> problem = judgeHead(json, file))
        return *problem;
    Reader reader(file);
    QList<SavedView> views;
    for (const Parsed &one : json["views"])
        views.append(reader.view(one, views.size() + 1));
    if (reader.problem())
        return *reader.problem();
    return views;
}

} // namespace partnership
