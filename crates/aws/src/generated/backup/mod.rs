// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup`: 10 resource types. Cargo feature: `backup`.

pub mod backup_plan;
pub use backup_plan::{BackupPlan, BackupPlanRef};
pub mod backup_selection;
pub use backup_selection::{BackupSelection, BackupSelectionRef};
pub mod backup_vault;
pub use backup_vault::{BackupVault, BackupVaultRef};
pub mod framework;
pub use framework::{Framework, FrameworkRef};
pub mod legal_hold;
pub use legal_hold::{LegalHold, LegalHoldRef};
pub mod logically_air_gapped_backup_vault;
pub use logically_air_gapped_backup_vault::{LogicallyAirGappedBackupVault, LogicallyAirGappedBackupVaultRef};
pub mod report_plan;
pub use report_plan::{ReportPlan, ReportPlanRef};
pub mod restore_testing_plan;
pub use restore_testing_plan::{RestoreTestingPlan, RestoreTestingPlanRef};
pub mod restore_testing_selection;
pub use restore_testing_selection::{RestoreTestingSelection, RestoreTestingSelectionRef};
pub mod tiering_configuration;
pub use tiering_configuration::{TieringConfiguration, TieringConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_plan {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_plan_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_plan_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_plan_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_selection {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_vault_events {}
    /// A required property.
    #[derive(Debug)]
    pub enum backup_vault_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum control_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_backup_vault_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum framework_controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_date {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum include_vaults {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_retention_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_retention_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum protected_resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recovery_point_selection {}
    /// A required property.
    #[derive(Debug)]
    pub enum recovery_point_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_delivery_channel {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_setting {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_selection {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum restore_testing_plan_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum restore_testing_selection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum selection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_backup_vault {}
    /// A required property.
    #[derive(Debug)]
    pub enum tiering_configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tiering_down_settings_in_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_date {}
}
