//! Expands the resources of `AWS::Serverless` into those that the transform generates.
//!
//! Generated ids that end in a hash have no hash here, since a template cannot name them.
//! [AWS documentation](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html)

mod api;
mod event;
mod function;
mod globals;
mod part;
mod role;
mod simple;

use part::{Part, Resources};

use super::has_transform;
use crate::language::change::Change;
use crate::language::origins::Origins;
use crate::{Map, Node, Segment};

/// The name of the transform.
const TRANSFORM: &str = "AWS::Serverless-2016-10-31";

/// Expands the serverless resources of a template.
pub(in crate::language) fn expand(root: &Node) -> Change {
    let resources = root.get("Resources").and_then(Node::as_map);
    let (Some(map), Some(resources)) = (root.as_map(), resources) else { return Change::Same };
    if !has_transform(root, TRANSFORM) {
        return Change::Same;
    }
    let mut made = Resources::default();
    for (id, body) in resources.iter() {
        let path = vec![Segment::from("Resources"), Segment::from(id)];
        let source = Source { id, body, globals: map.get("Globals"), path };
        match body.get("Type").and_then(Node::as_text) {
            Some("AWS::Serverless::Function") => function::expand(&source, &mut made),
            Some("AWS::Serverless::StateMachine") => simple::state_machine(&source, &mut made),
            Some("AWS::Serverless::LayerVersion") => simple::layer(&source, &mut made),
            Some("AWS::Serverless::SimpleTable") => simple::table(&source, &mut made),
            Some("AWS::Serverless::Application") => simple::application(&source, &mut made),
            Some("AWS::Serverless::Api") => api::rest(&source, &mut made),
            Some("AWS::Serverless::HttpApi") => api::http(&source, &mut made),
            _ => made.keep(id, body),
        }
    }
    let (resources, of_resources) = made.finish();
    let mut expanded = Map::new();
    for (name, section) in map.iter() {
        let section =
            if name == "Resources" { Node::Map(resources.clone()) } else { section.clone() };
        expanded.push(name.to_owned(), section);
    }
    let mut origins = Origins::default();
    origins.set(Segment::from("Resources"), of_resources);
    Change::To(Node::Map(expanded), origins)
}

/// A resource as the template has it.
struct Source<'a> {
    id: &'a str,
    body: &'a Node,
    globals: Option<&'a Node>,
    path: Vec<Segment>,
}

impl<'a> Source<'a> {
    /// Returns a property with its place, merged with the global value.
    fn property(&self, section: &str, name: &str) -> Option<Part> {
        let local = self.body.get("Properties").and_then(|it| it.get(name)).map(|node| {
            let steps = [Segment::from("Properties"), Segment::from(name)];
            Part::at(node, [&self.path[..], &steps].concat())
        });
        let global = self.globals.and_then(|it| it.get(section)?.get(name)).map(|node| {
            let path = ["Globals", section, name].map(Segment::from).to_vec();
            Part::at(node, path)
        });
        let merged = match (global.filter(|_| !self.ignores_globals(name)), local) {
            (Some(global), Some(local)) => Some(globals::merged(&global, local)),
            (global, local) => local.or(global),
        };
        // The transform leaves out what is `null`.
        merged.filter(|it| it.node != Node::Null)
    }

    fn ignores_globals(&self, name: &str) -> bool {
        match self.body.get("IgnoreGlobals") {
            Some(Node::Text(all)) => all == "*",
            Some(Node::List(names)) => names.iter().any(|it| it.as_text() == Some(name)),
            _ => false,
        }
    }

    /// Returns an own property, which has no global value.
    fn own(&self, name: &str) -> Option<&'a Node> {
        self.body.get("Properties")?.get(name)
    }

    /// Returns the attributes that every generated resource has.
    fn shared_attributes(&self) -> Vec<(&'static str, Node)> {
        ["Condition", "DeletionPolicy", "UpdateReplacePolicy"]
            .into_iter()
            .filter_map(|it| Some((it, self.body.get(it)?.clone())))
            .collect()
    }

    /// Returns the attributes of the main resource.
    fn attributes(&self) -> Vec<(&'static str, Node)> {
        let own = ["DependsOn", "Metadata", "CreationPolicy", "UpdatePolicy"];
        let own = own.into_iter().filter_map(|it| Some((it, self.body.get(it)?.clone())));
        own.chain(self.shared_attributes()).collect()
    }
}

/// Returns `Ref` of a resource.
fn reference(id: &str) -> Node {
    Node::single("Ref", Node::text(id.to_owned()))
}

/// Returns the ARN of a resource.
fn arn(id: &str) -> Node {
    Node::single("Fn::GetAtt", Node::List(vec![Node::text(id.to_owned()), Node::text("Arn")]))
}
