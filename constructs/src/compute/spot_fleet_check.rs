//! Faults of Spot Fleets.

use std::collections::BTreeSet;

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
        if self.capacity > 10_000 || (self.capacity == 0 && !maintains) {
            report(
                Diagnostic::new(code::SPF_011, "a fleet cannot have this capacity")
                    .property("TargetCapacity")
                    .found(self.capacity)
                    .allowed("1-10000, or 0 for a fleet that maintains its capacity"),
            );
        }
        if self.on_demand > self.capacity {
            report(
                Diagnostic::new(code::SPF_011, "the on-demand share is larger than the whole")
                    .property("OnDemandTargetCapacity")
                    .found(self.on_demand)
                    .allowed(format!("0-{}", self.capacity)),
            );
        }
        if let RequestType::Maintain {
            rebalance: Some(Rebalance::LaunchBeforeTerminate { delay_seconds }),
            ..
        } = self.request
            && !(120..=7200).contains(&delay_seconds)
        {
            report(
                Diagnostic::new(code::SPF_012, "the delay before termination is out of range")
                    .property("SpotMaintenanceStrategies.CapacityRebalance.TerminationDelay")
                    .found(counted(delay_seconds, "second"))
                    .allowed("120-7200 seconds"),
            );
        }
        if self.interruption != Interruption::Terminate && !maintains {
            report(
                Diagnostic::new(
                    code::SPF_016,
                    "only a fleet that maintains its capacity stops machines",
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
                    .allowed("1 and up"),
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
                    Diagnostic::new(code::SPF_014, "not a moment in UTC")
                        .property(property)
                        .found(format!("{moment:?}"))
                        .allowed("YYYY-MM-DDTHH:MM:SSZ"),
                );
            }
        }
        // Moments of this form order like texts.
        if let (Some(from), Some(until)) = (&self.valid_from, &self.valid_until)
            && from >= until
        {
            report(
                Diagnostic::new(code::SPF_014, "the request ends before it starts")
                    .property("ValidUntil")
                    .found(format!("from {from} until {until}"))
                    .allowed("a moment after ValidFrom"),
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
        if pools > 300 {
            report(
                Diagnostic::new(code::SPF_019, "a fleet takes from 300 pools at most")
                    .property("LaunchTemplateConfigs.Overrides")
                    .found(format!(
                        "{} in {}: {}",
                        counted(self.types.len(), "type"),
                        counted(subnets.len(), "subnet"),
                        counted(pools, "pool")
                    ))
                    .allowed("300 pools"),
            );
        }
        let names: BTreeSet<&InstanceType> = self.types.iter().map(|(it, _)| it).collect();
        if names.len() < self.types.len() {
            report(
                Diagnostic::new(code::SPF_029, "an instance type is named twice")
                    .property("LaunchTemplateConfigs.Overrides.InstanceType")
                    .found(
                        self.types.iter().map(|(it, _)| it.name()).collect::<Vec<_>>().join(", "),
                    )
                    .allowed("each type once"),
            );
        }
    }
}

/// Whether a text is `YYYY-MM-DDTHH:MM:SSZ` with parts in range.
fn is_moment(text: &str) -> bool {
    let shape = "dddd-dd-ddTdd:dd:ddZ";
    let fits = text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(it, want)| match want {
            b'd' => it.is_ascii_digit(),
            want => it == want,
        });
    let part =
        |from: usize| text.get(from..from + 2).and_then(|it| it.parse::<u8>().ok()).unwrap_or(99);
    fits && (1..=12).contains(&part(5))
        && (1..=31).contains(&part(8))
        && part(11) < 24
        && part(14) < 60
        && part(17) < 60
}

#[cfg(test)]
mod tests {
    use super::is_moment;

    #[test]
    fn moments_have_one_form() {
        assert!(is_moment("2027-01-31T08:00:00Z"));
        for wrong in [
            "",
            "2027-01-31",
            "2027-13-01T00:00:00Z",
            "2027-01-01T24:00:00Z",
            "2027-01-01T00:00:00+1",
        ] {
            assert!(!is_moment(wrong), "{wrong}");
        }
    }
}
