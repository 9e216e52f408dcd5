//! Files of a stack on their way to the bucket.

use std::sync::Arc;

use serde_json::json;
use stanchion_deploy::{Assembly, Error, Operator, apply, stacks};

use crate::support::assembly::parameter;
use crate::support::call::{Answer, Call};
use crate::support::stacks::Given;
use crate::support::{Aws, Recorder, Stack, Stacks, Written, xml};

/// The size above which files are uploaded in parts, in bytes.
const LIMIT: u64 = 100;

fn stack() -> Stack {
    Stack::new("One", &json!({ "P": parameter("1") })).with("assets", json!(["assets/a"]))
}

/// Returns AWS with a bucket that is empty.
fn aws() -> Aws {
    let change =
        xml::change("Modify", "P", "AWS::SSM::Parameter", "<Replacement>False</Replacement>");
    let bucket = Given::deployed("stanchion-assets").outputs(&[("BucketName", "files")]);
    Stacks::of([Given::deployed("One").changes([change]), bucket]).aws_but(|call: &Call| {
        if !call.url.contains("files") {
            return None;
        }
        let tag = vec![("etag".to_owned(), "\"1\"".to_owned())];
        Some(match call.action.as_str() {
            "HEAD" => Answer::Raw(404, Vec::new(), String::new()),
            "POST" if call.field("uploadId").is_empty() => {
                let body = "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>";
                Answer::Raw(200, Vec::new(), body.to_owned())
            }
            "POST" => {
                let body = "<CompleteMultipartUploadResult><Key>a</Key></CompleteMultipartUploadResult>";
                Answer::Raw(200, Vec::new(), body.to_owned())
            }
            _ => Answer::Raw(200, tag, String::new()),
        })
    })
}

async fn deployed(written: &Written, aws: &Aws) -> Result<(), Error> {
    let apply = apply::Options { parts_over: Some(LIMIT), ..apply::Options::default() };
    let options = stacks::Options { apply, ..stacks::Options::default() };
    let operator: Arc<dyn Operator> = Recorder::agreeing();
    let selected = written.assembly.select(&[])?;
    let cloud = aws.cloud();
    let report = stacks::up(&written.assembly, &cloud, &selected, &options, &operator).await;
    report.into_values().next().unwrap().map(drop)
}

#[tokio::test]
async fn a_small_file_is_uploaded_in_one_call() {
    let aws = aws();
    let written = Written::new(&[stack()]);
    written.folder.write("assets/a", "content");
    let written =
        Written { assembly: Assembly::read(written.folder.path()).unwrap().into(), ..written };
    deployed(&written, &aws).await.unwrap();
    assert_eq!(aws.calls("PutObject").len(), 1);
}

#[tokio::test]
async fn a_large_file_is_uploaded_in_parts_and_a_changed_one_is_not() {
    let written = Written::new(&[stack()]);
    written.folder.write("assets/a", "content");
    let file = std::fs::File::create(written.folder.path().join("assets/a")).unwrap();
    file.set_len(LIMIT + 1).unwrap();
    // The digest in the manifest is that of the small file.
    let changed =
        Written { assembly: Assembly::read(written.folder.path()).unwrap().into(), ..written };
    let bucket = aws();
    let error = deployed(&changed, &bucket).await.unwrap_err().to_string();
    assert!(error.contains("not the one that manifest.json describes"), "{error}");
    assert_eq!(bucket.calls("UploadPart").len(), 1);
    assert_eq!(bucket.calls("AbortMultipartUpload").len(), 1);
    assert_eq!(bucket.calls("ExecuteChangeSet").len(), 0);

    crate::support::assembly::seal(changed.folder.path(), "assets/a");
    let sealed =
        Written { assembly: Assembly::read(changed.folder.path()).unwrap().into(), ..changed };
    let bucket = aws();
    deployed(&sealed, &bucket).await.unwrap();
    assert_eq!(bucket.calls("UploadPart").len(), 1);
    assert_eq!(bucket.calls("AbortMultipartUpload").len(), 0);
    assert_eq!(bucket.calls("POST").len(), 2);
}
