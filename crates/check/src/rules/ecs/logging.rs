//! The options of log drivers.

use stanchion_template::Node;

use super::{TASK, containers, is_plain, requires_fargate};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_011, options)];

fn options(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        for it in containers(&task).list {
            if it.text("LogConfiguration.LogDriver") != Some("awslogs")
                || it.get("LogConfiguration.SecretOptions").is_some()
            {
                continue;
            }
            let options = it.get("LogConfiguration.Options");
            if options.is_some_and(|it| !is_plain(it)) {
                continue;
            }
            let mut needs = vec!["awslogs-group", "awslogs-region"];
            if requires_fargate(&task) == Some(true) {
                needs.push("awslogs-stream-prefix");
            }
            let is_there = |name: &str| options.and_then(|it: &Node| it.get(name)).is_some();
            let missing: Vec<&str> = needs.into_iter().filter(|it| !is_there(it)).collect();
            if !missing.is_empty() {
                findings
                    .on(
                        &task,
                        &it.path("LogConfiguration.Options"),
                        format!("the log driver awslogs requires {}", missing.join(" and ")),
                    )
                    .found("not set");
            }
        }
    }
}
