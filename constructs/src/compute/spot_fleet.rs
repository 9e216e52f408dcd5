//! Spot Fleets: many machines from spare capacity.

use std::collections::BTreeSet;

use stanchion_aws::ec2;
use stanchion_aws::ec2::spot_fleet as l1;
use stanchion_core::{Diagnostic, Scope};
use stanchion_template::{IntoValue, Value};

use super::{
    AllocationStrategy, InstanceType, Interruption, LaunchTemplate, OnDemandAllocation, Rebalance,
    RequestType,
};
use crate::attach::{EfsMount, LustreMount, MountsEfs, MountsLustre, MountsS3Files, S3FilesMount};
use crate::iam::{Principal, Role};
use crate::network::Subnet;
use crate::units::MountPath;

const LINK: &str = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html";

/// Machines from spare capacity, spread over instance types and zones.
///
/// AWS puts no further work into Spot Fleets; [`AutoScalingGroup`](super::AutoScalingGroup) is the modern way. The
/// account needs the roles `AWSServiceRoleForEC2Spot` and `AWSServiceRoleForEC2SpotFleet`, which AWS makes when the
/// console is first used.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[derive(Clone, Debug)]
pub struct SpotFleet {
    resource: ec2::SpotFleetRef,
    template: LaunchTemplate,
}

/// Options of a [`SpotFleet`].
#[derive(Clone, Debug)]
#[must_use = "a fleet exists after `build`"]
pub struct SpotFleetBuilder {
    template: LaunchTemplate,
    capacity: u32,
    types: Vec<(InstanceType, Option<f64>)>,
    subnets: Option<Vec<Subnet>>,
    strategy: AllocationStrategy,
    request: RequestType,
    on_demand: u32,
    on_demand_allocation: OnDemandAllocation,
    max_spot_price: Option<String>,
    max_total_price: Option<String>,
    on_demand_max_total_price: Option<String>,
    interruption: Interruption,
    valid_from: Option<String>,
    valid_until: Option<String>,
    terminate_with_expiration: bool,
    role: Option<Role>,
    tags: Vec<(String, Value<String>)>,
}

impl SpotFleet {
    /// A fleet of this capacity, at most 10,000: machines, or what their weights add up to.
    pub fn builder(template: &LaunchTemplate, capacity: u32) -> SpotFleetBuilder {
        SpotFleetBuilder {
            template: template.clone(),
            capacity,
            types: Vec::new(),
            subnets: None,
            strategy: AllocationStrategy::default(),
            request: RequestType::MAINTAIN,
            on_demand: 0,
            on_demand_allocation: OnDemandAllocation::default(),
            max_spot_price: None,
            max_total_price: None,
            on_demand_max_total_price: None,
            interruption: Interruption::default(),
            valid_from: None,
            valid_until: None,
            terminate_with_expiration: true,
            role: None,
            tags: Vec::new(),
        }
    }

    /// The id of the fleet's request.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &ec2::SpotFleetRef {
        &self.resource
    }

    /// What its machines are like.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }
}

impl MountsEfs for SpotFleet {
    fn mount_efs(&self, mount: EfsMount) {
        self.template.mount_efs(mount);
    }
}

impl MountsLustre for SpotFleet {
    fn mount_lustre(&self, mount: LustreMount) {
        self.template.mount_lustre(mount);
    }
}

impl MountsS3Files for SpotFleet {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}

impl SpotFleetBuilder {
    /// An instance type it may take; several are several calls, the first the most wanted where order counts. The
    /// more, the more capacity.
    pub fn instance_type(mut self, name: impl Into<InstanceType>) -> Self {
        self.types.push((name.into(), None));
        self
    }

    /// An instance type that counts as this much of the capacity.
    pub fn weighted_instance_type(mut self, name: impl Into<InstanceType>, weight: f64) -> Self {
        self.types.push((name.into(), Some(weight)));
        self
    }

