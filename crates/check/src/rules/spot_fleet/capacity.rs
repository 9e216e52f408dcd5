//! The capacity of a fleet, and the pools it comes from.

use std::collections::BTreeMap;

use stanchion_template::{Node, counted};

use super::{fleets, maintains, property};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::spot_fleet::{CAPACITY, POOLS};
use crate::model::network::{zone_is_same, zone_of_subnet};
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, key_of, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_011, range),
    Rule::new(code::SPF_018, requirements),
    Rule::new(code::SPF_019, places),
    Rule::new(code::SPF_020, price),
    Rule::new(code::SPF_021, pools),
];

fn range(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(target) = it.number(&property("TargetCapacity")) else { continue };
        // The quota is about instances, and the capacity can be in vCPUs or MiB.
        let unit = property("TargetCapacityUnitType");
        let is_in_instances = !it.has(&unit) || it.text(&unit) == Some("units");
        let message = "the target capacity of the Spot Fleet is out of range";
        let allowed = format!("{CAPACITY}, or 0 with the type maintain");
        if target < f64::from(CAPACITY.least) && maintains(&it) == Some(false) {
            findings.on(&it, &property("TargetCapacity"), message).found(target).allowed(allowed);
        } else if target > f64::from(CAPACITY.most) && is_in_instances {
            findings
                .on(&it, &property("TargetCapacity"), message)
                .found(target)
                .allowed(allowed)
                .severity(Severity::Warning);
        }
        let demand = property("OnDemandTargetCapacity");
        if let Some(number) = it.number(&demand).filter(|it| *it > target) {
            findings
                .on(&it, &demand, "`OnDemandTargetCapacity` is greater than `TargetCapacity`")
                .found(number)
                .allowed(format!("up to `TargetCapacity`, {target}"));
        }
    }
}

/// Returns true if each launch template of a fleet is in the template and has no instance requirements.
fn no_template_has_requirements(cx: &Analysis<'_>, fleet: &crate::view::Resource<'_>) -> bool {
    let lacks = |config: &Node| {
        let specification = config.get("LaunchTemplateSpecification");
        let template = specification
            .and_then(|it| it.get("LaunchTemplateId").or_else(|| it.get("LaunchTemplateName")))
            .and_then(|it| of_kind(cx, it, "AWS::EC2::LaunchTemplate"));
        template.is_some_and(|it| !it.has("LaunchTemplateData.InstanceRequirements"))
    };
    items(fleet.get(&property("LaunchTemplateConfigs"))).is_some_and(|it| it.iter().all(lacks))
}

/// An override of a launch template of a fleet, with the places of the launch template and of the override.
struct Override<'a> {
    config: usize,
    at: usize,
    entry: &'a Node,
}

impl Override<'_> {
    fn path(&self) -> String {
        property(&format!("LaunchTemplateConfigs.{}.Overrides.{}", self.config, self.at))
    }

    fn has(&self, name: &str) -> bool {
        self.entry.get(name).is_some()
    }
}

/// Returns the overrides of all launch templates of a fleet, or `None` if some are expressions.
fn overrides<'a>(fleet: &crate::view::Resource<'a>) -> Option<Vec<Override<'a>>> {
    let mut all = Vec::new();
    let configs = items(fleet.get(&property("LaunchTemplateConfigs")))?;
    for (config, node) in configs.iter().enumerate() {
        let Some(list) = node.get("Overrides") else { continue };
        let entries = items(Some(list))?.iter().enumerate();
        all.extend(entries.map(|(at, entry)| Override { config, at, entry }));
    }
    Some(all)
}

fn requirements(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it) else { continue };
        for one in &all {
            if one.has("InstanceRequirements") && one.has("InstanceType") {
                findings
                    .on(
                        &it,
                        &one.path(),
                        "`InstanceRequirements` and `InstanceType` exclude each other",
                    )
                    .found("both")
                    .allowed("only one of the two");
            }
        }
        let unit = property("TargetCapacityUnitType");
        let has_any = all.iter().any(|it| it.has("InstanceRequirements"));
        if it.has(&unit) && !has_any && no_template_has_requirements(cx, &it) {
            findings
                .on(&it, &unit, "`TargetCapacityUnitType` requires `InstanceRequirements`")
                .found("no `InstanceRequirements`");
        }
    }
}

fn places(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it) else { continue };
        let mut subnets: BTreeMap<String, Vec<&Node>> = BTreeMap::new();
        let mut zones: Vec<&Node> = Vec::new();
        for one in &all {
            if one.has("AvailabilityZone") && one.has("AvailabilityZoneId") {
                findings
                    .on(
                        &it,
                        &one.path(),
                        "`AvailabilityZone` and `AvailabilityZoneId` exclude each other",
                    )
                    .found("both")
                    .allowed("only one of the two");
            }
            let Some(subnet) = one.entry.get("SubnetId") else { continue };
            let same = subnets.entry(key_of(cx, subnet)).or_default();
            if same.contains(&subnet) {
                continue;
            }
            let zone = zone_of_subnet(cx, subnet);
            let in_same_zone = !same.is_empty()
                || zone.is_some_and(|zone| {
                    zones.iter().any(|it| zone_is_same(it, zone) == Some(true))
                });
            same.push(subnet);
            zones.extend(zone.filter(|it| !zones.contains(it)));
            if in_same_zone {
                findings
                    .on(
                        &it,
                        &format!("{}.SubnetId", one.path()),
                        "the override names two subnets in the same Availability Zone",
                    )
                    .found(subnet.describe())
                    .allowed("one subnet for each Availability Zone");
            }
        }
        if all.len() > POOLS {
            findings
                .on(
                    &it,
                    &property("LaunchTemplateConfigs"),
                    "the Spot Fleet has too many Spot pools",
                )
                .found(all.len())
                .allowed(format!("up to {POOLS}"));
        }
    }
}

fn price(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let own = it.has(&property("SpotPrice")).then(|| property("SpotPrice"));
        let priced = overrides(&it).unwrap_or_default().into_iter();
        let others =
            priced.filter(|it| it.has("SpotPrice")).map(|it| format!("{}.SpotPrice", it.path()));
        for path in own.into_iter().chain(others) {
            findings.on(&it, &path, "the maximum Spot price increases interruptions");
        }
    }
}

fn pools(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        let Some(all) = overrides(&it).filter(|it| !it.is_empty()) else { continue };
        if all.iter().any(|it| it.has("InstanceRequirements")) {
            continue;
        }
        let mut pools: Vec<[Option<&Node>; 2]> = Vec::new();
        for one in &all {
            let pool = ["InstanceType", "SubnetId"].map(|it| one.entry.get(it));
            if pools.len() < 3 && !pools.contains(&pool) {
                pools.push(pool);
            }
        }
        if pools.len() < 3 {
            findings
                .on(
                    &it,
                    &property("LaunchTemplateConfigs"),
                    "the Spot Fleet uses fewer than 3 Spot pools",
                )
                .found(counted(pools.len(), "pool"))
                .allowed("3 or more");
        }
    }
}
