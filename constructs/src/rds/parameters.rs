//! Creates parameter groups.

use std::collections::BTreeMap;

use stanchion_aws::rds;
use stanchion_core::Scope;
use stanchion_template::{Map, Node, Value};

use super::engine::Engine;

/// The parameters of an engine, by name.
pub(super) type Parameters = BTreeMap<String, String>;

fn node(parameters: &Parameters) -> Node {
    let items = parameters.iter().map(|(name, value)| (name.clone(), Node::text(value.clone())));
    Node::Map(items.collect::<Map>())
}

/// Returns the description of a group. It has no path of a construct, because an update of it replaces the group.
fn description(engine: &Engine) -> String {
    format!("Parameters of {}", engine.family)
}

/// Creates the parameter group of an instance, if it has parameters.
pub(super) fn of_instance(
    scope: &Scope,
    engine: &Engine,
    parameters: &Parameters,
) -> Option<Value<String>> {
    if parameters.is_empty() {
        return None;
    }
    let group = rds::DBParameterGroup::new()
        .description(description(engine))
        .family(engine.family)
        .parameters(node(parameters));
    Some(scope.add("Parameters", group).reference())
}

/// Creates the parameter group of a cluster, if it has parameters.
pub(super) fn of_cluster(
    scope: &Scope,
    engine: &Engine,
    parameters: &Parameters,
) -> Option<Value<String>> {
    if parameters.is_empty() {
        return None;
    }
    let group = rds::DBClusterParameterGroup::new()
        .description(description(engine))
        .family(engine.family)
        .parameters(node(parameters));
    Some(scope.add("Parameters", group).reference())
}
