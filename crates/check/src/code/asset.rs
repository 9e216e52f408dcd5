//! Findings of packaged files.

use super::codes;

codes! {
    AST_001 "AST-001" Error "The code folder cannot be packaged" {
        what: "The folder that holds the code of a function or layer does not exist, cannot be read, or has no files.",
        why: "The template would refer to an archive that does not exist.",
        fix: "Pass the path of a folder with files that can be read",
        source: "This library: synthesis packages the folder into a zip archive.",
    }
}
