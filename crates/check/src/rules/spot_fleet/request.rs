//! What kind of request it is.

use stanchion_template::Node;

use super::{SOURCE, fleet, fleets, maintains, property};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::items;
use crate::rules::declare::rules;

rules! {
    "SPF-005" Error "Something that needs launch templates" {
        what: "OnDemandTargetCapacity or capacityOptimizedPrioritized stands beside LaunchSpecifications.",
        why: "EC2 refuses the request.",
        source: SOURCE,
        fix: "use LaunchTemplateConfigs",
        failing: fleet!("        TargetCapacity: 2\n        OnDemandTargetCapacity: 1\n", "LaunchSpecifications: [{ImageId: ami-12345678, InstanceType: m5.large}]"),
        passing: fleet!("        TargetCapacity: 2\n        OnDemandTargetCapacity: 1\n"),
        check: templates,
    }
    "SPF-008" Warning "No allocation strategy means the lowest price" {
        what: "AllocationStrategy is absent or lowestPrice.",
        why: "Instances come from the cheapest pools, which are interrupted most.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html",
        fix: "use priceCapacityOptimized",
        failing: fleet!("        TargetCapacity: 2\n"),
        passing: fleet!("        TargetCapacity: 2\n        AllocationStrategy: priceCapacityOptimized\n"),
        check: strategy,
    }
    "SPF-009" Error "A number of pools without the lowest price" {
        what: "InstancePoolsToUseCount is set, and AllocationStrategy is not lowestPrice.",
        why: "EC2 refuses the request.",
        source: SOURCE,
        fix: "leave InstancePoolsToUseCount out",
        failing: fleet!("        TargetCapacity: 2\n        AllocationStrategy: diversified\n        InstancePoolsToUseCount: 2\n"),
        passing: fleet!("        TargetCapacity: 2\n        AllocationStrategy: lowestPrice\n        InstancePoolsToUseCount: 2\n"),
        check: pools,
    }
    "SPF-010" Error "Instant is not a type of Spot Fleet" {
        what: "Type is instant.",
        why: "EC2 refuses the request; instant is for EC2 Fleet.",
        source: SOURCE,
        fix: "use maintain or request",
        failing: fleet!("        TargetCapacity: 2\n        Type: instant\n"),
        passing: fleet!("        TargetCapacity: 2\n        Type: maintain\n"),
        check: instant,
    }
    "SPF-012" Error "A strategy of replacement that cannot be" {
        what: "SpotMaintenanceStrategies stands beside Type request; TerminationDelay is absent with launch-before-terminate, present with launch, or not 120 to 7200 seconds.",
        why: "EC2 refuses the request.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html",
        fix: "set TerminationDelay with launch-before-terminate, and only there, on a fleet of type maintain",
        failing: fleet!("        TargetCapacity: 2\n        SpotMaintenanceStrategies: {CapacityRebalance: {ReplacementStrategy: launch-before-terminate}}\n"),
        passing: fleet!("        TargetCapacity: 2\n        SpotMaintenanceStrategies: {CapacityRebalance: {ReplacementStrategy: launch-before-terminate, TerminationDelay: 300}}\n"),
        check: rebalance,
    }
    "SPF-013" Error "A policy for excess capacity on a request" {
        what: "ExcessCapacityTerminationPolicy stands beside Type request.",
        why: "EC2 refuses it: only a fleet of type maintain changes its capacity.",
        source: SOURCE,
        fix: "use maintain, or leave the policy out",
        failing: fleet!("        TargetCapacity: 2\n        Type: request\n        ExcessCapacityTerminationPolicy: noTermination\n"),
        passing: fleet!("        TargetCapacity: 2\n        Type: maintain\n        ExcessCapacityTerminationPolicy: noTermination\n"),
        check: excess,
    }
    "SPF-014" Error "The dates of a request are none" {
        what: "ValidFrom or ValidUntil is no date and time as YYYY-MM-DDTHH:MM:SSZ, or ValidUntil is not after ValidFrom.",
        why: "EC2 refuses the request.",
        source: SOURCE,
        fix: "write UTC with a Z at the end",
        not_covered: "Whether ValidUntil is past: the checks know no clock.",
        failing: fleet!("        TargetCapacity: 2\n        ValidFrom: '2030-02-01T00:00:00Z'\n        ValidUntil: '2030-01-01T00:00:00Z'\n"),
        passing: fleet!("        TargetCapacity: 2\n        ValidFrom: '2030-01-01T00:00:00Z'\n        ValidUntil: '2030-02-01T00:00:00Z'\n        TerminateInstancesWithExpiration: true\n"),
        check: dates,
    }
    "SPF-015" Warning "Instances outlive their request" {
        what: "ValidUntil is set, and TerminateInstancesWithExpiration is not.",
        why: "When the request ends the instances go on, and nobody looks after them.",
        source: SOURCE,
        fix: "set TerminateInstancesWithExpiration",
        failing: fleet!("        TargetCapacity: 2\n        ValidUntil: '2030-01-01T00:00:00Z'\n"),
        passing: fleet!("        TargetCapacity: 2\n        ValidUntil: '2030-01-01T00:00:00Z'\n        TerminateInstancesWithExpiration: true\n"),
        check: expiration,
    }
    "SPF-016" Error "Stop and hibernate are for fleets that maintain" {
        what: "InstanceInterruptionBehavior is stop or hibernate, and Type is request.",
        why: "EC2 refuses the request.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html",
        fix: "use maintain or terminate",
        failing: fleet!("        TargetCapacity: 2\n        Type: request\n        InstanceInterruptionBehavior: stop\n"),
        passing: fleet!("        TargetCapacity: 2\n        InstanceInterruptionBehavior: stop\n"),
        check: interruption,
    }
    "SPF-017" Error "Tags of a fleet on something else" {
        what: "TagSpecifications of the request names a ResourceType other than spot-fleet-request.",
        why: "EC2 refuses the request; instances get their tags from the launch template or specification.",
        source: SOURCE,
        fix: "use spot-fleet-request here, and TagSpecifications of the launch template for instances",
        failing: fleet!("        TargetCapacity: 2\n        TagSpecifications: [{ResourceType: instance, Tags: [{Key: a, Value: b}]}]\n"),
        passing: fleet!("        TargetCapacity: 2\n        TagSpecifications: [{ResourceType: spot-fleet-request, Tags: [{Key: a, Value: b}]}]\n"),
        check: tags,
    }
}

