//! Updates a stack so that resources have a `DeletionPolicy` of `Retain`, and changes nothing else.

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{
    ChangeAction, ChangeSetType, Replacement, ResourceAttribute, ResourceChange,
};
use stanchion_core::assembly::ManifestStack;
use stanchion_core::digest::hexadecimal;
use stanchion_template::{Node, Template};

use super::options::Options;
use super::plan::Removal;
use crate::assembly::StackTemplate;
use crate::change_set::{self, Outcome, Request};
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::events::{self, Tell};
use crate::wanted::Wanted;
use crate::{apply, assets, capabilities, token};

/// Updates a stack so that the resources to retain have a `DeletionPolicy` of `Retain`. Does nothing if they have one already.
///
/// # Errors
/// Returns an error if a resource is not in the deployed template, if the update would change anything else, or if it fails.
pub(super) async fn retain(
    cloud: &Cloud,
    stack: &ManifestStack,
    removal: &Removal,
    options: &Options,
    tell: Tell<'_>,
) -> Result<(), Error> {
    let ids = removal.retained(options);
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(()) };
    let mut template = deployed::template(&clients, &found.id).await?;
    if !set(&mut template, &stack.name, &ids)? {
        return Ok(());
    }
    let text = template.to_json();
    let digest = hexadecimal(text.as_bytes());
    let template = StackTemplate { text, digest, template };
    let wanted = Wanted {
        parameters: found.parameters.keys().map(|it| (it.clone(), None)).collect(),
        secrets: BTreeSet::new(),
        tags: found.tags.clone(),
        capabilities: capabilities::of(&template, &BTreeSet::new()),
        template,
    };
    let bucket = assets::bucket(&clients, stack, wanted.template.text.len(), None).await?;
    let source = assets::place(&clients, stack, &wanted.template, bucket.as_deref()).await?;
    let request = Request {
        stack: stack.name.clone(),
        name: token::fresh(&wanted.digest(Some(&found), "retain")),
        kind: ChangeSetType::Update,
        template: source,
        wanted,
        imports: Vec::new(),
        import_existing: false,
        revert_drift: false,
        role_arn: options.role_arn.clone(),
        notification_arns: Vec::new(),
        rollback_alarms: Vec::new(),
        no_rollback_alarms: false,
        no_notifications: false,
        monitoring_minutes: 0,
        express: false,
        disable_rollback: false,
        reuse: false,
    };
    let read = match change_set::create(&clients, &request).await? {
        Outcome::Ready(read) => read,
        Outcome::Nothing => return Err(refused(stack, "CloudFormation does not see a change")),
        Outcome::Invalid { reason, .. } => return Err(refused(stack, &reason)),
    };
    let others: Vec<&str> = read
        .changes
        .iter()
        .filter(|it| !is_policy(it))
        .filter_map(|it| it.logical_resource_id.as_deref())
        .collect();
    if !others.is_empty() {
        change_set::delete(&clients, &stack.name, &read.id).await?;
        let reason = format!("the update would also change {}", others.join(", "));
        return Err(refused(stack, &reason));
    }
    let outcome = apply::execute(&clients, &found, &read.id, false, tell).await?;
    if outcome.status.is_success() {
        return Ok(());
    }
    let cause = events::first_cause(&clients, &found.id, &outcome.events).await?;
    let cause = cause.and_then(|it| it.event.reason).unwrap_or_default();
    Err(refused(stack, &format!("the update ended in {}: {cause}", outcome.status)))
}

/// Sets the policy in a template. Returns whether the template has changed.
fn set(template: &mut Template, stack: &str, ids: &[String]) -> Result<bool, Error> {
    let mut changed = false;
    for id in ids {
        let resource = template.resources_mut().get_mut(id).and_then(Node::as_map_mut);
        let Some(resource) = resource else {
            return Err(Error::Refused(format!(
                "{stack}: cannot set the DeletionPolicy of {id}, because a macro or a loop generates it\n  help: Set the policy in the template, deploy it, and then delete the stack"
            )));
        };
        let has = resource.get("DeletionPolicy").and_then(Node::as_text);
        if !matches!(has, Some("Retain" | "RetainExceptOnCreate")) {
            resource.insert("DeletionPolicy", Node::text("Retain"));
            changed = true;
        }
    }
    Ok(changed)
}

/// Returns whether a change is one of the deletion policy only.
fn is_policy(change: &ResourceChange) -> bool {
    let of_policy = |it: &ResourceAttribute| *it == ResourceAttribute::DeletionPolicy;
    change.action == Some(ChangeAction::Modify)
        && matches!(change.replacement, None | Some(Replacement::False))
        && change.scope().iter().all(of_policy)
        && change.details().iter().all(|it| {
            it.target.as_ref().and_then(|it| it.attribute.as_ref()).is_some_and(of_policy)
        })
}

fn refused(stack: &ManifestStack, reason: &str) -> Error {
    Error::Refused(format!(
        "{}: cannot set the DeletionPolicy of the resources to retain: {reason}\n  help: Set DeletionPolicy: Retain in the template, deploy it, and then delete the stack",
        stack.name
    ))
}
