//! Dashboards of CloudWatch.

use serde_json::Value;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::{DASHBOARD_COLUMNS, DASHBOARD_HEIGHT};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::CWA_005, dashboard), Rule::new(code::CWA_012, grid)];

fn dashboard(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.dashboards().iter().filter(|it| !it.script.starts_with_reference()) {
        // Numbers and lists may come from references, which are in the text without quotes.
        let is_open = it.body.is_none() && !it.script.names.is_empty();
        let has_widgets = it.body.as_ref().is_some_and(|it| it.get("widgets").is_some());
        if !is_open && !has_widgets {
            findings
                .on(&it.resource, "DashboardBody", "the dashboard body is not valid JSON")
                .found("a string that is not JSON with `widgets`")
                .allowed("{\"widgets\": [..]}");
        }
    }
}

/// Returns the reason why the place of a widget is not valid, and its values.
fn fault(widget: &Value) -> Option<(&'static str, String)> {
    let number = |name: &str| widget.get(name).and_then(Value::as_u64);
    let sizes = [
        ("x", 0, DASHBOARD_COLUMNS - 1),
        ("width", 1, DASHBOARD_COLUMNS),
        ("height", 1, DASHBOARD_HEIGHT),
    ];
    for (name, least, most) in sizes {
        let value = widget.get(name).filter(|it| it.is_number());
        let is_right = |it: &Value| it.as_u64().is_some_and(|it| (least..=most).contains(&it));
        if let Some(value) = value.filter(|it| !is_right(it)) {
            return Some(("is out of range", format!("{name} {value}")));
        }
    }
    let (x, width) = (number("x")?, number("width")?);
    let is_wide = x + width > DASHBOARD_COLUMNS;
    is_wide.then(|| ("reaches past the last column", format!("x {x}, width {width}")))
}

fn grid(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.dashboards() {
        let widgets = it.body.as_ref().and_then(|it| it.get("widgets")?.as_array());
        for (at, widget) in widgets.into_iter().flatten().enumerate() {
            if let Some((message, found)) = fault(widget) {
                findings
                    .on(&it.resource, "DashboardBody", format!("widget {} of the dashboard {message}", at + 1))
                    .found(found)
                    .allowed(format!(
                        "x 0 to 23, width 1 to {DASHBOARD_COLUMNS}, height 1 to {DASHBOARD_HEIGHT}, within {DASHBOARD_COLUMNS} columns"
                    ));
            }
        }
    }
}
