//! Facts about Systems Manager.

use super::Limits;

/// The timeout of a step of a command document, in seconds.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-command-ssm-plugin-reference.html>
pub const STEP_TIMEOUT_SECONDS: Limits = Limits::new(1, 172_800);

/// The maximum number of levels in the name of a parameter.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
pub const PARAMETER_LEVELS: usize = 15;

/// The maximum size of the value of a standard parameter, in bytes.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>
pub const STANDARD_BYTES: usize = 4096;

/// The maximum size of the value of an advanced parameter, in bytes.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>
pub const ADVANCED_BYTES: usize = 8192;

/// Returns the names in `{{ .. }}` of a string that can only be parameters of its document. Names with points or colons
/// are outputs of steps or other references, and `platformType` is a variable of Systems Manager.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html>
pub fn parameters_used(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |it: &&str| {
        let is_plain = |it: u8| it.is_ascii_alphanumeric() || it == b'_';
        !it.is_empty() && *it != "platformType" && it.bytes().all(is_plain)
    };
    let inside = text.split("{{").skip(1).filter_map(|it| it.split_once("}}"));
    inside.map(|(name, _)| name.trim()).filter(is_name)
}
