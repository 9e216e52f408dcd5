//! Deletes instances of a stack set.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use stanchion_core::assembly::ManifestStack;
use stanchion_template::Template;

use super::lost::lost;
use super::options::Options;
use super::plan::Target;
use super::report::{Report, Tell};
use super::set::Set;
use crate::caller::Caller;
use crate::cloud::Cloud;
use crate::error::Error;

/// The instances of a stack set to delete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SetRemoval {
    /// The stack set's name.
    pub name: String,
    /// The account and the principal of the credentials.
    pub caller: Caller,
    /// The Region of the stack set.
    pub region: String,
    /// The instances.
    pub instances: Vec<Target>,
    /// Is true if their stacks and resources remain, and only leave the stack set.
    pub retain_stacks: bool,
    /// The logical ids of resources that hold data and are deleted in each instance.
    pub lost: Vec<String>,
}

impl SetRemoval {
    /// Succeeds if `allowed` names every resource that holds data and is deleted, as `NAME.LOGICAL_ID`.
    ///
    /// # Errors
    /// Returns an error that names the others.
    pub fn check(&self, allowed: &BTreeSet<String>) -> Result<(), Error> {
        let all = self.lost.iter().map(|it| format!("{}.{it}", self.name));
        let resources: Vec<String> = all.filter(|it| !allowed.contains(it)).collect();
        if resources.is_empty() {
            return Ok(());
        }
        Err(Error::DataLoss {
            stack: self.name.clone(),
            operation: "the operation deletes, in every instance,",
            resources,
            instead: "use --retain-stacks to keep the stacks",
        })
    }
}

/// Finds the instances of the options' targets in the options' Regions, and the data that deleting them loses. It follows from
/// the template of the stack set.
///
/// # Errors
/// Returns an error if no Region or no target is given, if the stack set does not exist, or if AWS refuses a call.
pub async fn removal(
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    retain_stacks: bool,
) -> Result<SetRemoval, Error> {
    let name = super::name(stack, options)?;
    let clients = cloud.of(stack).await?;
    let set = Set { clients: &clients, name: &name, options };
    let Some(found) = set.describe().await? else {
        return Err(Error::Refused(format!("the stack set {name} does not exist")));
    };
    let template = Template::parse(found.template_body.unwrap_or_default());
    let template = template.map_err(|error| {
        Error::Refused(format!("reading the template of the stack set {name}: {error}"))
    })?;
    let template = template.template;
    let mut lost = if retain_stacks { Vec::new() } else { lost(&template) };
    let is_named = |(target, region): &(String, String)| {
        let targets = options.accounts.iter().chain(&options.organizational_units);
        targets.into_iter().any(|it| it == target) && options.regions.contains(region)
    };
    let instances: Vec<Target> = set
        .instances()
        .await?
        .into_iter()
        .filter(is_named)
        .map(|(target, region)| Target { target, region })
        .collect();
    if instances.is_empty() {
        lost.clear();
    }
    let caller = cloud.caller(&clients).await?.clone();
    Ok(SetRemoval { name, caller, region: clients.region.clone(), instances, retain_stacks, lost })
}

/// Deletes the instances of a plan, and waits until the operations end.
///
/// # Errors
/// Returns an error if AWS refuses a call. The report has the result of each instance.
pub async fn remove(
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    plan: &SetRemoval,
    tell: Tell<'_>,
) -> Result<Report, Error> {
    let clients = cloud.of(stack).await?;
    let set = Set { clients: &clients, name: &plan.name, options };
    let mut report =
        Report { name: plan.name.clone(), status: String::new(), instances: Vec::new() };
    // The Regions in which exactly the same targets have an instance need one operation.
    let mut regions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for it in &plan.instances {
        regions.entry(&it.region).or_default().push(it.target.clone());
    }
    let mut groups: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for (region, targets) in regions {
        groups.entry(targets).or_default().push(region.to_owned());
    }
    for (targets, regions) in groups {
        if report.is_failure() {
            break;
        }
        set.settle(tell).await?;
        let operation = set.delete_instances(targets, regions, plan.retain_stacks).await?;
        report.add(set.follow(&operation, tell).await?);
    }
    Ok(report)
}
