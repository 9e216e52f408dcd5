"""Takes the place of PyTorch: a model is a file with the word `model`."""

import contextlib
import pathlib
from types import SimpleNamespace


class Tensor(list):
    def unsqueeze(self, dimension):
        return Tensor([self])


class Model:
    def eval(self):
        return self

    def __call__(self, pictures):
        return [Tensor(9.0 if index == picture[0] else 1.0 / (index + 1) for index in range(1000)) for picture in pictures]

    def save(self, path):
        pathlib.Path(path).write_text("model")


def load(path, map_location=None):
    if not pathlib.Path(path).exists():
        raise ValueError(f"The provided filename {path} does not exist")
    if pathlib.Path(path).read_text() != "model":
        raise RuntimeError("PytorchStreamReader failed reading zip archive")
    return Model()


def topk(scores, count):
    indexes = sorted(range(len(scores)), key=lambda it: -scores[it])[:count]
    return [scores[it] for it in indexes], indexes


def softmax(scores, dim):
    return Tensor(it / sum(scores) for it in scores)


no_grad = contextlib.nullcontext
jit = SimpleNamespace(load=load, script=lambda model: model)
nn = SimpleNamespace(functional=SimpleNamespace(softmax=softmax))
