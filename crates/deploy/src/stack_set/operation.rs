//! Follows the operations of a stack set.

use std::time::Duration;

use aws_sdk_cloudformation::types::StackSetOperationStatus;

use super::report::{Instance, Report, Tell};
use super::set::Set;
use crate::error::Error;
use crate::pace::Pace;
use crate::persist::persist;

impl Set<'_> {
    /// Waits until the operations that are running have ended.
    pub(super) async fn settle(&self, tell: Tell<'_>) -> Result<(), Error> {
        let what = format!("listing operations of the stack set {}", self.name);
        let request = self.clients.cloud_formation.list_stack_set_operations();
        let request = request.stack_set_name(self.name).call_as(self.call_as());
        let answer = request.send().await.map_err(Error::aws(what))?;
        for operation in answer.summaries.unwrap_or_default() {
            let is_running = is_running(operation.status.as_ref());
            if let Some(id) = operation.operation_id.filter(|_| is_running) {
                self.follow(&id, tell).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn follow(&self, operation: &str, tell: Tell<'_>) -> Result<Report, Error> {
        let what = format!("following an operation of the stack set {}", self.name);
        let mut pace = Pace::new(Duration::from_millis(500), Duration::from_secs(10));
        loop {
            let answer = persist(async || {
                let request = self.clients.cloud_formation.describe_stack_set_operation();
                let request = request.stack_set_name(self.name).operation_id(operation);
                let answer = request.call_as(self.call_as()).send().await;
                answer.map_err(Error::aws(what.clone()))
            });
            let answer = answer.await?.stack_set_operation;
            let status = answer.and_then(|it| it.status);
            let is_running = is_running(status.as_ref());
            let report = Report {
                name: self.name.to_owned(),
                status: status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
                instances: persist(|| self.results(operation, &what)).await?,
            };
            tell(&report);
            if !is_running {
                return Ok(report);
            }
            pace.rest().await;
        }
    }

    async fn results(&self, operation: &str, what: &str) -> Result<Vec<Instance>, Error> {
        let mut all = Vec::new();
        let mut next = None;
        loop {
            let request = self.clients.cloud_formation.list_stack_set_operation_results();
            let request = request.stack_set_name(self.name).operation_id(operation);
            let request = request.call_as(self.call_as()).set_next_token(next);
            let answer = request.send().await.map_err(Error::aws(what))?;
            for one in answer.summaries.unwrap_or_default() {
                all.push(Instance {
                    account: one.account.unwrap_or_default(),
                    region: one.region.unwrap_or_default(),
                    status: one.status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    reason: one.status_reason.filter(|it| !it.is_empty()),
                });
            }
            next = answer.next_token.filter(|it| !it.is_empty());
            if next.is_none() {
                all.sort();
                return Ok(all);
            }
        }
    }
}

fn is_running(status: Option<&StackSetOperationStatus>) -> bool {
    use StackSetOperationStatus::{Queued, Running, Stopping};
    matches!(status, None | Some(Running | Queued | Stopping))
}
