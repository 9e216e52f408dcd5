"""A wall of messages in one file that many functions share.

Each message is a line of JSON. Whoever writes locks the file for itself, whoever
reads shares it: NFS passes locks on to every client.
"""

import base64
import fcntl
import json
import os

LONGEST = 4096


def handler(event, context):
    method = event["requestContext"]["http"]["method"]
    if method == "GET":
        return reply(200, {"messages": read()})
    if method == "POST":
        return post(event)
    if method == "DELETE":
        change("w", "")
        return reply(200, {"messages": []})
    return reply(405, {"error": "GET, POST and DELETE are what there is"})


def post(event):
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body).decode("utf-8", "replace")
    if not body.strip():
        return reply(400, {"error": "the message is empty"})
    if len(body) > LONGEST:
        return reply(413, {"error": f"a message has at most {LONGEST} characters"})
    change("a", json.dumps(body) + "\n")
    return reply(201, {"message": body})


def read():
    try:
        with open(path(), encoding="utf-8") as file:
            fcntl.lockf(file, fcntl.LOCK_SH)
            return [json.loads(line) for line in file]
    except FileNotFoundError:
        return []


def change(mode, text):
    # Opened for appending, so that nothing is lost before the lock is held.
    with open(path(), "a", encoding="utf-8") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        if mode == "w":
            file.truncate(0)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def path():
    return os.path.join(os.environ["WALL"], "messages.jsonl")


def reply(status, body):
    headers = {"content-type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
