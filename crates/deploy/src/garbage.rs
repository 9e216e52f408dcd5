//! Finds and deletes objects of the bucket for files that nothing refers to any more.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_sdk_cloudformation::types::{
    ChangeSetStatus, ChangeSetSummary, ExecutionStatus, StackSetStatus,
};
use aws_smithy_types::DateTime;
use serde::Serialize;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::bootstrap;
use crate::caller::Caller;
use crate::change_set;
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::status::Phase;

/// The number of stacks that are read at the same time.
const READ_AT_ONCE: usize = 8;

/// The objects that nothing refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Garbage {
    /// The account and the principal of the credentials.
    pub caller: Caller,
    /// The Region.
    pub region: String,
    /// The bucket.
    pub bucket: String,
    /// The objects, sorted by key.
    pub objects: Vec<Object>,
}

/// An object of the bucket.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Object {
    /// The key.
    pub key: String,
    /// The size in bytes.
    pub size: u64,
    /// The time at which the object was uploaded, in the form of RFC 3339.
    pub uploaded: String,
}

impl Garbage {
    /// Returns the size of all objects in bytes.
    pub fn size(&self) -> u64 {
        self.objects.iter().map(|it| it.size).sum()
    }
}

/// Finds the objects that the deployer uploaded to the bucket of the bootstrap stack before a time, and that nothing in the Region
/// refers to: no template and no parameter value of a deployed stack or of a stack set of this account. An object is referred to
/// if its digest occurs in the text. Objects with other keys do not count.
///
/// # Errors
/// Returns an error if there is no bootstrap stack, if AWS refuses a call, or if a stack of the Region is not in a final state or
/// has a change set to execute: its template may refer to any object.
pub async fn find(cloud: &Cloud, older_than: Duration) -> Result<Garbage, Error> {
    let clients = cloud.region(None)?;
    let caller = cloud.caller(&clients).await?.clone();
    let Some(bucket) = bootstrap::bucket(&clients).await? else {
        return Err(Error::Refused(format!(
            "{} has no stack {}, so there is no bucket to clean",
            clients.region,
            bootstrap::STACK
        )));
    };
    let mut objects = objects(&clients, &bucket, older_than).await?;
    if !objects.is_empty() {
        let texts = texts(&clients).await?;
        let is_used = |it: &Object| {
            digest(&it.key).is_none_or(|digest| texts.iter().any(|text| text.contains(digest)))
        };
        objects.retain(|it| !is_used(it));
    }
    Ok(Garbage { caller, region: clients.region.clone(), bucket, objects })
}

/// Deletes the objects of an earlier search that still nothing refers to, and returns them. The bucket has versions, so a deleted
/// object can be restored until its lifecycle rule deletes the version.
///
/// # Errors
/// Returns the errors of [`find`], and all errors of deletions.
pub async fn delete(
    cloud: &Cloud,
    garbage: &Garbage,
    older_than: Duration,
) -> Result<Vec<Object>, Error> {
    // A deployment may have begun to use an object in the meantime.
    let now = find(cloud, older_than).await?;
    let clients = cloud.region(Some(&garbage.region))?;
    let (mut deleted, mut wrong) = (Vec::new(), Vec::new());
    for object in &garbage.objects {
        if now.bucket != garbage.bucket || !now.objects.contains(object) {
            continue;
        }
        let what = format!("deleting {} of {}", object.key, garbage.bucket);
        let request = clients.s3.delete_object().bucket(&garbage.bucket).key(&object.key);
        match request.send().await.map_err(Error::aws(what)) {
            Ok(_) => deleted.push(object.clone()),
            Err(error) => wrong.push(error),
        }
    }
    Error::all(wrong).map(|()| deleted)
}

/// Returns the digest in a key of the deployer: `DIGEST`, `DIGEST.zip` or `templates/DIGEST`.
fn digest(key: &str) -> Option<&str> {
    let name = key.strip_prefix("templates/").unwrap_or(key);
    let digest = name.split_once('.').map_or(name, |it| it.0);
    let is_hexadecimal = |it: char| it.is_ascii_digit() || ('a'..='f').contains(&it);
    (digest.len() == 64 && digest.chars().all(is_hexadecimal)).then_some(digest)
}

