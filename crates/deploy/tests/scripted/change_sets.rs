//! Change sets are used again within a run only, because what CloudFormation resolved for them may differ later.

use serde_json::json;
use stanchion_deploy::plan::Options;
use stanchion_deploy::stacks;

use crate::support::assembly::parameter;
use crate::support::stacks::Given;
use crate::support::{Aws, Recorder, Stack, Stacks, Written, xml};

fn written() -> Written {
    Written::new(&[Stack::new("One", &json!({ "P": parameter("1") }))])
}

fn changed(given: Given) -> Aws {
    let more = "<Replacement>False</Replacement>";
    Stacks::of([given.changes([xml::change("Modify", "P", "AWS::SSM::Parameter", more)])]).aws()
}

fn names(aws: &Aws) -> Vec<String> {
    let all = aws.calls("CreateChangeSet").into_iter();
    all.map(|it| it.field("ChangeSetName").to_owned()).collect()
}

#[tokio::test]
async fn a_later_run_does_not_use_the_change_set_of_an_earlier_one() {
    let (aws, written) = (changed(Given::deployed("One")), written());
    let first = written.plan(&aws).await.unwrap();
    let second = written.plan(&aws).await.unwrap();
    assert_ne!(first.stacks[0].change_set, second.stacks[0].change_set);
    let names = names(&aws);
    assert_ne!(names[0], names[1]);
    assert!(names.iter().all(|it| it.starts_with("stanchion-") && it.len() <= 128), "{names:?}");
}

#[tokio::test]
async fn one_run_uses_its_change_set_again() {
    let (aws, written) = (changed(Given::deployed("One")), written());
    let (cloud, selected) = (aws.cloud(), written.assembly.select(&[]).unwrap());
    let plan = || stacks::plan(&written.assembly, &cloud, &selected, &DEFAULT);
    assert_eq!(plan().await.unwrap(), plan().await.unwrap());
}

static DEFAULT: std::sync::LazyLock<Options> = std::sync::LazyLock::new(Options::default);

#[tokio::test]
async fn a_change_set_of_an_earlier_run_is_used_on_request() {
    let (aws, written) = (changed(Given::deployed("One")), written());
    let selected = written.assembly.select(&[]).unwrap();
    let options = Options { reuse: true, ..Options::default() };
    let mut ids = Vec::new();
    for _ in 0..2 {
        let plan = stacks::plan(&written.assembly, &aws.cloud(), &selected, &options).await;
        ids.push(plan.unwrap().stacks[0].change_set.clone());
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_plan_that_is_discarded_leaves_nothing() {
    let written = written();
    let cloud_of = |aws: &Aws| aws.cloud();
    let aws = changed(Given::deployed("One"));
    let plan = written.plan(&aws).await.unwrap();
    stacks::discard(&written.assembly, &cloud_of(&aws), &plan).await.unwrap();
    assert_eq!(aws.changes(), ["CreateChangeSet One", "DeleteChangeSet One"]);
    // The stack of a first deployment exists only for the change set.
    let aws = changed(Given::absent("One"));
    let plan = written.plan(&aws).await.unwrap();
    stacks::discard(&written.assembly, &cloud_of(&aws), &plan).await.unwrap();
    assert_eq!(aws.changes(), ["CreateChangeSet One", "DeleteChangeSet One", "DeleteStack One"]);
}

#[tokio::test]
async fn a_stack_without_resources_remains_only_with_its_change_set() {
    // CloudFormation creates the stack for the change set, which then fails.
    let empty = Stacks::of([Given::absent("One")]).aws();
    let written = Written::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let _ = written.plan(&empty).await;
    let last = empty.changes().last().cloned();
    assert_eq!(last.as_deref(), Some("DeleteStack One"), "{:?}", empty.changes());
    // A change set that can be executed keeps its stack.
    let ready = changed(Given::absent("One"));
    let operator = Recorder::refusing();
    written.up(&ready, &operator).await["One"].as_ref().unwrap();
    assert_eq!(operator.plans().len(), 1);
    assert_eq!(ready.calls("DeleteStack").len(), 0);
}
