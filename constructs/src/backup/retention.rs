//! Defines the retention of backups.

use stanchion_aws::backup::backup_plan as l1;
use stanchion_check::facts::backup::COLD_DAYS;
use stanchion_template::SetOpt;

/// The retention of a backup. A backup that moves to cold storage stays there for at least 90 days, so a shorter time
/// cannot be set.
///
/// ```
/// use stanchion_constructs::backup::Retention;
/// assert_eq!(Retention::cold(30, 0).deleted_after_days(), 120);
/// assert_eq!(Retention::days(35).deleted_after_days(), 35);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    cold_after: Option<u32>,
    delete_after: u32,
}

impl Retention {
    /// Retains backups for a number of days, 1 and up.
    pub const fn days(days: u32) -> Retention {
        Retention { cold_after: None, delete_after: days }
    }

    /// Retains backups in warm storage for a number of days, then in cold storage for 90 days plus `further_days`.
    /// EFS supports cold storage, FSx does not.
    pub const fn cold(warm_days: u32, further_days: u32) -> Retention {
        let delete_after = warm_days.saturating_add(COLD_DAYS).saturating_add(further_days);
        Retention { cold_after: Some(warm_days), delete_after }
    }

    /// Returns the number of days after which a backup is deleted.
    pub const fn deleted_after_days(self) -> u32 {
        self.delete_after
    }

    pub(super) fn lifecycle(self) -> l1::LifecycleResourceType {
        l1::LifecycleResourceType::new()
            .delete_after_days(self.delete_after)
            .set_opt(self.cold_after, l1::LifecycleResourceType::move_to_cold_storage_after_days)
    }
}
