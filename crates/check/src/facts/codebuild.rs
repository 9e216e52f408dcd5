//! Facts about AWS CodeBuild.

use super::Limits;

/// The maximum number of characters of the identifier of a file system.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html>
pub const IDENTIFIER_CHARACTERS: usize = 128;

/// The minutes after which a build ends.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html>
pub const TIMEOUT_MINUTES: Limits = Limits::new(5, 2160);

/// The minutes for which a build waits in the queue.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html>
pub const QUEUED_MINUTES: Limits = Limits::new(5, 480);

/// The actions that a role requires in a VPC, without a condition about the subnet.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html>
pub const NETWORK_ACTIONS: [&str; 7] = [
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:DescribeVpcs",
];

/// The action that a role requires on the network interfaces in its subnets.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html>
pub const INTERFACE_PERMISSION: &str = "ec2:CreateNetworkInterfacePermission";

/// The phases of a build specification.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html>
pub const PHASES: [&str; 4] = ["install", "pre_build", "build", "post_build"];

/// Returns true if a text is the identifier of a file system: letters, digits and underscores.
///
/// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html>
pub fn is_identifier(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_alphanumeric() || it == b'_';
    (1..=IDENTIFIER_CHARACTERS).contains(&text.len()) && text.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::{IDENTIFIER_CHARACTERS, is_identifier};

    #[test]
    fn identifiers_have_letters_digits_and_underscores() {
        let longest = "a".repeat(IDENTIFIER_CHARACTERS);
        for right in ["my_efs", "1", &longest] {
            assert!(is_identifier(right), "{right}");
        }
        let longer = "a".repeat(IDENTIFIER_CHARACTERS + 1);
        for wrong in ["", "my-efs", "a b", &longer] {
            assert!(!is_identifier(wrong), "{wrong}");
        }
    }
}
