//! Compares a stack of the assembly with the deployed stack, by their templates. Creates no change set.

use std::collections::BTreeSet;

use serde::Serialize;
use stanchion_core::assembly::ManifestStack;
use stanchion_template::Template;

use crate::access;
use crate::assembly::Assembly;
use crate::change::Change;
use crate::changes;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::difference::{self, Difference};
use crate::error::Error;
use crate::predict;
use crate::status::Phase;

/// The differences between a stack of the assembly and the deployed stack.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The stack's name.
    #[serde(skip)]
    pub stack: String,
    /// The differences between the templates, sorted by path.
    pub differences: Vec<Difference>,
    /// The changes of resources that follow from the templates, the highest risk first.
    pub changes: Vec<Change>,
}

/// Compares a stack of the assembly with the deployed stack. A stack that is not deployed has an empty template.
///
/// # Errors
/// Returns an error if the template is not valid, or if AWS refuses a call.
pub async fn compare(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
) -> Result<Comparison, Error> {
    let clients = cloud.of(stack).await?;
    let after = assembly.template(stack)?.template;
    let found = Deployed::find(&clients, &stack.name).await?;
    let found = found.filter(|it| it.phase() != Phase::Empty);
    let before = match &found {
        Some(found) => deployed::template(&clients, &found.id).await?,
        None => Template::default(),
    };
    let mut all = predict::changes(&before, &after, &BTreeSet::new());
    for change in &mut all {
        let origin = assembly.origin(stack, &change.logical_id);
        change.construct = origin.map(|it| it.construct.clone());
    }
    let protection = found.filter(|it| it.termination_protection != stack.termination_protection);
    all.extend(protection.map(|it| Change::of_protection(&it.id, stack.termination_protection)));
    all.sort_by(changes::by_risk);
    let differences = difference::between(&before, &after);
    Ok(Comparison { stack: stack.name.clone(), differences, changes: all })
}

impl Comparison {
    /// Returns whether the stack differs from the deployed stack.
    pub fn is_different(&self) -> bool {
        !self.differences.is_empty() || !self.changes.is_empty()
    }
}

/// Returns whether a change is about permissions or network access, whatever else it is.
pub fn is_access(change: &Change) -> bool {
    let is_property = |name: &str| access::is_property(name.split('.').next().unwrap_or(name));
    access::is_type(&change.resource_type)
        || change.properties.iter().any(|it| is_property(&it.name))
}
