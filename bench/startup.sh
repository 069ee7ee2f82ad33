#!/bin/sh
# bench/startup.sh [-n RUNS] COMMAND [ARGUMENT]…: how fast bin/hustings COMMAND is with the launcher's options, and with
# others in their place. Medians of wall-clock time, of processor time, and of peak memory; needs GNU time. A row is
#   name | wall s | user + system s | peak MB
# Compare processor times where the machine has other work. Say what to undo between runs in BENCH_RESET, for example
#   BENCH_RESET='rm -rf /dev/shm/out my-site/.hustings' bench/startup.sh build -o /dev/shm/out my-site
set -eu

runs=7
[ "${1-}" = -n ] && runs=$2 && shift 2
[ $# -gt 0 ] || set -- --version
here=$(CDPATH='' cd -- "${0%/*}/.." && pwd -P)
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT

median() {
    cut -d' ' -f"$1" "$figures" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

# measure NAME OPTIONS COMMAND…
measure() {
    name=$1
    export HUSTINGS_JAVA_OPTS="$2"
    shift 2
    : >"$figures"
    i=0
    while [ $i -lt "$runs" ]; do
        sh -c "${BENCH_RESET:-:}"
        command time -a -o "$figures" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || true
        i=$((i + 1))
    done
    sed -i '/^Command/d' "$figures"
    awk '{print $1, $2 + $3, $4 / 1024}' "$figures" >"$figures.sums" && mv "$figures.sums" "$figures"
    printf '%-34s | %6.2f | %6.2f | %4.0f\n' "$name" "$(median 1)" "$(median 2)" "$(median 3)"
}

jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
hustings=$here/bin/hustings
"$hustings" --version >/dev/null
measure 'as the launcher has it' '' "$hustings" "$@"
measure 'without the archive' "-XX:SharedArchiveFile=$jdk/lib/server/classes.jsa" "$hustings" "$@"
measure 'C1 alone' '-XX:TieredStopAtLevel=1' "$hustings" "$@"
measure 'C2 as late as Java has it' '-XX:Tier4InvocationThreshold=5000
    -XX:Tier4MinInvocationThreshold=600 -XX:Tier4CompileThreshold=15000 -XX:Tier4BackEdgeThreshold=40000' "$hustings" "$@"
measure 'parallel collector' '-XX:-UseSerialGC -XX:+UseParallelGC' "$hustings" "$@"
measure 'young generation of 24 MB' '-Xmn24m' "$hustings" "$@"
measure 'young generation of 96 MB' '-Xmn96m' "$hustings" "$@"
