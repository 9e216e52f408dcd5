//! Reads the changes of a change set.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::types::{ExecutionStatus, ResourceChange};

use crate::clients::Clients;
use crate::error::Error;

/// The content of a change set.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    /// The change set's ARN.
    pub(crate) id: String,
    /// The stack's ARN.
    pub(crate) stack_id: String,
    /// The changes of all pages.
    pub(crate) changes: Vec<ResourceChange>,
}

pub(super) async fn describe(
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
pub(super) async fn read(
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

/// Reads the change set of a nested stack, by its ARN.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn nested(clients: &Clients, id: &str) -> Result<Read, Error> {
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

/// A change set that exists already.
#[derive(Clone, Debug)]
pub(crate) struct Existing {
    /// The content.
    pub(crate) read: Read,
    /// Is true if it can be executed.
    pub(crate) is_available: bool,
    /// The description, which has the digest of the template.
    pub(crate) description: Option<String>,
    /// The values of parameters. CloudFormation masks those with `NoEcho`.
    pub(crate) parameters: BTreeMap<String, String>,
}

/// Reads a change set by its ARN. Returns nothing if it does not exist.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn existing(
    clients: &Clients,
    stack: &str,
    id: &str,
) -> Result<Option<Existing>, Error> {
    let first = match describe(clients, stack, id, None).await {
        Err(error) if error.code() == Some("ChangeSetNotFound") || error.is_missing_stack() => {
            return Ok(None);
        }
        first => first?,
    };
    let parameters = first.parameters().iter();
    let parameters = parameters.filter_map(|it| {
        let value = it.resolved_value.as_ref().or(it.parameter_value.as_ref())?;
        Some((it.parameter_key.clone()?, value.clone()))
    });
    Ok(Some(Existing {
        is_available: first.execution_status == Some(ExecutionStatus::Available),
        description: first.description.clone(),
        parameters: parameters.collect(),
        read: read(clients, stack, id, first).await?,
    }))
}
