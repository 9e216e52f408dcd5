//! Facts about AWS Backup.

use super::Limits;

/// The minimum number of days that a recovery point stays in cold storage.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html>
pub const COLD_DAYS: u32 = 90;

/// The start window of a backup rule without this setting, in minutes.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html>
pub const DEFAULT_START_MINUTES: f64 = 480.0;

/// The days of the minimum and maximum retention of a vault lock.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html>
pub const LOCK_DAYS: Limits = Limits::new(1, 36_500);

/// The days for which a vault lock can be changed.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html>
pub const LOCK_CHANGEABLE_DAYS: Limits = Limits::new(3, 36_500);

/// The days for which a continuous backup is kept.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html>
pub const CONTINUOUS_DAYS: Limits = Limits::new(1, 35);

/// The maximum number of characters of the name of a backup plan or selection.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html>
pub const NAME_CHARACTERS: usize = 50;
