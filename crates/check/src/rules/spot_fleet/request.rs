//! The request: its type, strategies, dates and tags.

use stanchion_template::{Node, counted};

use super::{fleets, maintains, property};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::spot_fleet::{MOMENT, TERMINATION_DELAY_SECONDS, is_moment};
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_005, templates),
    Rule::new(code::SPF_008, strategy),
    Rule::new(code::SPF_009, pools),
    Rule::new(code::SPF_010, instant),
    Rule::new(code::SPF_012, rebalance),
    Rule::new(code::SPF_013, excess),
    Rule::new(code::SPF_014, dates),
    Rule::new(code::SPF_015, expiration),
    Rule::new(code::SPF_016, interruption),
    Rule::new(code::SPF_017, tags),
];

fn templates(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| it.has(&property("LaunchSpecifications"))) {
        let demand = property("OnDemandTargetCapacity");
        if it.has(&demand) && it.number(&demand) != Some(0.0) {
            findings
                .on(&it, &demand, "On-Demand capacity requires launch templates")
                .found("`LaunchSpecifications`");
        }
        let strategy = property("AllocationStrategy");
        if it.text(&strategy) == Some("capacityOptimizedPrioritized") {
            findings
                .on(&it, &strategy, "this allocation strategy requires launch templates")
                .found("`LaunchSpecifications`");
        }
    }
}

fn strategy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = property("AllocationStrategy");
    for it in fleets(cx) {
        if !it.has(&name) || it.text(&name) == Some("lowestPrice") {
            findings
                .on(
                    &it,
                    &name,
                    "the lowest-price allocation strategy leads to the most interruptions",
                )
                .found(it.text(&name).unwrap_or("not set (default: lowestPrice)"))
                .allowed("priceCapacityOptimized, capacityOptimized or diversified");
        }
    }
}

fn pools(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| it.has(&property("InstancePoolsToUseCount"))) {
        if let Some(strategy) =
            it.text(&property("AllocationStrategy")).filter(|it| *it != "lowestPrice")
        {
            findings
                .on(
                    &it,
                    &property("InstancePoolsToUseCount"),
                    "`InstancePoolsToUseCount` is only valid with lowestPrice",
                )
                .found(strategy)
                .allowed("lowestPrice");
        }
    }
}

fn instant(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        if it.text(&property("Type")) == Some("instant") {
            findings
                .on(&it, &property("Type"), "Spot Fleet does not support the request type instant")
                .found("instant")
                .allowed("maintain or request");
        }
    }
}

fn rebalance(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let base = property("SpotMaintenanceStrategies.CapacityRebalance");
    for it in fleets(cx).filter(|it| it.has(&base)) {
        if maintains(&it) == Some(false) {
            findings
                .on(&it, &base, "only a fleet of type maintain can replace instances at risk")
                .found("request");
        }
        let delay = format!("{base}.TerminationDelay");
        match it.text(&format!("{base}.ReplacementStrategy")) {
            Some("launch-before-terminate") if !it.has(&delay) => {
                findings
                    .on(&it, &base, "the replacement strategy launch-before-terminate requires `TerminationDelay`")
                    .found("no `TerminationDelay`")
                    .allowed(TERMINATION_DELAY_SECONDS.of("seconds"));
            }
            Some("launch") if it.has(&delay) => {
                findings
                    .on(
                        &it,
                        &delay,
                        "`TerminationDelay` is not valid with the replacement strategy launch",
                    )
                    .found("launch");
            }
            _ => {}
        }
        if let Some(seconds) = it.number(&delay).filter(|it| !TERMINATION_DELAY_SECONDS.has(*it)) {
            findings
                .on(&it, &delay, "`TerminationDelay` is out of range")
                .found(counted(seconds, "second"))
                .allowed(TERMINATION_DELAY_SECONDS.of("seconds"));
        }
    }
}

fn excess(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| maintains(it) == Some(false)) {
        let name = property("ExcessCapacityTerminationPolicy");
        if it.has(&name) {
            findings
                .on(
                    &it,
                    &name,
                    "`ExcessCapacityTerminationPolicy` does not apply to a fleet of type request",
                )
                .found("request")
                .allowed("maintain");
        }
    }
}

fn dates(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let times = ["ValidFrom", "ValidUntil"].map(|name| it.text(&property(name)));
        for (name, time) in ["ValidFrom", "ValidUntil"].into_iter().zip(times) {
            if let Some(time) = time.filter(|it| !is_moment(it)) {
                findings
                    .on(
                        &it,
                        &property(name),
                        "the date and time of the Spot Fleet request is not valid",
                    )
                    .found(time)
                    .allowed(MOMENT);
            }
        }
        if let [Some(from), Some(until)] = times
            && is_moment(from)
            && is_moment(until)
            && until <= from
        {
            findings
                .on(&it, &property("ValidUntil"), "`ValidUntil` is not after `ValidFrom`")
                .found(until)
                .allowed(format!("after {from}"));
        }
    }
}

fn expiration(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let until = property("ValidUntil");
        if it.has(&until) && !it.has(&property("TerminateInstancesWithExpiration")) {
            findings.on(
                &it,
                &until,
                "the instances keep running after the Spot Fleet request expires",
            );
        }
    }
}

fn interruption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let name = property("InstanceInterruptionBehavior");
    for it in fleets(cx).filter(|it| maintains(it) == Some(false)) {
        if let Some(behavior @ ("stop" | "hibernate")) = it.text(&name) {
            findings
                .on(
                    &it,
                    &name,
                    "a fleet of type request cannot stop or hibernate interrupted instances",
                )
                .found(format!("{behavior} with the type request"))
                .allowed("terminate, or the type maintain");
        }
    }
}

fn tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let list = items(it.get(&property("TagSpecifications"))).unwrap_or_default();
        for (at, entry) in list.iter().enumerate() {
            let kind = entry.get("ResourceType").and_then(Node::as_text);
            if let Some(kind) = kind.filter(|it| *it != "spot-fleet-request") {
                findings
                    .on(
                        &it,
                        &property(&format!("TagSpecifications.{at}.ResourceType")),
                        "the tags of a Spot Fleet can only apply to its request",
                    )
                    .found(kind)
                    .allowed("spot-fleet-request");
            }
        }
    }
}
