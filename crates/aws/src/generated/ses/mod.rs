// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES`: 22 resource types. Cargo feature: `ses`.

pub mod configuration_set;
pub use configuration_set::{ConfigurationSet, ConfigurationSetRef};
pub mod configuration_set_event_destination;
pub use configuration_set_event_destination::{ConfigurationSetEventDestination, ConfigurationSetEventDestinationRef};
pub mod contact_list;
pub use contact_list::{ContactList, ContactListRef};
pub mod custom_verification_email_template;
pub use custom_verification_email_template::{CustomVerificationEmailTemplate, CustomVerificationEmailTemplateRef};
pub mod dedicated_ip_pool;
pub use dedicated_ip_pool::{DedicatedIpPool, DedicatedIpPoolRef};
pub mod email_identity;
pub use email_identity::{EmailIdentity, EmailIdentityRef};
pub mod email_identity_certificate;
pub use email_identity_certificate::{EmailIdentityCertificate, EmailIdentityCertificateRef};
pub mod mail_manager_addon_instance;
pub use mail_manager_addon_instance::{MailManagerAddonInstance, MailManagerAddonInstanceRef};
pub mod mail_manager_addon_subscription;
pub use mail_manager_addon_subscription::{MailManagerAddonSubscription, MailManagerAddonSubscriptionRef};
pub mod mail_manager_address_list;
pub use mail_manager_address_list::{MailManagerAddressList, MailManagerAddressListRef};
pub mod mail_manager_archive;
pub use mail_manager_archive::{MailManagerArchive, MailManagerArchiveRef};
pub mod mail_manager_ingress_point;
pub use mail_manager_ingress_point::{MailManagerIngressPoint, MailManagerIngressPointRef};
pub mod mail_manager_relay;
pub use mail_manager_relay::{MailManagerRelay, MailManagerRelayRef};
pub mod mail_manager_rule_set;
pub use mail_manager_rule_set::{MailManagerRuleSet, MailManagerRuleSetRef};
pub mod mail_manager_traffic_policy;
pub use mail_manager_traffic_policy::{MailManagerTrafficPolicy, MailManagerTrafficPolicyRef};
pub mod multi_region_endpoint;
pub use multi_region_endpoint::{MultiRegionEndpoint, MultiRegionEndpointRef};
pub mod receipt_filter;
pub use receipt_filter::{ReceiptFilter, ReceiptFilterRef};
pub mod receipt_rule;
pub use receipt_rule::{ReceiptRule, ReceiptRuleRef};
pub mod receipt_rule_set;
pub use receipt_rule_set::{ReceiptRuleSet, ReceiptRuleSetRef};
pub mod template;
pub use template::{Template, TemplateRef};
pub mod tenant;
pub use tenant::{Tenant, TenantRef};
pub mod vdm_attributes;
pub use vdm_attributes::{VdmAttributes, VdmAttributesRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum addon_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum addon_subscription_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum address_lists {}
    /// A required property.
    #[derive(Debug)]
    pub enum analyzer {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ca_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_threshold_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum confidence_verdict_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_dimension_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_subscription_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum details {}
    /// A required property.
    #[derive(Debug)]
    pub enum diagnostic_message {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_value_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum email_identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum engagement_metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluate {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bus_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_redirection_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum invocation_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum mailbox_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum matching_event_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum message {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum optimized_shared_delivery {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_statements {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum relay {}
    /// A required property.
    #[derive(Debug)]
    pub enum reputation_entity_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum result_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_set_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum sender {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum smtp_reply_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject_part {}
    /// A required property.
    #[derive(Debug)]
    pub enum success_redirection_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum suppressed_reasons {}
    /// A required property.
    #[derive(Debug)]
    pub enum suppression_scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_archive {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_subject {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum trust_store {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_endpoint_id {}
}
