//! The builder of Spot Fleets.

use std::collections::BTreeSet;

use stanchion_aws::ec2;
use stanchion_aws::ec2::spot_fleet as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{
    AllocationStrategy, InstanceType, Interruption, LaunchTemplate, OnDemandAllocation, Rebalance,
    RequestType, SpotFleet,
};
use crate::iam::{Principal, Role};
use crate::network::Subnet;

/// Options of a [`SpotFleet`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the Spot Fleet"]
pub struct SpotFleetBuilder {
    pub(super) template: LaunchTemplate,
    pub(super) capacity: u32,
    pub(super) types: Vec<(InstanceType, Option<f64>)>,
    pub(super) subnets: Option<Vec<Subnet>>,
    pub(super) strategy: AllocationStrategy,
    pub(super) request: RequestType,
    pub(super) on_demand: u32,
    pub(super) on_demand_allocation: OnDemandAllocation,
    pub(super) max_spot_price: Option<String>,
    pub(super) max_total_price: Option<String>,
    pub(super) on_demand_max_total_price: Option<String>,
    pub(super) interruption: Interruption,
    pub(super) valid_from: Option<String>,
    pub(super) valid_until: Option<String>,
    pub(super) terminate_with_expiration: bool,
    pub(super) role: Option<Role>,
    pub(super) tags: Vec<(String, Value<String>)>,
}

impl SpotFleet {
    /// Returns a builder for a Spot Fleet with a target capacity of at most 10,000, counted in instances or in the sum
    /// of their weights.
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
}

impl SpotFleetBuilder {
    /// Adds an instance type. Call it again for more, in order of preference for prioritized strategies. More instance
    /// types give the fleet access to more capacity. Default: the instance type of the launch template.
    pub fn instance_type(mut self, name: impl Into<InstanceType>) -> Self {
        self.types.push((name.into(), None));
        self
    }

    /// Adds an instance type that counts as this many units of the capacity (`WeightedCapacity`). Default: none.
    pub fn weighted_instance_type(mut self, name: impl Into<InstanceType>, weight: f64) -> Self {
        self.types.push((name.into(), Some(weight)));
        self
    }

