// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lex`: 4 resource types. Cargo feature: `lex`.

pub mod bot;
pub use bot::{Bot, BotRef};
pub mod bot_alias;
pub use bot_alias::{BotAlias, BotAliasRef};
pub mod bot_version;
pub use bot_version::{BotVersion, BotVersionRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum active {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_audio_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_dtmf_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_input_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_token_secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum assistant_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bedrock_knowledge_base_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bedrock_model_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_alias_locale_setting {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_member_alias_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_member_alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_member_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_member_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_member_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_version_locale_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum bot_version_locale_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum child_directed {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_log_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_hook_interface_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditional_branches {}
    /// A required property.
    #[derive(Debug)]
    pub enum continue_response {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_vocabulary_items {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_privacy {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_branch {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum delay_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum deletion_character {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum detect_sentiment {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_code_hook_invocation {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_character {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_timeout_ms {}
    /// A required property.
    #[derive(Debug)]
    pub enum exact_response {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequency_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum idle_session_ttl_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_active {}
    /// A required property.
    #[derive(Debug)]
    pub enum kendra_index {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_code_hook {}
    /// A required property.
    #[derive(Debug)]
    pub enum locale_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_length_ms {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_retries {}
    /// A required property.
    #[derive(Debug)]
    pub enum message {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_groups_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum next_step {}
    /// A required property.
    #[derive(Debug)]
    pub enum nlu_confidence_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum obfuscation_setting_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum phrase {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum post_code_hook_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum prompt_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_filter_string_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum replica_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum resolution_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_object_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum sample_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum slot_constraint {}
    /// A required property.
    #[derive(Debug)]
    pub enum slot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum slot_type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_bot_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum speech_foundation_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_timeout_ms {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_to_live_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum turns_to_live {}
    /// A required property.
    #[derive(Debug)]
    pub enum utterance {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_elicitation_setting {}
    /// A required property.
    #[derive(Debug)]
    pub enum voice_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum waiting_response {}
}
