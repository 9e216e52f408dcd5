// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom`: 14 resource types. Cargo feature: `wisdom`.

pub mod ai_agent;
pub use ai_agent::{AIAgent, AIAgentRef};
pub mod ai_agent_version;
pub use ai_agent_version::{AIAgentVersion, AIAgentVersionRef};
pub mod ai_guardrail;
pub use ai_guardrail::{AIGuardrail, AIGuardrailRef};
pub mod ai_guardrail_version;
pub use ai_guardrail_version::{AIGuardrailVersion, AIGuardrailVersionRef};
pub mod ai_prompt;
pub use ai_prompt::{AIPrompt, AIPromptRef};
pub mod ai_prompt_version;
pub use ai_prompt_version::{AIPromptVersion, AIPromptVersionRef};
pub mod assistant;
pub use assistant::{Assistant, AssistantRef};
pub mod assistant_association;
pub use assistant_association::{AssistantAssociation, AssistantAssociationRef};
pub mod content;
pub use content::{Content, ContentRef};
pub mod content_association;
pub use content_association::{ContentAssociation, ContentAssociationRef};
pub mod knowledge_base;
pub use knowledge_base::{KnowledgeBase, KnowledgeBaseRef};
pub mod message_template;
pub use message_template::{MessageTemplate, MessageTemplateRef};
pub mod message_template_version;
pub use message_template_version::{MessageTemplateVersion, MessageTemplateVersionRef};
pub mod quick_response;
pub use quick_response::{QuickResponse, QuickResponseRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum ai_agent_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ai_guardrail_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ai_prompt_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum amazon_connect_guide_association {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_integration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum assistant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum association {}
    /// A required property.
    #[derive(Debug)]
    pub enum association_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum attachment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bedrock_knowledge_base_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum blocked_input_messaging {}
    /// A required property.
    #[derive(Debug)]
    pub enum blocked_outputs_messaging {}
    /// A required property.
    #[derive(Debug)]
    pub enum body {}
    /// A required property.
    #[derive(Debug)]
    pub enum breakpoint_percentile_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum buffer_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_subtype {}
    /// A required property.
    #[derive(Debug)]
    pub enum chunking_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum headers {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_strength {}
    /// A required property.
    #[derive(Debug)]
    pub enum json_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum level_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_tokens {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_template_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum orchestration_ai_prompt_id {}
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
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_presigned_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject {}
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
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum tool_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tool_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum topics_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum url_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
