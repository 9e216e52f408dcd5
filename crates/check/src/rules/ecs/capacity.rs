//! Capacity provider strategies.

use stanchion_template::Node;

use super::SERVICE;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::ecs::FARGATE_PROVIDERS;
use crate::model::identity::of_kind;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
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
