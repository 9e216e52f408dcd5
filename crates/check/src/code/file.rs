//! Findings of template files.

use super::codes;

codes! {
    TPL_001 "TPL-001" Error "The template cannot be parsed" {
        what: "A template file is not valid YAML or JSON, or is larger or more deeply nested than the parser allows.",
        why: "CloudFormation refuses the template, and no rule can check it.",
        fix: "Correct the syntax at the given line",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html",
    }
}
