"""Checks the code inside templates: Python, shell scripts, and state machines.

Arguments: a folder with templates in JSON, and a folder for the templates that cfn-lint checks.
Python code is compiled, and bash parses shell scripts. Each state machine is written to a separate
template with its definition as an object, because cfn-lint has a schema for that form.
"""

import json
import pathlib
import re
import subprocess
import sys

import yaml

counts = {"Python": 0, "shell": 0, "state machine": 0}
wrong = []


def text_of(value):
    """Returns a string with a word instead of each reference, or None for other values."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or len(value) != 1:
        return None
    if "Fn::Base64" in value:
        return text_of(value["Fn::Base64"])
    sub = value.get("Fn::Sub")
    template = sub[0] if isinstance(sub, list) else sub
    if not isinstance(template, str):
        return "arn:aws:states:us-east-1:111122223333:reference" if value else None
    template = template.replace("${AWS::Partition}", "aws")
    replaced = re.sub(r"\$\{[^!}][^}]*\}", "reference", template)
    return replaced.replace("${!", "${")


def python(where, code):
    counts["Python"] += 1
    try:
        compile(code, where, "exec")
    except SyntaxError as error:
        wrong.append(f"{where}: {error}")


def shell(where, code):
    counts["shell"] += 1
    # Systems Manager replaces its parameters before the shell reads them.
    code = re.sub(r"\{\{ *\w+ *\}\}", "parameter", code)
    run = subprocess.run(["bash", "-n"], input=code, capture_output=True, text=True)
    if run.returncode != 0:
        wrong.append(f"{where}: {run.stderr.strip()}")


def node_config(where, text):
    """Checks what nodeadm requires: https://awslabs.github.io/amazon-eks-ami/nodeadm/doc/api/"""
    config = yaml.safe_load(text)
    if (config.get("apiVersion"), config.get("kind")) != ("node.eks.aws/v1alpha1", "NodeConfig"):
        wrong.append(f"{where}: the part for nodes of EKS is no NodeConfig")
    cluster = config.get("spec", {}).get("cluster", {})
    missing = {"name", "apiServerEndpoint", "certificateAuthority", "cidr"} - set(cluster)
    if cluster and missing:
        wrong.append(f"{where}: the cluster of NodeConfig has no {', '.join(sorted(missing))}")


def user_data(where, text):
    """Checks user data: cloud-config, a script, or several parts in MIME format, which can configure nodes of EKS."""
    if text.startswith("MIME-Version:"):
        boundary = re.search(r'boundary="([^"]+)"', text).group(1)
        for part in text.split("--" + boundary)[1:-1]:
            head, content = part.split("\n\n", 1)
            if "application/node.eks.aws" in head:
                node_config(where, content)
            else:
                user_data(where, content)
    elif text.startswith("#cloud-config"):
        config = yaml.safe_load(text)
        for command in config.get("runcmd", []) + config.get("bootcmd", []):
            shell(where, command if isinstance(command, str) else " ".join(command))
    elif text.startswith("#!"):
        shell(where, text)
    else:
        wrong.append(f"{where}: the user data is neither cloud-config nor a script")


def state_machine(where, name, text, folder):
    counts["state machine"] += 1
    try:
        definition = json.loads(text)
    except ValueError as error:
        wrong.append(f"{where}: {error}")
        return
    properties = {"Definition": definition, "RoleArn": "arn:aws:iam::111122223333:role/states"}
    resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
    template = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"StateMachine": resource}}
    (folder / f"{name}.json").write_text(json.dumps(template), encoding="utf-8")


def look(path, folder):
    template = json.loads(path.read_text(encoding="utf-8"))
    for name, resource in template["Resources"].items():
        where, properties = f"{path.name}: {name}", resource.get("Properties", {})
        kind = resource["Type"]
        if kind == "AWS::Lambda::Function":
            code = text_of(properties["Code"].get("ZipFile"))
            if code and str(properties.get("Runtime")).startswith("python"):
                python(where, code)
        elif kind == "AWS::StepFunctions::StateMachine":
            state_machine(where, f"{path.stem}-{name}", text_of(properties["DefinitionString"]), folder)
        elif kind == "AWS::SSM::Document":
            for step in properties["Content"]["mainSteps"]:
                lines = step["inputs"]["runCommand"]
                shell(where, "\n".join(text_of(line) for line in lines))
        data = properties.get("LaunchTemplateData", properties)
        if "UserData" in data:
            user_data(where, text_of(data["UserData"]))


source, target = map(pathlib.Path, sys.argv[1:3])
target.mkdir(parents=True, exist_ok=True)
for path in sorted(source.glob("*.json")):
    look(path, target)
for finding in wrong:
    print(finding)
print(", ".join(f"{count} {kind}" for kind, count in counts.items()) + " in templates")
sys.exit(1 if wrong or not all(counts.values()) else 0)
