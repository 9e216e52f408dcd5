//! The request that creates a change set.

use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetInputBuilder;
use aws_sdk_cloudformation::types::{
    ChangeSetType, DeploymentConfig, DeploymentConfigMode, DeploymentMode, RollbackConfiguration,
    RollbackTrigger,
};

use crate::import::Import;
use crate::template_source::TemplateSource;
use crate::wanted::Wanted;

/// A change set to create.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The stack's name.
    pub(crate) stack: String,
    /// The change set's name. It is derived from the request and the run, so that a repeated call finds the change set.
    pub(crate) name: String,
    /// The type of the change set.
    pub(crate) kind: ChangeSetType,
    /// The template.
    pub(crate) template: TemplateSource,
    /// The requested state of the stack.
    pub(crate) wanted: Wanted,
    /// The existing resources to import.
    pub(crate) imports: Vec<Import>,
    /// Sets whether existing resources with a custom name are imported.
    pub(crate) import_existing: bool,
    /// Sets whether drifted resources are reverted to the template.
    pub(crate) revert_drift: bool,
    /// The IAM role that CloudFormation assumes.
    pub(crate) role_arn: Option<String>,
    /// The SNS topics that are notified of stack events.
    pub(crate) notification_arns: Vec<String>,
    /// The ARNs of alarms that roll back the operation when they go into ALARM.
    pub(crate) rollback_alarms: Vec<String>,
    /// Sets whether the alarms that the stack has are removed.
    pub(crate) no_rollback_alarms: bool,
    /// Sets whether the topics that the stack notifies are removed.
    pub(crate) no_notifications: bool,
    /// The time after the operation during which CloudFormation monitors the alarms, in minutes.
    pub(crate) monitoring_minutes: i32,
    /// Sets whether the operation ends when resources are configured, before they are ready (express mode).
    pub(crate) express: bool,
    /// Sets whether a failed operation keeps its resources instead of rolling back.
    pub(crate) disable_rollback: bool,
    /// Sets whether the change set of an earlier run is used.
    pub(crate) reuse: bool,
}

pub(super) fn input(request: &Request) -> CreateChangeSetInputBuilder {
    let wanted = &request.wanted;
    let builder = CreateChangeSetInputBuilder::default()
        .stack_name(&request.stack)
        .change_set_name(&request.name)
        .change_set_type(request.kind.clone())
        .description(format!("template {}", wanted.template.digest))
        .set_parameters(given(wanted.sent_parameters()))
        // An empty list removes the tags that the stack has.
        .set_tags(Some(wanted.sent_tags()))
        .set_capabilities(given(wanted.capabilities.clone()))
        .set_role_arn(request.role_arn.clone())
        // An empty list removes the topics that the stack has, and no list keeps them.
        .set_notification_arns(
            given(request.notification_arns.clone())
                .or_else(|| request.no_notifications.then(Vec::new)),
        );
    // CloudFormation does not support nested change sets for an import.
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
    // Express operations have their own setting for rollback. It is always sent, so that no default applies.
    let builder = if request.express {
        let config = DeploymentConfig::builder()
            .mode(DeploymentConfigMode::Express)
            .disable_rollback(request.disable_rollback);
        builder.deployment_config(config.build())
    } else {
        builder
    };
    if request.rollback_alarms.is_empty() && !request.no_rollback_alarms {
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

/// Returns a list, or nothing if it is empty.
fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
