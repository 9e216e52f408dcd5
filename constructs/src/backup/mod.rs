//! AWS Backup: copies of file systems, kept for a while.

mod plan;
mod retention;
mod vault;

pub use plan::{BackedUp, BackupPlan, BackupPlanBuilder, BackupRule};
pub use retention::Retention;
pub use vault::{BackupVault, BackupVaultBuilder};
