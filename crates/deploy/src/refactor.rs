//! Resources that move between stacks, or get another logical id, without being made anew.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_cloudformation::types::{
    ResourceLocation, ResourceMapping, StackDefinition, StackRefactorExecutionStatus,
    StackRefactorStatus,
};
use serde::Serialize;
use serde_json::Value;
use stanchion_core::assembly::ManifestStack;
use stanchion_template::Template;

use crate::assembly::Assembly;
use crate::assets;
use crate::cloud::Clients;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::pace::Pace;
use crate::plan::change_set::TemplateSource;

/// A place of a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The stack's name.
    pub stack: String,
    /// The logical id.
    pub logical_id: String,
}

/// A resource that moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// Where it is.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// Its type.
    pub resource_type: String,
}

/// A refactor that CloudFormation has looked at and accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Prepared {
    /// CloudFormation's id of it.
    pub id: String,
    /// What moves.
    pub moves: Vec<Move>,
    /// What CloudFormation says it will do, in its words.
    pub actions: Vec<String>,
}

/// A resource as a template has it.
#[derive(Clone, Debug, PartialEq)]
struct Resource {
    resource_type: String,
    body: Value,
}

type Resources = BTreeMap<String, Resource>;

/// Finds what moved between what is deployed and an assembly: what the user says; what has gone from one stack and is new in
/// another under the same logical id, as constructs that were `moved` have; and what is the same but for its logical id.
///
/// # Errors
/// When templates cannot be read, a move that the user says is not one, or several resources fit.
pub async fn find(
    assembly: &Assembly,
    clients: &Clients,
    stacks: &[&ManifestStack],
    told: &[(Place, Place)],
) -> Result<Vec<Move>, Error> {
    let (mut gone, mut new) = (BTreeMap::new(), BTreeMap::new());
    for stack in stacks {
        let wanted = resources(&assembly.template(stack)?.template);
        let known = match Deployed::find(clients, &stack.name).await? {
            Some(_) => resources(&template(clients, &stack.name).await?),
            None => Resources::new(),
        };
        let place = |id: &String| Place { stack: stack.name.clone(), logical_id: id.clone() };
        for (id, resource) in &known {
            if wanted.get(id).is_none_or(|it| it.resource_type != resource.resource_type) {
                gone.insert(place(id), resource.clone());
            }
        }
        for (id, resource) in &wanted {
            if known.get(id).is_none_or(|it| it.resource_type != resource.resource_type) {
                new.insert(place(id), resource.clone());
            }
        }
    }
    pair(gone, new, told)
}

fn pair(
    mut gone: BTreeMap<Place, Resource>,
    mut new: BTreeMap<Place, Resource>,
    told: &[(Place, Place)],
) -> Result<Vec<Move>, Error> {
    let mut moves = Vec::new();
    for (from, to) in told {
        let (Some(old), Some(_)) = (gone.remove(from), new.remove(to)) else {
            return Err(Error::Refused(format!(
                "{}.{} does not move to {}.{}: the first has to be deployed and gone from the assembly, the second new in it",
                from.stack, from.logical_id, to.stack, to.logical_id
            )));
        };
        moves.push(Move { from: from.clone(), to: to.clone(), resource_type: old.resource_type });
    }
    let same_id = |a: &Place, old: &Resource, b: &Place, wanted: &Resource| {
        a.logical_id == b.logical_id && old.resource_type == wanted.resource_type
    };
    let same_body = |_: &Place, old: &Resource, _: &Place, wanted: &Resource| old == wanted;
    let mut unclear = BTreeMap::new();
    for fits in [&same_id as &dyn Fn(&Place, &Resource, &Place, &Resource) -> bool, &same_body] {
        for (from, old) in gone.clone() {
            let of = |it: &(&Place, &Resource)| fits(&from, &old, it.0, it.1);
            let candidates: Vec<Place> = new.iter().filter(of).map(|it| it.0.clone()).collect();
            let rivals = gone
                .iter()
                .filter(|it| {
                    candidates
                        .iter()
                        .any(|to| new.get(to).is_some_and(|wanted| fits(it.0, it.1, to, wanted)))
                })
                .count();
            match candidates.as_slice() {
                [] => {}
                [to] if rivals == 1 => {
                    new.remove(to);
                    gone.remove(&from);
                    unclear.remove(&from);
                    let resource_type = old.resource_type;
                    moves.push(Move { from, to: to.clone(), resource_type });
                }
                several => {
                    let to: Vec<String> = several
                        .iter()
                        .map(|it| format!("{}.{}", it.stack, it.logical_id))
                        .collect();
                    unclear.insert(from, to.join(" or "));
                }
            }
        }
    }
    if !unclear.is_empty() {
        let told = |(from, to): (&Place, &String)| {
            format!("{}.{} could be {to}", from.stack, from.logical_id)
        };
        let list = unclear.iter().map(told).collect::<Vec<_>>().join("\n  ");
        return Err(Error::Refused(format!(
            "what moved is not clear; say so with --move OLD=NEW\n  {list}"
        )));
    }
    moves.sort_by(|a, b| a.from.cmp(&b.from));
    Ok(moves)
}

