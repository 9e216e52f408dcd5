//! Plans operations on a stack set.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use stanchion_template::Template;

use super::lost::lost;
use super::options::AutoDeployment;
use super::set::Set;
use crate::caller::Caller;
use crate::change::Change;
use crate::changes;
use crate::error::Error;
use crate::predict;
use crate::risk::Risk;
use crate::wanted::Wanted;

/// The effects of an operation on a stack set.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SetPlan {
    /// The stack set's name.
    pub name: String,
    /// The account and the principal of the credentials.
    pub caller: Caller,
    /// The Region of the stack set.
    pub region: String,
    /// Is true if the stack set does not exist yet.
    pub is_new: bool,
    /// The stack instances that exist. An update reaches all of them, also those that the options do not name.
    pub updated: Vec<Target>,
    /// The stack instances that are added.
    pub added: Vec<Target>,
    /// The names of the parameters whose values may change.
    pub parameters: Vec<String>,
    /// The changes of each existing stack, predicted from the templates, the highest risk first.
    pub changes: Vec<Change>,
    /// The logical ids of resources that hold data and that automatic deployment deletes in accounts that leave.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lost_on_removal: Vec<String>,
}

/// A target of a stack set: an account or an organizational unit, in a Region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// The account or the organizational unit.
    pub target: String,
    /// The Region.
    pub region: String,
}

impl SetPlan {
    /// Returns whether the operation changes anything.
    pub fn has_changes(&self) -> bool {
        self.is_new
            || !self.added.is_empty()
            || !self.changes.is_empty()
            || !self.parameters.is_empty()
    }

    /// Returns the logical ids of resources that hold data and that the update of existing stacks deletes or replaces.
    pub fn at_risk(&self) -> Vec<&str> {
        if self.updated.is_empty() {
            return Vec::new();
        }
        let risky = self.changes.iter().filter(|it| it.risk == Risk::DataAtRisk);
        risky.map(|it| it.logical_id.as_str()).collect()
    }

    /// Succeeds if `allowed` names every resource at risk, as `NAME.LOGICAL_ID`.
    ///
    /// # Errors
    /// Returns an error that names the others.
    pub fn check(&self, allowed: &BTreeSet<String>) -> Result<(), Error> {
        let refused = |ids: Vec<&str>, operation, instead| {
            let names = ids.into_iter().map(|it| format!("{}.{it}", self.name));
            let resources: Vec<String> = names.filter(|it| !allowed.contains(it)).collect();
            let stack = self.name.clone();
            if resources.is_empty() {
                return None;
            }
            Some(Error::DataLoss { stack, operation, resources, instead })
        };
        let update = refused(
            self.at_risk(),
            "the update deletes or replaces, in every instance,",
            "set DeletionPolicy and UpdateReplacePolicy to Retain to keep the existing resources",
        );
        let removal = refused(
            self.lost_on_removal.iter().map(String::as_str).collect(),
            "automatic deployment deletes, in accounts that leave the organizational unit,",
            "leave out --delete-on-removal to keep the stacks of these accounts",
        );
        Error::all(update.into_iter().chain(removal).collect())
    }
}

impl Set<'_> {
    /// Returns the resources that hold data and that are deleted in an account that leaves the organizational unit.
    fn lost_on_removal(&self, template: &Template) -> Vec<String> {
        if self.options.auto_deployment != Some(AutoDeployment::DeleteStacks) {
            return Vec::new();
        }
        lost(template)
    }

    /// Compares the stack set with the request.
    pub(super) async fn plan(&self, wanted: &Wanted, caller: Caller) -> Result<SetPlan, Error> {
        let mut plan = SetPlan {
            name: self.name.to_owned(),
            caller,
            region: self.clients.region.clone(),
            is_new: true,
            updated: Vec::new(),
            added: Vec::new(),
            parameters: Vec::new(),
            changes: Vec::new(),
            lost_on_removal: self.lost_on_removal(&wanted.template.template),
        };
        let mut there = BTreeSet::new();
        if let Some(set) = self.describe().await? {
            plan.is_new = false;
            there = self.instances().await?;
            let what = format!("reading the template of the stack set {}", self.name);
            let before = Template::parse(set.template_body.unwrap_or_default());
            let before = before.map_err(|error| Error::Refused(format!("{what}: {error}")))?;
            let parameters = set.parameters.unwrap_or_default().into_iter();
            let parameters: BTreeMap<String, String> = parameters
                .filter_map(|it| Some((it.parameter_key?, it.parameter_value.unwrap_or_default())))
                .collect();
            let changing = wanted.changing(&parameters);
            plan.changes = predict::changes(&before.template, &wanted.template.template, &changing);
            plan.changes.sort_by(changes::by_risk);
            plan.parameters = changing.into_iter().collect();
        }
        let target = |(target, region): (String, String)| Target { target, region };
        for (targets, regions) in self.missing(&there) {
            for region in &regions {
                plan.added.extend(targets.iter().map(|it| target((it.clone(), region.clone()))));
            }
        }
        plan.added.sort();
        plan.updated = there.into_iter().map(target).collect();
        Ok(plan)
    }
}
