// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdfpages.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <string>

namespace partnership::pdf {
namespace {

std::string utf8(const poppler::ustring &text)
{
    const std::vector<char> bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

bool isBold(const poppler::text_box &word)
{
    const std::string name = word.has_font_info() ? word.get_font_name() : std::string();
    return name.find("Bold") != std::string::npos || name.find("Black") != std::string::npos ||
           name.find("Heavy") != std::string::npos;
}

/// Words are written as they come; what makes lines and paragraphs of them has no need of Poppler.
class Writer
{
public:
    explicit Writer(std::FILE *to) : m_to(to) {}

    /// False where the document holds more text than any statement.
    bool page(poppler::page &page)
    {
        const poppler::rectf size = page.page_rect();
        std::fprintf(m_to, "P %.2f %.2f\n", size.width(), size.height());
        const auto words = page.text_list(poppler::page::text_list_include_font);
        return std::ranges::all_of(words, [this](const poppler::text_box &word) { return write(word); });
    }

private:
    bool write(const poppler::text_box &word)
    {
        std::string text = utf8(word.text());
        std::replace(text.begin(), text.end(), '\n', ' ');
        if ((m_written += static_cast<long long>(text.size())) > mostText)
            return false;
        const poppler::rectf box = word.bbox();
        std::fprintf(m_to, "W %.2f %.2f %.2f %.2f %d %d %s\n", box.left(), box.top(), box.right(),
                     box.bottom(), isBold(word), word.has_space_after(), text.c_str());
        return true;
    }

    std::FILE *m_to;
    long long m_written = 0;
};

} // namespace

Ending writePages(const std::vector<char> &document, std::FILE *to)
{
    const std::unique_ptr<poppler::document> opened(
        poppler::document::load_from_raw_data(document.data(), static_cast<int>(document.size())));
    if (!opened)
        return Broken;
    if (opened->is_locked())
        return Locked;
    if (opened->pages() > mostPages)
        return TooManyPages;
    Writer writer(to);
    for (int i = 0; i < opened->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(opened->create_page(i));
        if (page && !writer.page(*page))
            return TooMuchText;
    }
    return std::fflush(to) == 0 ? Done : Broken;
}

} // namespace partnership::pdf
