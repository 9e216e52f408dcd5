//! The comparison of an assembly with deployed stacks, without change sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use stanchion_deploy::comparison::{Comparison, compare, is_access};
use stanchion_deploy::plan::Risk;
use stanchion_deploy::{Error, stacks};

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Stack, Stacks, Written};

/// Compares a stack with the deployed one. Fails if that changed anything.
async fn compared(deployed: Given, after: Stack) -> Comparison {
    let written = Written::new(&[after]);
    let aws = Stacks::of([deployed]).aws();
    let stack = &written.assembly.stacks()[0];
    let found = compare(&written.assembly, &aws.cloud(), stack).await.unwrap();
    assert_eq!(aws.changes(), Vec::<String>::new());
    found
}

fn deployed(resources: &Value) -> Given {
    Given::deployed("One").template(&json!({ "Resources": resources }))
}

fn risks(found: &Comparison) -> Vec<(&str, Risk)> {
    found.changes.iter().map(|it| (it.logical_id.as_str(), it.risk)).collect()
}

#[tokio::test]
async fn changes_have_the_risk_that_a_plan_has() {
    let data = json!({ "Type": "AWS::EFS::FileSystem", "Properties": { "Encrypted": false } });
    let encrypted = json!({ "Type": "AWS::EFS::FileSystem", "Properties": { "Encrypted": true } });
    let role = json!({ "Type": "AWS::IAM::Role", "Properties": {} });
    let before = json!({ "Data": data, "Old": parameter("1"), "P": parameter("1") });
    let after = json!({ "Data": encrypted, "New": role, "P": parameter("2") });
    let found = compared(deployed(&before), Stack::new("One", &after)).await;
    assert_eq!(
        risks(&found),
        [
            ("Data", Risk::DataAtRisk),
            ("Old", Risk::Delete),
            ("New", Risk::Access),
            ("P", Risk::Modify)
        ]
    );
    let access: Vec<bool> = found.changes.iter().map(is_access).collect();
    assert_eq!(access, [false, false, true, false]);
    let paths: Vec<&str> = found.differences.iter().map(|it| it.path.as_str()).collect();
    let value = "Resources.P.Properties.Value";
    let data = "Resources.Data.Properties.Encrypted";
    assert_eq!(paths, [data, "Resources.New", "Resources.Old", value]);
}

#[tokio::test]
async fn equal_templates_do_not_differ() {
    let same = json!({ "P": parameter("1") });
    let found = compared(deployed(&same), Stack::new("One", &same)).await;
    assert!(!found.is_different());
}

#[tokio::test]
async fn a_stack_that_is_not_deployed_is_new() {
    let after = json!({ "P": parameter("1") });
    for status in ["", "REVIEW_IN_PROGRESS"] {
        let before = Given::absent("One").status(status);
        let found = compared(before, Stack::new("One", &after)).await;
        assert_eq!(risks(&found), [("P", Risk::Add)]);
    }
}

#[tokio::test]
async fn disabled_termination_protection_is_a_difference() {
    let same = json!({ "P": parameter("1") });
    let found = compared(deployed(&same).protected(), Stack::new("One", &same)).await;
    assert_eq!(risks(&found), [("TerminationProtection", Risk::DataAtRisk)]);
    assert!(found.is_different() && found.differences.is_empty());
}

#[tokio::test]
async fn stacks_are_read_at_the_same_time_and_returned_in_order() {
    let names: Vec<String> = (0..20).map(|it| format!("S{it}")).collect();
    let all: Vec<Stack> = names.iter().map(|it| Stack::new(it, &json!({}))).collect();
    let written = Written::new(&all);
    let selected = written.assembly.select(&[]).unwrap();
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let read = stacks::each(&selected, |stack| {
        let (now, most) = (Arc::clone(&now), Arc::clone(&most));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            // The first stacks take the longest.
            let number: u64 = stack.name[1..].parse().unwrap();
            tokio::time::sleep(std::time::Duration::from_millis(40 - 2 * number)).await;
            now.fetch_sub(1, Ordering::SeqCst);
            Ok(stack.name)
        }
    });
    assert_eq!(read.await.unwrap(), names);
    assert_eq!(most.load(Ordering::SeqCst), 8);
    let read = stacks::each(&selected, |stack| async move {
        match stack.name.as_str() {
            "S3" | "S7" => Err(Error::Refused(stack.name)),
            _ => Ok(()),
        }
    });
    assert_eq!(read.await.unwrap_err().to_string(), "S3\nerror: S7");
}
