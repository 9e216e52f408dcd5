//! Throttling, and responses that are missing or damaged, while stacks are deployed. The clock is virtual.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use stanchion_deploy::{Assembly, Cloud, Operator, Report, stacks};
use tokio::time::Instant;

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Recorder, Stack, Stacks, xml};

/// A limit of calls per second, for each call.
#[derive(Default)]
struct Limit(Mutex<BTreeMap<String, (f64, Option<Instant>)>>);

impl Limit {
    /// Returns whether a call is over the limit.
    fn is_reached(&self, action: &str, rate: f64) -> bool {
        let mut all = self.0.lock().unwrap();
        let now = Instant::now();
        let (left, last) = all.entry(action.to_owned()).or_insert((rate, None));
        let passed = last.map_or(0.0, |it| (now - it).as_secs_f64());
        *left = (*left + passed * rate).min(rate);
        *last = Some(now);
        let is_reached = *left < 1.0;
        if !is_reached {
            *left -= 1.0;
        }
        is_reached
    }
}

fn assembly(count: usize) -> (Folder, Arc<Assembly>) {
    let stacks: Vec<Stack> = (0..count)
        .map(|it| Stack::new(&format!("S{it}"), &json!({ "P": parameter("1") })))
        .collect();
    let folder = Folder::new(&stacks);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    (folder, assembly)
}

fn account(count: usize) -> Stacks {
    let add = || xml::change("Add", "P", "AWS::SSM::Parameter", "");
    Stacks::of((0..count).map(|it| Given::absent(&format!("S{it}")).changes([add()])))
}

async fn up(assembly: &Arc<Assembly>, cloud: &Cloud) -> Report {
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = assembly.select(&[]).unwrap();
    stacks::up(assembly, cloud, &selected, &stacks::Options::default(), &operator).await
}

#[tokio::test(start_paused = true)]
async fn every_stack_is_deployed_behind_a_limit_of_calls() {
    let (_folder, assembly) = assembly(100);
    let limit = Limit::default();
    let aws = account(100).aws_but(move |call| {
        let throttled = || Answer::error("Throttling", "Rate exceeded");
        limit.is_reached(&call.action, 10.0).then(throttled)
    });
    let start = Instant::now();
    let report = up(&assembly, &aws.cloud()).await;
    let failed: Vec<_> = report.values().filter_map(|it| it.as_ref().err()).collect();
    assert!(failed.is_empty(), "{}: {}", failed.len(), failed[0]);
    assert!(start.elapsed() < Duration::from_secs(600), "{:?}", start.elapsed());
    // Each change set is created once and executed once.
    for call in ["CreateChangeSet", "ExecuteChangeSet"] {
        assert!(aws.calls(call).len() < 200, "{call}: {}", aws.calls(call).len());
    }
}

/// Returns AWS in which a call fails `times` times, after `after` calls of it.
fn failing(action: &'static str, after: u32, times: u32, answer: Answer) -> Aws {
    let seen = AtomicU32::new(0);
    account(1).aws_but(move |call| {
        if call.action != action {
            return None;
        }
        let number = seen.fetch_add(1, Ordering::SeqCst);
        (after..after + times).contains(&number).then(|| answer.clone())
    })
}

#[tokio::test(start_paused = true)]
async fn an_operation_is_followed_although_the_network_fails_for_minutes() {
    let (_folder, assembly) = assembly(1);
    let broken = [
        Answer::Lost,
        Answer::error("Throttling", "Rate exceeded"),
        Answer::Raw(503, Vec::new(), "<html>unavailable</html>".to_owned()),
        Answer::Raw(200, Vec::new(), "<html>Sign in to the network</html>".to_owned()),
        Answer::Raw(200, Vec::new(), "<DescribeStackEventsResponse><Desc".to_owned()),
    ];
    for answer in broken {
        // The first call reads the events before the operation.
        let aws = failing("DescribeStackEvents", 1, 20, answer.clone());
        let report = up(&assembly, &aws.cloud()).await;
        assert!(report["S0"].is_ok(), "{answer:?}: {report:?}");
        assert_eq!(aws.calls("ExecuteChangeSet").len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_network_that_stays_away_ends_the_run_after_a_while() {
    let (_folder, assembly) = assembly(1);
    let aws = failing("DescribeStackEvents", 1, u32::MAX - 1, Answer::Lost);
    let start = Instant::now();
    let report = up(&assembly, &aws.cloud()).await;
    let error = report["S0"].as_ref().unwrap_err().to_string();
    for text in [
        "S0: the operation continues in CloudFormation",
        "the connection to",
        "run the same command again",
    ] {
        assert!(error.contains(text), "{error}");
    }
    let minutes = start.elapsed().as_secs() / 60;
    assert!((14..20).contains(&minutes), "{minutes}");
}

#[tokio::test(start_paused = true)]
async fn throttling_never_ends_the_run() {
    let (_folder, assembly) = assembly(1);
    let start = Mutex::new(None);
    // Another program uses up the limit for two hours.
    let aws = account(1).aws_but(move |call| {
        let mut start = start.lock().unwrap();
        if call.action == "ExecuteChangeSet" {
            *start = Some(Instant::now());
        }
        let is_busy = start.is_some_and(|it| it.elapsed() < Duration::from_secs(7200));
        let throttled = || Answer::error("Throttling", "Rate exceeded");
        (call.action == "DescribeStackEvents" && is_busy).then(throttled)
    });
    let report = up(&assembly, &aws.cloud()).await;
    assert!(report["S0"].is_ok(), "{report:?}");
}

#[tokio::test(start_paused = true)]
async fn credentials_that_expire_while_it_works_say_that_it_goes_on() {
    let (_folder, assembly) = assembly(1);
    let expired =
        Answer::error("ExpiredToken", "The security token included in the request is expired");
    let aws = failing("DescribeStackEvents", 1, u32::MAX - 1, expired);
    let report = up(&assembly, &aws.cloud()).await;
    let error = report["S0"].as_ref().unwrap_err().to_string();
    for text in [
        "S0: the operation continues in CloudFormation",
        "is expired",
        "help: Renew the credentials",
        "run the same command again",
    ] {
        assert!(error.contains(text), "{error}");
    }
}
