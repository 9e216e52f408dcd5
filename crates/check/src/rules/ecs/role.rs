//! The roles of a task: the execution role, and the task role of ECS Exec.

use stanchion_template::Node;

use super::{Container, SERVICE, TASK, containers, requires_fargate, task_of};
use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ECS_012, execution), Rule::new(code::ECS_022, exec)];

/// Returns true if an image is in a private repository of Amazon ECR.
fn is_in_ecr(cx: &Analysis<'_>, image: &Node) -> bool {
    let script = Script::of(image);
    let is_repository =
        |name: &str| cx.resource(name).is_some_and(|it| it.kind == "AWS::ECR::Repository");
    script.references().any(|it| is_repository(it.name())) || script.text.contains(".dkr.ecr.")
}

/// Returns what a container needs the execution role for.
fn need(cx: &Analysis<'_>, it: &Container<'_>, is_fargate: bool) -> Option<&'static str> {
    if it.get("Secrets").is_some() {
        return Some("secrets");
    }
    if it.get("LogConfiguration.SecretOptions").is_some() {
        return Some("the secrets of the log driver");
    }
    if it.get("RepositoryCredentials.CredentialsParameter").is_some() {
        return Some("the credentials of a private registry");
    }
    if !is_fargate {
        return None;
    }
    if it.text("LogConfiguration.LogDriver") == Some("awslogs") {
        return Some("the log driver awslogs");
    }
    it.get("Image").filter(|it| is_in_ecr(cx, it)).map(|_| "images of Amazon ECR")
}

fn execution(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for task in cx.of(TASK).filter(|it| !it.has("ExecutionRoleArn")) {
        let Some(is_fargate) = requires_fargate(&task) else { continue };
        let all = containers(&task).list;
        if let Some((it, need)) = all.iter().find_map(|it| Some((it, need(cx, it, is_fargate)?))) {
            findings
                .on(
                    &task,
                    "ExecutionRoleArn",
                    format!("the task requires an execution role for {need}"),
                )
                .found(format!("no `ExecutionRoleArn`, for the container {}", it.label()));
        }
    }
}

fn exec(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "EnableExecuteCommand";
    for it in cx.of(SERVICE).filter(|it| it.boolean(property) == Some(true)) {
        let Some(task) = task_of(cx, &it).filter(|it| !it.has("TaskRoleArn")) else { continue };
        findings
            .on(&it, property, "ECS Exec requires a task role")
            .found(format!("no `TaskRoleArn` of {}", task.id))
            .help(format!("Set `TaskRoleArn` of {} to a role that allows ssmmessages", task.id));
    }
}