    /// Sets the subnets in which instances start, at most one per Availability Zone. Default: the private
    /// subnets of the launch template's VPC, or its isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets how the fleet chooses Spot capacity pools (`AllocationStrategy`). Default:
    /// [`AllocationStrategy::PriceCapacityOptimized`]. An update replaces the fleet.
    pub fn allocation_strategy(mut self, strategy: AllocationStrategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// Sets whether the fleet replaces lost instances (`Type`). Default: [`RequestType::MAINTAIN`].
    pub fn request_type(mut self, request: RequestType) -> Self {
        self.request = request;
        self
    }

    /// Sets how much of the target capacity is On-Demand, which is never interrupted (`OnDemandTargetCapacity`).
    /// Default: 0.
    pub fn on_demand_capacity(mut self, capacity: u32) -> Self {
        self.on_demand = capacity;
        self
    }

    /// Sets how the fleet chooses instance types for On-Demand capacity. Default: [`OnDemandAllocation::LowestPrice`].
    /// An update replaces the fleet.
    pub fn on_demand_allocation(mut self, allocation: OnDemandAllocation) -> Self {
        self.on_demand_allocation = allocation;
        self
    }

    /// Sets the maximum price per unit hour in US dollars (`SpotPrice`). Default: none; AWS advises against one. An
    /// update replaces the fleet.
    pub fn max_spot_price(mut self, dollars: impl Into<String>) -> Self {
        self.max_spot_price = Some(dollars.into());
        self
    }

    /// Sets the maximum price per hour of all Spot capacity in US dollars (`SpotMaxTotalPrice`). Default: none. An
    /// update replaces the fleet.
    pub fn max_total_price(mut self, dollars: impl Into<String>) -> Self {
        self.max_total_price = Some(dollars.into());
        self
    }

    /// Sets the maximum price per hour of all On-Demand capacity in US dollars (`OnDemandMaxTotalPrice`). Default:
    /// none. An update replaces the fleet.
    pub fn on_demand_max_total_price(mut self, dollars: impl Into<String>) -> Self {
        self.on_demand_max_total_price = Some(dollars.into());
        self
    }

    /// Sets whether an interrupted instance is terminated, stopped or hibernated. Default: [`Interruption::Terminate`].
    /// An update replaces the fleet.
    pub fn interruption(mut self, interruption: Interruption) -> Self {
        self.interruption = interruption;
        self
    }

    /// Sets when the request starts, in UTC, as `2027-01-31T08:00:00Z` (`ValidFrom`). Default: at once. An update
    /// replaces the fleet.
    pub fn valid_from(mut self, moment: impl Into<String>) -> Self {
        self.valid_from = Some(moment.into());
        self
    }

    /// Sets when the request ends, in UTC, as `2027-02-28T08:00:00Z` (`ValidUntil`). Default: never. An update replaces
    /// the fleet.
    pub fn valid_until(mut self, moment: impl Into<String>) -> Self {
        self.valid_until = Some(moment.into());
        self
    }

    /// Sets whether instances are terminated when the request ends or the stack is deleted
    /// (`TerminateInstancesWithExpiration`). Default: `true`. An update replaces the fleet.
    pub fn terminate_with_expiration(mut self, on: bool) -> Self {
        self.terminate_with_expiration = on;
        self
    }

    /// Sets the role with which the fleet starts and tags instances. Default: a new role. An update replaces the fleet.
    pub fn fleet_role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Adds a tag to the Spot Fleet request. The launch template sets the tags of instances. Default: none. An update
    /// replaces the fleet.
    pub fn fleet_tag(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.tags.push((key.into(), value.into_value()));
        self
    }

    /// Creates the Spot Fleet. Reports options that EC2 does not support.
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
                overrides.push(
                    of_subnet()
                        .instance_type(instance_type.name())
                        .set_opt(ordered.then_some(priority), l1::LaunchTemplateOverrides::priority)
                        .set_opt(*weight, l1::LaunchTemplateOverrides::weighted_capacity),
                );
            }
        }
        let specification = l1::FleetLaunchTemplateSpecification::new()
            .launch_template_id(self.template.id())
            .version(self.template.latest_version());
        let config = l1::LaunchTemplateConfig::new()
            .launch_template_specification(specification)
            .overrides(overrides);
        let pools = match self.strategy {
            AllocationStrategy::LowestPrice { pools } => Some(pools),
            _ => None,
        };
        let on_demand = (self.on_demand > 0).then_some(self.on_demand);
        let data = l1::SpotFleetRequestConfigData::new()
            .allocation_strategy(self.strategy.value())
            .iam_fleet_role(role.arn())
            .instance_interruption_behavior(self.interruption.value())
            .launch_template_configs([config])
            .target_capacity(self.capacity)
            .terminate_instances_with_expiration(self.terminate_with_expiration)
            .set_opt(pools, l1::SpotFleetRequestConfigData::instance_pools_to_use_count)
            .set_opt(
                on_demand.map(|_| self.on_demand_allocation.name()),
                l1::SpotFleetRequestConfigData::on_demand_allocation_strategy,
            )
            .set_opt(on_demand, l1::SpotFleetRequestConfigData::on_demand_target_capacity);
        let data = match self.request {
            RequestType::Request => data.r#type(l1::Type::REQUEST),
            RequestType::Maintain { rebalance, replace_unhealthy, terminate_excess } => data
                .set_opt(
                    (!terminate_excess)
                        .then_some(l1::ExcessCapacityTerminationPolicy::NO_TERMINATION),
                    l1::SpotFleetRequestConfigData::excess_capacity_termination_policy,
                )
                .set_opt(
                    rebalance.map(maintenance),
                    l1::SpotFleetRequestConfigData::spot_maintenance_strategies,
                )
                .replace_unhealthy_instances(replace_unhealthy)
                .r#type(l1::Type::MAINTAIN),
        };
        data.set_opt(self.max_spot_price, l1::SpotFleetRequestConfigData::spot_price)
            .set_opt(self.max_total_price, l1::SpotFleetRequestConfigData::spot_max_total_price)
            .set_opt(
                self.on_demand_max_total_price,
                l1::SpotFleetRequestConfigData::on_demand_max_total_price,
            )
            .set_opt(self.valid_from, l1::SpotFleetRequestConfigData::valid_from)
            .set_opt(self.valid_until, l1::SpotFleetRequestConfigData::valid_until)
            .set_opt(
                (!self.tags.is_empty()).then(|| {
                    [l1::SpotFleetTagSpecification::new()
                        .resource_type(l1::ResourceType::SPOT_FLEET_REQUEST)
                        .tags(self.tags)]
                }),
                l1::SpotFleetRequestConfigData::tag_specifications,
            )
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
