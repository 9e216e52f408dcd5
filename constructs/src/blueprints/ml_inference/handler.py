"""Classifies a picture with a model and libraries that are on the file system.

An HTTP request has the picture as its body, or names it: `?url=https://...`. Other
callers pass {"image": "<base64>"} or {"url": "https://..."}. The answer has the most
likely class and the next ones. PYTHONPATH, MODEL and LABELS are on the file system:
the loader writes them, and they are not in the package.
"""

import base64
import contextlib
import http.client
import importlib
import ipaddress
import json
import logging
import os
import signal
import socket
import ssl
import tempfile
import urllib.parse

BYTES = 10 * 1024 * 1024
PIXELS = 50_000_000
SECONDS = 10
REDIRECTS = 3

log = logging.getLogger()


class Refused(Exception):
    """A request that has no other answer than a status and a reason."""


class Classifier:
    """The libraries and the model. Reading them is most of a cold start."""

    def __init__(self):
        import torch
        from PIL import Image
        from torchvision import transforms

        self.torch, self.image = torch, Image
        self.model = torch.jit.load(os.environ["MODEL"], map_location="cpu")
        self.model.eval()
        self.labels = []
        with contextlib.suppress(FileNotFoundError), open(os.environ["LABELS"]) as file:
            self.labels = json.load(file)
        self.prepare = transforms.Compose(
            [
                transforms.Resize(256),
                transforms.CenterCrop(224),
                transforms.ToTensor(),
                transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
            ]
        )

    def classify(self, file):
        picture = self.prepare(self.picture(file)).unsqueeze(0)
        with self.torch.no_grad():
            scores = self.model(picture)[0]
            likely = self.torch.nn.functional.softmax(scores, dim=0)
        values, classes = self.torch.topk(likely, min(5, len(likely)))
        found = [self.answer(int(index), float(value)) for value, index in zip(values, classes)]
        return {"class": found[0]["class"], "classes": found}

    def picture(self, file):
        try:
            picture = self.image.open(file)
            width, height = picture.size
            if width * height <= PIXELS:
                return picture.convert("RGB")
        except Exception as error:
            raise Refused(415, "the image cannot be read") from error
        raise Refused(413, f"an image has at most {PIXELS} pixels")

    def answer(self, index, likelihood):
        name = self.labels[index] if index < len(self.labels) else str(index)
        return {"class": name, "index": index, "likelihood": round(likelihood, 4)}


classifier = None


def load():
    """Loads the libraries and the model once for each environment."""
    global classifier
    if classifier is None:
        # The loader can have written what was missing at the last attempt.
        importlib.invalidate_caches()
        classifier = Classifier()
    return classifier


# Here and not in the handler: provisioned environments are ready before the first call.
# A failure is no reason to end: the handler tries again, and answers.
try:
    load()
except Exception:
    log.exception("the libraries or the model are not loaded; the next call tries again")


