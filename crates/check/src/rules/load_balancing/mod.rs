//! Elastic Load Balancing.

mod access_logs;
mod balancer;
mod listener;
mod reach;
mod target_group;

use stanchion_template::Node;

use crate::rule::Rule;
use crate::view::identity::of_kind;
use crate::view::{Resource, View};

const BALANCER: &str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
const LISTENER: &str = "AWS::ElasticLoadBalancingV2::Listener";
const LISTENER_RULE: &str = "AWS::ElasticLoadBalancingV2::ListenerRule";
const TARGET_GROUP: &str = "AWS::ElasticLoadBalancingV2::TargetGroup";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [balancer::RULES, listener::RULES, target_group::RULES, access_logs::RULES, reach::RULES]
        .into_iter()
        .flatten()
}

/// Returns the kind of a load balancer, or `None` if it is unknown. Default: `application`.
fn kind<'a>(balancer: &Resource<'a>) -> Option<&'a str> {
    if balancer.has("Type") { balancer.text("Type") } else { Some("application") }
}

/// Returns the target groups to which a list of actions forwards, with the path of each.
fn forwarded<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
    property: &str,
) -> Vec<(String, Resource<'a>)> {
    let mut groups = Vec::new();
    for (at, action) in resource.list(property).unwrap_or_default().iter().enumerate() {
        let path = format!("{property}.{at}");
        if let Some(group) = action.get("TargetGroupArn").and_then(|it| named(view, it)) {
            groups.push((format!("{path}.TargetGroupArn"), group));
        }
        let weighted = action.get("ForwardConfig").and_then(|it| it.get("TargetGroups"));
        let weighted = weighted.and_then(Node::as_list).unwrap_or_default();
        for (place, tuple) in weighted.iter().enumerate() {
            if let Some(group) = tuple.get("TargetGroupArn").and_then(|it| named(view, it)) {
                let path = format!("{path}.ForwardConfig.TargetGroups.{place}.TargetGroupArn");
                groups.push((path, group));
            }
        }
    }
    groups
}

fn named<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    of_kind(view, node, TARGET_GROUP)
}
