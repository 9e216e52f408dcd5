//! How much a fleet asks for, and where.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::{SOURCE, fleet, fleets, maintains, property};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::items;
use crate::model::network::is_same_zone;
use crate::rules::declare::rules;

rules! {
    "SPF-011" Error "The capacity of a fleet is out of range" {
        what: "TargetCapacity is 0 with Type request, or above 10,000; or OnDemandTargetCapacity is above it.",
        why: "EC2 refuses the request.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/fleet-quotas.html",
        fix: "ask for 1 to 10000, of which On-Demand is a part",
        failing: fleet!("        TargetCapacity: 2\n        OnDemandTargetCapacity: 3\n"),
        passing: fleet!("        TargetCapacity: 3\n        OnDemandTargetCapacity: 3\n"),
        check: range,
    }
    "SPF-018" Error "Attributes and types of instances exclude each other" {
        what: "An override has InstanceRequirements and InstanceType, or TargetCapacityUnitType is set without InstanceRequirements.",
        why: "EC2 refuses the request.",
        source: SOURCE,
        fix: "use one of both",
        failing: fleet!("        TargetCapacity: 2\n        TargetCapacityUnitType: vcpu\n"),
        passing: fleet!("        TargetCapacity: 2\n        TargetCapacityUnitType: vcpu\n", "LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}, Overrides: [{InstanceRequirements: {VCpuCount: {Min: 2}, MemoryMiB: {Min: 4096}}}]}]"),
        check: requirements,
    }
    "SPF-019" Error "The places of a fleet contradict" {
        what: "Overrides name two subnets of one zone, an override both AvailabilityZone and AvailabilityZoneId, or there are more than 300 pools of type and subnet.",
        why: "EC2 refuses the request.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html",
        fix: "name one subnet for each zone",
        not_covered: "Subnets whose zone is only known while deploying.",
        failing: "Resources:\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.1.0/24, AvailabilityZone: us-east-1a}}\n  Fleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', TargetCapacity: 2, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}, Overrides: [{SubnetId: !Ref A}, {SubnetId: !Ref B}]}]}}}\n",
        passing: "Resources:\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.1.0/24, AvailabilityZone: us-east-1b}}\n  Fleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', TargetCapacity: 2, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}, Overrides: [{SubnetId: !Ref A}, {SubnetId: !Ref B}]}]}}}\n",
        check: places,
    }
    "SPF-020" Warning "A price limit raises interruptions" {
        what: "SpotPrice is set, on the fleet or an override.",
        why: "Instances are taken away when the price passes it; without one the most is the On-Demand price.",
        source: SOURCE,
        fix: "leave SpotPrice out",
        failing: fleet!("        TargetCapacity: 2\n        SpotPrice: '0.05'\n"),
        passing: fleet!("        TargetCapacity: 2\n"),
        check: price,
    }
    "SPF-021" Warning "Few kinds of instances to choose from" {
        what: "A fleet's overrides come to fewer than 3 pools of instance type and subnet.",
        why: "When the pools run dry there is no capacity.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
        fix: "name more instance types and zones, or use InstanceRequirements",
        failing: fleet!("        TargetCapacity: 2\n", "LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}, Overrides: [{InstanceType: m5.large}]}]"),
        passing: fleet!("        TargetCapacity: 2\n", "LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678, Version: '1'}, Overrides: [{InstanceType: m5.large}, {InstanceType: m6i.large}, {InstanceType: m7i.large}]}]"),
        check: pools,
    }
}

fn range(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(target) = it.number(&property("TargetCapacity")) else { continue };
        if target > 10_000.0 || (target < 1.0 && maintains(&it) == Some(false)) {
            findings
                .on(&it, &property("TargetCapacity"), "the capacity is out of range")
                .found(target)
                .allowed("1 to 10000, and 0 with maintain");
        }
        let demand = property("OnDemandTargetCapacity");
        if let Some(number) = it.number(&demand).filter(|it| *it > target) {
            findings
                .on(&it, &demand, "On-Demand is a part of the whole")
                .found(number)
                .allowed(format!("up to TargetCapacity, {target}"));
        }
    }
}

