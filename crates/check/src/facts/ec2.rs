//! Facts about EC2.

/// The bytes of user data at most, before Base64.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html>
pub const USER_DATA_BYTES: usize = 16 * 1024;
