"""Takes the place of torchvision."""

from types import SimpleNamespace

import torch

from . import transforms

DEFAULT = SimpleNamespace(meta={"categories": [f"class {index}" for index in range(1000)]})
models = SimpleNamespace(
    ResNet18_Weights=SimpleNamespace(DEFAULT=DEFAULT), resnet18=lambda weights: torch.Model()
)
