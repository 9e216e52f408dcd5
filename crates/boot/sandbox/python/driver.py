"""Calls the handler in `index` as Lambda does, with the events of API Gateway."""

import base64
import importlib
import json
import os
import pathlib
import shutil
import traceback

# Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
LARGEST_ANSWER = 6 * 1024 * 1024

here = pathlib.Path(__file__).parent


class Context:
    def __init__(self, milliseconds=10_000):
        self.milliseconds = milliseconds

    def get_remaining_time_in_millis(self):
        return self.milliseconds


def http(method, body=None, headers=None, query=None, binary=None, payload="2.0"):
    """Returns the event of a request. Payload format 2.0 is that of HTTP APIs and function URLs, 1.0 that of REST APIs."""
    if binary is not None:
        body = base64.b64encode(binary).decode()
    event = {"headers": headers, "queryStringParameters": query, "body": body}
    event["isBase64Encoded"] = binary is not None
    if payload == "2.0":
        headers = {key.lower(): value for key, value in (headers or {}).items()}
        event.update(version="2.0", routeKey=f"{method} /", rawPath="/", headers=headers)
        event["requestContext"] = {"http": {"method": method, "path": "/"}, "stage": "$default"}
        return {key: value for key, value in event.items() if value is not None}
    event.update(httpMethod=method, path="/", resource="/", multiValueHeaders=None)
    event["requestContext"] = {"httpMethod": method, "stage": "prod"}
    return event


def invoke(event, milliseconds=10_000):
    """Returns what the caller of the function receives."""
    index = importlib.import_module("index")
    event = json.loads(json.dumps(event))
    # The runtime writes the answer as JSON in UTF-8.
    answer = json.dumps(index.handler(event, Context(milliseconds)), ensure_ascii=False).encode("utf-8")
    assert len(answer) <= LARGEST_ANSWER, f"the answer is too long: {len(answer)}"
    return json.loads(answer)


def call(method, *arguments, milliseconds=10_000, **options):
    """Returns the status and the content of the answer to a request."""
    answer = invoke(http(method, *arguments, **options), milliseconds)
    assert isinstance(answer["body"], str) and isinstance(answer["statusCode"], int)
    if answer["body"] and answer["headers"]["content-type"] == "application/json":
        return answer["statusCode"], json.loads(answer["body"])
    return answer["statusCode"], answer["body"]


def text(method, *arguments, **options):
    """Calls with a header that asks for plain text."""
    return call(method, *arguments, headers={"Accept": "text/plain"}, **options)


def mounted():
    """Returns the folder that takes the place of the file system."""
    return pathlib.Path(os.environ["MOUNTED"])


def install():
    """Puts the libraries and a model onto the file system, as the loader does."""
    shutil.copytree(here / "libraries", mounted() / "lib")
    (mounted() / "model").mkdir()
    (mounted() / "model/model.pt").write_text("model")
    (mounted() / "model/labels.json").write_text(json.dumps([f"class {it}" for it in range(1000)]))


def forked(count, work):
    """Runs `work(number)` in several processes at the same time. Returns their exit codes."""
    children = []
    for number in range(count):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                work(number)
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        children.append(child)
    return {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children}
