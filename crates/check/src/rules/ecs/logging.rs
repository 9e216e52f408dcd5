//! The options of log drivers.

use stanchion_template::Node;

use super::{Container, TASK, containers, is_plain, requires_fargate};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ECS_011, options), Rule::new(code::ECS_027, router)];

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

/// Reports a log router without a container that uses it, and the reverse.
fn router(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK) {
        let all = containers(&task);
        if !all.is_complete {
            continue;
        }
        let property = "LogConfiguration.LogDriver";
        let is_unknown = |it: &Container<'_>| {
            it.get("LogConfiguration").is_some_and(|it| !is_plain(it))
                || (it.get(property).is_some() && it.text(property).is_none())
        };
        let user = all.list.iter().find(|it| it.text(property) == Some("awsfirelens"));
        let routers: Vec<&Container<'_>> =
            all.list.iter().filter(|it| it.get("FirelensConfiguration").is_some()).collect();
        match (user, routers.as_slice()) {
            (Some(user), []) => {
                findings
                    .on(
                        &task,
                        &user.path(property),
                        "no container of the task has a `FirelensConfiguration`",
                    )
                    .found("awsfirelens")
                    .severity(Severity::Warning)
                    .help(
                        "Add a container with `FirelensConfiguration`, or use another log driver",
                    );
            }
            (None, [router, ..]) if !all.list.iter().any(is_unknown) => {
                findings
                    .on(
                        &task,
                        &router.path("FirelensConfiguration"),
                        "no container of the task uses the log driver awsfirelens",
                    )
                    .found(format!("the log router {}", router.label()))
                    .help("Set `LogDriver` of a container to awsfirelens, or remove `FirelensConfiguration`");
            }
            (_, [_, second, ..]) => {
                findings
                    .on(
                        &task,
                        &second.path("FirelensConfiguration"),
                        "several containers of the task have a `FirelensConfiguration`",
                    )
                    .found(routers.len())
                    .allowed("1");
            }
            _ => {}
        }
    }
}
