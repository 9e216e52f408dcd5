//! What is sent to make a change set.

use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetInputBuilder;
use aws_sdk_cloudformation::types::{
    ChangeSetType, DeploymentConfig, DeploymentConfigMode, DeploymentMode, RollbackConfiguration,
    RollbackTrigger,
};

use crate::import::Import;
use crate::template_source::TemplateSource;
use crate::wanted::Wanted;

/// A change set to be made.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The stack's name.
    pub(crate) stack: String,
    /// The change set's name; it follows from what is wanted, so that a run after a crash finds it.
    pub(crate) name: String,
    /// What it is for.
    pub(crate) kind: ChangeSetType,
    /// The template.
    pub(crate) template: TemplateSource,
    /// What the stack is to become.
    pub(crate) wanted: Wanted,
    /// Resources that exist and come under the stack.
    pub(crate) imports: Vec<Import>,
    /// Whether resources with names of their own that exist come under the stack.
    pub(crate) import_existing: bool,
    /// Whether what drifted is set back.
    pub(crate) revert_drift: bool,
    /// The role that CloudFormation acts as.
    pub(crate) role_arn: Option<String>,
    /// Topics that are told of events.
    pub(crate) notification_arns: Vec<String>,
    /// Alarms that set the stack back when they go off.
    pub(crate) rollback_alarms: Vec<String>,
    /// For how many minutes after the operation the alarms are watched.
    pub(crate) monitoring_minutes: i32,
    /// Whether the operation ends when resources are configured, before they are ready.
    pub(crate) express: bool,
    /// Leaves what was made where it is when something fails.
    pub(crate) disable_rollback: bool,
}

pub(super) fn input(request: &Request) -> CreateChangeSetInputBuilder {
    let wanted = &request.wanted;
    let builder = CreateChangeSetInputBuilder::default()
        .stack_name(&request.stack)
        .change_set_name(&request.name)
        .change_set_type(request.kind.clone())
        .description(format!("template {}", wanted.template.digest))
        .set_parameters(given(wanted.sent_parameters()))
        // None given takes away those that the stack has.
        .set_tags(Some(wanted.sent_tags()))
        .set_capabilities(given(wanted.capabilities.clone()))
        .set_role_arn(request.role_arn.clone())
        .set_notification_arns(given(request.notification_arns.clone()));
    // CloudFormation takes no nested stacks along when it imports.
    let builder = match request.kind {
        ChangeSetType::Import => builder
            .set_resources_to_import(Some(request.imports.iter().map(Import::sent).collect())),
        _ => builder.include_nested_stacks(true),
    };
    let source = &request.template;
    let builder = builder.set_template_body(source.body()).set_template_url(source.url());
    let builder = builder.set_import_existing_resources(request.import_existing.then_some(true));
    let builder = if request.revert_drift {
        builder.deployment_mode(DeploymentMode::RevertDrift)
    } else {
        builder
    };
    // Whether an express operation rolls back is always said, never left to a default.
    let builder = if request.express {
        let config = DeploymentConfig::builder()
            .mode(DeploymentConfigMode::Express)
            .disable_rollback(request.disable_rollback);
        builder.deployment_config(config.build())
    } else {
        builder
    };
    if request.rollback_alarms.is_empty() {
        builder
    } else {
        let trigger = |arn: &String| {
            RollbackTrigger::builder().arn(arn).r#type("AWS::CloudWatch::Alarm").build()
        };
        let triggers = request.rollback_alarms.iter().map(trigger).collect();
        let config = RollbackConfiguration::builder()
            .set_rollback_triggers(Some(triggers))
            .monitoring_time_in_minutes(request.monitoring_minutes);
        builder.rollback_configuration(config.build())
    }
}

/// A list, unless there is nothing in it.
fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
