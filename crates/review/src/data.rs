//! Data that a change deletes, leaves behind or protects less.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::difference::PropertyChange;
use crate::fate::Fate;
use crate::protection;
use crate::replacement::{Certainty, Replacement};
use crate::side::{Side, has_other_defaults};
use crate::stateful::is_stateful;

/// A resource whose data a change puts at risk.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DataAtRisk {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    pub resource_type: String,
    /// The path of the property, if the effect is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// The effect on the resource, as a sentence without a full stop.
    pub what: String,
    /// The fate of the existing data.
    pub fate: Fate,
    /// The certainty of the effect.
    pub certainty: Certainty,
    /// The reasons, each because of the next one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
}

/// A type that holds no data but an address, which a replacement loses.
const ADDRESS: &str = "AWS::EC2::EIP";

/// Numbers of days or hours for which a resource keeps data or copies.
///
/// Source: the pages of the types in the template reference of CloudFormation
const RETENTIONS: [(&str, &str); 6] = [
    ("AWS::Logs::LogGroup", "RetentionInDays"),
    ("AWS::RDS::DBInstance", "BackupRetentionPeriod"),
    ("AWS::RDS::DBCluster", "BackupRetentionPeriod"),
    ("AWS::FSx::FileSystem", "LustreConfiguration/AutomaticBackupRetentionDays"),
    ("AWS::Kinesis::Stream", "RetentionPeriodHours"),
    ("AWS::SQS::Queue", "MessageRetentionPeriod"),
];

/// Returns the resources whose data is at risk, by logical id.
pub(crate) fn find(
    before: &Side<'_>,
    after: &Side<'_>,
    changed: &BTreeMap<String, Vec<PropertyChange>>,
    replaced: &BTreeMap<String, Replacement>,
) -> Vec<DataAtRisk> {
    let mut found = Vec::new();
    let kept = has_other_defaults(&before.defaults, &after.defaults)
        .then(|| Side::with_values(after.template, &before.defaults));
    for old in before.resources().filter(|it| is_stateful(it.kind)) {
        let risk = |what: String, fate: Fate, certainty: Certainty| DataAtRisk {
            logical_id: old.id.to_owned(),
            resource_type: old.kind.to_owned(),
            property: None,
            what,
            fate,
            certainty,
            because: Vec::new(),
        };
        let deletion = || Fate::of(before.template, old.id);
        let Some(new) = after.resource(old.id) else {
            let what = if after.has_without_condition(old.id) {
                "is removed, because its condition is false now"
            } else {
                "is removed from the template"
            };
            // A deployed stack keeps the values of its parameters unless the deployment sets them.
            let is_kept = kept.as_ref().is_some_and(|it| it.resource(old.id).is_some());
            let mut risk = risk(what.to_owned(), deletion(), Certainty::Certain);
            if is_kept {
                risk.certainty = Certainty::IfDefault;
                risk.because = vec![
                    "the default of a parameter changes, if the deployment takes it".to_owned(),
                ];
            }
            found.push(risk);
            continue;
        };
        if new.kind != old.kind {
            let what = format!("becomes a resource of type {}", new.kind);
            found.push(risk(what, deletion(), Certainty::Certain));
            continue;
        }
        if let Some(replacement) = replaced.get(old.id).filter(|it| !it.keeps()) {
            // CloudFormation deletes the old resource by the policy of the new template.
            let fate = match new.attribute("UpdateReplacePolicy") {
                Some("Retain" | "RetainExceptOnCreate") => Fate::Retain,
                Some("Snapshot") => Fate::Snapshot,
                _ => Fate::Delete,
            };
            let replaces = match replacement.certainty {
                Certainty::Possible => "may be replaced by",
                _ => "is replaced by",
            };
            let new = if old.kind == ADDRESS { "another address" } else { "an empty resource" };
            let mut risk = risk(format!("{replaces} {new}"), fate, replacement.certainty);
            risk.because = chain(replacement, replaced);
            risk.property = Some(replacement.property.clone());
            found.push(risk);
        }
        for change in changed.get(old.id).into_iter().flatten() {
            let is_retention = RETENTIONS.contains(&(old.kind, change.path.as_str()));
            let number = |it: &Option<String>| it.as_ref().and_then(|it| it.parse::<f64>().ok());
            // Without a retention, log groups keep everything.
            let is_shorter = match (number(&change.before), number(&change.after)) {
                (Some(was), Some(is)) => is < was,
                (None, Some(_)) => old.kind == "AWS::Logs::LogGroup" && change.before.is_none(),
                _ => false,
            };
            if is_retention && is_shorter {
                let what = format!(
                    "keeps data for a shorter time: {} {} instead of {}",
                    change.path,
                    change.after.as_deref().unwrap_or_default(),
                    change.before.as_deref().unwrap_or("no limit")
                );
                let names = change.if_default_of.join(", ");
                let (certainty, because) = match names.as_str() {
                    "" => (Certainty::Certain, Vec::new()),
                    _ => (
                        Certainty::IfDefault,
                        vec![format!("the default of {names} changes, if the deployment takes it")],
                    ),
                };
                let risk = risk(what, Fate::Delete, certainty);
                found.push(DataAtRisk { property: Some(change.path.clone()), because, ..risk });
            }
        }
    }
    for (id, lost) in protection::weakened(before.template, after.template) {
        let Some(resource) = after.resource(&id) else { continue };
        let is_policy = |name: &str| name.ends_with("Policy") && !name.contains('.');
        if !is_stateful(resource.kind) && lost.iter().any(|it| is_policy(&it.name)) {
            continue;
        }
        for it in lost {
            let now = it.after.as_deref().unwrap_or("not set");
            found.push(DataAtRisk {
                logical_id: id.clone(),
                resource_type: resource.kind.to_owned(),
                property: Some(it.name.clone()),
                what: format!("is protected less: {} is {now} instead of {}", it.name, it.before),
                fate: Fate::Retain,
                certainty: Certainty::Certain,
                because: Vec::new(),
            });
        }
    }
    found.sort_by(|a, b| {
        (a.fate != Fate::Delete, &a.logical_id).cmp(&(b.fate != Fate::Delete, &b.logical_id))
    });
    found
}

/// Returns the reasons of a replacement: the property, and the replacements that it follows from.
pub(crate) fn chain(of: &Replacement, all: &BTreeMap<String, Replacement>) -> Vec<String> {
    let mut reasons = Vec::new();
    let mut next = Some(of);
    while let Some(it) = next {
        if reasons.len() > all.len() {
            break;
        }
        match &it.because {
            Some(cause) => {
                reasons.push(format!("{} refers to {cause}, which is replaced", it.property));
            }
            None => reasons.push(it.property.clone() + " changes"),
        }
        next = it.because.as_ref().and_then(|it| all.get(it));
    }
    reasons
}
