//! One side of a review: a template, and what it means if every parameter has its default.

use std::collections::{BTreeMap, HashMap};

use stanchion_template::language::{Meaning, ParameterValues, Scenario};
use stanchion_template::{Map, Node, Template};

/// A template with its meaning.
pub(crate) struct Side<'a> {
    pub(crate) template: &'a Template,
    /// The meaning with the defaults of all parameters.
    with_defaults: Meaning,
    /// The meaning without values of parameters.
    without: Meaning,
    /// The defaults of parameters.
    pub(crate) defaults: BTreeMap<String, Node>,
    /// The positions of the resources in the template and in both meanings, by logical id.
    written: Positions,
    deployed: Positions,
    unset: Positions,
}

/// The positions of resources in the section `Resources`, by logical id.
#[derive(Default)]
struct Positions(HashMap<String, usize>);

impl Positions {
    fn of(root: Option<&Map>) -> Positions {
        let all = root.into_iter().flat_map(resources_of).flat_map(Map::iter).enumerate();
        Positions(all.map(|(at, (id, _))| (id.to_owned(), at)).collect())
    }

    fn get<'m>(&self, root: &'m Map, id: &str) -> Option<Resource<'m>> {
        let (id, body) = resources_of(root)?.get_index(*self.0.get(id)?)?;
        Some(Resource::new(id, body))
    }
}

/// A resource of a template.
#[derive(Clone, Copy)]
pub(crate) struct Resource<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) body: &'a Node,
}

impl<'a> Side<'a> {
    pub(crate) fn of(template: &'a Template) -> Side<'a> {
        Side::with_values(template, &BTreeMap::new())
    }

    /// Returns the template with the meaning that it has if parameters of these names keep these values.
    pub(crate) fn with_values(template: &'a Template, kept: &BTreeMap<String, Node>) -> Side<'a> {
        let defaults = defaults_of(template);
        let mut values = ParameterValues::default();
        for (name, value) in defaults.iter().chain(kept) {
            values.set(name.clone(), value.clone());
        }
        let root = template.shared_root();
        let with_defaults = Meaning::of_shared(root.clone(), &values);
        let without = Meaning::of_shared(root, &ParameterValues::default());
        let mut side = Side {
            template,
            with_defaults,
            without,
            defaults,
            written: Positions::of(Some(template.root())),
            deployed: Positions::default(),
            unset: Positions::default(),
        };
        side.deployed = Positions::of(scenario(&side.with_defaults).and_then(root_of));
        side.unset = Positions::of(side.without_parameters().and_then(root_of));
        side
    }

    /// Returns the resources of a deployment that sets no parameter.
    pub(crate) fn resources(&self) -> impl Iterator<Item = Resource<'_>> {
        resources(scenario(&self.with_defaults))
    }

    /// Returns a resource of a deployment that sets no parameter.
    pub(crate) fn resource(&self, id: &str) -> Option<Resource<'_>> {
        self.deployed.get(root_of(scenario(&self.with_defaults)?)?, id)
    }

    /// Returns a resource in which parameters are not replaced by their defaults, with the same values of conditions.
    pub(crate) fn unset(&self, id: &str) -> Option<Resource<'_>> {
        self.unset.get(root_of(self.without_parameters()?)?, id)
    }

    /// Returns a resource as the template has it.
    pub(crate) fn written(&self, id: &str) -> Option<Resource<'_>> {
        self.written.get(self.template.root(), id)
    }

    /// Returns the scenario without values of parameters that has the same values of conditions as the defaults.
    fn without_parameters(&self) -> Option<&Scenario> {
        let conditions = scenario(&self.with_defaults)?.conditions();
        let is_same = |it: &&Scenario| {
            it.conditions()
                .iter()
                .all(|(name, value)| conditions.get(name).is_none_or(|it| it == value))
        };
        self.without.scenarios().iter().find(is_same)
    }

    /// Returns a section of a deployment that sets no parameter, such as `Outputs`.
    pub(crate) fn section(&self, name: &str) -> Option<&Map> {
        scenario(&self.with_defaults)?.root().get(name)?.as_map()
    }

    /// Returns whether the template has the resource, although its condition is false.
    pub(crate) fn has_without_condition(&self, id: &str) -> bool {
        self.written(id).is_some()
    }

    /// Returns whether CloudFormation generates the value of a reference by this name.
    pub(crate) fn is_generated(&self, name: &str) -> bool {
        self.written(name).is_some() || self.resource(name).is_some()
    }
}

/// Returns the defaults of the parameters of a template.
pub(crate) fn defaults_of(template: &Template) -> BTreeMap<String, Node> {
    let all = template.section("Parameters").into_iter().flat_map(Map::iter);
    all.filter_map(|(name, it)| Some((name.to_owned(), it.get("Default")?.clone()))).collect()
}

/// Returns whether a parameter of both templates has another default.
pub(crate) fn has_other_defaults(
    before: &BTreeMap<String, Node>,
    after: &BTreeMap<String, Node>,
) -> bool {
    after.iter().any(|(name, it)| before.get(name).is_some_and(|was| was != it))
}

fn scenario(meaning: &Meaning) -> Option<&Scenario> {
    meaning.default_scenario().or_else(|| meaning.scenarios().first())
}

fn resources(scenario: Option<&Scenario>) -> impl Iterator<Item = Resource<'_>> {
    let all = scenario.and_then(root_of).and_then(resources_of);
    all.into_iter().flat_map(Map::iter).map(|(id, body)| Resource::new(id, body))
}

fn root_of(scenario: &Scenario) -> Option<&Map> {
    scenario.root().as_map()
}

fn resources_of(root: &Map) -> Option<&Map> {
    root.get("Resources")?.as_map()
}

impl<'a> Resource<'a> {
    fn new(id: &'a str, body: &'a Node) -> Resource<'a> {
        let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default();
        Resource { id, kind, body }
    }

    pub(crate) fn properties(&self) -> Option<&'a Map> {
        self.body.get("Properties").and_then(Node::as_map)
    }

    /// Returns the value of a property, or of one below it: `LustreConfiguration/DeploymentType`.
    pub(crate) fn get(&self, path: &str) -> Option<&'a Node> {
        let mut steps = path.split('/');
        let first = self.properties()?.get(steps.next()?)?;
        steps.try_fold(first, |node, step| node.get(step))
    }

    /// Returns an attribute such as `DeletionPolicy`, if it is a string.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.body.get(name).and_then(Node::as_text)
    }
}
