//! Checks of the options of Spot Fleets.

use std::collections::BTreeSet;

use stanchion_check::facts::spot_fleet::{
    CAPACITY, MOMENT, POOLS, TERMINATION_DELAY_SECONDS, is_moment,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::counted;

use super::{
    AllocationStrategy, InstanceType, Interruption, Rebalance, RequestType, SpotFleetBuilder,
};
use crate::network::Subnet;

const LINK: &str = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html";

impl SpotFleetBuilder {
    pub(super) fn check(&self, scope: &Scope, subnets: &[Subnet]) {
        let report = |diagnostic: Diagnostic| scope.report(diagnostic.link(LINK));
        let types: Vec<InstanceType> = self.types.iter().map(|(it, _)| it.clone()).collect();
        InstanceType::check(&types, self.template.architecture(), scope);
        let maintains = matches!(self.request, RequestType::Maintain { .. });
        let is_paused = self.capacity == 0 && maintains;
        if !CAPACITY.has(self.capacity) && !is_paused {
            report(
                Diagnostic::new(code::SPF_011, "the target capacity of the fleet is out of range")
                    .property("TargetCapacity")
                    .found(self.capacity)
                    .allowed(format!(
                        "{}-{}, or 0 for a fleet that maintains its capacity",
                        CAPACITY.least, CAPACITY.most
                    )),
            );
        }
        if self.on_demand > self.capacity {
            report(
                Diagnostic::new(
                    code::SPF_011,
                    "the On-Demand capacity is larger than the target capacity",
                )
                .property("OnDemandTargetCapacity")
                .found(self.on_demand)
                .allowed(format!("0-{}", self.capacity)),
            );
        }
        if let RequestType::Maintain {
            rebalance: Some(Rebalance::LaunchBeforeTerminate { delay_seconds }),
            ..
        } = self.request
            && !TERMINATION_DELAY_SECONDS.has(delay_seconds)
        {
            report(
                Diagnostic::new(code::SPF_012, "the delay before termination is out of range")
                    .property("SpotMaintenanceStrategies.CapacityRebalance.TerminationDelay")
                    .found(counted(delay_seconds, "second"))
                    .allowed(format!(
                        "{}-{} seconds",
                        TERMINATION_DELAY_SECONDS.least, TERMINATION_DELAY_SECONDS.most
                    )),
            );
        }
        if self.interruption != Interruption::Terminate && !maintains {
            report(
                Diagnostic::new(
                    code::SPF_016,
                    "a fleet that does not maintain its capacity cannot stop or hibernate instances",
                )
                .property("InstanceInterruptionBehavior")
                .found(format!("{:?}", self.interruption))
                .allowed("Interruption::Terminate, or RequestType::Maintain"),
            );
        }
        if let AllocationStrategy::LowestPrice { pools: 0 } = self.strategy {
            report(
                Diagnostic::new(code::SPF_028, "the number of Spot pools is 0")
                    .property("InstancePoolsToUseCount")
                    .found("0")
                    .allowed("at least 1"),
            );
        }
        self.check_validity(&report);
        self.check_pools(&report, subnets);
    }

    fn check_validity(&self, report: &dyn Fn(Diagnostic)) {
        for (property, moment) in
            [("ValidFrom", &self.valid_from), ("ValidUntil", &self.valid_until)]
        {
            if let Some(moment) = moment.as_deref().filter(|it| !is_moment(it)) {
                report(
                    Diagnostic::new(code::SPF_014, "the value is not a timestamp in UTC")
                        .property(property)
                        .found(format!("{moment:?}"))
                        .allowed(MOMENT),
                );
            }
        }
        // Timestamps in this form sort like strings.
        if let (Some(from), Some(until)) = (&self.valid_from, &self.valid_until)
            && from >= until
        {
            report(
                Diagnostic::new(code::SPF_014, "the request ends before it starts")
                    .property("ValidUntil")
                    .found(format!("from {from} until {until}"))
                    .allowed("a timestamp after `ValidFrom`"),
            );
        }
    }

    fn check_pools(&self, report: &dyn Fn(Diagnostic), subnets: &[Subnet]) {
        let pools = self.types.len().max(1) * subnets.len();
        let zones: BTreeSet<&str> = subnets.iter().map(|it| it.zone().key()).collect();
        if subnets.is_empty() {
            report(
                Diagnostic::new(code::SPF_030, "the fleet has no subnet")
                    .property("LaunchTemplateConfigs.Overrides.SubnetId")
                    .found("none")
                    .allowed("one subnet in each zone it runs in"),
            );
        }
        if zones.len() < subnets.len() {
            report(
                Diagnostic::new(code::SPF_019, "two subnets of the fleet are in one zone")
                    .property("LaunchTemplateConfigs.Overrides.SubnetId")
                    .found(format!(
                        "{} in {}",
                        counted(subnets.len(), "subnet"),
                        counted(zones.len(), "zone")
                    ))
                    .allowed("one subnet in each zone it runs in"),
            );
        }
        if pools > POOLS {
            report(
                Diagnostic::new(
                    code::SPF_019,
                    format!("the fleet has more than {POOLS} Spot capacity pools"),
                )
                .property("LaunchTemplateConfigs.Overrides")
                .found(format!(
                    "{} in {}: {}",
                    counted(self.types.len(), "type"),
                    counted(subnets.len(), "subnet"),
                    counted(pools, "pool")
                ))
                .allowed(counted(POOLS, "pool")),
            );
        }
        let names: BTreeSet<&InstanceType> = self.types.iter().map(|(it, _)| it).collect();
        if names.len() < self.types.len() {
            report(
                Diagnostic::new(code::SPF_029, "the fleet has the same instance type twice")
                    .property("LaunchTemplateConfigs.Overrides.InstanceType")
                    .found(
                        self.types.iter().map(|(it, _)| it.name()).collect::<Vec<_>>().join(", "),
                    )
                    .allowed("each type once"),
            );
        }
    }
}