/// Has CloudFormation look at moves. Nothing is changed yet.
///
/// # Errors
/// When CloudFormation does not accept them: other changes stand in the same templates, or a type cannot be moved.
pub async fn prepare(
    assembly: &Assembly,
    clients: &Clients,
    stacks: &[&ManifestStack],
    moves: Vec<Move>,
) -> Result<Prepared, Error> {
    let client = &clients.cloud_formation;
    let what = "preparing the refactor";
    let touched = |it: &&&ManifestStack| {
        moves.iter().any(|one| one.from.stack == it.name || one.to.stack == it.name)
    };
    let mut request = client.create_stack_refactor().enable_stack_creation(true);
    for stack in stacks.iter().filter(touched) {
        let template = assembly.template(stack)?;
        let bucket = assets::bucket(clients, stack, template.text.len(), None).await?;
        let (body, url) = match assets::place(clients, stack, &template, bucket.as_deref()).await? {
            TemplateSource::Body(text) => (Some(text), None),
            TemplateSource::Url(url) => (None, Some(url)),
        };
        let definition = StackDefinition::builder().stack_name(&stack.name);
        let definition = definition.set_template_body(body).set_template_url(url);
        request = request.stack_definitions(definition.build());
    }
    let place = |it: &Place| {
        let it =
            ResourceLocation::builder().stack_name(&it.stack).logical_resource_id(&it.logical_id);
        it.build()
    };
    for one in &moves {
        let mapping =
            ResourceMapping::builder().source(place(&one.from)).destination(place(&one.to));
        request = request.resource_mappings(mapping.build());
    }
    let answer = request.send().await.map_err(Error::aws(what))?;
    let id = answer
        .stack_refactor_id
        .ok_or_else(|| Error::Incomplete { what: what.to_owned(), missing: "refactor id" })?;
    let mut pace = Pace::new(Duration::from_millis(300), Duration::from_secs(5));
    loop {
        let answer = client.describe_stack_refactor().stack_refactor_id(&id).send().await;
        let answer = answer.map_err(Error::aws(what))?;
        match answer.status {
            Some(StackRefactorStatus::CreateComplete) => break,
            Some(StackRefactorStatus::CreateFailed | StackRefactorStatus::DeleteComplete) => {
                let reason = answer.status_reason.unwrap_or_default();
                return Err(Error::Refused(format!(
                    "CloudFormation does not accept the refactor: {reason}\n  help: deploy other changes of these stacks before or after, never along with moves"
                )));
            }
            _ => pace.rest().await,
        }
    }
    let mut actions = Vec::new();
    let mut next = None;
    loop {
        let request = client.list_stack_refactor_actions().stack_refactor_id(&id);
        let answer = request.set_next_token(next).send().await.map_err(Error::aws(what))?;
        for action in answer.stack_refactor_actions.unwrap_or_default() {
            let kind = action.action.map(|it| it.as_str().to_owned()).unwrap_or_default();
            let physical = action.physical_resource_id.unwrap_or_default();
            actions.push(format!("{kind} {physical} {}", action.description.unwrap_or_default()));
        }
        next = answer.next_token.filter(|it| !it.is_empty());
        if next.is_none() {
            return Ok(Prepared { id, moves, actions });
        }
    }
}

/// Carries out a refactor that was prepared.
///
/// # Errors
/// When CloudFormation refuses, or it fails; everything is where it was then, unless the reason says otherwise.
pub async fn execute(clients: &Clients, prepared: &Prepared) -> Result<(), Error> {
    let client = &clients.cloud_formation;
    let what = "executing the refactor";
    let request = client.execute_stack_refactor().stack_refactor_id(&prepared.id);
    request.send().await.map_err(Error::aws(what))?;
    let mut pace = Pace::new(Duration::from_millis(300), Duration::from_secs(5));
    loop {
        let request = client.describe_stack_refactor().stack_refactor_id(&prepared.id);
        let answer = request.send().await.map_err(Error::aws(what))?;
        match answer.execution_status {
            Some(StackRefactorExecutionStatus::ExecuteComplete) => return Ok(()),
            Some(
                status @ (StackRefactorExecutionStatus::ExecuteFailed
                | StackRefactorExecutionStatus::RollbackComplete
                | StackRefactorExecutionStatus::RollbackFailed
                | StackRefactorExecutionStatus::Obsolete),
            ) => {
                let reason = answer.execution_status_reason.unwrap_or_default();
                return Err(Error::Refused(format!("the refactor ended in {status}: {reason}")));
            }
            _ => pace.rest().await,
        }
    }
}

