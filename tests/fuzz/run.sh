#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every fuzzer for some seconds each, from the fixtures of the tests. What is found lies in build/asan/finds;
# give it a name, put it among the fixtures, and mend what it shows. For hours rather than seconds, configure with
# -D CMAKE_BUILD_TYPE=RelWithDebInfo too.
#
#   cmake --preset fuzz && cmake --build --preset asan --target fuzz
#   sh tests/fuzz/run.sh [SECONDS] [NAME ...]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-10}
[ $# -eq 0 ] || shift

# Seeds of one fuzzer: fixtures of its form, and the parts of packed ones where the fuzzer packs them itself.
seed() {
    mkdir -p "$corpus"
    case $1 in
    text | markdown | structure | statement) cp tests/data/reading/*.txt tests/data/reading/*.md tests/data/structure/*.txt tests/data/structure/*.md "$corpus" ;;
    html) cp tests/data/forms/*.html "$corpus" ;;
    docx) unzip -p tests/data/forms/statement.docx word/document.xml >"$corpus/document.xml" && cp tests/data/forms/*.docx "$corpus" ;;
    odt) unzip -p tests/data/forms/statement.odt content.xml >"$corpus/content.xml" && cp tests/data/forms/*.odt "$corpus" ;;
    pdf) cp tests/data/forms/*.pdf tests/data/structure/*.pdf "$corpus" ;;
    pdflayout) build/asan/app/partnership-explorer-pdf <tests/data/forms/statement.pdf | cat >"$corpus/statement" ;;
    views) cp tests/data/views/*.json "$corpus" ;;
    corrections) cp tests/data/corrections/*.json "$corpus" ;;
    library) printf 'changes of a sound library' >"$corpus/changes" ;;
    esac
}

mkdir -p build/asan/finds
[ $# -gt 0 ] || set -- text markdown html docx odt pdf pdflayout structure statement library views corrections
failed=0
for name; do
    corpus=build/asan/corpus/$name
    seed "$name"
    printf '== fuzz_%s, %s s\n' "$name" "$seconds"
    # Leaks of the libraries' own caches at exit tell nothing; an input may take ten seconds and 2 GB at most.
    if ! build/asan/tests/fuzz/"fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
        -verbosity=0 -print_funcs=0 -print_final_stats=1 -artifact_prefix="build/asan/finds/$name-" "$corpus"; then
        failed=1
        echo "tests/fuzz/run.sh: fuzz_$name has found an input; it lies in $PWD/build/asan/finds:"
        for find in build/asan/finds/"$name"-*; do
            [ ! -e "$find" ] || printf '%s\n%s\n' "$find" "$(base64 -w 0 <"$find" | head -c 100000)"
        done
    fi
done
exit "$failed"
