// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect`: 39 resource types. Cargo feature: `connect`.

pub mod agent_status;
pub use agent_status::{AgentStatus, AgentStatusRef};
pub mod approved_origin;
pub use approved_origin::{ApprovedOrigin, ApprovedOriginRef};
pub mod contact_flow;
pub use contact_flow::{ContactFlow, ContactFlowRef};
pub mod contact_flow_module;
pub use contact_flow_module::{ContactFlowModule, ContactFlowModuleRef};
pub mod contact_flow_module_alias;
pub use contact_flow_module_alias::{ContactFlowModuleAlias, ContactFlowModuleAliasRef};
pub mod contact_flow_module_version;
pub use contact_flow_module_version::{ContactFlowModuleVersion, ContactFlowModuleVersionRef};
pub mod contact_flow_version;
pub use contact_flow_version::{ContactFlowVersion, ContactFlowVersionRef};
pub mod data_lake_association;
pub use data_lake_association::{DataLakeAssociation, DataLakeAssociationRef};
pub mod data_table;
pub use data_table::{DataTable, DataTableRef};
pub mod data_table_attribute;
pub use data_table_attribute::{DataTableAttribute, DataTableAttributeRef};
pub mod data_table_record;
pub use data_table_record::{DataTableRecord, DataTableRecordRef};
pub mod email_address;
pub use email_address::{EmailAddress, EmailAddressRef};
pub mod evaluation_form;
pub use evaluation_form::{EvaluationForm, EvaluationFormRef};
pub mod hours_of_operation;
pub use hours_of_operation::{HoursOfOperation, HoursOfOperationRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod instance_storage_config;
pub use instance_storage_config::{InstanceStorageConfig, InstanceStorageConfigRef};
pub mod integration_association;
pub use integration_association::{IntegrationAssociation, IntegrationAssociationRef};
pub mod metric;
pub use metric::{Metric, MetricRef};
pub mod notification;
pub use notification::{Notification, NotificationRef};
pub mod phone_number;
pub use phone_number::{PhoneNumber, PhoneNumberRef};
pub mod predefined_attribute;
pub use predefined_attribute::{PredefinedAttribute, PredefinedAttributeRef};
pub mod prompt;
pub use prompt::{Prompt, PromptRef};
pub mod queue;
pub use queue::{Queue, QueueRef};
pub mod quick_connect;
pub use quick_connect::{QuickConnect, QuickConnectRef};
pub mod routing_profile;
pub use routing_profile::{RoutingProfile, RoutingProfileRef};
pub mod rule;
pub use rule::{Rule, RuleRef};
pub mod security_key;
pub use security_key::{SecurityKey, SecurityKeyRef};
pub mod security_profile;
pub use security_profile::{SecurityProfile, SecurityProfileRef};
pub mod task_template;
pub use task_template::{TaskTemplate, TaskTemplateRef};
pub mod test_case;
pub use test_case::{TestCase, TestCaseRef};
pub mod traffic_distribution_group;
pub use traffic_distribution_group::{TrafficDistributionGroup, TrafficDistributionGroupRef};
pub mod use_case;
pub use use_case::{UseCase, UseCaseRef};
pub mod user;
pub use user::{User, UserRef};
pub mod user_hierarchy_group;
pub use user_hierarchy_group::{UserHierarchyGroup, UserHierarchyGroupRef};
pub mod user_hierarchy_structure;
pub use user_hierarchy_structure::{UserHierarchyStructure, UserHierarchyStructureRef};
pub mod view;
pub use view::{View, ViewRef};
pub mod view_version;
pub use view_version::{ViewVersion, ViewVersionRef};
pub mod vocabulary;
pub use vocabulary::{Vocabulary, VocabularyRef};
pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

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
    pub enum after_contact_work_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_accept {}
    /// A required property.
    #[derive(Debug)]
    pub enum behavior_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculation {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculation_components {}
    /// A required property.
    #[derive(Debug)]
    pub enum case_sla_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum category {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparator {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison {}
    /// A required property.
    #[derive(Debug)]
    pub enum concurrency {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum config {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_flow_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_flow_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_flow_module_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_flow_module_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_interaction_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_table_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_table_record {}
    /// A required property.
    #[derive(Debug)]
    pub enum day {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_outbound_queue_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum delay {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum effective_from {}
    /// A required property.
    #[derive(Debug)]
    pub enum effective_till {}
    /// A required property.
    #[derive(Debug)]
    pub enum email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum email_address_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation_form_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum firehose_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum function {}
    /// A required property.
    #[derive(Debug)]
    pub enum hours {}
    /// A required property.
    #[derive(Debug)]
    pub enum hours_of_operation_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_management_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum inbound_calls {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_association_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum items {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum label {}
    /// A required property.
    #[derive(Debug)]
    pub enum language_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum level {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_concurrencies {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_calculation {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_filter_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operands {}
    /// A required property.
    #[derive(Debug)]
    pub enum option_ref_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum option_ref_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum options {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin {}
    /// A required property.
    #[derive(Debug)]
    pub enum outbound_calls {}
    /// A required property.
    #[derive(Debug)]
    pub enum override_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum override_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum page {}
    /// A required property.
    #[derive(Debug)]
    pub enum performance_category {}
    /// A required property.
    #[derive(Debug)]
    pub enum persistent_connection {}
    /// A required property.
    #[derive(Debug)]
    pub enum phone_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum phone_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum point_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum publish_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum question_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum quick_connect_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum quick_connect_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recipient {}
    /// A required property.
    #[derive(Debug)]
    pub enum recurrence_pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum ref_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum retention_period_hours {}
    /// A required property.
    #[derive(Debug)]
    pub enum review_notification_recipients {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_category {}
    /// A required property.
    #[derive(Debug)]
    pub enum section {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_profile_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum sla_assignment_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_sla_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum template {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_event_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum use_case_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_lock_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum view_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum vocabulary_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum voice_enhancement_mode {}
}
