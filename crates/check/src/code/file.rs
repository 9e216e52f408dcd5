//! Findings of file.

use super::codes;

codes! {
    TPL_001 "TPL-001" Error "A title is missing" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
