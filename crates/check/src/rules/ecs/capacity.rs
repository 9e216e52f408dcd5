//! Capacity provider strategies.

use stanchion_template::Node;

use super::SERVICE;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::ecs::FARGATE_PROVIDERS;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{name_of, of_kind};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_024, strategies)];

fn strategies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        (SERVICE, "CapacityProviderStrategy"),
        ("AWS::ECS::Cluster", "DefaultCapacityProviderStrategy"),
        ("AWS::ECS::ClusterCapacityProviderAssociations", "DefaultCapacityProviderStrategy"),
    ];
    for (kind, property) in kinds {
        for it in cx.of(kind) {
            if let Some(list) = it.list(property).filter(|it| !it.is_empty()) {
                check(cx, &it, property, list, findings);
            }
        }
    }
    of_cluster(cx, findings);
}

const CLUSTER: &str = "AWS::ECS::Cluster";
const ASSOCIATIONS: &str = "AWS::ECS::ClusterCapacityProviderAssociations";

/// Returns true if a list certainly does not have a name.
fn lacks(list: Option<&Node>, name: &str) -> bool {
    match list {
        None => true,
        Some(list) => list.as_list().is_some_and(|it| {
            it.iter().all(|it| match it.as_text() {
                Some(known) => known != name && !known.contains("{{"),
                None => super::is_plain(it) || name_of(it).is_some(),
            })
        }),
    }
}

/// Reports strategies with capacity providers of Fargate that the cluster does not have.
fn of_cluster(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut places: Vec<(Resource<'_>, &str, Resource<'_>)> = Vec::new();
    for it in cx.of(SERVICE) {
        if let Some(cluster) = it.get("Cluster").and_then(|it| of_kind(cx, it, CLUSTER)) {
            places.push((it, "CapacityProviderStrategy", cluster));
        }
    }
    places.extend(cx.of(CLUSTER).map(|it| (it, "DefaultCapacityProviderStrategy", it)));
    for (resource, property, cluster) in places {
        let others: Vec<Resource<'_>> = cx
            .of(ASSOCIATIONS)
            .filter(|it| {
                let other = it.get("Cluster").and_then(|it| of_kind(cx, it, CLUSTER));
                other.is_none_or(|it| it.id == cluster.id)
            })
            .collect();
        let property_of = |it: &Resource<'_>, name: &str| lacks(it.get("CapacityProviders"), name);
        for (at, item) in resource.list(property).unwrap_or_default().iter().enumerate() {
            let name = item.get("CapacityProvider").and_then(Node::as_text);
            let Some(name) = name.filter(|it| FARGATE_PROVIDERS.contains(it)) else { continue };
            if property_of(&cluster, name) && others.iter().all(|it| property_of(it, name)) {
                findings
                    .on(
                        &resource,
                        &format!("{property}.{at}.CapacityProvider"),
                        format!("the cluster {} does not have this capacity provider", cluster.id),
                    )
                    .found(name)
                    .help(format!("Add {name} to `CapacityProviders` of {}", cluster.id));
            }
        }
    }
}

/// Returns whether a provider is one of Fargate, or `None` if that is unknown.
fn is_fargate(cx: &Analysis<'_>, item: &Node) -> Option<bool> {
    let provider = item.get("CapacityProvider")?;
    if let Some(name) = provider.as_text() {
        return Some(FARGATE_PROVIDERS.contains(&name));
    }
    of_kind(cx, provider, "AWS::ECS::CapacityProvider").map(|_| false)
}

fn check(
    cx: &Analysis<'_>,
    resource: &Resource<'_>,
    property: &str,
    list: &[Node],
    findings: &mut Findings<'_>,
) {
    let kinds: Vec<bool> = list.iter().filter_map(|it| is_fargate(cx, it)).collect();
    if kinds.contains(&true) && kinds.contains(&false) {
        findings
            .on(resource, property, "the strategy mixes Fargate with other capacity providers")
            .found("both")
            .allowed("only capacity providers of Fargate, or none of them");
    }
    let values = |name: &str, default: f64| -> Option<Vec<f64>> {
        list.iter()
            .map(|it| match it.get(name) {
                None => it.as_map().map(|_| default),
                Some(value) => number(value),
            })
            .collect()
    };
    if list.len() > 1
        && list.iter().all(super::is_plain)
        && values("Weight", 0.0).is_some_and(|it| it.iter().all(|it| *it == 0.0))
    {
        findings
            .on(resource, property, "every capacity provider of the strategy has the weight 0")
            .found("0")
            .allowed("a `Weight` of 1 or more for at least one of them");
    }
    let bases = list.iter().filter_map(|it| it.get("Base").and_then(number));
    let count = bases.filter(|it| *it > 0.0).count();
    if count > 1 {
        findings
            .on(resource, property, "several capacity providers of the strategy have a base")
            .found(count)
            .allowed("`Base` for one of them");
    }
}
