//! Stops managing a resource without deleting it.
//!
//! CloudFormation does this in two updates. The first sets `DeletionPolicy: Retain`, and the second removes the resource from
//! the template. Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{ChangeAction, PolicyAction, ResourceChange};
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;
use stanchion_template::{Node, Template};

use crate::amend;
use crate::apply;
use crate::assembly::Assembly;
use crate::caller::Caller;
use crate::change_set::{self, Outcome, Read};
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::events::Tell;
use crate::failure;
use crate::references;
use crate::resources;
use crate::status::Phase;

/// A plan to stop managing a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// The stack's name.
    pub stack: String,
    /// The account and the principal of the credentials.
    pub caller: Caller,
    /// The Region.
    pub region: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The resource's logical id.
    pub logical_id: String,
    /// The resource's physical id. It remains valid.
    pub physical_id: String,
    /// The resource's type.
    pub resource_type: String,
    /// Is true if the first update, which sets `DeletionPolicy: Retain`, is needed.
    pub sets_policy: bool,
    /// Is true if the template in the assembly still has the resource. The next deployment would create a new one.
    pub is_in_assembly: bool,
}

/// Plans to stop managing a resource. CloudFormation checks both updates in change sets, which are deleted again.
///
/// # Errors
/// Returns an error if the stack or the resource does not exist, if the stack's status does not allow an update, if other
/// parts of the template refer to the resource, or if an update would change anything else.
pub async fn plan(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    logical_id: &str,
    role_arn: Option<&String>,
) -> Result<Release, Error> {
    let clients = cloud.of(stack).await?;
    let found = ready(&clients, stack).await?;
    let listed = resources::list(&clients, &found.id).await?;
    let there = listed.into_iter().find(|it| it.logical_id == logical_id && it.is_there());
    let Some(resource) = there else {
        return Err(refused(
            stack,
            logical_id,
            "the deployed stack does not have this resource",
            "Use a logical id of the stack. A resource of a nested stack belongs to the nested stack",
        ));
    };
    let template = deployed::template(&clients, &found.id).await?;
    let processed = deployed::processed(&clients, &found.id).await?;
    let mut referrers = referrers(&template, logical_id);
    referrers.extend(self::referrers(&processed, logical_id));
    if !referrers.is_empty() {
        let list: Vec<String> = referrers.into_iter().collect();
        let reason = format!("{} refers to it", list.join(" and "));
        let help = "Replace the references, for example by the physical id, and deploy that first";
        return Err(refused(stack, logical_id, &reason, help));
    }
    let is_in_assembly =
        assembly.template(stack)?.template.resources().any(|it| it.logical_id == logical_id);
    let retaining = retaining(stack, template.clone(), logical_id)?;
    if let Some(template) = &retaining {
        let read = policy(&clients, stack, &found, template, logical_id, role_arn).await?;
        change_set::delete(&clients, &found.id, &read.id).await?;
    }
    let read = removal(&clients, stack, &found, template, logical_id, role_arn).await?;
    change_set::delete(&clients, &found.id, &read.id).await?;
    Ok(Release {
        stack: stack.name.clone(),
        caller: cloud.caller(&clients).await?.clone(),
        region: clients.region.clone(),
        stack_id: found.id,
        logical_id: logical_id.to_owned(),
        physical_id: resource.physical_id.unwrap_or_default(),
        resource_type: resource.resource_type,
        sets_policy: retaining.is_some(),
        is_in_assembly,
    })
}

/// Stops managing the resource of a plan: sets `DeletionPolicy: Retain`, and removes the resource from the stack.
///
/// # Errors
/// Returns an error if the stack was replaced since the plan, if an update would change anything else, if CloudFormation would
/// not retain the resource, or if an update fails. The resource exists in every case.
pub async fn execute(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    plan: &Release,
    role_arn: Option<&String>,
    tell: Tell<'_>,
) -> Result<(), Error> {
    let clients = cloud.of(stack).await?;
    let id = plan.logical_id.as_str();
    let mut found = ready(&clients, stack).await?;
    if found.id != plan.stack_id {
        return Err(Error::MovedOn { stack: stack.name.clone(), what: "the stack was replaced" });
    }
    let template = deployed::template(&clients, &found.id).await?;
    if let Some(template) = retaining(stack, template, id)? {
        let read = policy(&clients, stack, &found, &template, id, role_arn).await?;
        let outcome = apply::execute(&clients, &found, &read.id, false, tell).await?;
        failure::succeed(assembly, &clients, stack, &outcome).await?;
        found = ready(&clients, stack).await?;
    }
    let template = deployed::template(&clients, &found.id).await?;
    let read = removal(&clients, stack, &found, template, id, role_arn).await?;
    let is_kept = |it: &ResourceChange| it.policy_action == Some(PolicyAction::Retain);
    if !read.changes.iter().all(is_kept) {
        change_set::delete(&clients, &found.id, &read.id).await?;
        let help =
            "Set DeletionPolicy: Retain in the template, deploy it, and run the command again";
        return Err(refused(stack, id, "CloudFormation would not retain it", help));
    }
    let outcome = apply::execute(&clients, &found, &read.id, false, tell).await?;
    failure::succeed(assembly, &clients, stack, &outcome).await
}

