// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdfhelper.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <vector>

/// Reads one PDF from standard input and writes the lines of its pages to standard output (pdfhelper.h says
/// how). Gives itself limits before it reads the first byte, since what it reads may be made to harm.
namespace {

namespace pdf = partnership::pdf;

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(__rlimit_resource(resource), &both);
}

void takeLimits()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody would read what it writes
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // no file can grow: it writes to a pipe
    limit(RLIMIT_CPU, pdf::mostSeconds / 2);
#ifndef SANITIZED // which takes terabytes of addresses
    limit(RLIMIT_AS, pdf::mostMemory);
#endif
    std::set_new_handler([] { std::_Exit(pdf::OutOfMemory); });
}

std::vector<char> readAll(std::FILE *file)
{
    std::vector<char> bytes;
    char chunk[65536];
    for (std::size_t got = 0; (got = std::fread(chunk, 1, sizeof chunk, file)) > 0;)
        bytes.insert(bytes.end(), chunk, chunk + got);
    return bytes;
}

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
    void page(poppler::page &page)
    {
        const poppler::rectf size = page.page_rect();
        std::printf("P %.2f %.2f\n", size.width(), size.height());
        for (const poppler::text_box &word : page.text_list(poppler::page::text_list_include_font))
            write(word);
    }

private:
    void write(const poppler::text_box &word)
    {
        std::string text = utf8(word.text());
        std::replace(text.begin(), text.end(), '\n', ' ');
        if ((m_written += static_cast<long long>(text.size())) > pdf::mostText)
            std::_Exit(pdf::TooMuchText);
        const poppler::rectf box = word.bbox();
        std::printf("W %.2f %.2f %.2f %.2f %d %d %s\n", box.left(), box.top(), box.right(), box.bottom(),
                    isBold(word), word.has_space_after(), text.c_str());
    }

    long long m_written = 0;
};

int run()
{
    const std::vector<char> bytes = readAll(stdin);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document)
        return pdf::Broken;
    if (document->is_locked())
        return pdf::Locked;
    if (document->pages() > pdf::mostPages)
        return pdf::TooManyPages;
    Writer writer;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page)
            writer.page(*page);
    }
    return std::fflush(stdout) == 0 ? pdf::Done : pdf::Broken;
}

} // namespace

int main()
{
    takeLimits();
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::_Exit(run()); // nothing is worth tidying up, and sanitizers would tell of what Fontconfig keeps
}
