// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock`: 23 resource types. Cargo feature: `bedrock`.

pub mod agent;
pub use agent::{Agent, AgentRef};
pub mod agent_alias;
pub use agent_alias::{AgentAlias, AgentAliasRef};
pub mod application_inference_profile;
pub use application_inference_profile::{ApplicationInferenceProfile, ApplicationInferenceProfileRef};
pub mod automated_reasoning_policy;
pub use automated_reasoning_policy::{AutomatedReasoningPolicy, AutomatedReasoningPolicyRef};
pub mod automated_reasoning_policy_version;
pub use automated_reasoning_policy_version::{AutomatedReasoningPolicyVersion, AutomatedReasoningPolicyVersionRef};
pub mod blueprint;
pub use blueprint::{Blueprint, BlueprintRef};
pub mod data_automation_library;
pub use data_automation_library::{DataAutomationLibrary, DataAutomationLibraryRef};
pub mod data_automation_project;
pub use data_automation_project::{DataAutomationProject, DataAutomationProjectRef};
pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod enforced_guardrail_configuration;
pub use enforced_guardrail_configuration::{EnforcedGuardrailConfiguration, EnforcedGuardrailConfigurationRef};
pub mod flow;
pub use flow::{Flow, FlowRef};
pub mod flow_alias;
pub use flow_alias::{FlowAlias, FlowAliasRef};
pub mod flow_version;
pub use flow_version::{FlowVersion, FlowVersionRef};
pub mod guardrail;
pub use guardrail::{Guardrail, GuardrailRef};
pub mod guardrail_version;
pub use guardrail_version::{GuardrailVersion, GuardrailVersionRef};
pub mod intelligent_prompt_router;
pub use intelligent_prompt_router::{IntelligentPromptRouter, IntelligentPromptRouterRef};
pub mod knowledge_base;
pub use knowledge_base::{KnowledgeBase, KnowledgeBaseRef};
pub mod knowledge_base_policy;
pub use knowledge_base_policy::{KnowledgeBasePolicy, KnowledgeBasePolicyRef};
pub mod prompt;
pub use prompt::{Prompt, PromptRef};
pub mod prompt_version;
pub use prompt_version::{PromptVersion, PromptVersionRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod retrieval_instruction;
pub use retrieval_instruction::{RetrievalInstruction, RetrievalInstructionRef};
pub mod session;
pub use session::{Session, SessionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum additional_file_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_alias_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_descriptor {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum audio_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum blocked_input_messaging {}
    /// A required property.
    #[derive(Debug)]
    pub enum blocked_outputs_messaging {}
    /// A required property.
    #[derive(Debug)]
    pub enum blueprint_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum blueprint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_alias_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bounding_box {}
    /// A required property.
    #[derive(Debug)]
    pub enum breakpoint_percentile_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum buffer_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum category {}
    /// A required property.
    #[derive(Debug)]
    pub enum chunking_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum collaboration_instruction {}
    /// A required property.
    #[derive(Debug)]
    pub enum collaborator_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum continue_condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials_secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_month {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_week {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum deletion_protection_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum embedding_model_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum enrichment_strategy_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum excluded_models {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum fallback_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_mapping {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum fixed_length_duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum flow_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum functions {}
    /// A required property.
    #[derive(Debug)]
    pub enum granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum graph_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum guardrail_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum guardrail_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum guardrail_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum included_models {}
    /// A required property.
    #[derive(Debug)]
    pub enum inference_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_strength {}
    /// A required property.
    #[derive(Debug)]
    pub enum instruction {}
    /// A required property.
    #[derive(Debug)]
    pub enum intermediate_storage {}
    /// A required property.
    #[derive(Debug)]
    pub enum kendra_index_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum language {}
    /// A required property.
    #[derive(Debug)]
    pub enum level_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum library_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum locale_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_tokens {}
    /// A required property.
    #[derive(Debug)]
    pub enum messages {}
    /// A required property.
    #[derive(Debug)]
    pub enum metadata_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum method {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum models {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum natural_language {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_strength {}
    /// A required property.
    #[derive(Debug)]
    pub enum overlap_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum overlap_tokens {}
    /// A required property.
    #[derive(Debug)]
    pub enum parsing_prompt_text {}
    /// A required property.
    #[derive(Debug)]
    pub enum parsing_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum policies {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_key_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum prompt_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum prompt_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum prompt_router_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_engine_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum response_quality_difference {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum seed_urls {}
    /// A required property.
    #[derive(Debug)]
    pub enum segmentation_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum selection_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum site_urls {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_output {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum step_to_apply {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum supplemental_data_storage_location_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum supplemental_data_storage_locations {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum text_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum text_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum tier_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tools {}
    /// A required property.
    #[derive(Debug)]
    pub enum topics_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformation_function {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformation_lambda_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformations {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum url_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum vector_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum vector_index_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum video_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum workgroup_arn {}
}
