# SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries that read forms of documents. Each may be missing, or be left out with -DWITH_…=OFF: the program
# then says which form it cannot read and why.
find_package(PkgConfig QUIET)

# form_library(UCHARDET uchardet "other encodings than UTF-8") sets WITH_UCHARDET and makes PkgConfig::UCHARDET.
function(form_library name module purpose)
  option(WITH_${name} "Read ${purpose}, with ${module}" ON)
  if(WITH_${name} AND PkgConfig_FOUND)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
  endif()
  if(NOT ${name}_FOUND)
    message(STATUS "Without ${module}: this build cannot read ${purpose}.")
    set(WITH_${name} OFF PARENT_SCOPE)
  endif()
endfunction()

form_library(LIBXML2 libxml-2.0 "HTML")
form_library(LIBZIP libzip "DOCX and ODT")
form_library(POPPLER poppler-cpp "PDF")
form_library(UCHARDET uchardet "other encodings than UTF-8")