/// Lists the objects of the deployer that were uploaded before a time.
async fn objects(
    clients: &Clients,
    bucket: &str,
    older_than: Duration,
) -> Result<Vec<Object>, Error> {
    let what = || format!("listing the objects of {bucket}");
    let limit = SystemTime::now().checked_sub(older_than).unwrap_or(SystemTime::UNIX_EPOCH);
    let limit = DateTime::from(limit);
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let request = clients.s3.list_objects_v2().bucket(bucket).set_continuation_token(next);
        let answer = request.send().await.map_err(Error::aws(what()))?;
        for object in answer.contents.unwrap_or_default() {
            let (Some(key), Some(uploaded)) = (object.key, object.last_modified) else { continue };
            if digest(&key).is_some() && uploaded < limit {
                let size = object.size.and_then(|it| u64::try_from(it).ok()).unwrap_or_default();
                all.push(Object { key, size, uploaded: uploaded.to_string() });
            }
        }
        next = answer.next_continuation_token.filter(|it| !it.is_empty());
        if next.is_none() {
            all.sort();
            return Ok(all);
        }
    }
}

/// Reads every text of the Region that may refer to an object.
async fn texts(clients: &Clients) -> Result<Vec<String>, Error> {
    let stacks = deployed::all(clients).await?;
    let is_final =
        |it: &&Deployed| matches!(it.phase(), Phase::Empty | Phase::Steady | Phase::Dead);
    let unfinished: Vec<String> = stacks
        .iter()
        .filter(|it| !is_final(it))
        .map(|it| format!("{} ({})", it.name, it.status))
        .collect();
    if !unfinished.is_empty() {
        return Err(Error::Refused(format!(
            "operations of stacks in {} have not ended: {}\n  help: Wait for them, or finish them with `rollback` or `continue`. They may need any file",
            clients.region,
            unfinished.join(", ")
        )));
    }
    let mut texts = stack_sets(clients).await?;
    let permits = Arc::new(Semaphore::new(READ_AT_ONCE));
    let mut running = JoinSet::new();
    for stack in stacks {
        texts.extend(stack.parameters.values().cloned());
        let (clients, permits) = (clients.clone(), Arc::clone(&permits));
        running.spawn(async move {
            let _permit = permits.acquire_owned().await;
            let change_sets = change_set::list(&clients, &stack.id).await?;
            let is_open = change_sets.iter().any(may_be_executed);
            let texts = match stack.phase() {
                // It has no template yet.
                Phase::Empty => Vec::new(),
                _ => deployed::texts(&clients, &stack.id).await?,
            };
            Ok::<_, Error>((is_open.then_some(stack.name), texts))
        });
    }
    let (mut open, mut wrong) = (Vec::new(), Vec::new());
    while let Some(done) = running.join_next().await {
        match done.map_err(|error| Error::Refused(error.to_string())).flatten() {
            Ok((name, found)) => {
                open.extend(name);
                texts.extend(found);
            }
            Err(error) => wrong.push(error),
        }
    }
    Error::all(wrong)?;
    if open.is_empty() {
        return Ok(texts);
    }
    open.sort();
    Err(Error::Refused(format!(
        "stacks in {} have change sets that can be executed: {}\n  help: Execute or delete them, for example with `discard`. They may need any file",
        clients.region,
        open.join(", ")
    )))
}

fn may_be_executed(change_set: &ChangeSetSummary) -> bool {
    let is_failed = matches!(
        change_set.status(),
        Some(ChangeSetStatus::Failed | ChangeSetStatus::DeleteComplete)
    );
    let is_over = matches!(
        change_set.execution_status(),
        Some(
            ExecutionStatus::ExecuteComplete
                | ExecutionStatus::ExecuteFailed
                | ExecutionStatus::Obsolete
        )
    );
    !is_failed && !is_over
}

/// Reads the templates and parameter values of the account's stack sets.
async fn stack_sets(clients: &Clients) -> Result<Vec<String>, Error> {
    let client = &clients.cloud_formation;
    let (mut texts, mut next) = (Vec::new(), None);
    loop {
        let request = client.list_stack_sets().status(StackSetStatus::Active).set_next_token(next);
        let answer = request.send().await.map_err(Error::aws("listing the stack sets"))?;
        for name in
            answer.summaries.unwrap_or_default().into_iter().filter_map(|it| it.stack_set_name)
        {
            let what = format!("describing the stack set {name}");
            let request = client.describe_stack_set().stack_set_name(&name);
            let set = request.send().await.map_err(Error::aws(what))?.stack_set;
            let Some(set) = set else { continue };
            texts.extend(set.template_body);
            let parameters = set.parameters.unwrap_or_default().into_iter();
            texts.extend(parameters.filter_map(|it| it.parameter_value));
        }
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            return Ok(texts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_of_the_deployer_have_a_digest() {
        let one = "0123456789abcdef".repeat(4);
        for key in
            [one.clone(), format!("{one}.zip"), format!("{one}.tar.gz"), format!("templates/{one}")]
        {
            assert_eq!(digest(&key), Some(one.as_str()), "{key}");
        }
        for key in
            [&one[1..], &one.to_uppercase(), &format!("{one}0"), &format!("logs/{one}"), "data.zip"]
        {
            assert_eq!(digest(key), None, "{key}");
        }
    }
}
