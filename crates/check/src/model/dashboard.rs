//! Dashboards of CloudWatch.

use serde_json::Value;

use crate::model::script::Script;
use crate::view::{Resource, View};

/// A dashboard whose body is a known string.
#[derive(Debug)]
pub(crate) struct Dashboard<'a> {
    pub(crate) resource: Resource<'a>,
    pub(crate) script: Script,
    /// The body, if the string is JSON.
    pub(crate) body: Option<Value>,
}

/// Returns the dashboards whose bodies are known.
pub(crate) fn dashboards<'a>(view: &View<'a>) -> Vec<Dashboard<'a>> {
    let known = view.of("AWS::CloudWatch::Dashboard").filter_map(|resource| {
        let script = resource.get("DashboardBody").map(Script::of)?;
        let body = script.is_complete.then(|| serde_json::from_str(&script.text).ok())?;
        Some(Dashboard { resource, script, body })
    });
    known.collect()
}
