//! Findings of configurations of blueprints.

use super::codes;

codes! {
    CFG_001 "CFG-001" Error "The configuration has a value that is not allowed" {
        what: "A value in the configuration of a blueprint has the right type, but the blueprint does not allow it.",
        why: "The blueprint cannot create a stack that AWS accepts.",
        fix: "Use one of the allowed values",
        source: "This library: a blueprint checks its configuration before it creates resources.",
    }
    CFG_002 "CFG-002" Error "The configuration file is not valid YAML" {
        what: "The configuration of a blueprint cannot be parsed as YAML.",
        why: "No value can be read from the file.",
        fix: "Correct the YAML syntax at the given line",
        source: "This library: configurations are YAML files.",
    }
    CFG_003 "CFG-003" Error "The configuration does not match the blueprint's schema" {
        what: "The configuration of a blueprint has an unknown key, lacks a required key, or has a value of the wrong type.",
        why: "The blueprint cannot read the configuration.",
        fix: "Compare the configuration with the blueprint's schema, which the command `schema` prints",
        source: "This library: each blueprint publishes a JSON Schema of its configuration.",
    }
    CFG_004 "CFG-004" Error "Values of the configuration do not fit together" {
        what: "A value in the configuration of a blueprint is valid by itself, but not together with another value, such as a minimum above the maximum.",
        why: "The blueprint cannot create a stack that AWS accepts and that works.",
        fix: "Change one of the values",
        source: "This library: a blueprint checks its configuration before it creates resources.",
    }
}
