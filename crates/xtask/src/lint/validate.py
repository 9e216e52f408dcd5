"""Checks templates with AWS's own validator and prints its findings as a JSON list.

Arguments: the least severity (INFO, WARN, ERROR), and a file with a path on each line.
"""

import json
import pathlib
import sys

from cloudformation_validate import CompositeEngine, DetailLevel, Severity, ValidateConfig

severity, listing = sys.argv[1:]
config = ValidateConfig(detail_level=DetailLevel.STANDARD, severity_level=Severity[severity])
engine = CompositeEngine()
found = []
for path in pathlib.Path(listing).read_text().splitlines():
    for it in engine.validate_template(path, config).diagnostics:
        entity = it.entity
        found.append(
            {
                "file": path,
                "rule": it.rule_id,
                "severity": it.severity.name,
                "message": it.message,
                "logical_id": entity.logical_id if entity else None,
            }
        )
json.dump(found, sys.stdout)
