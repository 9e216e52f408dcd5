//! The resource types, properties and tags that a rule names, compared with the schemas.

use stanchion_schema::{Facts, Keyword, NodeFacts};

use crate::model::tag;
use crate::nearest::nearest;

/// A part of templates that a rule names.
#[derive(Clone, Debug)]
pub(super) struct Target {
    resource_type: String,
    part: Part,
}

#[derive(Clone, Debug)]
enum Part {
    Type,
    Property(String),
    Tags,
}

/// A name that the schemas do not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unknown {
    pub(super) message: String,
    pub(super) found: String,
    pub(super) near: Option<String>,
}

impl Target {
    pub(super) fn of_type(resource_type: &str) -> Target {
        Target { resource_type: resource_type.to_owned(), part: Part::Type }
    }

    pub(super) fn of_property(resource_type: &str, property: &str) -> Target {
        let part = Part::Property(property.to_owned());
        Target { resource_type: resource_type.to_owned(), part }
    }

    pub(super) fn of_tags(resource_type: &str) -> Target {
        Target { resource_type: resource_type.to_owned(), part: Part::Tags }
    }

    /// Returns the name that the schemas do not have. Only types of AWS have schemas.
    pub(super) fn unknown(&self) -> Option<Unknown> {
        let kind = self.resource_type.as_str();
        let Some(facts) = Facts::bundled().resource(kind) else {
            if !kind.starts_with("AWS::") && kind.contains("::") {
                return None;
            }
            return Some(Unknown {
                message: "the rule names a resource type that does not exist".to_owned(),
                found: kind.to_owned(),
                near: nearest(kind, Facts::bundled().type_names()).map(str::to_owned),
            });
        };
        match &self.part {
            Part::Type => None,
            Part::Tags => (!tag::is_taggable(kind)).then(|| Unknown {
                message: format!("the rule names a tag, and {kind} has no tags"),
                found: kind.to_owned(),
                near: None,
            }),
            Part::Property(property) => {
                let mut level = vec![facts.root().clone()];
                for step in property.split('.') {
                    let next = below(&level, step);
                    if next.is_empty() {
                        // A place without known properties can hold any.
                        if level.iter().all(|it| !is_closed(it)) {
                            return None;
                        }
                        let known: Vec<&str> = level
                            .iter()
                            .flat_map(|it| it.properties().iter().map(|(name, _)| *name))
                            .collect();
                        return Some(Unknown {
                            message: format!("the rule names a property that {kind} does not have"),
                            found: property.clone(),
                            near: nearest(step, known.iter().copied())
                                .map(|it| property.replacen(step, it, 1)),
                        });
                    }
                    level = next;
                }
                None
            }
        }
    }
}

/// Returns the nodes below a step, in every alternative of the schema.
fn below(level: &[NodeFacts<'static>], step: &str) -> Vec<NodeFacts<'static>> {
    let mut found = Vec::new();
    for node in level {
        if step == "*" || step.parse::<usize>().is_ok() {
            found.extend(node.child(Keyword::Items));
        } else {
            found.extend(node.property(step));
        }
        let alternatives = [Keyword::OneOf, Keyword::AnyOf, Keyword::AllOf];
        found.extend(below(&alternatives.map(|it| node.children(it)).concat(), step));
    }
    found
}

/// Returns true if a node has only the properties that it lists.
fn is_closed(node: &NodeFacts<'_>) -> bool {
    !node.properties().is_empty() || node.has(Keyword::Items)
}
