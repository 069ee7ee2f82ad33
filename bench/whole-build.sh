#!/usr/bin/env bash
# Times whole builds of made-up candidates, each in a process of its own: median of three, and the most memory held.
#
#     bench/whole-build.sh [CANDIDATES]      (default: 25000)
#
# BENCH_DIR is where projects and output go; in memory by default, since a disk's noise drowns the rest.
# HUSTINGS is the command to time (default: this repository's bin/hustings).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
candidates=${1:-25000}
hustings=${HUSTINGS:-$here/../bin/hustings}
if [[ -z ${BENCH_DIR:-} ]]; then
    BENCH_DIR=/tmp/hustings-bench
    [[ -d /dev/shm && -w /dev/shm ]] && BENCH_DIR=/dev/shm/hustings-bench
fi
time=$(type -P time) || {
    echo "GNU time is missing: apt-get install time" >&2
    exit 3
}
generator=$here/java/org/hustings/bench/MadeUpProject.java
day=2021-05-10

rm -rf "$BENCH_DIR"
mkdir -p "$BENCH_DIR"
trap 'rm -rf "$BENCH_DIR"' EXIT

# The launcher builds the jar when it is missing, and may prepare an archive of classes: neither is to be timed.
java "$generator" 8 "$BENCH_DIR/warm" 1
"$hustings" build "$BENCH_DIR/warm" -o "$BENCH_DIR/warm-site" --as-of "$day" >/dev/null 2>&1

build() { # PROJECT: one timed build; prints "seconds megabytes"
    local report=$BENCH_DIR/time.txt
    if ! "$time" -v -o "$report" "$hustings" build "$1" -o "$1-site" --as-of "$day" >"$BENCH_DIR/log.txt" 2>&1; then
        tail -5 "$BENCH_DIR/log.txt" >&2
        exit 1
    fi
    awk '/Elapsed/ { n = split($NF, t, ":"); s = 0; for (i = 1; i <= n; i++) s = s * 60 + t[i] }
         /Maximum resident/ { m = $NF / 1024 } END { printf "%.2f %.0f\n", s, m }' "$report"
}

row() { # NAME, then three lines "seconds megabytes" on standard input
    local runs
    runs=$(cat)
    printf '%-34s %8s s %8s MB\n' "$1" "$(cut -d' ' -f1 <<<"$runs" | sort -n | sed -n 2p)" \
        "$(cut -d' ' -f2 <<<"$runs" | sort -n | sed -n 2p)"
}

fresh() { # PROJECT: as if it had never been built
    rm -rf "$1-site" "$1/.hustings"
}

reword() { # PROJECT ROUND: changes one word of one candidate
    local file
    file=$(find "$1/data/elections" -name candidate-7.yaml)
    sed -i "0,/name: /s/name: .*/name: Renamed Person$2/" "$file"
}

large=$BENCH_DIR/large
java "$generator" "$candidates" "$large"
small=$BENCH_DIR/small
java "$generator" 100 "$small" 20

echo "$(nproc) processors, $(java -version 2>&1 | head -1)"
for _ in 1 2 3; do fresh "$large"; build "$large"; done | row "$candidates candidates, from nothing"
for _ in 1 2 3; do build "$large"; done | row "$candidates, nothing changed"
for round in 1 2 3; do reword "$large" "$round"; build "$large"; done | row "$candidates, one candidate changed"
build "$small" >/dev/null
for _ in 1 2 3; do rm -rf "$small-site" "$small/.hustings/published"; build "$small"; done |
    row "100, 20 pages, prose cached"
