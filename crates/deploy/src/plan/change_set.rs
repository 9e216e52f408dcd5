//! Change sets: made, waited for, read, thrown away.

use std::time::Duration;

use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetInputBuilder;
use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::types::{
    ChangeSetStatus, ChangeSetType, DeploymentConfig, DeploymentConfigMode, DeploymentMode,
    ResourceChange, ResourceToImport, RollbackConfiguration, RollbackTrigger,
};

use super::wanted::Wanted;
use crate::cloud::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::token;

/// Where a template is sent from.
#[derive(Clone, Debug)]
pub enum TemplateSource {
    /// In the call itself; at most 51,200 bytes.
    Body(String),
    /// From S3; at most 1 MB.
    Url(String),
}

/// A change set to be made.
#[derive(Clone, Debug)]
pub struct Request {
    /// The stack's name.
    pub stack: String,
    /// The change set's name; it follows from what is wanted, so that a run after a crash finds it.
    pub name: String,
    /// What it is for.
    pub kind: ChangeSetType,
    /// The template.
    pub template: TemplateSource,
    /// What the stack is to become.
    pub wanted: Wanted,
    /// Resources that exist and come under the stack.
    pub imports: Vec<ResourceToImport>,
    /// Whether resources with names of their own that exist come under the stack.
    pub import_existing: bool,
    /// Whether what drifted is set back.
    pub revert_drift: bool,
    /// The role that CloudFormation acts as.
    pub role_arn: Option<String>,
    /// Topics that are told of events.
    pub notification_arns: Vec<String>,
    /// Alarms that set the stack back when they go off.
    pub rollback_alarms: Vec<String>,
    /// For how many minutes after the operation the alarms are watched.
    pub monitoring_minutes: i32,
    /// Whether the operation ends when resources are configured, before they are ready.
    pub express: bool,
    /// Leaves what was made where it is when something fails.
    pub disable_rollback: bool,
}

/// A change set as it turned out.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It can be executed.
    Ready(Box<Read>),
    /// There is nothing to change.
    Nothing,
    /// CloudFormation does not accept it.
    Invalid {
        /// Its reason.
        reason: String,
        /// What validation found in the template before anything was touched.
        findings: Vec<Finding>,
    },
}

/// Something that validation found in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The resource.
    pub logical_id: String,
    /// The path in it.
    pub path: Option<String>,
    /// What is wrong.
    pub reason: String,
}

/// What a change set would do.
#[derive(Clone, Debug)]
pub struct Read {
    /// Its ARN.
    pub id: String,
    /// The ARN of its stack.
    pub stack_id: String,
    /// The changes, of all pages.
    pub changes: Vec<ResourceChange>,
}

/// Makes a change set, or finds the one that an earlier run made, and waits until it can be read.
///
/// # Errors
/// When CloudFormation refuses it, with its reason and what early validation found.
pub async fn create(clients: &Clients, request: &Request) -> Result<Outcome, Error> {
    let what = format!("creating a change set of {}", request.stack);
    let input = input(request);
    if !send(clients, &what, &input).await? && request.wanted.has_secrets() {
        // Its name does not say with which secrets it was made.
        delete(clients, &request.stack, &request.name).await?;
        send(clients, &what, &input).await?;
    }
    let mut outcome = wait(clients, &request.stack, &request.name).await;
    // Somebody cleaned up in between: once more, and no further.
    if outcome.as_ref().is_err_and(|it| it.code() == Some("ChangeSetNotFound")) {
        send(clients, &what, &input).await?;
        outcome = wait(clients, &request.stack, &request.name).await;
    }
    if !matches!(outcome, Ok(Outcome::Ready(_))) {
        // A failed one would be found again by its name, and is of no use to anybody.
        let deleted = delete(clients, &request.stack, &request.name).await;
        // Why it failed matters more than that it is still there.
        outcome = outcome.and_then(|it| deleted.map(|()| it));
    }
    outcome
}

/// Makes a change set; false when there is one of that name.
async fn send(
    clients: &Clients,
    what: &str,
    input: &CreateChangeSetInputBuilder,
) -> Result<bool, Error> {
    // The name finds what an earlier run made; a token that it used up would bring nothing back once that is deleted.
    let request = input.clone().client_token(token::fresh(what));
    let sent = request.send_with(&clients.cloud_formation).await.map_err(Error::aws(what));
    match sent {
        Ok(_) => Ok(true),
        // Ours of an earlier run, or of a call whose answer was lost: the name says what it holds.
        Err(error) if error.code() == Some("AlreadyExistsException") => Ok(false),
        Err(error) => Err(error),
    }
}

fn input(request: &Request) -> CreateChangeSetInputBuilder {
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
        ChangeSetType::Import => builder.set_resources_to_import(Some(request.imports.clone())),
        _ => builder.include_nested_stacks(true),
    };
    let builder = match &request.template {
        TemplateSource::Body(text) => builder.template_body(text),
        TemplateSource::Url(url) => builder.template_url(url),
    };
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

