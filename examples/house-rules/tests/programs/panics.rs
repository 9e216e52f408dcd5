//! A program with a rule that panics.

#![allow(clippy::panic, reason = "a fault of the rule is what the test is about")]

use stanchion::check::{Analysis, Code, Findings, Rule, Severity};
use stanchion::prelude::*;

const BROKEN: &Code = &Code::new("ACME-009", Severity::Error, "The topic has no owner");

fn topics(cx: &Analysis<'_>, _findings: &mut Findings<'_>) {
    if let Some(topic) = cx.resources_of("AWS::SNS::Topic").next() {
        panic!("the rule does not know the topic {}", topic.logical_id());
    }
}

fn main() -> std::process::ExitCode {
    stanchion::main(|app| {
        app.rules([Rule::new(BROKEN, topics)]);
        let stack = app.stack("Alerts");
        Topic::builder().build(&stack, "Team");
    })
}
