// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/pdfpages.h"

#include <poppler-global.h>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
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

} // namespace

int main()
{
    takeLimits();
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    // Nothing is worth tidying up, and sanitizers would tell of what Fontconfig keeps.
    std::_Exit(pdf::writePages(readAll(stdin), stdout));
}
