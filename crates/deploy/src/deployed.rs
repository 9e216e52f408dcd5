//! A stack that exists in CloudFormation.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::operation::get_template::builders::GetTemplateFluentBuilder;
use aws_sdk_cloudformation::types::{
    OperationEntry, OperationType, Stack, StackStatus, TemplateStage,
};
use stanchion_template::Template;

use crate::clients::Clients;
use crate::error::Error;
use crate::status::{Phase, Status};

/// A stack that exists.
#[derive(Clone, Debug)]
pub struct Deployed {
    /// The stack's ARN.
    pub id: String,
    /// The stack's name.
    pub name: String,
    /// The stack's status.
    pub status: Status,
    /// CloudFormation's reason for the status.
    pub reason: Option<String>,
    /// The stack's outputs.
    pub outputs: BTreeMap<String, String>,
    /// The values of the stack's parameters. Those of `NoEcho` parameters are masked.
    pub parameters: BTreeMap<String, String>,
    /// The stack's tags.
    pub tags: BTreeMap<String, String>,
    /// The time of the last update, or of the creation, as AWS writes it. Together with the ARN it identifies a state of the
    /// stack.
    pub changed: String,
    /// The id of the last operation on the stack, if CloudFormation returns it. Creating a change set does not count.
    pub operation: Option<String>,
    /// Is true if termination protection is enabled.
    pub termination_protection: bool,
}

impl Deployed {
    /// Describes the stack with a name or ARN. Returns nothing if it does not exist or is deleted.
    ///
    /// # Errors
    /// Returns an error if AWS refuses the call.
    pub async fn find(clients: &Clients, name: &str) -> Result<Option<Deployed>, Error> {
        let what = format!("describing {name}");
        let answer = clients.cloud_formation.describe_stacks().stack_name(name).send().await;
        let stacks = match answer.map_err(Error::aws(what)) {
            Ok(answer) => answer.stacks.unwrap_or_default(),
            Err(error) if error.is_missing_stack() => return Ok(None),
            Err(error) => return Err(error),
        };
        let is_there = |it: &Stack| it.stack_status != Some(StackStatus::DeleteComplete);
        Ok(stacks.into_iter().find(is_there).map(Deployed::of))
    }

    fn of(stack: Stack) -> Deployed {
        let changed = stack.last_updated_time.or(stack.creation_time);
        let is_change =
            |it: &OperationEntry| it.operation_type != Some(OperationType::CreateChangeset);
        let operation = stack.last_operations.unwrap_or_default().into_iter().find(is_change);
        let outputs = stack.outputs.unwrap_or_default().into_iter();
        let tags = stack.tags.unwrap_or_default().into_iter();
        Deployed {
            id: stack.stack_id.unwrap_or_default(),
            name: stack.stack_name.unwrap_or_default(),
            status: Status::new(stack.stack_status.unwrap_or(StackStatus::ReviewInProgress)),
            reason: stack.stack_status_reason,
            outputs: outputs.filter_map(|it| Some((it.output_key?, it.output_value?))).collect(),
            parameters: stack
                .parameters
                .unwrap_or_default()
                .into_iter()
                .filter_map(|it| Some((it.parameter_key?, it.parameter_value.unwrap_or_default())))
                .collect(),
            tags: tags.filter_map(|it| Some((it.key?, it.value?))).collect(),
            changed: changed.map(|it| it.to_string()).unwrap_or_default(),
            operation: operation.and_then(|it| it.operation_id),
            termination_protection: stack.enable_termination_protection.unwrap_or_default(),
        }
    }

    /// Returns the phase of the stack, which decides the operations that are possible.
    pub fn phase(&self) -> Phase {
        self.status.phase()
    }
}

/// Reads the template of a deployed stack, as it was sent.
///
/// # Errors
/// Returns an error if AWS refuses the call, or if the response is not a valid template.
pub async fn template(clients: &Clients, stack: &str) -> Result<Template, Error> {
    let request = clients.cloud_formation.get_template().stack_name(stack);
    read(stack, request.template_stage(TemplateStage::Original)).await
}

/// Reads the template of a deployed stack after macros and loops were replaced by their result.
///
/// # Errors
/// Returns an error if AWS refuses the call, or if the response is not a valid template.
pub(crate) async fn processed(clients: &Clients, stack: &str) -> Result<Template, Error> {
    let request = clients.cloud_formation.get_template().stack_name(stack);
    read(stack, request.template_stage(TemplateStage::Processed)).await
}

/// Reads the template of a change set after macros and loops were replaced by their result.
///
/// # Errors
/// Returns an error if AWS refuses the call, or if the response is not a valid template.
pub(crate) async fn proposed(
    clients: &Clients,
    stack: &str,
    change_set: &str,
) -> Result<Template, Error> {
    let request = clients.cloud_formation.get_template().stack_name(stack);
    let request = request.change_set_name(change_set);
    read(stack, request.template_stage(TemplateStage::Processed)).await
}

/// Reads the text of the template of a change set, as it was sent.
///
/// # Errors
/// Returns an error if AWS refuses the call.
pub(crate) async fn text(
    clients: &Clients,
    stack: &str,
    change_set: &str,
) -> Result<String, Error> {
    let request = clients.cloud_formation.get_template().stack_name(stack);
    let request = request.change_set_name(change_set).template_stage(TemplateStage::Original);
    let answer = request.send().await;
    let answer = answer.map_err(Error::aws(format!("reading the template of {stack}")))?;
    Ok(answer.template_body.unwrap_or_default())
}

/// Describes all stacks of the Region, also nested ones.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn all(clients: &Clients) -> Result<Vec<Deployed>, Error> {
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let request = clients.cloud_formation.describe_stacks().set_next_token(next);
        let answer = request.send().await.map_err(Error::aws("describing all stacks"))?;
        let is_there = |it: &Stack| it.stack_status != Some(StackStatus::DeleteComplete);
        let stacks = answer.stacks.unwrap_or_default().into_iter();
        all.extend(stacks.filter(is_there).map(Deployed::of));
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            return Ok(all);
        }
    }
}

/// Reads the text of the template of a deployed stack, as it was sent and after macros and loops were replaced by their result.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn texts(clients: &Clients, stack: &str) -> Result<Vec<String>, Error> {
    let mut texts = Vec::new();
    for stage in [TemplateStage::Original, TemplateStage::Processed] {
        let request = clients.cloud_formation.get_template().stack_name(stack);
        let answer = request.template_stage(stage).send().await;
        let answer = answer.map_err(Error::aws(format!("reading the template of {stack}")))?;
        texts.extend(answer.template_body);
    }
    Ok(texts)
}

async fn read(stack: &str, request: GetTemplateFluentBuilder) -> Result<Template, Error> {
    let what = format!("reading the template of {stack}");
    let answer = request.send().await.map_err(Error::aws(what.clone()))?;
    let text = answer.template_body.unwrap_or_default();
    let parsed = Template::parse(&text);
    parsed.map(|it| it.template).map_err(|error| Error::Refused(format!("{what}: {error}")))
}
