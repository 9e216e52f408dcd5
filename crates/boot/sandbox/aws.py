#!/usr/bin/env python3
"""The AWS CLI for commands of Systems Manager: it knows the calls that documents make, and refuses all others."""

import json
import os
import shlex
import sys
import time

arguments = sys.argv[1:]
with open("/harness/calls", "a", encoding="utf-8") as calls:
    calls.write(shlex.join(["aws", *arguments]).replace("\n", " ") + "\n")


def objects():
    with open("/harness/command/objects", encoding="utf-8") as lines:
        for line in lines:
            key, content = line.split()
            yield bytes.fromhex(key[1:]).decode(), bytes.fromhex(content[1:])


def options(words, switches=()):
    """Reads options with a value, and those of `switches` without one. Returns them with the words that are left."""
    found, left = {}, []
    words = iter(words)
    for word in words:
        if word in switches:
            found[word] = True
        elif word.startswith("--"):
            found[word] = next(words)
        else:
            left.append(word)
    return found, left


def refuse(message, status=252):
    print(message, file=sys.stderr)
    sys.exit(status)


match arguments:
    case ["ec2", "create-tags", *rest]:
        found, left = options(rest)
        if left or set(found) != {"--resources", "--tags"} or not os.environ.get("AWS_DEFAULT_REGION"):
            refuse(f"aws ec2 create-tags: {rest}")
        key, _, value = found["--tags"].removeprefix("Key=").partition(",Value=")
        if key != "Name" or "," in value or found["--resources"] != "i-0123456789abcdef0":
            refuse(f"aws ec2 create-tags: {rest}")
        with open("/harness/names", "a", encoding="utf-8") as names:
            names.write(value + "\n")
    case ["s3api", "list-objects-v2", *rest]:
        found, left = options(rest, ["--no-sign-request"])
        known = {"--no-sign-request", "--bucket", "--prefix", "--query", "--output"}
        if left or set(found) != known or found["--query"] != "Contents[].Key" or found["--output"] != "json":
            refuse(f"aws s3api list-objects-v2: {rest}")
        if found["--bucket"] == "no-such-bucket":
            refuse("An error occurred (NoSuchBucket)", 254)
        keys = [key for key, _ in objects() if key.startswith(found["--prefix"])]
        print(json.dumps(keys or None, indent=4))
    case ["s3", "cp", *rest]:
        found, left = options(rest, ["--no-sign-request", "--only-show-errors"])
        if set(found) != {"--no-sign-request", "--only-show-errors"} or len(left) != 2:
            refuse(f"aws s3 cp: {rest}")
        source, target = left
        key = source.removeprefix("s3://").partition("/")[2]
        stored = dict(objects())
        if key not in stored:
            refuse(f"fatal error: Key {key} does not exist", 1)
        if "refused" in key:
            refuse("An error occurred (AccessDenied)", 255)
        if "endless" in key:
            time.sleep(60)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(stored[key])
    case _:
        refuse(f"aws: {arguments}")