/// The template that a stack has.
///
/// # Errors
/// When AWS refuses, or answers with what is no template.
pub async fn template(clients: &Clients, stack: &str) -> Result<Template, Error> {
    let what = format!("reading the template of {stack}");
    let request = clients.cloud_formation.get_template().stack_name(stack);
    let answer = request.send().await.map_err(Error::aws(what.clone()))?;
    let text = answer.template_body.unwrap_or_default();
    let parsed = Template::parse(&text);
    parsed.map(|it| it.template).map_err(|error| Error::Refused(format!("{what}: {error}")))
}

/// The resources of a template, without what code says of them for people.
fn resources(template: &Template) -> Resources {
    let value: Value = serde_json::from_str(&template.to_json()).unwrap_or_default();
    let all = value.get("Resources").and_then(Value::as_object).cloned().unwrap_or_default();
    let one = |(id, mut body): (String, Value)| {
        if let Some(body) = body.as_object_mut() {
            body.remove("Metadata");
        }
        let resource_type = body.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
        (id, Resource { resource_type, body })
    };
    all.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn all(of: &[(&str, &str, &str, i32)]) -> BTreeMap<Place, Resource> {
        let one = |(stack, id, kind, value): &(&str, &str, &str, i32)| {
            let body = json!({ "Type": kind, "Properties": { "X": value } });
            (place(stack, id), Resource { resource_type: (*kind).to_owned(), body })
        };
        of.iter().map(one).collect()
    }

    fn place(stack: &str, id: &str) -> Place {
        Place { stack: stack.to_owned(), logical_id: id.to_owned() }
    }

    fn told(moves: Result<Vec<Move>, Error>) -> Vec<String> {
        let show = |it: Move| {
            format!("{}.{}>{}.{}", it.from.stack, it.from.logical_id, it.to.stack, it.to.logical_id)
        };
        moves.unwrap().into_iter().map(show).collect()
    }

    #[test]
    fn finds_the_same_id_in_another_stack_and_the_same_body_under_another_id() {
        let gone = all(&[("a", "Data", "T", 1), ("a", "Old", "T", 2)]);
        let new = all(&[("b", "Data", "T", 9), ("a", "New", "T", 2), ("b", "Other", "U", 2)]);
        assert_eq!(told(pair(gone, new, &[])), ["a.Data>b.Data", "a.Old>a.New"]);
    }

    #[test]
    fn asks_when_several_fit_and_takes_what_it_is_told() {
        let gone = all(&[("a", "Old", "T", 1)]);
        let new = all(&[("a", "One", "T", 1), ("a", "Two", "T", 1)]);
        let error = pair(gone.clone(), new.clone(), &[]).unwrap_err().to_string();
        assert!(error.contains("a.Old could be a.One or a.Two"), "{error}");
        let moves = pair(gone, new, &[(place("a", "Old"), place("a", "Two"))]);
        assert_eq!(told(moves), ["a.Old>a.Two"]);
    }

    #[test]
    fn what_is_unclear_by_id_is_not_forgotten() {
        let gone = all(&[("a", "Data", "T", 1)]);
        let new = all(&[("b", "Data", "T", 2), ("c", "Data", "T", 3)]);
        let error = pair(gone.clone(), new, &[]).unwrap_err().to_string();
        assert!(error.contains("a.Data could be b.Data or c.Data"), "{error}");
        // The body says which one it is.
        let new = all(&[("b", "Data", "T", 2), ("c", "Data", "T", 1)]);
        assert_eq!(told(pair(gone, new, &[])), ["a.Data>c.Data"]);
    }

    #[test]
    fn two_that_could_be_the_same_one_are_not_guessed() {
        let gone = all(&[("a", "One", "T", 1), ("a", "Two", "T", 1)]);
        let new = all(&[("a", "New", "T", 1)]);
        assert!(pair(gone, new, &[]).is_err());
    }
}
