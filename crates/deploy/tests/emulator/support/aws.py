"""The calls of the AWS CLI that scripts of blueprints make, with botocore and the emulator."""

import json
import os
import sys

import botocore.session

session = botocore.session.get_session()
command, action, *rest = sys.argv[1:]
switches = {"--no-sign-request", "--only-show-errors"}
options, words = {}, []
rest = iter(rest)
for word in rest:
    if word in switches:
        options[word] = True
    elif word.startswith("--"):
        options[word] = next(rest)
    else:
        words.append(word)


def client(service):
    return session.create_client(service, endpoint_url=os.environ["EMULATOR"])


match command, action:
    case "ec2", "create-tags":
        key, _, value = options["--tags"].removeprefix("Key=").partition(",Value=")
        tags = [{"Key": key, "Value": value}]
        client("ec2").create_tags(Resources=[options["--resources"]], Tags=tags)
    case "s3api", "list-objects-v2":
        pages = client("s3").get_paginator("list_objects_v2").paginate(
            Bucket=options["--bucket"], Prefix=options["--prefix"], PaginationConfig={"PageSize": 3}
        )
        keys = [it["Key"] for page in pages for it in page.get("Contents", [])]
        print(json.dumps(keys or None))
    case "s3", "cp":
        source, target = words
        bucket, _, key = source.removeprefix("s3://").partition("/")
        body = client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(body)
    case _:
        sys.exit(f"unknown call: {sys.argv[1:]}")
