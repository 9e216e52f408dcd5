//! Facts about CloudFormation.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use super::Limits;

/// The number of letters and digits in the name of a resource, parameter or output.
pub const NAME_CHARACTERS: Limits = Limits::new(1, 255);

/// The maximum length of a template's description, in bytes.
pub const DESCRIPTION_BYTES: usize = 1024;

/// The start of tag keys that AWS reserves, in upper or lower case.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html>
pub const RESERVED_TAG_PREFIX: &str = "aws:";

/// The number of characters in a tag key.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
pub const TAG_KEY_CHARACTERS: Limits = Limits::new(1, 128);

/// The number of characters in a tag value.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
pub const TAG_VALUE_CHARACTERS: Limits = Limits::new(0, 256);

/// The maximum length of a parameter's description, in characters.
pub const PARAMETER_DESCRIPTION_CHARACTERS: usize = 4000;

/// The maximum size of a parameter's value, in bytes.
pub const PARAMETER_VALUE_BYTES: usize = 4096;

/// Returns true for a text that can be the name of a resource, parameter or output.
pub fn is_name(text: &str) -> bool {
    NAME_CHARACTERS.has(text.len() as f64) && text.bytes().all(|it| it.is_ascii_alphanumeric())
}
