#!/bin/bash
# Installs the libraries and the model onto the file system. Run again, it does what is left to do.
set -euo pipefail
exec > >(tee --append /var/log/load.log) 2>&1
if [ -e "$ROOT/loaded" ]; then
  echo "loaded before; delete $ROOT/loaded to load again"
  exit 0
fi
mkdir -p "$ROOT/lib" "$ROOT/model"
python3.13 -m pip install --upgrade --target "$ROOT/lib" --index-url https://download.pytorch.org/whl/cpu \
  --extra-index-url https://pypi.org/simple $PACKAGES
PYTHONPATH="$ROOT/lib" TORCH_HOME="$ROOT/model" python3.13 - "$ROOT/model/model.pt" <<'PYTHON'
import sys

import torch
import torchvision

model = torchvision.models.resnet18(weights="DEFAULT").eval()
torch.jit.script(model).save(sys.argv[1])
PYTHON
touch "$ROOT/loaded"
