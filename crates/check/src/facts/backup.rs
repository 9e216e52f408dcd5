//! Facts about AWS Backup.

/// The days that a recovery point stays in cold storage at least.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html>
pub const COLD_DAYS: u32 = 90;
