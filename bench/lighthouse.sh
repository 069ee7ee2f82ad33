#!/bin/sh
# bench/lighthouse.sh [SITE]: Lighthouse's four scores of a built site (default: target/website), for its front page and
# the first ballot, scorecard and pledge page in it, each served with gzip from this machine. A row is
#   page | performance | accessibility | best practices | SEO
# It fails where one of them is under 100. Needs Node 20 and Chromium (CHROME_PATH, else /usr/bin/chromium); npx fetches
# Lighthouse itself into a temporary folder, or into LIGHTHOUSE_HOME, where it can stay. Performance is measured in time, so
# a machine with other work scores lower.
set -eu

here=$(CDPATH='' cd -- "${0%/*}/.." && pwd -P)
site=$(CDPATH='' cd -- "${1:-$here/target/website}" && pwd -P)
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server"; fi; rm -rf "$work"' EXIT
export CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}"
export npm_config_cache="${LIGHTHOUSE_HOME:-$work/npm}"

cat >"$work/serve.mjs" <<'SERVER'
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const [site, port] = process.argv.slice(2);
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".txt": "text/plain",
  ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png" };
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const file = join(site, path.endsWith("/") ? path + "index.html" : path);
  try {
    const body = await readFile(file);
    const head = { "content-type": (types[extname(file)] ?? "application/octet-stream") + "; charset=utf-8",
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache" };
    if (extname(file) === ".png") {
      response.writeHead(200, head).end(body);
    } else {
      response.writeHead(200, { ...head, "content-encoding": "gzip" }).end(gzipSync(body));
    }
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, "127.0.0.1", () => writeFile(port, String(server.address().port)));
SERVER

node "$work/serve.mjs" "$site" "$work/port" &
server=$!
while [ ! -s "$work/port" ]; do sleep 0.1; done
port=$(cat "$work/port")

# page PATTERN: the first page of the site, in the order of paths, whose address fits.
page() {
    (cd "$site" && find . -name index.html | sed 's|^\./||; s|index\.html$||' | LC_ALL=C sort | grep -E "$1" | sed -n 1p)
}

# score PATH: one row.
score() {
    npx --yes lighthouse@12.8.2 "http://127.0.0.1:$port/$1" --quiet --output=json --output-path="$work/report.json" \
        --chrome-flags='--headless=new --no-sandbox --disable-dev-shm-usage'
    node -e '
        const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        const scores = ["performance", "accessibility", "best-practices", "seo"]
            .map(name => report.categories[name]);
        console.log(["/" + process.argv[2], ...scores.map(s => Math.round(s.score * 100))].join(" | "));
        for (const short of scores.filter(s => s.score < 1)) {
            for (const { id, weight } of short.auditRefs) {
                const audit = report.audits[id];
                if (weight > 0 && audit.score !== null && audit.score < 1) {
                    console.log("    " + id + ": " + audit.title + " " + (audit.displayValue ?? ""));
                }
            }
        }
        process.exitCode = scores.every(s => s.score === 1) ? 0 : 1;
    ' "$work/report.json" "$1" || failed=1
}

failed=0
score ''
score "$(page '^elections/[^/]+/[^/]+/$')"
score "$(page '^elections/[^/]+/[^/]+/[^/]+/$')"
score "$(page '^calls/[^/]+/[^/]+/$')"
exit $failed