async fn wait(clients: &Clients, stack: &str, name: &str) -> Result<Outcome, Error> {
    let mut pace = Pace::new(Duration::from_millis(200), Duration::from_secs(5));
    loop {
        let answer = describe(clients, stack, name, None).await?;
        match &answer.status {
            Some(ChangeSetStatus::CreateComplete) => {
                return read(clients, stack, name, answer)
                    .await
                    .map(|it| Outcome::Ready(Box::new(it)));
            }
            Some(ChangeSetStatus::Failed | ChangeSetStatus::DeleteFailed) => {
                let reason = answer.status_reason.unwrap_or_default();
                if is_nothing(&reason) {
                    return Ok(Outcome::Nothing);
                }
                let id = answer.change_set_id.as_deref().unwrap_or(name);
                let findings = validation(clients, stack, id).await;
                return Ok(Outcome::Invalid { reason, findings });
            }
            _ => pace.rest().await,
        }
    }
}

/// Whether a change set failed because there is nothing to change; CloudFormation says so in words only.
fn is_nothing(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

async fn describe(
    clients: &Clients,
    stack: &str,
    name: &str,
    page: Option<String>,
) -> Result<DescribeChangeSetOutput, Error> {
    clients
        .cloud_formation
        .describe_change_set()
        .stack_name(stack)
        .change_set_name(name)
        .include_property_values(true)
        .set_next_token(page)
        .send()
        .await
        .map_err(Error::aws(format!("describing a change set of {stack}")))
}

/// Reads all pages of a change set.
async fn read(
    clients: &Clients,
    stack: &str,
    name: &str,
    first: DescribeChangeSetOutput,
) -> Result<Read, Error> {
    let what = || format!("describing a change set of {stack}");
    let missing = |missing| Error::Incomplete { what: what(), missing };
    let id = first.change_set_id.clone().ok_or_else(|| missing("change set id"))?;
    let stack_id = first.stack_id.clone().unwrap_or_else(|| stack.to_owned());
    let mut changes = Vec::new();
    let mut page = first;
    loop {
        let all = page.changes.unwrap_or_default().into_iter();
        changes.extend(all.filter_map(|it| it.resource_change));
        match page.next_token.filter(|it| !it.is_empty()) {
            Some(next) => page = describe(clients, stack, name, Some(next)).await?,
            None => return Ok(Read { id, stack_id, changes }),
        }
    }
}

/// The change set of a nested stack, by its ARN.
///
/// # Errors
/// When AWS refuses.
pub async fn nested(clients: &Clients, id: &str) -> Result<Read, Error> {
    let request = |page| {
        let it = clients.cloud_formation.describe_change_set().change_set_name(id);
        it.include_property_values(true).set_next_token(page).send()
    };
    let mut read = Read { id: id.to_owned(), stack_id: String::new(), changes: Vec::new() };
    let mut page = None;
    loop {
        let answer = request(page).await.map_err(Error::aws("describing a nested change set"))?;
        read.stack_id = answer.stack_id.unwrap_or_default();
        read.changes.extend(
            answer.changes.unwrap_or_default().into_iter().filter_map(|it| it.resource_change),
        );
        page = answer.next_token.filter(|it| !it.is_empty());
        if page.is_none() {
            return Ok(read);
        }
    }
}

/// What early validation found; nothing where the Region or the emulator does not tell.
async fn validation(clients: &Clients, stack: &str, id: &str) -> Vec<Finding> {
    let answer = clients
        .cloud_formation
        .describe_events()
        .stack_name(stack)
        .change_set_name(id)
        .send()
        .await;
    let events = answer.ok().and_then(|it| it.operation_events).unwrap_or_default();
    let told = events.into_iter().filter_map(|it| {
        let reason = it.validation_status_reason.or(it.hook_status_reason)?;
        let logical_id = it.logical_resource_id.unwrap_or_default();
        Some(Finding { logical_id, path: it.validation_path, reason })
    });
    told.collect()
}

/// Deletes a change set; one that is gone already is as good.
///
/// # Errors
/// When AWS refuses.
pub async fn delete(clients: &Clients, stack: &str, name: &str) -> Result<(), Error> {
    let what = format!("deleting a change set of {stack}");
    let client = &clients.cloud_formation;
    let sent = client.delete_change_set().stack_name(stack).change_set_name(name).send().await;
    match sent.map_err(Error::aws(what)) {
        Ok(_) => Ok(()),
        Err(error) if error.code() == Some("ChangeSetNotFound") || error.is_missing_stack() => {
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Whether a stack has a change set of any name.
pub(super) async fn has_any(clients: &Clients, stack: &str) -> Result<bool, Error> {
    let what = format!("listing the change sets of {stack}");
    let answer = clients.cloud_formation.list_change_sets().stack_name(stack).send().await;
    Ok(!answer.map_err(Error::aws(what))?.summaries.unwrap_or_default().is_empty())
}
