//! Findings of asset.

use super::codes;

codes! {
    AST_001 "AST-001" Error "The code's folder is of no use: error" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
