//! A stack as CloudFormation has it.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{OperationEntry, OperationType, Stack, StackStatus};

use crate::cloud::Clients;
use crate::error::Error;

/// A stack that exists.
#[derive(Clone, Debug)]
pub struct Deployed {
    /// The stack's ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its status.
    pub status: StackStatus,
    /// Why it has that status.
    pub reason: Option<String>,
    /// Its outputs.
    pub outputs: BTreeMap<String, String>,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// When it last changed, as AWS writes it; with the id, which state of the stack this is.
    pub changed: String,
    /// CloudFormation's id of the last operation that changed it, where it tells.
    pub operation: Option<String>,
    /// Whether it is kept from being deleted.
    pub termination_protection: bool,
}

/// What a status means for the next operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// There is a stack for a change set's sake, with nothing in it.
    Empty,
    /// It can be updated.
    Steady,
    /// An operation is running.
    Busy,
    /// Its creation failed: it can only be deleted.
    Dead,
    /// An update failed and was left there on purpose: rolled back, or tried again.
    Halted,
    /// A rollback failed: it has to be continued.
    Stuck,
}

impl Deployed {
    /// The stack of a name or ARN; none when there is none, or it is deleted.
    ///
    /// # Errors
    /// When AWS refuses.
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
        Deployed {
            id: stack.stack_id.unwrap_or_default(),
            name: stack.stack_name.unwrap_or_default(),
            status: stack.stack_status.unwrap_or(StackStatus::ReviewInProgress),
            reason: stack.stack_status_reason,
            outputs: outputs.filter_map(|it| Some((it.output_key?, it.output_value?))).collect(),
            parameters: stack
                .parameters
                .unwrap_or_default()
                .into_iter()
                .filter_map(|it| it.parameter_key)
                .collect(),
            changed: changed.map(|it| it.to_string()).unwrap_or_default(),
            operation: operation.and_then(|it| it.operation_id),
            termination_protection: stack.enable_termination_protection.unwrap_or_default(),
        }
    }

    /// What can be done with it.
    pub fn phase(&self) -> Phase {
        phase(&self.status)
    }
}

/// What a status means for the next operation.
pub fn phase(status: &StackStatus) -> Phase {
    match status {
        StackStatus::ReviewInProgress => Phase::Empty,
        StackStatus::CreateComplete
        | StackStatus::UpdateComplete
        | StackStatus::UpdateRollbackComplete
        | StackStatus::ImportComplete
        | StackStatus::ImportRollbackComplete => Phase::Steady,
        StackStatus::RollbackComplete
        | StackStatus::RollbackFailed
        | StackStatus::DeleteFailed
        | StackStatus::DeleteComplete => Phase::Dead,
        StackStatus::CreateFailed | StackStatus::UpdateFailed => Phase::Halted,
        StackStatus::UpdateRollbackFailed | StackStatus::ImportRollbackFailed => Phase::Stuck,
        // What is still cleaned up takes a next operation only when that is done.
        _ => Phase::Busy,
    }
}
