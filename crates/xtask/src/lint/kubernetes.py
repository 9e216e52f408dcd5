"""Checks objects of Kubernetes with the schemas of Kubernetes. The files are snapshots; placeholders stand for names and ids."""

import re
import sys
from pathlib import Path

import kubernetes_validate
import yaml

# The version of Kubernetes whose schemas are used.
VERSION = "1.34"
# Objects of other tools, which Kubernetes has no schemas for.
OTHERS = {"EC2NodeClass", "NodePool"}


def objects(path):
    """Returns the objects of a snapshot, or none if it is not for Kubernetes."""
    text = path.read_text()
    body = text.split("---\n", 2)[2] if text.startswith("---\n") else text
    body = re.sub(r"\$\{[A-Za-z0-9]+\}", "placeholder", body)
    found = list(yaml.safe_load_all(body))
    return found if all(isinstance(it, dict) and "kind" in it for it in found) else []


def main(folder):
    count, faults = 0, []
    for path in sorted(Path(folder).glob("*.snap")):
        for item in objects(path):
            if item["kind"] in OTHERS:
                continue
            count += 1
            try:
                kubernetes_validate.validate(item, VERSION, strict=True)
            except kubernetes_validate.ValidationError as fault:
                faults.append(f"{path.name}: {item['kind']}: {fault.message}")
    print(f"Kubernetes {VERSION} on {count} objects")
    if not count:
        faults.append("no snapshot has an object of Kubernetes")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
