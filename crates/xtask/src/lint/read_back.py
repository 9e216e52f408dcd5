"""Checks that readers of YAML 1.1 read back the values that the emitter was given.

Arguments: a folder with pairs `NAME.yaml` (the output of the emitter) and `NAME.json` (the expected values).
"""

import json
import pathlib
import sys

import cfnlint.decode.cfn_yaml
import yaml

wrong = 0
pairs = sorted(pathlib.Path(sys.argv[1]).glob("*.yaml"))
for path in pairs:
    text = path.read_text(encoding="utf-8")
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    readers = {
        "PyYAML": lambda: yaml.safe_load(text),
        "cfn-lint": lambda: cfnlint.decode.cfn_yaml.loads(text),
    }
    for name, read in readers.items():
        found = json.loads(json.dumps(read(), default=str))
        for key, value in expected.items():
            if found.get(key) != value or type(found.get(key)) is not type(value):
                wrong += 1
                print(f"{path.name}: {name} reads {key} as {found.get(key)!r}, not {value!r}")
if not pairs:
    sys.exit("nothing to compare")
print(f"files read back by PyYAML and cfn-lint: {len(pairs)}, wrong values: {wrong}")
sys.exit(1 if wrong else 0)
