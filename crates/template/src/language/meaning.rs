//! The meaning of a template: the scenarios in which it can be deployed, and in each the values of all properties.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::Change;
use super::conditions::{Scenarios, scenarios};
use super::expansion;
use super::origins::Origins;
use super::resolve::resolve;
use super::values::ParameterValues;
use super::visibility::Visibility;
use crate::{Map, Node, Segment};

/// The meaning of a template.
///
/// ```
/// use stanchion_template::{Template, language::{Meaning, ParameterValues}};
/// let text = "
/// Parameters: {Stage: {Type: String}}
/// Conditions: {IsLive: !Equals [!Ref Stage, live]}
/// Resources:
///   Topic: {Type: AWS::SNS::Topic, Condition: IsLive}
/// ";
/// let template = Template::parse(text)?.template;
/// let meaning = Meaning::of(template.root(), &ParameterValues::default());
/// let counts: Vec<usize> =
///     meaning.scenarios().iter().map(|it| it.root().get("Resources").and_then(|it| it.as_map()).map_or(0, |it| it.len())).collect();
/// assert_eq!(counts, [1, 0]);
/// # Ok::<(), stanchion_template::ParseErrors>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    scenarios: Vec<Scenario>,
    is_exhaustive: bool,
    has_default: bool,
    visibility: Visibility,
    expanded: Arc<Node>,
}

/// A combination of conditions under which a template can be deployed.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    conditions: BTreeMap<String, bool>,
    root: Arc<Node>,
    /// The origins in the expanded template, and those of the expanded template in the template as written.
    origins: [Origins; 3],
}

impl Meaning {
    /// Determines the meaning of a template. The values of some parameters can be known.
    pub fn of(root: &Map, parameters: &ParameterValues) -> Meaning {
        Meaning::of_shared(Arc::new(Node::Map(root.clone())), parameters)
    }

    /// Determines the meaning of a template that is shared, so that it is not copied.
    pub fn of_shared(written: Arc<Node>, parameters: &ParameterValues) -> Meaning {
        let (looped, of_loops) = changed(expansion::loops(&written, parameters), written);
        let (expanded, of_resources) = changed(expansion::serverless(&looped), looped);
        let visibility = Visibility::of(&expanded);
        let empty = Map::new();
        let Scenarios { conditions, is_exhaustive, has_default } =
            scenarios(expanded.as_map().unwrap_or(&empty), parameters);
        let scenarios = conditions
            .into_iter()
            .map(|conditions| {
                let change = resolve(&expanded, &conditions, parameters);
                let (root, origins) = changed(change, Arc::clone(&expanded));
                let owned = conditions.iter().map(|(name, value)| ((*name).to_owned(), *value));
                Scenario {
                    conditions: owned.collect(),
                    root,
                    origins: [origins, of_resources.clone(), of_loops.clone()],
                }
            })
            .collect();
        Meaning { scenarios, is_exhaustive, has_default, visibility, expanded }
    }

    /// Returns the scenarios. There is at least one, even if the section `Rules` refuses every combination.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// Returns the scenarios, to change their templates.
    pub fn scenarios_mut(&mut self) -> &mut [Scenario] {
        &mut self.scenarios
    }

    /// Returns true if no other combination of conditions can occur.
    pub fn is_exhaustive(&self) -> bool {
        self.is_exhaustive
    }

    /// Returns the scenario of a deployment that sets no parameter, if all conditions are known in it.
    pub fn default_scenario(&self) -> Option<&Scenario> {
        self.scenarios.first().filter(|_| self.has_default)
    }

    /// Returns the template with what its loops and serverless resources generate, with all conditions.
    pub fn expanded(&self) -> &Node {
        &self.expanded
    }

    /// Returns false if the conditions of a scenario exclude a value of a parameter.
    pub fn can_have(&self, scenario: &Scenario, parameter: &str, value: &str) -> bool {
        let Some(root) = self.expanded.as_map().filter(|_| !scenario.conditions.is_empty()) else {
            return true;
        };
        let mut given = ParameterValues::default();
        given.set(parameter, value.to_owned());
        let with_value = scenarios(root, &given);
        let is_same = |conditions: &BTreeMap<&str, bool>| {
            conditions.iter().all(|(name, value)| scenario.conditions.get(*name) == Some(value))
        };
        !with_value.is_exhaustive || with_value.conditions.iter().any(is_same)
    }

    /// Returns the number of entries that a section has after its loops and serverless resources are expanded. Loops whose
    /// items are unknown count as one entry.
    pub fn entries(&self, written: &Node, section: &str) -> usize {
        let of = |root: &Node| root.get(section).and_then(Node::as_map).map_or(0, Map::len);
        let looped = expansion::entries(written, section, &ParameterValues::default());
        of(&self.expanded).max(looped.unwrap_or_default())
    }

    /// Returns the parts of the deployment that the template does not show.
    pub fn visibility(&self) -> &Visibility {
        &self.visibility
    }
}

impl Scenario {
    /// Returns the template with the branch of each `Fn::If`, without resources and properties that do not exist.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// Returns the template, to replace texts by their values. Paths of new parts have no origin.
    pub fn root_mut(&mut self) -> &mut Node {
        Arc::make_mut(&mut self.root)
    }

    /// Returns the values of the conditions that resources and outputs use.
    pub fn conditions(&self) -> &BTreeMap<String, bool> {
        &self.conditions
    }

    /// Returns the path in the template as written of the value at a path of the scenario.
    pub fn locate(&self, path: &[Segment]) -> Vec<Segment> {
        self.origins.iter().fold(path.to_vec(), |path, it| it.locate(&path))
    }
}

fn changed(change: Change, before: Arc<Node>) -> (Arc<Node>, Origins) {
    match change {
        Change::To(node, origins) => (Arc::new(node), origins),
        Change::Same | Change::Gone => (before, Origins::default()),
    }
}