fn templates(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| it.has(&property("LaunchSpecifications"))) {
        let demand = property("OnDemandTargetCapacity");
        if it.has(&demand) && it.number(&demand) != Some(0.0) {
            findings
                .on(&it, &demand, "On-Demand capacity needs launch templates")
                .found("LaunchSpecifications");
        }
        let strategy = property("AllocationStrategy");
        if it.text(&strategy) == Some("capacityOptimizedPrioritized") {
            findings
                .on(&it, &strategy, "priorities need launch templates")
                .found("LaunchSpecifications");
        }
    }
}

fn strategy(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let name = property("AllocationStrategy");
    for it in fleets(cx) {
        if !it.has(&name) || it.text(&name) == Some("lowestPrice") {
            findings
                .on(&it, &name, "the cheapest pools are interrupted most")
                .found(it.text(&name).unwrap_or("nothing, which means lowestPrice"))
                .allowed("priceCapacityOptimized, capacityOptimized or diversified");
        }
    }
}

fn pools(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| it.has(&property("InstancePoolsToUseCount"))) {
        if let Some(strategy) =
            it.text(&property("AllocationStrategy")).filter(|it| *it != "lowestPrice")
        {
            findings
                .on(&it, &property("InstancePoolsToUseCount"), "only lowestPrice counts pools")
                .found(strategy)
                .allowed("lowestPrice");
        }
    }
}

fn instant(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        if it.text(&property("Type")) == Some("instant") {
            findings
                .on(&it, &property("Type"), "a Spot Fleet is not instant")
                .found("instant")
                .allowed("maintain or request");
        }
    }
}

