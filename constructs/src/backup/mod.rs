//! Defines AWS Backup plans and vaults.

mod plan;
mod retention;
mod vault;

pub use plan::{BackedUp, BackupPlan, BackupPlanBuilder, BackupRule};
pub use retention::Retention;
pub use vault::{BackupVault, BackupVaultBuilder};
