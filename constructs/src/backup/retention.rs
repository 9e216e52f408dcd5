//! How long backups are kept.

use stanchion_aws::backup::backup_plan as l1;
use stanchion_check::facts::backup::COLD_DAYS;
use stanchion_template::SetOpt;

/// How long a backup is kept. What goes to cold storage stays there for 90 days at least: shorter cannot be said.
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
    /// So many days, 1 and up.
    pub const fn days(days: u32) -> Retention {
        Retention { cold_after: None, delete_after: days }
    }

    /// So many days where it is quick to restore, then in cold storage for 90 days and so many further. EFS has cold
    /// storage, FSx has none.
    pub const fn cold(warm_days: u32, further_days: u32) -> Retention {
        let delete_after = warm_days.saturating_add(COLD_DAYS).saturating_add(further_days);
        Retention { cold_after: Some(warm_days), delete_after }
    }

    /// After how many days it is deleted.
    pub const fn deleted_after_days(self) -> u32 {
        self.delete_after
    }

    pub(super) fn lifecycle(self) -> l1::LifecycleResourceType {
        l1::LifecycleResourceType::new()
            .delete_after_days(self.delete_after)
            .set_opt(self.cold_after, l1::LifecycleResourceType::move_to_cold_storage_after_days)
    }
}
