//! The change of one resource in a change set.

use aws_sdk_cloudformation::types::{
    ChangeAction, EvaluationType, PolicyAction, Replacement, RequiresRecreation, ResourceChange,
    ResourceTargetDefinition,
};
use serde::{Deserialize, Serialize};
use stanchion_schema::Facts;

use crate::access;
use crate::destroy::{Fate, Removed};
use crate::risk::Risk;
use stanchion_review::is_stateful;
use stanchion_review::protection::{self, Weakened};

/// A change of one resource.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The risk of the change.
    pub risk: Risk,
    /// The logical id.
    pub logical_id: String,
    /// The physical id, if the resource exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub physical_id: Option<String>,
    /// The type, such as `AWS::EFS::FileSystem`.
    pub resource_type: String,
    /// CloudFormation's action: `Add`, `Modify`, `Remove`, `Import`, `Dynamic` or `SyncWithActual`.
    pub action: String,
    /// CloudFormation's answer to whether the resource is replaced: `True`, `False` or `Conditional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<String>,
    /// CloudFormation's action on the existing resource: `Delete`, `Retain`, `Snapshot` or a `ReplaceAnd` variant of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// The path of the construct, if the assembly records it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub construct: Option<String>,
    /// The properties that change.
    pub properties: Vec<PropertyChange>,
    /// The ARN of the nested stack's change set, if the resource is a nested stack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nested: Option<String>,
}

/// A change of one property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PropertyChange {
    /// The property's path.
    pub name: String,
    /// The current value, if CloudFormation returns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The new value, if CloudFormation returns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// CloudFormation's answer to whether this change replaces the resource: `Always`, `Conditionally` or `Never`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recreation: Option<String>,
    /// Is true if the new value is known only during the deployment.
    pub known_after_apply: bool,
    /// The resource attribute or parameter that causes the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// The placeholder that CloudFormation returns for a value that it does not know yet.
pub(crate) const LATER: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

impl Change {
    /// Creates the change of a resource that a new stack adds, from its template.
    pub(crate) fn added(id: &str, kind: &str, construct: Option<String>) -> Change {
        Change {
            risk: if access::is_type(kind) { Risk::Access } else { Risk::Add },
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: kind.to_owned(),
            action: ChangeAction::Add.as_str().to_owned(),
            replacement: None,
            policy: None,
            construct,
            properties: Vec::new(),
            nested: None,
        }
    }

    /// Creates the change of a resource that is predicted from templates. `causes` has each property and the resource or parameter
    /// that causes its change, if it is not the template itself.
    pub(crate) fn predicted(
        id: &str,
        kind: &str,
        is_replaced: bool,
        causes: &[(&str, Option<&str>)],
    ) -> Change {
        let property = |(name, cause): &(&str, Option<&str>)| PropertyChange {
            name: (*name).to_owned(),
            before: None,
            after: None,
            recreation: None,
            known_after_apply: cause.is_some(),
            cause: cause.map(str::to_owned),
        };
        let risk = match is_replaced {
            true if is_stateful(kind) => Risk::DataAtRisk,
            true => Risk::Replace,
            false if access::is_type(kind) || causes.iter().any(|it| access::is_property(it.0)) => {
                Risk::Access
            }
            false => Risk::Modify,
        };
        let replacement = if is_replaced { Replacement::True } else { Replacement::False };
        Change {
            risk,
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: kind.to_owned(),
            action: ChangeAction::Modify.as_str().to_owned(),
            replacement: Some(replacement.as_str().to_owned()),
            policy: None,
            construct: None,
            properties: causes.iter().map(property).collect(),
            nested: None,
        }
    }

