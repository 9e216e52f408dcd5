//! Facts about EC2.

/// The maximum size of user data in bytes, before base64 encoding.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html>
pub const USER_DATA_BYTES: usize = 16 * 1024;
