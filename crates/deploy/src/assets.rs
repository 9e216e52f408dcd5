//! What is too large for a call, and files: kept in a bucket under their digests.

use aws_sdk_s3::primitives::ByteStream;
use stanchion_core::assembly::{ManifestStack, ParameterSource};

use crate::assembly::{Assembly, StackTemplate};
use crate::bootstrap;
use crate::clients::Clients;
use crate::error::Error;
use crate::template_source::TemplateSource;

/// What a template may have in a call, and from S3, in bytes.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const IN_CALL: usize = 51_200;
const IN_BUCKET: usize = 1_000_000;

/// The bucket for a stack's files, where it has any or its template is too large for a call: the one that is given, else
/// that of `stanchion-deploy bootstrap` in the stack's Region.
///
/// # Errors
/// When AWS refuses to tell.
pub(crate) async fn bucket(
    clients: &Clients,
    stack: &ManifestStack,
    template_size: usize,
    given: Option<String>,
) -> Result<Option<String>, Error> {
    let takes_name =
        stack.parameter_sources.values().any(|it| *it == ParameterSource::AssetsBucket);
    if !takes_name && stack.assets.is_empty() && template_size <= IN_CALL {
        return Ok(None);
    }
    match given {
        Some(given) => Ok(Some(given)),
        None => bootstrap::bucket(clients).await,
    }
}

/// Decides where a template is sent from, and uploads it when it does not fit into a call.
///
/// # Errors
/// When it is too large at all, or for a call and there is no bucket.
pub(crate) async fn place(
    clients: &Clients,
    stack: &ManifestStack,
    template: &StackTemplate,
    bucket: Option<&str>,
) -> Result<TemplateSource, Error> {
    let size = template.text.len();
    if size > IN_BUCKET {
        let advice = "split the stack, or nest parts of it";
        return Err(Error::Refused(format!(
            "{}: the template's size is {size} bytes, CloudFormation accepts up to {IN_BUCKET}; {advice}",
            stack.name
        )));
    }
    if size <= IN_CALL {
        return Ok(TemplateSource::Body(template.text.clone()));
    }
    let Some(bucket) = bucket else {
        return Err(Error::Refused(format!(
            "{}: the template's size is {size} bytes, a call accepts up to {IN_CALL}; give --bucket, or run `stanchion-deploy bootstrap`",
            stack.name
        )));
    };
    let key = format!("templates/{}", template.digest);
    put(clients, bucket, &key, template.text.clone().into_bytes()).await?;
    Ok(TemplateSource::Url(url(clients, bucket, &key)))
}

/// Uploads the files of a stack that the bucket does not have.
///
/// # Errors
/// When a file cannot be read or uploaded.
pub(crate) async fn upload(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    bucket: Option<&str>,
) -> Result<(), Error> {
    if stack.assets.is_empty() {
        return Ok(());
    }
    let Some(bucket) = bucket else {
        let advice = "give --bucket, or run `stanchion-deploy bootstrap`";
        return Err(Error::Refused(format!("{}: files have to be uploaded; {advice}", stack.name)));
    };
    let mut running = tokio::task::JoinSet::new();
    for name in &stack.assets {
        let bytes = assembly.file(name)?;
        let key = name.strip_prefix("assets/").unwrap_or(name).to_owned();
        let (clients, bucket) = (clients.clone(), bucket.to_owned());
        running.spawn(async move { put(&clients, &bucket, &key, bytes).await });
    }
    while let Some(done) = running.join_next().await {
        done.map_err(|error| Error::Refused(error.to_string()))??;
    }
    Ok(())
}

/// Uploads something whose name says what it is, unless it is there.
async fn put(clients: &Clients, bucket: &str, key: &str, bytes: Vec<u8>) -> Result<(), Error> {
    let known = clients.s3.head_object().bucket(bucket).key(key).send().await;
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    if known.is_ok_and(|it| it.content_length == Some(size)) {
        return Ok(());
    }
    let what = format!("uploading {key} to {bucket}");
    let body = ByteStream::from(bytes);
    let request = clients.s3.put_object().bucket(bucket).key(key).body(body);
    request.send().await.map_err(Error::aws(what))?;
    Ok(())
}

/// The address of an object, as CloudFormation reads it.
fn url(clients: &Clients, bucket: &str, key: &str) -> String {
    if let Some(endpoint) = &clients.endpoint_url {
        return format!("{}/{bucket}/{key}", endpoint.trim_end_matches('/'));
    }
    // Regions in China have a domain of their own.
    let suffix = if clients.region.starts_with("cn-") { ".cn" } else { "" };
    format!("https://{bucket}.s3.{}.amazonaws.com{suffix}/{key}", clients.region)
}