    /// Creates a change from CloudFormation's description. `is_certain` states that the resource is replaced for certain, and
    /// `lost` has the protections that it loses.
    pub(crate) fn of(
        change: &ResourceChange,
        id: &str,
        construct: Option<String>,
        is_certain: bool,
        lost: Vec<Weakened>,
    ) -> Change {
        let kind = change.resource_type.clone().unwrap_or_default();
        let mut properties = properties(change);
        let is_weaker = |it: &PropertyChange| {
            let values = it.before.as_deref().zip(it.after.as_deref());
            values.is_some_and(|(before, after)| {
                protection::is_weaker(&kind, &it.name, before, after)
            })
        };
        let is_weakened = !lost.is_empty() || properties.iter().any(is_weaker);
        for one in lost {
            add(&mut properties, weaker(one));
        }
        let mut risk = risk(change, &kind, is_certain);
        if is_weakened && may_hold_data(&kind) {
            risk = risk.min(Risk::DataAtRisk);
        }
        Change {
            risk,
            logical_id: id.to_owned(),
            physical_id: change.physical_resource_id.clone().filter(|it| !it.is_empty()),
            action: change.action.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default(),
            replacement: change.replacement.as_ref().map(|it| it.as_str().to_owned()),
            policy: change.policy_action.as_ref().map(|it| it.as_str().to_owned()),
            construct,
            properties,
            nested: change.change_set_id.clone(),
            resource_type: kind,
        }
    }

    /// Creates a change from protections that a resource loses without any other change. Returns nothing if the resource holds
    /// no data.
    pub(crate) fn of_weakened(id: &str, kind: &str, lost: Vec<Weakened>) -> Option<Change> {
        if !may_hold_data(kind) {
            return None;
        }
        Some(Change {
            risk: Risk::DataAtRisk,
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: kind.to_owned(),
            action: ChangeAction::Modify.as_str().to_owned(),
            replacement: Some(Replacement::False.as_str().to_owned()),
            policy: None,
            construct: None,
            properties: lost.into_iter().map(weaker).collect(),
            nested: None,
        })
    }

    /// Creates the change of a stack's termination protection. The stack may lose all data without it.
    pub(crate) fn of_protection(stack_id: &str, enabled: bool) -> Change {
        let property = PropertyChange {
            name: "EnableTerminationProtection".to_owned(),
            before: Some((!enabled).to_string()),
            after: Some(enabled.to_string()),
            recreation: None,
            known_after_apply: false,
            cause: None,
        };
        Change {
            risk: if enabled { Risk::Modify } else { Risk::DataAtRisk },
            logical_id: "TerminationProtection".to_owned(),
            physical_id: Some(stack_id.to_owned()),
            resource_type: "AWS::CloudFormation::Stack".to_owned(),
            action: ChangeAction::Modify.as_str().to_owned(),
            replacement: Some(Replacement::False.as_str().to_owned()),
            policy: None,
            construct: None,
            properties: vec![property],
            nested: None,
        }
    }

    /// Creates a change from a resource of a stack that is deleted.
    pub(crate) fn of_removed(removed: Removed) -> Change {
        let risk = match removed.fate {
            Fate::Retain => Risk::Release,
            _ if removed.holds_data => Risk::DataAtRisk,
            _ => Risk::Delete,
        };
        let policy = match removed.fate {
            Fate::Delete => PolicyAction::Delete,
            Fate::Snapshot => PolicyAction::Snapshot,
            Fate::Retain => PolicyAction::Retain,
        };
        Change {
            risk,
            logical_id: removed.logical_id,
            physical_id: removed.physical_id,
            resource_type: removed.resource_type,
            action: ChangeAction::Remove.as_str().to_owned(),
            replacement: None,
            policy: Some(policy.as_str().to_owned()),
            construct: None,
            properties: Vec::new(),
            nested: None,
        }
    }
}

/// Returns whether a resource may hold data. Nothing is known about the data of a type without a schema.
fn may_hold_data(kind: &str) -> bool {
    is_stateful(kind) || Facts::bundled().resource(kind).is_none()
}

