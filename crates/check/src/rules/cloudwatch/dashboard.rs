//! Dashboards of CloudWatch.

use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_005, dashboard)];

fn dashboard(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::CloudWatch::Dashboard") {
        let Some(script) = it.get("DashboardBody").map(Script::of).filter(|it| it.is_complete)
        else {
            continue;
        };
        if script.starts_with_reference() {
            continue;
        }
        // Numbers and lists may come from references, which are in the text without quotes.
        let body = serde_json::from_str::<serde_json::Value>(&script.text).ok();
        let is_open = body.is_none() && !script.names.is_empty();
        let has_widgets = body.is_some_and(|it| it.get("widgets").is_some());
        if !is_open && !has_widgets {
            findings
                .on(&it, "DashboardBody", "the dashboard body is not valid JSON")
                .found("a string that is not JSON with `widgets`")
                .allowed("{\"widgets\": [..]}");
        }
    }
}
