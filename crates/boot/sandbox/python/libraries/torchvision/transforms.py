"""Takes the place of torchvision.transforms: a tensor of a picture is its class."""

import torch


class Compose:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, picture):
        for step in self.steps:
            picture = step(picture)
        return picture


def unchanged(*arguments):
    return lambda picture: picture


Resize = CenterCrop = Normalize = unchanged


def ToTensor():
    return lambda picture: torch.Tensor([picture.index])
