//! Task definitions that run on Fargate.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::fargate::SIZES;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

const TASK: &str = "AWS::ECS::TaskDefinition";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ECS_001, pairs), Rule::new(code::ECS_002, fargate)];

fn tasks<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(TASK).filter(|it| {
        let names = it.list("RequiresCompatibilities").unwrap_or_default();
        names.iter().any(|it| it.as_text() == Some("FARGATE"))
    })
}

/// Returns an amount that is a number or a string with a unit, such as `1 vCPU` or `2 GB`.
fn amount(task: &Resource<'_>, name: &str) -> Option<f64> {
    let in_words = || {
        let (number, unit) = task.text(name)?.trim().split_once(' ')?;
        let unit = unit.trim().to_ascii_lowercase();
        matches!(unit.as_str(), "vcpu" | "gb")
            .then(|| number.parse::<f64>().ok())?
            .map(|it| it * 1024.0)
    };
    task.number(name).or_else(in_words)
}

fn pairs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tasks(cx) {
        for name in ["Cpu", "Memory"].into_iter().filter(|name| !it.has(name)) {
            findings.on(&it, name, format!("a task on Fargate requires `{name}`")).found("not set");
        }
        let Some(cpu) = amount(&it, "Cpu") else { continue };
        let Some(size) = SIZES.iter().find(|it| f64::from(it.units) == cpu) else {
            let all: Vec<String> = SIZES.iter().map(|it| it.units.to_string()).collect();
            findings
                .on(&it, "Cpu", "Fargate does not support this amount of CPU")
                .found(cpu)
                .allowed(all.join(", "));
            continue;
        };
        let amounts = size.memories();
        let is_there = |memory: f64| amounts.iter().any(|it| f64::from(*it) == memory);
        let Some(memory) = amount(&it, "Memory").filter(|it| !is_there(*it)) else { continue };
        let all: Vec<String> = amounts.iter().map(ToString::to_string).collect();
        findings
            .on(&it, "Memory", "Fargate does not support this combination of CPU and memory")
            .found(format!("{memory} MiB with {cpu}"))
            .allowed(format!("{} MiB", all.join(", ")));
    }
}

fn fargate(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in tasks(cx) {
        let is_wrong =
            !it.has("NetworkMode") || it.text("NetworkMode").is_some_and(|it| it != "awsvpc");
        if is_wrong {
            findings
                .on(&it, "NetworkMode", "a task on Fargate requires the network mode awsvpc")
                .found(it.text("NetworkMode").unwrap_or("not set"))
                .allowed("awsvpc");
        }
        for (at, volume) in it.list("Volumes").unwrap_or_default().iter().enumerate() {
            if volume
                .get("Host")
                .is_some_and(|it| it.get("SourcePath").and_then(Node::as_text).is_some())
            {
                let property = format!("Volumes.{at}.Host");
                findings
                    .on(&it, &property, "Fargate does not support host volumes")
                    .found("`SourcePath`");
            }
        }
    }
}
