//! Deleting files of the bucket that nothing refers to.

use std::time::Duration;

use serde_json::{Value, json};
use stanchion_deploy::garbage::{self, Garbage};
use stanchion_deploy::{Cloud, Error};

use crate::support::assembly::parameter;
use crate::support::call::Answer;
use crate::support::stacks::Given;
use crate::support::{Aws, Stacks};

const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Returns a digest of one repeated digit.
fn digest(digit: char) -> String {
    String::from(digit).repeat(64)
}

fn uses(text: &str) -> Value {
    json!({ "Resources": { "P": parameter(text) } })
}

fn bucket() -> Given {
    Given::deployed("stanchion-assets").outputs(&[("BucketName", "files")])
}

/// Returns AWS with stacks, and with a bucket of these objects: key and year of the upload.
fn aws(stacks: Vec<Given>, objects: &[(String, u32)], set: &str) -> Aws {
    let one = |(key, year): &(String, u32)| {
        format!(
            "<Contents><Key>{key}</Key><LastModified>{year}-01-01T00:00:00.000Z</LastModified><Size>7</Size></Contents>"
        )
    };
    let contents: String = objects.iter().map(one).collect();
    let listed = format!(
        "<ListBucketResult><Name>files</Name><IsTruncated>false</IsTruncated>{contents}</ListBucketResult>"
    );
    let set = set.to_owned();
    Stacks::of(stacks).aws_but(move |call| match call.action.as_str() {
        "GET" if call.field("list-type") == "2" => {
            Some(Answer::Raw(200, Vec::new(), listed.clone()))
        }
        "ListObjectsV2" => Some(Answer::Raw(200, Vec::new(), listed.clone())),
        "DeleteObject" => Some(Answer::Raw(204, Vec::new(), String::new())),
        "ListStackSets" => Some(Answer::result(
            "<Summaries><member><StackSetName>Set</StackSetName></member></Summaries>",
        )),
        "DescribeStackSet" => Some(Answer::result(format!(
            "<StackSet><StackSetName>Set</StackSetName><TemplateBody>{set}</TemplateBody></StackSet>"
        ))),
        _ => None,
    })
}

fn keys(found: &Garbage) -> Vec<&str> {
    found.objects.iter().map(|it| it.key.as_str()).collect()
}

async fn found(cloud: &Cloud) -> Result<Garbage, Error> {
    garbage::find(cloud, MONTH).await
}

#[tokio::test]
async fn only_old_files_that_nothing_refers_to_are_deleted() {
    let objects = [
        (format!("{}.zip", digest('a')), 2020),
        (format!("templates/{}", digest('b')), 2020),
        // In a template, in a parameter value, and in a stack set.
        (format!("{}.zip", digest('c')), 2020),
        (format!("{}.zip", digest('d')), 2020),
        (format!("templates/{}", digest('e')), 2020),
        // New, or not of the deployer.
        (format!("{}.zip", digest('f')), 2099),
        ("data/results.csv".to_owned(), 2020),
    ];
    let one = Given::deployed("One").template(&uses(&format!("{}.zip", digest('c'))));
    let two = Given::deployed("Two").parameters(&[("Code", &digest('d'))]);
    let aws = aws(vec![bucket(), one, two], &objects, &digest('e'));
    let cloud = aws.cloud();
    let garbage = found(&cloud).await.unwrap();
    assert_eq!(garbage.bucket, "files");
    assert_eq!(garbage.size(), 14);
    assert_eq!(keys(&garbage), [&*objects[0].0, &*objects[1].0]);
    // Searching deletes nothing.
    assert_eq!(aws.calls("DeleteObject").len(), 0);
    let deleted = garbage::delete(&cloud, &garbage, MONTH).await.unwrap();
    assert_eq!(deleted, garbage.objects);
    let urls: Vec<String> = aws.calls("DeleteObject").into_iter().map(|it| it.url).collect();
    assert_eq!(urls.len(), 2);
    assert!(urls[0].ends_with(&objects[0].0) && urls[1].ends_with(&objects[1].0), "{urls:?}");
    // Versions stay, so that an object can be restored.
    assert!(aws.calls("DeleteObject").iter().all(|it| it.field("versionId").is_empty()));
}

#[tokio::test]
async fn a_file_that_is_used_since_the_search_is_not_deleted() {
    let objects = [(format!("{}.zip", digest('a')), 2020)];
    let before = aws(vec![bucket()], &objects, "");
    let garbage = found(&before.cloud()).await.unwrap();
    assert_eq!(keys(&garbage).len(), 1);
    let user = Given::deployed("One").template(&uses(&digest('a')));
    let after = aws(vec![bucket(), user], &objects, "");
    assert_eq!(garbage::delete(&after.cloud(), &garbage, MONTH).await.unwrap(), []);
    assert_eq!(after.calls("DeleteObject").len(), 0);
}

#[tokio::test]
async fn nothing_is_listed_while_a_stack_may_need_any_file() {
    let objects = [(format!("{}.zip", digest('a')), 2020)];
    for status in ["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_FAILED"] {
        let aws = aws(vec![bucket(), Given::deployed("One").status(status)], &objects, "");
        let error = found(&aws.cloud()).await.unwrap_err().to_string();
        assert!(error.contains(&format!("have not ended: One ({status})")), "{error}");
    }
    let aws = aws(vec![bucket(), Given::deployed("One").change_set("theirs")], &objects, "");
    let error = found(&aws.cloud()).await.unwrap_err().to_string();
    assert!(error.contains("have change sets that can be executed: One"), "{error}");
}

#[tokio::test]
async fn a_region_without_a_bucket_is_an_error() {
    let error = found(&aws(Vec::new(), &[], "").cloud()).await.unwrap_err().to_string();
    assert!(error.contains("eu-central-1 has no stack stanchion-assets"), "{error}");
}
