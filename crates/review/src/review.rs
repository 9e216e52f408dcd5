//! A review of a change.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_check::RuleSet;
use stanchion_template::Template;

use crate::access::{self, AccessChange, Verdict};
use crate::data::{self, DataAtRisk};
use crate::difference::{self, PropertyChange};
use crate::fate::Fate;
use crate::findings::{self, Finding};
use crate::ids::{self, Renamed};
use crate::mounts::{self, MountChange};
use crate::quantities::{self, Quantity};
use crate::reach::{self, ReachChange};
use crate::replacement::{self, Replacement};
use crate::side::Side;
use crate::stack::{self, StackChange};

/// A review of a change between two templates.
///
/// ```
/// use stanchion_review::{Kind, review};
/// use stanchion_template::Template;
///
/// let of = |text: &str| Template::parse(text).unwrap().template;
/// let review = review(&of("Resources: {Data: {Type: AWS::EFS::FileSystem}}"), &of("Resources: {T: {Type: AWS::SNS::Topic}}"));
/// assert!(review.has(Kind::Data));
/// assert_eq!(review.deleted_data().next().unwrap().logical_id, "Data");
/// println!("{}", review.to_text());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// The resources whose data is at risk, those whose data is deleted first.
    pub data: Vec<DataAtRisk>,
    /// The resources that are or may be replaced, by logical id.
    pub replaced: Vec<Replacement>,
    /// The changes of permissions, the broader ones first.
    pub access: Vec<AccessChange>,
    /// The changes of possible connections, those from the internet first.
    pub reach: Vec<ReachChange>,
    /// The mounts whose proof changes.
    pub mounts: Vec<MountChange>,
    /// The findings that the change adds.
    pub new_findings: Vec<Finding>,
    /// The findings that the change removes.
    pub gone_findings: Vec<Finding>,
    /// The resources that only get a different logical id.
    pub renamed: Vec<Renamed>,
    /// The amounts that change, such as storage capacity and numbers of instances.
    pub quantities: Vec<Quantity>,
    /// The changes of exports, parameters, outputs and limits.
    pub stack: Vec<StackChange>,
    /// The resources that are added.
    pub added: Vec<Named>,
    /// The resources that are removed.
    pub removed: Vec<Named>,
    /// The resources that are updated in place, with the properties that change.
    pub updated: Vec<Updated>,
    /// The number of resources that are written differently and mean the same.
    pub cosmetic: usize,
}

/// A resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Named {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    pub resource_type: String,
}

/// A resource that is updated in place.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Updated {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    pub resource_type: String,
    /// The properties that change.
    pub properties: Vec<PropertyChange>,
}

/// A kind of change for which a pull request can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Data is deleted, left behind or protected less.
    Data,
    /// A resource is or may be replaced.
    Replace,
    /// More requests are allowed, or it is unknown.
    Access,
    /// More can connect.
    Reach,
    /// A mount no longer works.
    Mount,
    /// The checks have new findings.
    Findings,
    /// Anything that is not cosmetic.
    Any,
}

impl Kind {
    /// Returns the name in JSON and on command lines.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Data => "data",
            Kind::Replace => "replace",
            Kind::Access => "access",
            Kind::Reach => "reach",
            Kind::Mount => "mount",
            Kind::Findings => "findings",
            Kind::Any => "any",
        }
    }
}

/// Compares two templates.
///
/// ```
/// use stanchion_review::{Kind, review};
/// use stanchion_template::Template;
/// let of = |mode: &str| {
///     let text = format!("Resources: {{Data: {{Type: 'AWS::EFS::FileSystem', Properties: {{PerformanceMode: {mode}}}}}}}");
///     Template::parse(text).unwrap().template
/// };
/// let review = review(&of("generalPurpose"), &of("maxIO"));
/// assert!(review.has(Kind::Data));
/// assert_eq!(review.replaced[0].property, "PerformanceMode");
/// ```
pub fn review(before: &Template, after: &Template) -> Review {
    review_with(before, after, &RuleSet::default())
}