fn risk(change: &ResourceChange, kind: &str, is_certain: bool) -> Risk {
    let stateful = is_stateful(kind);
    match &change.action {
        Some(ChangeAction::Add) if access::is_type(kind) => Risk::Access,
        Some(ChangeAction::Add) => Risk::Add,
        Some(ChangeAction::Import) => Risk::Import,
        Some(ChangeAction::SyncWithActual) => Risk::DriftSync,
        Some(ChangeAction::Remove) if change.policy_action == Some(PolicyAction::Retain) => {
            Risk::Release
        }
        Some(ChangeAction::Remove) if stateful => Risk::DataAtRisk,
        Some(ChangeAction::Remove) => Risk::Delete,
        // CloudFormation decides during the deployment what it does.
        Some(ChangeAction::Dynamic) if stateful => Risk::DataAtRisk,
        Some(ChangeAction::Dynamic) => Risk::MayReplace,
        _ if is_certain && stateful => Risk::DataAtRisk,
        _ if is_certain => Risk::Replace,
        _ => match (&change.replacement, later_only(change)) {
            (Some(Replacement::True | Replacement::Conditional), true) => Risk::MayReplace,
            // A possible replacement of a resource that holds data counts as a certain one.
            (Some(Replacement::True | Replacement::Conditional), false) if stateful => {
                Risk::DataAtRisk
            }
            (Some(Replacement::Conditional), false) => Risk::MayReplace,
            (Some(Replacement::True), false) => Risk::Replace,
            _ if access::is_type(kind) || changes_access(change) => Risk::Access,
            _ => Risk::Modify,
        },
    }
}

/// Returns whether a property changes that decides permissions or network access.
fn changes_access(change: &ResourceChange) -> bool {
    let names = change.details().iter().filter_map(|it| it.target.as_ref()?.name.as_deref());
    let mut names = names.filter(|it| access::is_property(it));
    names.next().is_some()
}

/// Returns whether every change that requires replacement has a value that is not known yet. Such a value may turn out to be
/// unchanged, and then CloudFormation does not replace the resource.
fn later_only(change: &ResourceChange) -> bool {
    let mut asking = change
        .details()
        .iter()
        .filter(|it| {
            let recreation = it.target.as_ref().and_then(|it| it.requires_recreation.as_ref());
            !matches!(recreation, None | Some(RequiresRecreation::Never))
        })
        .peekable();
    asking.peek().is_some()
        && asking.all(|it| {
            let after = it.target.as_ref().and_then(|it| it.after_value.as_deref());
            it.evaluation == Some(EvaluationType::Dynamic)
                && after.is_none_or(|it| it.contains(LATER))
        })
}

/// Returns the path of the property or attribute that a detail is about.
pub(crate) fn path_of(target: &ResourceTargetDefinition) -> Option<String> {
    let attribute = target.attribute.as_ref().map(|it| it.as_str().to_owned());
    // A path starts with the attribute: `/Properties/Name`.
    let path = target
        .path
        .as_deref()
        .map(|it| it.trim_start_matches("/Properties/").trim_start_matches('/').replace('/', "."));
    path.or_else(|| target.name.clone()).or(attribute)
}

fn properties(change: &ResourceChange) -> Vec<PropertyChange> {
    let mut all: Vec<PropertyChange> = Vec::new();
    for detail in change.details() {
        let Some(target) = &detail.target else { continue };
        let Some(name) = path_of(target) else { continue };
        let is_known = |value: &&str| !value.contains(LATER);
        let later = target.after_value.as_deref().is_some_and(|it| it.contains(LATER));
        let found = PropertyChange {
            name,
            before: target.before_value.clone(),
            after: target.after_value.as_deref().filter(is_known).map(str::to_owned),
            recreation: target.requires_recreation.as_ref().map(|it| it.as_str().to_owned()),
            known_after_apply: later,
            cause: detail.causing_entity.clone(),
        };
        add(&mut all, found);
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// Adds a change of a property. CloudFormation returns one detail for each cause, and not every detail has all values.
fn add(all: &mut Vec<PropertyChange>, found: PropertyChange) {
    match all.iter_mut().find(|it| it.name == found.name) {
        Some(known) => {
            known.before = known.before.take().or(found.before);
            known.after = known.after.take().or(found.after);
            known.known_after_apply |= found.known_after_apply;
            known.cause = known.cause.take().or(found.cause);
        }
        None => all.push(found),
    }
}

/// Returns the loss of a protection as a change of a property.
fn weaker(lost: Weakened) -> PropertyChange {
    PropertyChange {
        name: lost.name,
        before: Some(lost.before),
        after: Some(lost.after.unwrap_or_else(|| "not set".to_owned())),
        recreation: None,
        known_after_apply: false,
        cause: None,
    }
}
