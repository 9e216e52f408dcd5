// Made by `cargo xtask generate`; do not edit.
//! `AWS::APS`: 5 resource types. Cargo feature: `aps`.

pub mod anomaly_detector;
pub use anomaly_detector::{AnomalyDetector, AnomalyDetectorRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod rule_groups_namespace;
pub use rule_groups_namespace::{RuleGroupsNamespace, RuleGroupsNamespaceRef};
pub mod scraper;
pub use scraper::{Scraper, ScraperRef};
pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logs {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destinations {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum label_set {}
    /// A required property.
    #[derive(Debug)]
    pub enum limits {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum logging_destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum qsp_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum query {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum random_cut_forest {}
    /// A required property.
    #[derive(Debug)]
    pub enum scrape_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum scraper_components {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_arn {}
}