/// Compares two templates. Their findings are those of a set of rules, for example with rules of your own.
pub fn review_with(before: &Template, after: &Template, rules: &RuleSet) -> Review {
    let mut review = of_sides(&Side::of(before), &Side::of(after));
    let (old_findings, old_mounts) = rules.check_and_prove(before);
    let (new_findings, new_mounts) = rules.check_and_prove(after);
    review.mounts = mounts::find(&old_mounts, &new_mounts);
    (review.new_findings, review.gone_findings) = findings::find(&old_findings, &new_findings);
    review
}

/// Compares two templates with the meaning that they have as sides, without mounts and findings.
pub(crate) fn of_sides(old: &Side<'_>, new: &Side<'_>) -> Review {
    let mut review = Review::default();
    let mut changed: BTreeMap<String, Vec<PropertyChange>> = BTreeMap::new();
    for resource in new.resources() {
        let named = || Named {
            logical_id: resource.id.to_owned(),
            resource_type: resource.kind.to_owned(),
        };
        match old.resource(resource.id) {
            None => review.added.push(named()),
            Some(was) if was.kind != resource.kind => {
                review.added.push(named());
                review.removed.push(Named {
                    logical_id: was.id.to_owned(),
                    resource_type: was.kind.to_owned(),
                });
            }
            Some(_) => {
                let (changes, is_written_differently) = difference::between(old, new, resource.id);
                if !changes.is_empty() {
                    changed.insert(resource.id.to_owned(), changes);
                } else if is_written_differently {
                    review.cosmetic += 1;
                }
            }
        }
    }
    for resource in old.resources().filter(|it| new.resource(it.id).is_none()) {
        review.removed.push(Named {
            logical_id: resource.id.to_owned(),
            resource_type: resource.kind.to_owned(),
        });
    }
    let replaced = replacement::find(old, new, &changed);
    review.data = data::find(old, new, &changed, &replaced);
    review.access = access::find(old, new);
    // Policies that are written differently and allow the same are no change.
    for (id, properties) in &mut changed {
        let subjects = new.resource(id).map(|it| access::subjects(&it)).unwrap_or_default();
        if !review.access.iter().any(|it| subjects.contains(&it.logical_id)) {
            properties.retain(|it| !access::is_policy(&it.path));
        }
    }
    let all = changed.len();
    changed.retain(|_, it| !it.is_empty());
    review.cosmetic += all - changed.len();
    review.renamed = ids::find(old, new);
    review.reach = reach::find(old, new, &review.renamed);
    review.quantities = quantities::find(old, new);
    review.stack = stack::find(old, new);
    for (id, properties) in changed {
        if replaced.contains_key(&id) {
            continue;
        }
        let resource_type = new.resource(&id).map(|it| it.kind.to_owned()).unwrap_or_default();
        review.updated.push(Updated { logical_id: id, resource_type, properties });
    }
    review.replaced = replaced.into_values().collect();
    review
}

impl Review {
    /// Returns whether the change has something of a kind.
    pub fn has(&self, kind: Kind) -> bool {
        match kind {
            Kind::Data => !self.data.is_empty(),
            Kind::Replace => !self.replaced.is_empty(),
            Kind::Access => self.access.iter().any(|it| it.verdict != Verdict::Narrower),
            Kind::Reach => self.reach.iter().any(|it| it.is_broader),
            Kind::Mount => self.mounts.iter().any(MountChange::breaks),
            Kind::Findings => !self.new_findings.is_empty(),
            Kind::Any => !self.is_empty(),
        }
    }

    /// Returns whether the change has no effect: the templates are equal, or differ only in how they are written.
    pub fn is_empty(&self) -> bool {
        *self == Review { cosmetic: self.cosmetic, ..Review::default() }
    }

    /// Returns the resources whose existing data is deleted.
    pub fn deleted_data(&self) -> impl Iterator<Item = &DataAtRisk> {
        self.data.iter().filter(|it| it.fate != Fate::Retain)
    }
}
