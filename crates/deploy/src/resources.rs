//! The resources of a deployed stack.

use aws_sdk_cloudformation::types::{ResourceStatus, StackResourceSummary};

use crate::clients::Clients;
use crate::error::Error;

/// A resource of a deployed stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Resource {
    /// The logical id.
    pub(crate) logical_id: String,
    /// The physical id, if there is one.
    pub(crate) physical_id: Option<String>,
    /// The type.
    pub(crate) resource_type: String,
    /// The status, such as `CREATE_COMPLETE`.
    pub(crate) status: String,
}

impl Resource {
    fn of(resource: StackResourceSummary) -> Resource {
        let status = resource.resource_status.as_ref();
        Resource {
            logical_id: resource.logical_resource_id.unwrap_or_default(),
            physical_id: resource.physical_resource_id.filter(|it| !it.is_empty()),
            resource_type: resource.resource_type.unwrap_or_default(),
            status: status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
        }
    }

    /// Returns whether the resource belongs to the stack: it was not deleted, and CloudFormation did not retain it when it
    /// removed it from the stack.
    pub(crate) fn is_there(&self) -> bool {
        let gone = [ResourceStatus::DeleteComplete, ResourceStatus::DeleteSkipped];
        !gone.iter().any(|it| it.as_str() == self.status)
    }
}

/// Lists the resources of a stack.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn list(clients: &Clients, stack: &str) -> Result<Vec<Resource>, Error> {
    let what = format!("listing the resources of {stack}");
    let mut all = Vec::new();
    let mut next = None;
    loop {
        let request = clients.cloud_formation.list_stack_resources().stack_name(stack);
        let answer = request.set_next_token(next).send().await.map_err(Error::aws(what.clone()))?;
        let page = answer.stack_resource_summaries.unwrap_or_default();
        all.extend(page.into_iter().map(Resource::of));
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            return Ok(all);
        }
    }
}
