//! Uploads files and large templates to a bucket, under their digests.

use std::sync::Arc;

use stanchion_core::assembly::{ManifestStack, ParameterSource};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::assembly::{Assembly, StackTemplate};
use crate::bootstrap;
use crate::clients::Clients;
use crate::error::Error;
use crate::partition;
use crate::template_source::TemplateSource;
use crate::upload::{Upload, WHOLE};

/// The largest template that CloudFormation accepts in a call and from S3, in bytes.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const IN_CALL: usize = 51_200;
const IN_BUCKET: usize = 1_000_000;

/// The number of files of a stack that are uploaded at the same time.
const AT_ONCE: usize = 4;

/// The advice for a stack that needs a bucket.
pub(crate) const NO_BUCKET: &str =
    "Set --bucket, or run `stanchion-deploy bootstrap` once in this Region";

/// Returns whether a stack needs a bucket for its files, its template or a parameter.
pub(crate) fn needs_bucket(stack: &ManifestStack, template_size: usize) -> bool {
    let takes_name =
        stack.parameter_sources.values().any(|it| *it == ParameterSource::AssetsBucket);
    takes_name || !stack.assets.is_empty() || template_size > IN_CALL
}

/// Checks that a template is not larger than CloudFormation accepts.
///
/// # Errors
/// Returns an error with the size if it is.
pub(crate) fn check_size(stack: &ManifestStack, template: &StackTemplate) -> Result<(), Error> {
    let size = template.text.len();
    if size <= IN_BUCKET {
        return Ok(());
    }
    let advice = "Split the stack, or move resources to a nested stack";
    Err(Error::Refused(format!(
        "{}: the template's size in bytes is {size}; CloudFormation accepts at most {IN_BUCKET}\n  help: {advice}",
        stack.name
    )))
}

/// Returns the bucket for a stack's files and template: `given`, or otherwise the bucket that `stanchion-deploy bootstrap` created
/// in the stack's Region. Returns nothing if the stack needs no bucket, or if there is no bucket.
///
/// # Errors
/// Returns an error if AWS refuses the call.
pub(crate) async fn bucket(
    clients: &Clients,
    stack: &ManifestStack,
    template_size: usize,
    given: Option<String>,
) -> Result<Option<String>, Error> {
    if !needs_bucket(stack, template_size) {
        return Ok(None);
    }
    match given {
        Some(given) => Ok(Some(given)),
        None => bootstrap::bucket(clients).await,
    }
}

/// Returns the source that CloudFormation reads a template from, and uploads the template if it is too large for a call.
///
/// # Errors
/// Returns an error if the template is larger than CloudFormation accepts, or if it needs a bucket that does not exist.
pub(crate) async fn place(
    clients: &Clients,
    stack: &ManifestStack,
    template: &StackTemplate,
    bucket: Option<&str>,
) -> Result<TemplateSource, Error> {
    let size = template.text.len();
    check_size(stack, template)?;
    if size <= IN_CALL {
        return Ok(TemplateSource::Body(template.text.clone()));
    }
    let Some(bucket) = bucket else {
        return Err(Error::Refused(format!(
            "{}: the template's size in bytes is {size}; without a bucket, CloudFormation accepts at most {IN_CALL}\n  help: {NO_BUCKET}",
            stack.name
        )));
    };
    let key = format!("templates/{}", template.digest);
    Upload { clients, bucket, key: &key }.bytes(template.text.clone().into_bytes()).await?;
    Ok(TemplateSource::Url(url(clients, bucket, &key)))
}

/// Uploads the files of a stack that are not in the bucket yet.
///
/// # Errors
/// Returns an error if there is no bucket, or if a file cannot be read or uploaded.
pub(crate) async fn upload(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    bucket: Option<&str>,
    parts_over: Option<u64>,
) -> Result<(), Error> {
    if stack.assets.is_empty() {
        return Ok(());
    }
    let Some(bucket) = bucket else {
        return Err(Error::Refused(format!(
            "{}: the stack's files need a bucket\n  help: {NO_BUCKET}",
            stack.name
        )));
    };
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for name in &stack.assets {
        let key = name.strip_prefix("assets/").unwrap_or(name).to_owned();
        let (path, digest) = (assembly.path(name)?, assembly.digest(name)?);
        let (clients, bucket, permits) = (clients.clone(), bucket.to_owned(), Arc::clone(&permits));
        running.spawn(async move {
            let _permit = permits.acquire_owned().await;
            let upload = Upload { clients: &clients, bucket: &bucket, key: &key };
            upload.file(&path, &digest, parts_over.unwrap_or(WHOLE)).await
        });
    }
    while let Some(done) = running.join_next().await {
        done.map_err(|error| Error::Refused(error.to_string()))??;
    }
    Ok(())
}

/// Returns the URL of an object, in the form that CloudFormation accepts.
fn url(clients: &Clients, bucket: &str, key: &str) -> String {
    if let Some(endpoint) = &clients.endpoint_url {
        return format!("{}/{bucket}/{key}", endpoint.trim_end_matches('/'));
    }
    let suffix = partition::suffix(&clients.region);
    format!("https://{bucket}.s3.{}.{suffix}/{key}", clients.region)
}
