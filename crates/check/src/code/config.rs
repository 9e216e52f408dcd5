//! Findings of config.

use super::codes;

codes! {
    CFG_001 "CFG-001" Error "property is not a value it can have" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    CFG_002 "CFG-002" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    CFG_003 "CFG-003" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
