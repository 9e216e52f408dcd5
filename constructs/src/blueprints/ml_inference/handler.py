"""Classifies a picture with a model and libraries that lie on the file system.

The event is {"image": "<base64>"}; the answer has the most likely classes. The
libraries come from PYTHONPATH, the model from MODEL: neither is in the package.
"""

import base64
import io
import os

model = None


def handler(event, context):
    image = event.get("image")
    if not isinstance(image, str):
        return {"error": "the event has no image in base64"}
    return {"classes": classify(base64.b64decode(image))}


def classify(content):
    # Imported here: a function that fails to load them says so in its answer, not
    # before it can log.
    import torch
    from PIL import Image
    from torchvision import transforms

    prepare = transforms.Compose(
        [
            transforms.Resize(256),
            transforms.CenterCrop(224),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]
    )
    picture = prepare(Image.open(io.BytesIO(content)).convert("RGB")).unsqueeze(0)
    with torch.no_grad():
        likely = torch.nn.functional.softmax(load(torch)(picture)[0], dim=0)
    values, classes = torch.topk(likely, 5)
    return [
        {"class": int(index), "likelihood": round(float(value), 4)}
        for value, index in zip(values, classes)
    ]


def load(torch):
    """Reads the model once for each environment: what a cold start costs."""
    global model
    if model is None:
        model = torch.jit.load(os.environ["MODEL"], map_location="cpu")
        model.eval()
    return model