/// The overrides of all launch templates of a fleet, with their paths; none when some cannot be told.
fn overrides<'a>(fleet: &crate::context::Resource<'a>) -> Option<Vec<(String, &'a Node)>> {
    let mut all = Vec::new();
    let configs = items(fleet.get(&property("LaunchTemplateConfigs")))?;
    for (at, config) in configs.iter().enumerate() {
        let Some(list) = config.get("Overrides") else { continue };
        for (index, entry) in items(Some(list))?.iter().enumerate() {
            all.push((property(&format!("LaunchTemplateConfigs.{at}.Overrides.{index}")), entry));
        }
    }
    Some(all)
}

fn requirements(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it) else { continue };
        for (path, entry) in &all {
            if entry.get("InstanceRequirements").is_some() && entry.get("InstanceType").is_some() {
                findings
                    .on(&it, path, "attributes and a type exclude each other")
                    .found("InstanceRequirements and InstanceType")
                    .allowed("one of both");
            }
        }
        let unit = property("TargetCapacityUnitType");
        // The launch template may have the requirements, when it is in this template one can see.
        let by_template = cx
            .of("AWS::EC2::LaunchTemplate")
            .any(|it| it.has("LaunchTemplateData.InstanceRequirements"));
        let has_any = all.iter().any(|(_, it)| it.get("InstanceRequirements").is_some());
        if it.has(&unit) && !has_any && !by_template {
            findings
                .on(&it, &unit, "a unit of capacity needs attributes of instances")
                .found("no InstanceRequirements");
        }
    }
}

fn places(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it) else { continue };
        let mut subnets: Vec<(&str, &Node)> = Vec::new();
        for (path, entry) in &all {
            if entry.get("AvailabilityZone").is_some() && entry.get("AvailabilityZoneId").is_some()
            {
                findings
                    .on(&it, path, "the zone is named twice")
                    .found("AvailabilityZone and AvailabilityZoneId")
                    .allowed("one of both");
            }
            let Some(subnet) = entry.get("SubnetId") else { continue };
            if subnets.iter().any(|(_, known)| *known == subnet) {
                continue;
            }
            let twin = subnets.iter().find(|(_, it)| is_same_zone(cx, it, subnet) == Some(true));
            if twin.is_some() {
                findings
                    .on(
                        &it,
                        &format!("{path}.SubnetId"),
                        "another subnet of this zone is there already",
                    )
                    .found(subnet.describe())
                    .allowed("one subnet for each zone");
            }
            subnets.push((path, subnet));
        }
        if all.len() > 300 {
            findings
                .on(&it, &property("LaunchTemplateConfigs"), "there are too many pools")
                .found(all.len())
                .allowed("up to 300");
        }
    }
}

fn price(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let own = it.has(&property("SpotPrice")).then(|| property("SpotPrice"));
        let priced = overrides(&it).unwrap_or_default().into_iter();
        let others = priced
            .filter(|(_, entry)| entry.get("SpotPrice").is_some())
            .map(|(path, _)| format!("{path}.SpotPrice"));
        for path in own.into_iter().chain(others) {
            findings.on(&it, &path, "a price limit raises interruptions");
        }
    }
}

fn pools(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it).filter(|it| !it.is_empty()) else { continue };
        if all.iter().any(|(_, it)| it.get("InstanceRequirements").is_some()) {
            continue;
        }
        let pools: BTreeSet<String> = all
            .iter()
            .map(|(_, it)| format!("{:?}{:?}", it.get("InstanceType"), it.get("SubnetId")))
            .collect();
        if pools.len() < 3 {
            findings
                .on(&it, &property("LaunchTemplateConfigs"), "there are few pools to choose from")
                .found(format!("{} pools", pools.len()))
                .allowed("3 and more");
        }
    }
}
