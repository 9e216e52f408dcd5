//! The subnets of load balancers.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::{BALANCER, kind};
use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{is_same_zone, subnet, zone_in_words, zone_of_subnet};
use crate::rule::{Findings, Rule};
use crate::view::identity::is_same;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ELB_001, zones)];

fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for balancer in cx.of(BALANCER) {
        let mappings: Option<Vec<&Node>> = balancer
            .list("SubnetMappings")
            .map(|list| list.iter().filter_map(|it| it.get("SubnetId")).collect());
        let (property, subnets) = match (balancer.list("Subnets"), mappings) {
            (Some(list), _) => ("Subnets", list.iter().collect::<Vec<_>>()),
            (None, Some(list)) => ("SubnetMappings", list),
            (None, None) => continue,
        };
        let is_local = |it: &&Node| {
            let zone = subnet(cx, it).and_then(|it| it.get("AvailabilityZone"));
            zone.and_then(Node::as_text).is_some_and(|it| it.split('-').count() != 3)
        };
        // A load balancer in a Local Zone or an Outpost has one subnet.
        if subnets.iter().any(is_local) {
            continue;
        }
        if kind(&balancer) == Some("application")
            && let [one] = subnets.as_slice()
            && one.as_text().is_none_or(|it| !it.contains("{{"))
            && (one.as_text().is_some() || subnet(cx, one).is_some())
            && subnet(cx, one).is_none_or(|it| !it.has("OutpostArn"))
        {
            findings
                .on(&balancer, property, "an Application Load Balancer has one subnet")
                .found(zone_of_subnet(cx, one).map_or_else(|| "1 subnet".to_owned(), zone_in_words))
                .allowed("subnets in two or more Availability Zones");
            continue;
        }
        let mut reported = BTreeSet::new();
        for (at, one) in subnets.iter().enumerate() {
            for other in &subnets[at + 1..] {
                let together = is_same(cx, one, other) == Some(true)
                    || is_same_zone(cx, one, other) == Some(true);
                if together && reported.insert(property) {
                    let zone = zone_of_subnet(cx, one);
                    findings
                        .on(
                            &balancer,
                            property,
                            "two subnets of the load balancer are in the same Availability Zone",
                        )
                        .found(
                            zone.map_or_else(|| "the same subnet twice".to_owned(), zone_in_words),
                        )
                        .allowed("one subnet in each Availability Zone");
                }
            }
        }
    }
}
