//! Detects drift: differences between a stack's template and its actual resources.

use std::time::Duration;

use aws_sdk_cloudformation::types::{
    StackDriftDetectionStatus, StackResourceDrift, StackResourceDriftStatus,
};
use serde::Serialize;

use crate::clients::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::persist::persist;

/// A resource that has drifted from its template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Drifted {
    /// The logical id.
    pub logical_id: String,
    /// The physical id.
    pub physical_id: String,
    /// The type.
    pub resource_type: String,
    /// `MODIFIED` or `DELETED`.
    pub status: String,
    /// The properties that differ.
    pub differences: Vec<Difference>,
}

/// A property that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The property's path.
    pub property: String,
    /// The value in the template, as JSON.
    pub expected: Option<String>,
    /// The actual value, as JSON.
    pub actual: Option<String>,
}

/// The drift of a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The stack's name.
    pub stack: String,
    /// The resources that have drifted, sorted by logical id.
    pub drifted: Vec<Drifted>,
    /// CloudFormation's reason, if it could not check every resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incomplete: Option<String>,
}

/// Detects the drift of a stack and reads the result.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub async fn detect(clients: &Clients, stack: &str) -> Result<Found, Error> {
    let client = &clients.cloud_formation;
    let what = || format!("detecting drift of {stack}");
    let answer = client.detect_stack_drift().stack_name(stack).send().await;
    let id = answer.map_err(Error::aws(what()))?.stack_drift_detection_id;
    let id = id.ok_or_else(|| Error::Incomplete { what: what(), missing: "detection id" })?;
    let mut pace = Pace::new(Duration::from_millis(300), Duration::from_secs(5));
    let incomplete = loop {
        let answer = persist(async || {
            let request = client.describe_stack_drift_detection_status();
            let answer = request.stack_drift_detection_id(&id).send().await;
            answer.map_err(Error::aws(what()))
        });
        let answer = answer.await?;
        match answer.detection_status {
            Some(StackDriftDetectionStatus::DetectionInProgress) | None => pace.rest().await,
            Some(StackDriftDetectionStatus::DetectionFailed) => {
                // The other resources were checked, so the result is still read.
                break Some(answer.detection_status_reason.unwrap_or_default());
            }
            Some(_) => break None,
        }
    };
    let mut drifted = Vec::new();
    let mut next = None;
    loop {
        let request = client.describe_stack_resource_drifts().stack_name(stack);
        let request = request
            .stack_resource_drift_status_filters(StackResourceDriftStatus::Modified)
            .stack_resource_drift_status_filters(StackResourceDriftStatus::Deleted);
        let answer = request.set_next_token(next).send().await.map_err(Error::aws(what()))?;
        drifted.extend(answer.stack_resource_drifts.unwrap_or_default().into_iter().map(of));
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            break;
        }
    }
    drifted.sort_by(|a, b| a.logical_id.cmp(&b.logical_id));
    Ok(Found { stack: stack.to_owned(), drifted, incomplete })
}

fn of(drift: StackResourceDrift) -> Drifted {
    let status = drift.stack_resource_drift_status;
    let differences = drift.property_differences.unwrap_or_default().into_iter();
    Drifted {
        logical_id: drift.logical_resource_id.unwrap_or_default(),
        physical_id: drift.physical_resource_id.unwrap_or_default(),
        resource_type: drift.resource_type.unwrap_or_default(),
        status: status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
        differences: differences
            .map(|it| Difference {
                property: it.property_path.unwrap_or_default(),
                expected: it.expected_value,
                actual: it.actual_value,
            })
            .collect(),
    }
}
