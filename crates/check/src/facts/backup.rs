//! Facts about AWS Backup.

/// The minimum number of days that a recovery point stays in cold storage.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html>
pub const COLD_DAYS: u32 = 90;
