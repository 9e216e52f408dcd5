//! Reads the changes of a change set and of its nested stacks, and judges their risk.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{
    ChangeAction, EvaluationType, Replacement, RequiresRecreation, ResourceChange,
    ResourceChangeDetail,
};
use stanchion_core::assembly::ManifestStack;
use stanchion_template::Template;

use crate::assembly::Assembly;
use crate::change::{Change, LATER, path_of};
use crate::change_set::{self, Read};
use crate::clients::Clients;
use crate::deployed;
use crate::error::Error;
use crate::references;
use crate::replacement::{self, Cause, Subject};
use stanchion_review::protection::{self, Weakened};

/// A change of a change set, with what is known about its resource.
struct Found {
    /// The logical ids of the nested stacks that the resource is in, each with a `/`.
    prefix: String,
    change: ResourceChange,
}

impl Found {
    fn id(&self) -> String {
        format!("{}{}", self.prefix, self.change.logical_resource_id().unwrap_or_default())
    }
}

/// The templates of a stack before and after an update.
pub(crate) struct Templates {
    /// The deployed template.
    pub(crate) before: Template,
    /// The new template.
    pub(crate) after: Template,
}

/// Returns the changes of a change set and of its nested stacks, the highest risk first, and the templates of the stack.
///
/// `update` has the stack's new template, if the stack exists and is updated.
pub(crate) async fn read(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    read: &Read,
    update: Option<&Template>,
) -> Result<(Vec<Change>, Option<Templates>), Error> {
    let mut found: Vec<Found> = Vec::new();
    let mut templates: BTreeMap<String, Templates> = BTreeMap::new();
    if let Some(after) = update {
        let before = deployed::processed(clients, &read.stack_id).await?;
        // A transform may generate resources and properties, so CloudFormation is asked for the result.
        let after = match after.root().contains_key("Transform") {
            true => deployed::proposed(clients, &read.stack_id, &read.id).await?,
            false => after.clone(),
        };
        templates.insert(String::new(), Templates { before, after });
    }
    let mut open = vec![(String::new(), read.changes.clone())];
    while let Some((prefix, changes)) = open.pop() {
        for change in changes {
            let one = Found { prefix: prefix.clone(), change };
            if let Some(id) = &one.change.change_set_id {
                let nested = change_set::nested(clients, id).await?;
                let prefix = format!("{}/", one.id());
                let physical = one.change.physical_resource_id.as_deref();
                if let Some(physical) =
                    physical.filter(|it| is_modified(&one.change) && !it.is_empty())
                {
                    let before = deployed::processed(clients, physical).await?;
                    let after = deployed::proposed(clients, physical, id).await?;
                    templates.insert(prefix.clone(), Templates { before, after });
                }
                open.push((prefix, nested.changes));
            }
            found.push(one);
        }
    }
    let construct = |one: &Found| {
        let id = one.change.logical_resource_id().filter(|_| one.prefix.is_empty())?;
        Some(assembly.origin(stack, id)?.construct.clone())
    };
    let changes = judge(&found, &templates, construct);
    Ok((changes, templates.remove("")))
}

fn is_modified(change: &ResourceChange) -> bool {
    change.action == Some(ChangeAction::Modify)
}

fn judge(
    found: &[Found],
    templates: &BTreeMap<String, Templates>,
    construct: impl Fn(&Found) -> Option<String>,
) -> Vec<Change> {
    let subjects: Vec<Subject> =
        found.iter().map(|it| subject(it, templates.get(&it.prefix).map(|it| &it.after))).collect();
    let certain = replacement::certain(&subjects);
    let mut weakened: BTreeMap<String, Vec<Weakened>> = BTreeMap::new();
    for (prefix, of) in templates {
        let all = protection::weakened(&of.before, &of.after).into_iter();
        weakened.extend(all.map(|(id, list)| (format!("{prefix}{id}"), list)));
    }
    let mut all = Vec::new();
    for one in found {
        let id = one.id();
        let lost = weakened.remove(&id).unwrap_or_default();
        all.push(Change::of(&one.change, &id, construct(one), certain.contains(&id), lost));
    }
    // CloudFormation may not list a change of an attribute only.
    for (id, lost) in weakened {
        let (prefix, name) = id
            .rsplit_once('/')
            .map_or(("", id.as_str()), |(parent, name)| (&id[..=parent.len()], name));
        let kind = templates.get(prefix).and_then(|it| it.after.resource(name));
        let kind = kind.map(|it| it.resource_type.to_owned()).unwrap_or_default();
        all.extend(Change::of_weakened(&id, &kind, lost));
    }
    all.sort_by(by_risk);
    all
}

/// Compares changes by their risk, the highest first, and by logical id.
pub(crate) fn by_risk(a: &Change, b: &Change) -> Ordering {
    (a.risk, &a.logical_id).cmp(&(b.risk, &b.logical_id))
}

fn subject(found: &Found, after: Option<&Template>) -> Subject {
    let change = &found.change;
    let is = |action: ChangeAction| change.action == Some(action);
    let causes: Vec<Cause> =
        change.details().iter().filter_map(|it| cause(change, it, after)).collect();
    let mut decisive = causes.iter().filter(|it| it.replaces).peekable();
    let is_later = decisive.peek().is_some() && decisive.all(|it| it.is_later);
    Subject {
        id: found.id(),
        is_added: is(ChangeAction::Add),
        is_removed: is(ChangeAction::Remove),
        is_replaced: change.replacement == Some(Replacement::True) && !is_later,
        causes,
    }
}

fn cause(
    change: &ResourceChange,
    detail: &ResourceChangeDetail,
    after: Option<&Template>,
) -> Option<Cause> {
    let target = detail.target.as_ref()?;
    let property = path_of(target)?;
    let entity = detail.causing_entity.as_deref().filter(|it| !it.is_empty());
    let entities = match entity {
        Some(entity) => vec![head(entity).to_owned()],
        // The property was edited, and its new value refers to these.
        None => {
            let resource = after.and_then(|it| it.resource(change.logical_resource_id()?));
            let name = property.split('.').next().unwrap_or(&property);
            let value = resource.and_then(|it| it.property(name));
            value
                .map(references::in_value)
                .unwrap_or_default()
                .into_iter()
                .map(|it| it.name)
                .collect()
        }
    };
    let value = target.after_value.as_deref();
    Some(Cause {
        property,
        entities,
        replaces: target.requires_recreation == Some(RequiresRecreation::Always),
        is_later: detail.evaluation == Some(EvaluationType::Dynamic)
            && value.is_none_or(|it| it.contains(LATER)),
    })
}

/// Returns the logical id in an entity such as `Group.GroupId` or `Child.Outputs.Id`.
fn head(entity: &str) -> &str {
    entity.split('.').next().unwrap_or(entity)
}