def handler(event, context):
    try:
        status, answer = 200, respond(event)
    except Refused as refusal:
        status, reason = refusal.args
        answer = {"error": reason}
    except Exception:
        log.exception("the image is not classified")
        status, answer = 500, {"error": "the image is not classified; the log has the reason"}
    if status != 200:
        log.warning("status %s: %s", status, answer["error"])
    if not isinstance(event, dict) or "requestContext" not in event:
        return answer if status == 200 else {**answer, "status": status}
    headers = {"content-type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(answer)}


def respond(event):
    content = source(event)
    try:
        ready = load()
    except Exception as error:
        log.exception("the libraries or the model are not loaded")
        raise Refused(503, "the model is not loaded; the loader may still be at work") from error
    with picture(content) as file:
        return ready.classify(file)


def source(event):
    """Returns the parts of the picture. Nothing is fetched before they are read."""
    if not isinstance(event, dict):
        raise Refused(400, "the event is not an object")
    if "requestContext" in event:
        url = (event.get("queryStringParameters") or {}).get("url")
        event = {"url": url} if url else body(event)
    url, image = event.get("url"), event.get("image")
    if isinstance(url, str) and url:
        return fetch(url)
    if not isinstance(image, str) or not image:
        raise Refused(400, "the image is missing: pass it as the body, as `image`, or by `url`")
    try:
        return [base64.b64decode(image)]
    except ValueError:
        raise Refused(400, "the image is not in base64") from None


def body(event):
    """Returns the body of an HTTP request as the event of another caller."""
    text = event.get("body") or ""
    if event.get("isBase64Encoded"):
        return {"image": text}
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise Refused(400, "the body is neither an image such as image/png nor JSON")
    return content


@contextlib.contextmanager
def picture(parts):
    """Writes a picture to a file without a name in the scratch directory."""
    with scratch():
        file = tempfile.TemporaryFile()
    try:
        size = 0
        with at_most(SECONDS):
            for part in parts:
                size += len(part)
                if size > BYTES:
                    raise Refused(413, f"an image has at most {BYTES} bytes")
                with scratch():
                    file.write(part)
        with scratch():
            file.seek(0)
        yield file
    finally:
        with contextlib.suppress(OSError):
            file.close()


@contextlib.contextmanager
def scratch():
    try:
        yield
    except OSError as error:
        log.exception("the scratch directory cannot be written")
        raise Refused(507, "the scratch directory is full or not writable") from error


def fetch(url):
    """Yields the parts of a picture on the internet."""
    if os.environ.get("FETCH") != "yes":
        raise Refused(400, "this function does not fetch URLs; pass the image itself")
    for _ in range(REDIRECTS + 1):
        host, target = checked(url)
        with contextlib.closing(Connection(host, public_address(host))) as connection:
            response = ask(connection, target)
            if response.status == 200:
                yield from received(response)
                return
            if response.status not in (301, 302, 303, 307, 308):
                raise Refused(502, f"the server of the URL answers with status {response.status}")
            url = redirected(url, response.headers.get("location", ""))
    raise Refused(502, f"the URL has more than {REDIRECTS} redirects")


def redirected(url, location):
    try:
        return urllib.parse.urljoin(url, location)
    except ValueError:
        raise Refused(502, "the redirect of the URL is not valid") from None


def checked(url):
    """Returns the host and the target of a URL that may be fetched."""
    try:
        parts = urllib.parse.urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        plain = parts.port in (None, 443) and parts.username is None and parts.password is None
    except ValueError:
        raise Refused(400, "the URL is not valid") from None
    if parts.scheme != "https" or not host or not plain:
        raise Refused(400, "the URL is not https://HOST/PATH without a user and a port")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return host, urllib.parse.quote(target, safe="%/:=&?~+!$,;'@()*[]-._")


def public_address(host):
    """Returns an address of a host, if all of them are on the public internet."""
    try:
        found = socket.getaddrinfo(host, 443, socket.AF_INET, socket.SOCK_STREAM)
    except (OSError, ValueError):
        found = []
    addresses = [ipaddress.IPv4Address(it[4][0]) for it in found]
    network = ipaddress.IPv4Network(os.environ.get("NETWORK") or "0.0.0.0/32")
    public = [it for it in addresses if it.is_global and not it.is_multicast and it not in network]
    if not addresses or public != addresses:
        # The same for both: the answer does not tell which private names exist.
        raise Refused(400, "the host of the URL is not on the public internet")
    return str(addresses[0])


class Connection(http.client.HTTPSConnection):
    """A connection to the address that was checked: the name is not resolved again."""

    def __init__(self, host, address):
        self.address = address
        self.tls = ssl.create_default_context()
        super().__init__(host, timeout=SECONDS, context=self.tls)

    def connect(self):
        plain = socket.create_connection((self.address, 443), self.timeout)
        self.sock = self.tls.wrap_socket(plain, server_hostname=self.host)


def ask(connection, target):
    headers = {"accept": "image/*", "user-agent": "ml-inference"}
    with remote():
        connection.request("GET", target, headers=headers)
        return connection.getresponse()


def received(response):
    while True:
        with remote():
            part = response.read(65536)
        if not part:
            return
        yield part


@contextlib.contextmanager
def remote():
    try:
        yield
    except TimeoutError as error:
        raise Refused(504, "the server of the URL does not answer") from error
    except (OSError, http.client.HTTPException) as error:
        log.exception("the image is not fetched")
        raise Refused(502, "the image cannot be fetched") from error


@contextlib.contextmanager
def at_most(seconds):
    """Ends what takes longer, such as a server that sends a byte now and then."""

    def end(*_):
        raise Refused(504, "the image did not arrive in time")

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
