//! Findings of template files.

use super::codes;

codes! {
    TPL_001 "TPL-001" Error "The template cannot be parsed" {
        what: "A template file is not valid YAML or JSON, or is larger or more deeply nested than the parser allows.",
        why: "CloudFormation refuses the template, and no rule can check it.",
        fix: "Correct the syntax at the given line",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html",
    }
    TPL_002 "TPL-002" Warning "A key occurs twice in one map" {
        what: "A map of the template has the same key twice.",
        why: "CloudFormation uses the last value and ignores the first without a message, so a part of the template has no effect.",
        fix: "Remove or rename one of the two keys",
        source: "https://yaml.org/spec/1.1/#mapping",
    }
}
