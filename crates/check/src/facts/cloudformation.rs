//! Facts about CloudFormation.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use super::Limits;

/// The number of letters and digits in the name of a resource, parameter or output.
pub const NAME_CHARACTERS: Limits = Limits::new(1, 255);

/// The maximum length of a template's description, in bytes.
pub const DESCRIPTION_BYTES: usize = 1024;

/// Returns true for a text that can be the name of a resource, parameter or output.
pub fn is_name(text: &str) -> bool {
    NAME_CHARACTERS.has(text.len() as f64) && text.bytes().all(|it| it.is_ascii_alphanumeric())
}
