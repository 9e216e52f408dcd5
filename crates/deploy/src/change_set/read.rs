//! Reads the changes of a change set.

use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::types::ResourceChange;

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