    /// The subnets it starts machines in, one in a zone; default the inner ones of the template's network.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Which pools it takes from; default by price and capacity.
    pub fn allocation_strategy(mut self, strategy: AllocationStrategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// What it does when machines go away; default it replaces them.
    pub fn request_type(mut self, request: RequestType) -> Self {
        self.request = request;
        self
    }

    /// How much of the capacity is on demand, never interrupted; default none.
    pub fn on_demand_capacity(mut self, capacity: u32) -> Self {
        self.on_demand = capacity;
        self
    }

    /// Which types the on-demand share takes; default the cheapest.
    pub fn on_demand_allocation(mut self, allocation: OnDemandAllocation) -> Self {
        self.on_demand_allocation = allocation;
        self
    }

    /// The most to pay for a unit and hour, in US dollars; AWS advises against one.
    pub fn max_spot_price(mut self, dollars: impl Into<String>) -> Self {
        self.max_spot_price = Some(dollars.into());
        self
    }

    /// The most to pay for all Spot capacity and hour, in US dollars.
    pub fn max_total_price(mut self, dollars: impl Into<String>) -> Self {
        self.max_total_price = Some(dollars.into());
        self
    }

    /// The most to pay for all on-demand capacity and hour, in US dollars.
    pub fn on_demand_max_total_price(mut self, dollars: impl Into<String>) -> Self {
        self.on_demand_max_total_price = Some(dollars.into());
        self
    }

    /// What happens to interrupted machines; default they are terminated.
    pub fn interruption(mut self, interruption: Interruption) -> Self {
        self.interruption = interruption;
        self
    }

    /// When the request starts, UTC, as `2027-01-31T08:00:00Z`; default at once.
    pub fn valid_from(mut self, moment: impl Into<String>) -> Self {
        self.valid_from = Some(moment.into());
        self
    }

    /// When the request ends, UTC, as `2027-02-28T08:00:00Z`; default never.
    pub fn valid_until(mut self, moment: impl Into<String>) -> Self {
        self.valid_until = Some(moment.into());
        self
    }

    /// Whether machines are terminated when the request ends, with the stack too; default yes.
    pub fn terminate_with_expiration(mut self, on: bool) -> Self {
        self.terminate_with_expiration = on;
        self
    }

    /// The role the fleet uses to start and tag machines; default one of its own.
    pub fn fleet_role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// A tag of the fleet's request. Tags of machines come from the launch template.
    pub fn fleet_tag(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.tags.push((key.into(), value.into_value()));
        self
    }

    /// Makes the fleet.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SpotFleet {
        let scope = scope.construct(id);
        let vpc = self.template.vpc().clone();
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        self.check(&scope, &subnets);
        let role = self.role.clone().unwrap_or_else(|| {
            Role::builder(Principal::service("spotfleet.amazonaws.com"))
                .aws_managed_policy("service-role/AmazonEC2SpotFleetTaggingRole")
                .build(&scope, "Role")
        });
        let template = self.template.clone();
        let resource = ec2::SpotFleet::new()
            .spot_fleet_request_config_data(self.request_data(&role, &subnets));
        let resource = scope.add("SpotFleet", resource);
        let zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        let tiers: BTreeSet<_> = subnets.iter().map(Subnet::tier).collect();
        let (late, fleet) = (template.clone(), resource.clone());
        scope.on_synthesis(move |scope| {
            late.check_mounts(scope, &zones);
            let internet = tiers.into_iter().flat_map(|it| vpc.internet_dependencies(it));
            for dependency in late.dependencies().into_iter().chain(internet) {
                scope.edit(&fleet).depends_on(&dependency);
            }
        });
        SpotFleet { resource, template }
    }

    fn check(&self, scope: &Scope, subnets: &[Subnet]) {
        let report = |diagnostic: Diagnostic| scope.report(diagnostic.link(LINK));
        let types: Vec<InstanceType> = self.types.iter().map(|(it, _)| it.clone()).collect();
        InstanceType::check(&types, self.template.architecture(), scope);
        let maintains = matches!(self.request, RequestType::Maintain { .. });
        if self.capacity > 10_000 || (self.capacity == 0 && !maintains) {
            report(
                Diagnostic::error("SPF-011", "a fleet cannot have this capacity")
                    .property("TargetCapacity")
                    .found(self.capacity)
                    .allowed("1-10000, or 0 for a fleet that maintains its capacity"),
            );
        }
        if self.on_demand > self.capacity {
            report(
                Diagnostic::error("SPF-011", "the on-demand share is larger than the whole")
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
                Diagnostic::error("SPF-012", "the delay before termination is out of range")
                    .property("SpotMaintenanceStrategies.CapacityRebalance.TerminationDelay")
                    .found(format!("{delay_seconds} seconds"))
                    .allowed("120-7200 seconds"),
            );
        }
        if self.interruption != Interruption::Terminate && !maintains {
            report(
                Diagnostic::error(
                    "SPF-016",
                    "only a fleet that maintains its capacity stops machines",
                )
                .property("InstanceInterruptionBehavior")
                .found(format!("{:?}", self.interruption))
                .allowed("Interruption::Terminate, or RequestType::Maintain"),
            );
        }
        if let AllocationStrategy::LowestPrice { pools: 0 } = self.strategy {
            report(
                Diagnostic::error("SPF-009", "a fleet takes from one pool at least")
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
                    Diagnostic::error("SPF-014", "not a moment in UTC")
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
                Diagnostic::error("SPF-014", "the request ends before it starts")
                    .property("ValidUntil")
                    .found(format!("from {from} until {until}"))
                    .allowed("a moment after ValidFrom"),
            );
        }
    }