/// Returns the stack, if its status allows an update.
async fn ready(clients: &Clients, stack: &ManifestStack) -> Result<Deployed, Error> {
    let found = Deployed::find(clients, &stack.name).await?;
    let Some(found) = found else {
        return Err(Error::Refused(format!("{} is not deployed", stack.name)));
    };
    if found.phase() == Phase::Steady {
        return Ok(found);
    }
    Err(Error::Refused(format!(
        "{} is in status {}, which does not allow to release a resource\n  help: Run `stanchion-deploy up` first",
        stack.name, found.status
    )))
}

/// Returns the parts of a template that refer to a resource, such as `Web` or `output Id`.
fn referrers(template: &Template, id: &str) -> BTreeSet<String> {
    let refers = |it: &Node| {
        let is_named = |it: &Node| it.as_text() == Some(id);
        let depends = it.get("DependsOn").is_some_and(|on| match on {
            Node::List(all) => all.iter().any(is_named),
            one => is_named(one),
        });
        depends || references::in_value(it).iter().any(|it| it.name == id)
    };
    let of = |section: &str, prefix: &str| -> Vec<String> {
        let all = template.section(section).into_iter().flat_map(stanchion_template::Map::iter);
        let all = all.filter(|(name, body)| *name != id && refers(body));
        all.map(|(name, _)| format!("{prefix}{name}")).collect()
    };
    let outputs = of("Outputs", "output ");
    of("Resources", "").into_iter().chain(outputs).collect()
}

/// Returns the template with `DeletionPolicy: Retain` on the resource, or nothing if the resource has it already.
fn retaining(
    stack: &ManifestStack,
    mut template: Template,
    id: &str,
) -> Result<Option<Template>, Error> {
    let resource = template.resources_mut().get_mut(id).and_then(Node::as_map_mut);
    let Some(resource) = resource else {
        let help = "Remove it from what the macro or the loop reads, with DeletionPolicy: Retain deployed before";
        return Err(refused(stack, id, "a macro or a loop generates it", help));
    };
    // `RetainExceptOnCreate` deletes a resource only if its creation is rolled back, so it retains an existing one.
    let has = resource.get("DeletionPolicy").and_then(Node::as_text);
    if matches!(has, Some("Retain" | "RetainExceptOnCreate")) {
        return Ok(None);
    }
    resource.insert("DeletionPolicy", Node::text("Retain"));
    Ok(Some(template))
}

/// Creates the change set of the first update.
async fn policy(
    clients: &Clients,
    stack: &ManifestStack,
    found: &Deployed,
    template: &Template,
    id: &str,
    role_arn: Option<&String>,
) -> Result<Read, Error> {
    let proposed = amend::propose(clients, stack, found, template.clone(), role_arn).await?;
    only(clients, stack, id, proposed, amend::is_policy).await
}

/// Creates the change set of the second update.
async fn removal(
    clients: &Clients,
    stack: &ManifestStack,
    found: &Deployed,
    mut template: Template,
    id: &str,
    role_arn: Option<&String>,
) -> Result<Read, Error> {
    template.resources_mut().remove(id);
    if template.resources_mut().is_empty() {
        let help = "Use `stanchion-deploy destroy --set-deletion-policy --retain`, which deletes the stack and retains the resource";
        return Err(refused(stack, id, "the stack has no other resource", help));
    }
    let proposed = amend::propose(clients, stack, found, template, role_arn).await?;
    only(clients, stack, id, proposed, |it| it.action == Some(ChangeAction::Remove)).await
}

/// Returns a change set if its only change is an allowed one of the resource, and deletes it otherwise.
async fn only(
    clients: &Clients,
    stack: &ManifestStack,
    id: &str,
    proposed: Outcome,
    is_allowed: impl Fn(&ResourceChange) -> bool,
) -> Result<Read, Error> {
    let help = "Deploy other changes first, and run the command again";
    let read = match proposed {
        Outcome::Ready(read) => read,
        Outcome::Nothing => {
            return Err(refused(stack, id, "CloudFormation does not see a change", help));
        }
        Outcome::Invalid { reason, .. } => return Err(refused(stack, id, &reason, help)),
    };
    let is_own = |it: &&ResourceChange| it.logical_resource_id() == Some(id) && is_allowed(it);
    let others: BTreeSet<&str> = read
        .changes
        .iter()
        .filter(|it| !is_own(it))
        .filter_map(|it| it.logical_resource_id())
        .collect();
    if others.is_empty() {
        return Ok(*read);
    }
    change_set::delete(clients, &stack.name, &read.id).await?;
    let list: Vec<&str> = others.into_iter().collect();
    Err(refused(stack, id, &format!("the update would also change {}", list.join(", ")), help))
}

fn refused(stack: &ManifestStack, id: &str, reason: &str, help: &str) -> Error {
    Error::Refused(format!("{}: cannot release {id}: {reason}\n  help: {help}", stack.name))
}
