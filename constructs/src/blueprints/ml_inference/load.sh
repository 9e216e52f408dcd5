#!/bin/bash
# Installs the libraries and the model onto the file system. Run again, it does what is left to do.
set -euo pipefail
exec > >(tee --append /var/log/load.log) 2>&1
if ! mountpoint --quiet "$ROOT"; then
  echo "$ROOT is not mounted, so nothing is loaded"
  exit 1
fi
# An instance that is replaced runs beside its successor.
exec 9>> "$ROOT/lock"
flock 9
if [ "$(cat "$ROOT/loaded" 2> /dev/null)" = "${PACKAGES[*]}" ]; then
  echo "loaded before; delete $ROOT/loaded to load again"
  exit 0
fi
rm -rf "$ROOT/new" "$ROOT/old"
mkdir -p "$ROOT/new/lib" "$ROOT/new/model" "$ROOT/old"
# The directory /tmp is in memory, and too small for the packages.
export TMPDIR=/var/tmp
python3.13 -m pip install --no-cache-dir --target "$ROOT/new/lib" \
  --index-url https://download.pytorch.org/whl/cpu --extra-index-url https://pypi.org/simple "${PACKAGES[@]}"
PYTHONPATH="$ROOT/new/lib" TORCH_HOME="$ROOT/new/model" python3.13 - "$ROOT/new/model" <<'PYTHON'
import json
import pathlib
import sys

import torch
import torchvision

folder = pathlib.Path(sys.argv[1])
weights = torchvision.models.ResNet18_Weights.DEFAULT
model = torchvision.models.resnet18(weights=weights).eval()
torch.jit.script(model).save(str(folder / "model.pt"))
labels = json.dumps(weights.meta["categories"])
(folder / "labels.json").write_text(labels)
PYTHON
# The function sees the libraries when everything else is there.
rm -f "$ROOT/loaded"
for part in lib model; do
  [ ! -e "$ROOT/$part" ] || mv "$ROOT/$part" "$ROOT/old/$part"
done
for part in model lib; do
  mv "$ROOT/new/$part" "$ROOT/$part"
done
# Functions that run still read the old files, so the next load removes them.
echo "${PACKAGES[*]}" > "$ROOT/loaded"
rm -rf "$ROOT/new"