    fn check_pools(&self, report: &dyn Fn(Diagnostic), subnets: &[Subnet]) {
        let pools = self.types.len().max(1) * subnets.len();
        let zones: BTreeSet<&str> = subnets.iter().map(|it| it.zone().key()).collect();
        if subnets.is_empty() || zones.len() < subnets.len() {
            report(
                Diagnostic::error("SPF-019", "a fleet needs subnets, at most one in a zone")
                    .property("LaunchTemplateConfigs.Overrides.SubnetId")
                    .found(format!("{} subnets in {} zones", subnets.len(), zones.len()))
                    .allowed("one subnet in each zone it runs in"),
            );
        }
        if pools > 300 {
            report(
                Diagnostic::error("SPF-019", "a fleet takes from 300 pools at most")
                    .property("LaunchTemplateConfigs.Overrides")
                    .found(format!(
                        "{} types in {} subnets: {pools} pools",
                        self.types.len(),
                        subnets.len()
                    ))
                    .allowed("300 pools"),
            );
        }
        let names: BTreeSet<&InstanceType> = self.types.iter().map(|(it, _)| it).collect();
        if names.len() < self.types.len() {
            report(
                Diagnostic::error("SPF-025", "an instance type is named twice")
                    .property("LaunchTemplateConfigs.Overrides.InstanceType")
                    .found(
                        self.types.iter().map(|(it, _)| it.name()).collect::<Vec<_>>().join(", "),
                    )
                    .allowed("each type once"),
            );
        }
    }

    fn request_data(self, role: &Role, subnets: &[Subnet]) -> l1::SpotFleetRequestConfigData {
        let ordered = self.strategy == AllocationStrategy::CapacityOptimizedPrioritized
            || (self.on_demand > 0 && self.on_demand_allocation == OnDemandAllocation::Prioritized);
        let mut overrides = Vec::new();
        for subnet in subnets {
            let of_subnet = || l1::LaunchTemplateOverrides::new().subnet_id(subnet.id());
            if self.types.is_empty() {
                overrides.push(of_subnet());
            }
            for (priority, (instance_type, weight)) in (0_u32..).zip(&self.types) {
                let mut it = of_subnet().instance_type(instance_type.name());
                if ordered {
                    it = it.priority(priority);
                }
                if let Some(weight) = weight {
                    it = it.weighted_capacity(*weight);
                }
                overrides.push(it);
            }
        }
        let specification = l1::FleetLaunchTemplateSpecification::new()
            .launch_template_id(self.template.id())
            .version(self.template.latest_version());
        let config = l1::LaunchTemplateConfig::new()
            .launch_template_specification(specification)
            .overrides(overrides);
        let mut data = l1::SpotFleetRequestConfigData::new()
            .allocation_strategy(self.strategy.value())
            .iam_fleet_role(role.arn())
            .instance_interruption_behavior(self.interruption.value())
            .launch_template_configs([config])
            .target_capacity(self.capacity)
            .terminate_instances_with_expiration(self.terminate_with_expiration);
        if let AllocationStrategy::LowestPrice { pools } = self.strategy {
            data = data.instance_pools_to_use_count(pools);
        }
        if self.on_demand > 0 {
            data = data
                .on_demand_allocation_strategy(self.on_demand_allocation.name())
                .on_demand_target_capacity(self.on_demand);
        }
        data = match self.request {
            RequestType::Request => data.r#type(l1::Type::REQUEST),
            RequestType::Maintain { rebalance, replace_unhealthy, terminate_excess } => {
                if !terminate_excess {
                    data = data.excess_capacity_termination_policy(
                        l1::ExcessCapacityTerminationPolicy::NO_TERMINATION,
                    );
                }
                if let Some(rebalance) = rebalance {
                    data = data.spot_maintenance_strategies(maintenance(rebalance));
                }
                data.replace_unhealthy_instances(replace_unhealthy).r#type(l1::Type::MAINTAIN)
            }
        };
        if let Some(price) = self.max_spot_price {
            data = data.spot_price(price);
        }
        if let Some(price) = self.max_total_price {
            data = data.spot_max_total_price(price);
        }
        if let Some(price) = self.on_demand_max_total_price {
            data = data.on_demand_max_total_price(price);
        }
        if let Some(moment) = self.valid_from {
            data = data.valid_from(moment);
        }
        if let Some(moment) = self.valid_until {
            data = data.valid_until(moment);
        }
        if !self.tags.is_empty() {
            data = data.tag_specifications([l1::SpotFleetTagSpecification::new()
                .resource_type(l1::ResourceType::SPOT_FLEET_REQUEST)
                .tags(self.tags)]);
        }
        data
    }
}

fn maintenance(rebalance: Rebalance) -> l1::SpotMaintenanceStrategies {
    let capacity = match rebalance {
        Rebalance::Launch => {
            l1::SpotCapacityRebalance::new().replacement_strategy(l1::ReplacementStrategy::LAUNCH)
        }
        Rebalance::LaunchBeforeTerminate { delay_seconds } => l1::SpotCapacityRebalance::new()
            .replacement_strategy(l1::ReplacementStrategy::LAUNCH_BEFORE_TERMINATE)
            .termination_delay(delay_seconds),
    };
    l1::SpotMaintenanceStrategies::new().capacity_rebalance(capacity)
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
