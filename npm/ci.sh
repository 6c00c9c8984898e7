#!/usr/bin/env bash
# Builds and packs the package, installs it as another program would, and compiles and
# runs that program.
set -euo pipefail
cd "$(dirname "$0")"

npm ci --silent
weg=$(mktemp -d)
trap 'rm -rf "$weg"' EXIT
npm pack --silent --pack-destination "$weg" >/dev/null
cp proef/* "$weg"
npm install --silent --no-save --no-audit --no-fund --prefix "$weg" "$weg"/*.tgz
node_modules/.bin/tsc --project "$weg/tsconfig.json"
node "$weg/uit/proef.js"
ls -l "$weg"/*.tgz | awk '{ print "packed in " $5 " bytes" }'
