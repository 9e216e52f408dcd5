//! Creates and executes a stack refactor in CloudFormation.

use std::time::Duration;

use aws_sdk_cloudformation::types::{
    ResourceLocation, ResourceMapping, StackDefinition, StackRefactorExecutionStatus,
    StackRefactorStatus,
};
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;

use super::place::{Move, Place};
use crate::assembly::Assembly;
use crate::assets;
use crate::clients::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::persist::persist;

/// A stack refactor that CloudFormation has accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Prepared {
    /// The id of the stack refactor.
    pub id: String,
    /// The moves.
    pub moves: Vec<Move>,
    /// CloudFormation's description of the actions.
    pub actions: Vec<String>,
}

/// Creates a stack refactor of the moves. No stack is changed yet.
///
/// # Errors
/// Returns an error if CloudFormation rejects the refactor, for example because the templates have other changes or because it
/// does not support the resource type.
pub async fn prepare(
    assembly: &Assembly,
    clients: &Clients,
    stacks: &[&ManifestStack],
    moves: Vec<Move>,
) -> Result<Prepared, Error> {
    let client = &clients.cloud_formation;
    let what = "preparing the refactor";
    let touched = |it: &&&ManifestStack| {
        moves.iter().any(|one| one.from.stack == it.name || one.to.stack == it.name)
    };
    let mut request = client.create_stack_refactor().enable_stack_creation(true);
    for stack in stacks.iter().filter(touched) {
        let template = assembly.template(stack)?;
        let bucket = assets::bucket(clients, stack, template.text.len(), None).await?;
        let source = assets::place(clients, stack, &template, bucket.as_deref()).await?;
        let definition = StackDefinition::builder().stack_name(&stack.name);
        let definition = definition.set_template_body(source.body()).set_template_url(source.url());
        request = request.stack_definitions(definition.build());
    }
    let place = |it: &Place| {
        let it =
            ResourceLocation::builder().stack_name(&it.stack).logical_resource_id(&it.logical_id);
        it.build()
    };
    for one in &moves {
        let mapping =
            ResourceMapping::builder().source(place(&one.from)).destination(place(&one.to));
        request = request.resource_mappings(mapping.build());
    }
    let answer = request.send().await.map_err(Error::aws(what))?;
    let id = answer
        .stack_refactor_id
        .ok_or_else(|| Error::Incomplete { what: what.to_owned(), missing: "refactor id" })?;
    let mut pace = Pace::new(Duration::from_millis(300), Duration::from_secs(5));
    loop {
        let answer = persist(async || {
            let request = client.describe_stack_refactor().stack_refactor_id(&id);
            request.send().await.map_err(Error::aws(what))
        });
        let answer = answer.await?;
        match answer.status {
            Some(StackRefactorStatus::CreateComplete) => break,
            Some(StackRefactorStatus::CreateFailed | StackRefactorStatus::DeleteComplete) => {
                let reason = answer.status_reason.unwrap_or_default();
                return Err(Error::Refused(format!(
                    "CloudFormation does not accept the refactor: {reason}\n  help: Deploy other changes of these stacks before or after the refactor"
                )));
            }
            _ => pace.rest().await,
        }
    }
    let mut actions = Vec::new();
    let mut next = None;
    loop {
        let request = client.list_stack_refactor_actions().stack_refactor_id(&id);
        let answer = request.set_next_token(next).send().await.map_err(Error::aws(what))?;
        for action in answer.stack_refactor_actions.unwrap_or_default() {
            let kind = action.action.map(|it| it.as_str().to_owned()).unwrap_or_default();
            let physical = action.physical_resource_id.unwrap_or_default();
            actions.push(format!("{kind} {physical} {}", action.description.unwrap_or_default()));
        }
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            return Ok(Prepared { id, moves, actions });
        }
    }
}

/// Executes a stack refactor and waits until it ends.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if the refactor fails. The error has CloudFormation's status and reason.
pub async fn execute(clients: &Clients, prepared: &Prepared) -> Result<(), Error> {
    let client = &clients.cloud_formation;
    let what = "executing the refactor";
    let request = client.execute_stack_refactor().stack_refactor_id(&prepared.id);
    request.send().await.map_err(Error::aws(what))?;
    let mut pace = Pace::new(Duration::from_millis(300), Duration::from_secs(5));
    loop {
        let answer = persist(async || {
            let request = client.describe_stack_refactor().stack_refactor_id(&prepared.id);
            request.send().await.map_err(Error::aws(what))
        });
        let answer = answer.await?;
        match answer.execution_status {
            Some(StackRefactorExecutionStatus::ExecuteComplete) => return Ok(()),
            Some(
                status @ (StackRefactorExecutionStatus::ExecuteFailed
                | StackRefactorExecutionStatus::RollbackComplete
                | StackRefactorExecutionStatus::RollbackFailed
                | StackRefactorExecutionStatus::Obsolete),
            ) => {
                let reason = answer.execution_status_reason.unwrap_or_default();
                return Err(Error::Refused(format!("the refactor ended in {status}: {reason}")));
            }
            _ => pace.rest().await,
        }
    }
}
