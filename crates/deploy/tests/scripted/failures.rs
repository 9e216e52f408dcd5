//! Errors are sentences with a cause and a next step.

use std::sync::Arc;

use serde_json::json;
use stanchion_deploy::{Assembly, plan, stacks};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Folder, Stack, Stacks, xml};

async fn planning(aws: &Aws) -> String {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    let assembly = Arc::new(Assembly::read(folder.path()).unwrap());
    let selected = assembly.select(&[]).unwrap();
    let cloud = aws.retrying_cloud();
    let plan = stacks::plan(&assembly, &cloud, &selected, &plan::Options::default()).await;
    plan.map_or_else(|error| error.to_string(), |_| "planned".to_owned())
}

fn account() -> Stacks {
    let change =
        xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>");
    Stacks::of([Given::deployed("One").changes([change])])
}

#[tokio::test(start_paused = true)]
async fn every_kind_of_failure_has_a_cause_and_a_next_step() {
    let page = |status| Answer::Raw(status, Vec::new(), "<html>blocked</html>".to_owned());
    let cases: [(Answer, &[&str]); 13] = [
        (
            Answer::error("ExpiredToken", "the token is expired"),
            &["the token is expired (ExpiredToken)", "help: Renew"],
        ),
        (
            Answer::error(
                "InvalidClientTokenId",
                "The security token included in the request is invalid.",
            ),
            &["is invalid", "help: Check the access key", "Regions must be enabled"],
        ),
        (
            Answer::error(
                "SignatureDoesNotMatch",
                "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z",
            ),
            &["Signature expired", "help: Set the clock"],
        ),
        (
            Answer::error(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.",
            ),
            &["help: Check the secret access key"],
        ),
        (
            Answer::error(
                "AccessDenied",
                "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: cloudformation:DescribeStacks on resource: x because no identity-based policy allows the cloudformation:DescribeStacks action",
            ),
            &["describing One", "not authorized to perform", "help: Add the permission"],
        ),
        (
            Answer::error(
                "AccessDenied",
                "User: x is not authorized to perform: y with an explicit deny in a service control policy",
            ),
            &["help: Ask the administrators"],
        ),
        (
            Answer::error("InternalFailure", "An internal error occurred").status(500),
            &["An internal error", "health.aws.amazon.com"],
        ),
        (
            Answer::error("ServiceUnavailable", "down").status(503),
            &["down (ServiceUnavailable)", "health.aws.amazon.com"],
        ),
        (
            page(403),
            &["the HTTP status is 403", "not from AWS: <html>blocked", "help: Check HTTPS_PROXY"],
        ),
        (page(502), &["the HTTP status is 502", "help: "]),
        (page(200), &["is a page of HTML", "help: Check HTTPS_PROXY"]),
        (
            Answer::Raw(200, Vec::new(), "<DescribeStacksResponse><DescribeStacksRes".to_owned()),
            &["is not complete", "help: Check HTTPS_PROXY"],
        ),
        (
            Answer::Lost,
            &[
                "the connection to cloudformation.eu-central-1.amazonaws.com failed: the connection was reset",
                "help: Check the network",
            ],
        ),
    ];
    for (answer, texts) in cases {
        let given = answer.clone();
        let aws =
            account().aws_but(move |call| (call.action == "DescribeStacks").then(|| given.clone()));
        let error = planning(&aws).await;
        for text in texts {
            assert!(error.contains(text), "{answer:?}: no {text:?} in\n{error}");
        }
        assert!(error.contains("\n  help: "), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn damaged_responses_are_survived() {
    let damaged = [
        Answer::Lost,
        Answer::Raw(200, Vec::new(), "<html>Sign in</html>".to_owned()),
        Answer::Raw(200, Vec::new(), "<DescribeStacksResponse><Descr".to_owned()),
        Answer::Raw(200, Vec::new(), String::new()),
        Answer::Raw(502, Vec::new(), "Bad Gateway".to_owned()),
    ];
    for answer in damaged {
        let left = std::sync::atomic::AtomicU32::new(3);
        let given = answer.clone();
        let aws = account().aws_but(move |call| {
            use std::sync::atomic::Ordering::SeqCst;
            let hit = call.action == "DescribeStacks"
                && left.fetch_update(SeqCst, SeqCst, |it| it.checked_sub(1)).is_ok();
            hit.then(|| given.clone())
        });
        assert_eq!(planning(&aws).await, "planned", "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn permanent_errors_are_not_retried() {
    let aws = account().aws_but(|call| {
        let denied = || Answer::error("AccessDenied", "not authorized");
        (call.action == "DescribeStacks").then(denied)
    });
    planning(&aws).await;
    assert_eq!(aws.calls("DescribeStacks").len(), 1);
}