fn rebalance(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let base = property("SpotMaintenanceStrategies.CapacityRebalance");
    for it in fleets(cx).filter(|it| it.has(&base)) {
        if maintains(&it) == Some(false) {
            findings
                .on(&it, &base, "only fleets of type maintain replace instances")
                .found("request");
        }
        let delay = format!("{base}.TerminationDelay");
        match it.text(&format!("{base}.ReplacementStrategy")) {
            Some("launch-before-terminate") if !it.has(&delay) => {
                findings
                    .on(&it, &base, "the delay is missing")
                    .found("launch-before-terminate without TerminationDelay")
                    .allowed("120 to 7200 seconds");
            }
            Some("launch") if it.has(&delay) => {
                findings.on(&it, &delay, "nothing is terminated").found("launch");
            }
            _ => {}
        }
        if let Some(seconds) = it.number(&delay).filter(|it| !(120.0..=7200.0).contains(it)) {
            findings
                .on(&it, &delay, "the delay is out of range")
                .found(format!("{seconds} seconds"))
                .allowed("120 to 7200 seconds");
        }
    }
}

fn excess(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx).filter(|it| maintains(it) == Some(false)) {
        let name = property("ExcessCapacityTerminationPolicy");
        if it.has(&name) {
            findings
                .on(&it, &name, "a request has no excess capacity")
                .found("request")
                .allowed("maintain");
        }
    }
}

/// Whether a text is a date and time in UTC to the second.
fn is_time(text: &str) -> bool {
    let shape: String = text.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }).collect();
    if shape != "0000-00-00T00:00:00Z" {
        return false;
    }
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|it| it.parse::<u8>().ok());
    part(5..7).is_some_and(|it| (1..=12).contains(&it))
        && part(8..10).is_some_and(|it| (1..=31).contains(&it))
        && part(11..13).is_some_and(|it| it < 24)
        && part(14..16).is_some_and(|it| it < 60)
        && part(17..19).is_some_and(|it| it < 60)
}

fn dates(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let times = ["ValidFrom", "ValidUntil"].map(|name| it.text(&property(name)));
        for (name, time) in ["ValidFrom", "ValidUntil"].into_iter().zip(times) {
            if let Some(time) = time.filter(|it| !is_time(it)) {
                findings
                    .on(&it, &property(name), "this is no date and time")
                    .found(time)
                    .allowed("YYYY-MM-DDTHH:MM:SSZ");
            }
        }
        if let [Some(from), Some(until)] = times
            && is_time(from)
            && is_time(until)
            && until <= from
        {
            findings
                .on(&it, &property("ValidUntil"), "the request ends before it starts")
                .found(until)
                .allowed(format!("after {from}"));
        }
    }
}

fn expiration(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let until = property("ValidUntil");
        if it.has(&until) && !it.has(&property("TerminateInstancesWithExpiration")) {
            findings.on(&it, &until, "the instances go on when the request ends");
        }
    }
}

fn interruption(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let name = property("InstanceInterruptionBehavior");
    for it in fleets(cx).filter(|it| maintains(it) == Some(false)) {
        if let Some(behavior @ ("stop" | "hibernate")) = it.text(&name) {
            findings
                .on(&it, &name, "a request cannot bring instances back")
                .found(format!("{behavior} with request"))
                .allowed("terminate, or Type maintain");
        }
    }
}

fn tags(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let list = items(it.get(&property("TagSpecifications"))).unwrap_or_default();
        for (at, entry) in list.iter().enumerate() {
            let kind = entry.get("ResourceType").and_then(Node::as_text);
            if let Some(kind) = kind.filter(|it| *it != "spot-fleet-request") {
                findings
                    .on(
                        &it,
                        &property(&format!("TagSpecifications.{at}.ResourceType")),
                        "a fleet tags its request only",
                    )
                    .found(kind)
                    .allowed("spot-fleet-request");
            }
        }
    }
}
