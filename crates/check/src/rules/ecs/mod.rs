//! Amazon ECS.

mod capacity;
mod container;
mod dependency;
mod fargate;
mod load_balancer;
mod logging;
mod memory;
mod network;
mod placement;
mod provider;
mod registry;
mod role;
mod service;

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::{has_generated_keys, is_function};

use crate::analysis::Analysis;
use crate::facts::ecs::FARGATE_PROVIDERS;
use crate::rule::Rule;
use crate::view::Resource;
use crate::view::identity::of_kind;

const TASK: &str = "AWS::ECS::TaskDefinition";
const SERVICE: &str = "AWS::ECS::Service";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        fargate::RULES,
        container::RULES,
        dependency::RULES,
        memory::RULES,
        network::RULES,
        logging::RULES,
        role::RULES,
        service::RULES,
        placement::RULES,
        capacity::RULES,
        provider::RULES,
        registry::RULES,
        load_balancer::RULES,
    ]
    .into_iter()
    .flatten()
}

/// A container of a task definition.
#[derive(Clone, Copy)]
struct Container<'a> {
    at: usize,
    node: &'a Node,
}

impl<'a> Container<'a> {
    fn name(&self) -> Option<&'a str> {
        self.text("Name")
    }

    fn get(&self, path: &str) -> Option<&'a Node> {
        path.split('.').try_fold(self.node, |node, name| node.get(name)).filter(|it| is_set(it))
    }

    fn text(&self, path: &str) -> Option<&'a str> {
        self.get(path)?.as_text().filter(|it| !it.contains("{{resolve:"))
    }

    fn number(&self, path: &str) -> Option<f64> {
        crate::view::value::number(self.get(path)?)
    }

    fn list(&self, path: &str) -> &'a [Node] {
        self.get(path).and_then(Node::as_list).unwrap_or_default()
    }

    /// Returns whether the task stops with the container, or `None` if that is unknown. Default: `true`.
    fn is_essential(&self) -> Option<bool> {
        match self.get("Essential") {
            None => Some(true),
            Some(node) => truth(node),
        }
    }

    /// Returns the path of a property below the task definition.
    fn path(&self, property: &str) -> String {
        format!("ContainerDefinitions.{}.{property}", self.at)
    }

    /// Returns the name for messages.
    fn label(&self) -> String {
        self.name().map_or_else(|| format!("number {}", self.at + 1), str::to_owned)
    }
}

/// The containers of a task definition.
struct Containers<'a> {
    list: Vec<Container<'a>>,
    /// The place of the first container of each name.
    by_name: BTreeMap<&'a str, usize>,
    /// True if every container is known.
    is_complete: bool,
}

impl<'a> Containers<'a> {
    /// Returns the names of all containers, or `None` if some are unknown.
    fn names(&self) -> Option<Vec<&'a str>> {
        self.is_complete.then(|| self.list.iter().map(Container::name).collect())?
    }

    fn named(&self, name: &str) -> Option<&Container<'a>> {
        self.list.get(*self.by_name.get(name)?)
    }
}

fn containers<'a>(task: &Resource<'a>) -> Containers<'a> {
    let Some(nodes) = task.list("ContainerDefinitions") else {
        let (list, by_name) = (Vec::new(), BTreeMap::new());
        return Containers { list, by_name, is_complete: false };
    };
    let list: Vec<Container<'_>> = nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| is_plain(node))
        .map(|(at, node)| Container { at, node })
        .collect();
    let is_complete = !list.is_empty() && list.len() == nodes.len();
    let mut by_name = BTreeMap::new();
    for (at, it) in list.iter().enumerate() {
        if let Some(name) = it.name() {
            by_name.entry(name).or_insert(at);
        }
    }
    Containers { list, by_name, is_complete }
}

/// Returns true for a map that is not an expression.
fn is_plain(node: &Node) -> bool {
    node.as_map().is_some_and(|it| !has_generated_keys(it)) && !is_function(node)
}

/// Returns true for a value that is not an empty list or map.
fn is_set(node: &Node) -> bool {
    match node {
        Node::List(items) => !items.is_empty(),
        Node::Map(map) => map.iter().next().is_some(),
        _ => true,
    }
}

/// Returns a literal boolean.
fn truth(node: &Node) -> Option<bool> {
    match node {
        Node::Bool(value) => Some(*value),
        Node::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Node::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Returns whether a task definition requires compatibility with Fargate, or `None` if that is unknown.
fn requires_fargate(task: &Resource<'_>) -> Option<bool> {
    let Some(node) = task.get("RequiresCompatibilities") else { return Some(false) };
    let names: Vec<Option<&str>> = node.as_list()?.iter().map(Node::as_text).collect();
    if names.contains(&Some("FARGATE")) {
        return Some(true);
    }
    names.iter().all(Option::is_some).then_some(false)
}

/// Returns the network mode of a task, or `None` if it is unknown. Default: `bridge`.
fn network_mode<'a>(task: &Resource<'a>) -> Option<&'a str> {
    if task.has("NetworkMode") {
        return task.text("NetworkMode");
    }
    // Managed instances have no bridge.
    let names = task.list("RequiresCompatibilities").unwrap_or_default();
    let is_managed = names.iter().any(|it| it.as_text() == Some("MANAGED_INSTANCES"));
    (!is_managed).then_some("bridge")
}

/// Returns true if the task certainly runs Windows containers.
fn is_windows(task: &Resource<'_>) -> bool {
    task.text("RuntimePlatform.OperatingSystemFamily").is_some_and(|it| it.starts_with("WINDOWS"))
}

/// Returns the task definition of the template that a service runs.
fn task_of<'a>(cx: &Analysis<'a>, service: &Resource<'a>) -> Option<Resource<'a>> {
    of_kind(cx, service.get("TaskDefinition")?, TASK)
}

/// Returns whether a service runs its tasks on Fargate, or `None` if that is unknown.
fn is_on_fargate(service: &Resource<'_>) -> Option<bool> {
    if service.has("LaunchType") {
        return service.text("LaunchType").map(|it| it == "FARGATE");
    }
    let strategy = service.list("CapacityProviderStrategy")?;
    let names: Option<Vec<&str>> =
        strategy.iter().map(|it| it.get("CapacityProvider")?.as_text()).collect();
    Some(names?.iter().any(|it| FARGATE_PROVIDERS.contains(it)))
}

/// Returns true if another service than ECS deploys the tasks, or if that is unknown.
fn has_other_controller(service: &Resource<'_>) -> bool {
    service.has("DeploymentController") && service.text("DeploymentController.Type") != Some("ECS")
}
