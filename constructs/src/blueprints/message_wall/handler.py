"""A wall of messages in one file that many functions share.

Each line of `messages.jsonl` is a message as a JSON string in ASCII. The newest
messages up to WALL_MESSAGES and WALL_BYTES are on the wall. Readers share the lock on
the file `lock`, and a writer holds it alone: NFS passes locks on to every client.
"""

import base64
import contextlib
import fcntl
import json
import logging
import os
import random
import time

MESSAGES = int(os.environ["WALL_MESSAGES"])
BYTES = int(os.environ["WALL_BYTES"])
LONGEST = 4096
METHODS = "GET, HEAD, POST, DELETE, OPTIONS"

log = logging.getLogger()


class Refused(Exception):
    """A request that has no other answer than a status and a reason."""


def handler(event, context):
    as_text = prefers_text(header(event, "accept"))
    try:
        return respond(event, context, as_text)
    except Refused as refusal:
        status, reason = refusal.args
    except OSError:
        log.exception("the file system does not answer")
        status, reason = 503, "the wall is not available; try again later"
    return reply(status, as_text, {"error": reason}, reason)


def respond(event, context, as_text):
    method = method_of(event)
    if method == "OPTIONS":
        return {"statusCode": 204, "headers": {"allow": METHODS}, "body": ""}
    if method in ("GET", "HEAD"):
        with locked(fcntl.LOCK_SH, context):
            messages, _ = read()
        answer = show(200, as_text, messages)
        return answer if method == "GET" else {**answer, "body": ""}
    if method == "POST":
        message = message_of(event)
        with locked(fcntl.LOCK_EX, context):
            messages = add(message)
        return show(201, as_text, messages)
    if method == "DELETE":
        with locked(fcntl.LOCK_EX, context):
            write([])
        return show(200, as_text, [], "Messages deleted.")
    raise Refused(405, f"the methods of the wall are {METHODS}")


def method_of(event):
    # Payload format 2.0 of HTTP APIs and function URLs, then 1.0 of REST APIs.
    http = (event.get("requestContext") or {}).get("http") or {}
    method = http.get("method") or event.get("httpMethod")
    if not method:
        raise Refused(400, "the event is not an HTTP request")
    return method


def message_of(event):
    body = event.get("body") or ""
    try:
        if event.get("isBase64Encoded"):
            body = base64.b64decode(body).decode("utf-8")
        # Half of a surrogate pair is no text that can be answered.
        body.encode("utf-8")
    except ValueError:
        raise Refused(400, "the message is not text in UTF-8") from None
    if not body.strip():
        raise Refused(400, "the message is empty")
    if len(body) > LONGEST:
        raise Refused(413, f"a message has at most {LONGEST} characters")
    return body


@contextlib.contextmanager
def locked(kind, context):
    """Holds the lock. A client that was killed keeps it until its lease ends."""
    end = time.monotonic() + context.get_remaining_time_in_millis() / 1000 * 0.8
    with open(path("lock"), "ab+") as file:
        while True:
            try:
                fcntl.lockf(file, kind | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > end:
                    raise Refused(503, "the wall is busy; try again later") from None
                time.sleep(random.uniform(0.005, 0.05))
        yield


def read():
    """Returns the messages on the wall, and whether the file needs no repair."""
    try:
        file = open(path("messages.jsonl"), "rb")
    except FileNotFoundError:
        return [], True
    with file:
        size = file.seek(0, os.SEEK_END)
        # The file has at most twice the bytes of the wall, and what a killed writer left.
        start = file.seek(max(0, size - 2 * BYTES - 65536))
        *lines, torn = file.read().split(b"\n")
    if start > 0:
        # Most likely the end of a line.
        lines = lines[1:]
    messages = [message for line in lines if (message := parsed(line)) is not None]
    whole = start == 0 and not torn and len(messages) == len(lines)
    short = size < 2 * BYTES and len(lines) < 2 * MESSAGES
    return newest(messages), whole and short


def parsed(line):
    try:
        message = json.loads(line)
        message.encode("utf-8")
        return message
    except (ValueError, AttributeError, RecursionError):
        return None


def newest(messages):
    """Returns the last messages that the wall has room for."""
    first, size = len(messages), 0
    while first > max(0, len(messages) - MESSAGES):
        size += len(line_of(messages[first - 1]))
        if size > BYTES:
            break
        first -= 1
    return messages[first:]


def add(message):
    messages, whole = read()
    messages = newest([*messages, message])
    if whole:
        with open(path("messages.jsonl"), "ab") as file:
            save(file, line_of(message))
    else:
        write(messages)
    return messages


def write(messages):
    """Replaces the file in one step: a writer that is killed loses nothing."""
    with open(path("messages.new"), "wb") as file:
        save(file, b"".join(map(line_of, messages)))
    os.replace(path("messages.new"), path("messages.jsonl"))


def save(file, content):
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def line_of(message):
    return json.dumps(message).encode("ascii") + b"\n"


def path(name):
    return os.path.join(os.environ["WALL"], name)


def header(event, name):
    headers = event.get("headers") or {}
    return next((value for key, value in headers.items() if key.lower() == name), "") or ""


def prefers_text(accept):
    """Returns whether the header `Accept` prefers plain text to JSON."""
    found = {"text/plain": (0, 0), "application/json": (0, 0)}
    for item in accept.lower().split(","):
        kind, *parameters = (part.strip() for part in item.split(";"))
        weight = next((it[2:] for it in parameters if it.startswith("q=")), "1")
        try:
            weight = float(weight)
        except ValueError:
            continue
        for name in found:
            ranges = ["*/*", name.split("/")[0] + "/*", name]
            if kind in ranges:
                found[name] = max(found[name], (ranges.index(kind) + 1, weight))
    # The most specific range decides the weight of a type.
    rank, weight = found["text/plain"]
    json_rank, json_weight = found["application/json"]
    return weight > 0 and (weight, rank) > (json_weight, json_rank)


def show(status, as_text, messages, empty="No message yet."):
    return reply(status, as_text, {"messages": messages}, "\n".join(messages) or empty)


def reply(status, as_text, content, text):
    kind = "text/plain; charset=utf-8" if as_text else "application/json"
    headers = {"content-type": kind, "cache-control": "no-store"}
    if status == 405:
        headers["allow"] = METHODS
    body = text + "\n" if as_text else json.dumps(content)
    return {"statusCode": status, "headers": headers, "body": body}
