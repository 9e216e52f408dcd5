// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation`: 20 resource types. Cargo feature: `cloudformation`.

pub mod change_set;
pub use change_set::{ChangeSet, ChangeSetRef};
pub mod custom_resource;
pub use custom_resource::{CustomResource, CustomResourceRef};
pub mod generated_template;
pub use generated_template::{GeneratedTemplate, GeneratedTemplateRef};
pub mod guard_hook;
pub use guard_hook::{GuardHook, GuardHookRef};
pub mod hook_default_version;
pub use hook_default_version::{HookDefaultVersion, HookDefaultVersionRef};
pub mod hook_type_config;
pub use hook_type_config::{HookTypeConfig, HookTypeConfigRef};
pub mod hook_version;
pub use hook_version::{HookVersion, HookVersionRef};
pub mod lambda_hook;
pub use lambda_hook::{LambdaHook, LambdaHookRef};
pub mod r#macro;
pub use r#macro::{Macro, MacroRef};
pub mod module_default_version;
pub use module_default_version::{ModuleDefaultVersion, ModuleDefaultVersionRef};
pub mod module_version;
pub use module_version::{ModuleVersion, ModuleVersionRef};
pub mod public_type_version;
pub use public_type_version::{PublicTypeVersion, PublicTypeVersionRef};
pub mod publisher;
pub use publisher::{Publisher, PublisherRef};
pub mod resource_default_version;
pub use resource_default_version::{ResourceDefaultVersion, ResourceDefaultVersionRef};
pub mod resource_version;
pub use resource_version::{ResourceVersion, ResourceVersionRef};
pub mod stack;
pub use stack::{Stack, StackRef};
pub mod stack_set;
pub use stack_set::{StackSet, StackSetRef};
pub mod type_activation;
pub use type_activation::{TypeActivation, TypeActivationRef};
pub mod wait_condition;
pub use wait_condition::{WaitCondition, WaitConditionRef};
pub mod wait_condition_handle;
pub use wait_condition_handle::{WaitConditionHandle, WaitConditionHandleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum accept_terms_and_conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum change_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum filtering_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum generated_template_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum hook_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum invocation_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_function {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum module_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum module_package {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_handler_package {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_token {}
    /// A required property.
    #[derive(Debug)]
    pub enum stack_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum stack_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
}
