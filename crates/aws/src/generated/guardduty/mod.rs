// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty`: 11 resource types. Cargo feature: `guardduty`.

pub mod custom_detection_rule_association;
pub use custom_detection_rule_association::{CustomDetectionRuleAssociation, CustomDetectionRuleAssociationRef};
pub mod detector;
pub use detector::{Detector, DetectorRef};
pub mod filter;
pub use filter::{Filter, FilterRef};
pub mod ip_set;
pub use ip_set::{IPSet, IPSetRef};
pub mod malware_protection_plan;
pub use malware_protection_plan::{MalwareProtectionPlan, MalwareProtectionPlanRef};
pub mod master;
pub use master::{Master, MasterRef};
pub mod member;
pub use member::{Member, MemberRef};
pub mod publishing_destination;
pub use publishing_destination::{PublishingDestination, PublishingDestinationRef};
pub mod threat_entity_set;
pub use threat_entity_set::{ThreatEntitySet, ThreatEntitySetRef};
pub mod threat_intel_set;
pub use threat_intel_set::{ThreatIntelSet, ThreatIntelSetRef};
pub mod trusted_entity_set;
pub use trusted_entity_set::{TrustedEntitySet, TrustedEntitySetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum audit_logs {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum detector_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum email {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable {}
    /// A required property.
    #[derive(Debug)]
    pub enum finding_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum master_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum protected_resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
