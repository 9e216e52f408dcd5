//! Defines services, which keep tasks running.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::ecs;
use stanchion_aws::ecs::service as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{Cluster, Ec2Capacity, ServiceMetrics, TaskDefinition};
use crate::load_balancing::{AddressTargets, Registration};
use crate::network::{SecurityGroup, Subnet};

/// A service, which keeps a number of tasks running. A deployment whose tasks do not start is rolled back.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
/// use stanchion_constructs::fargate_size;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let cluster = Cluster::builder(&network).build(&stack, "Cluster");
/// let worker = TaskContainer::new("worker", Container::new("public.ecr.aws/docker/library/busybox:1"));
/// let task = TaskDefinition::fargate(worker, fargate_size!(1 vCPU, 2048 MiB)).build(&stack, "Task");
/// let service = Service::builder(&cluster, &task).count(2).spot().build(&stack, "Service");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Service {
    scope: Scope,
    resource: ecs::ServiceRef,
    cluster_name: Value<String>,
    security_group: SecurityGroup,
    task: TaskDefinition,
    registrations: Rc<RefCell<Vec<(Registration, String)>>>,
}

/// Builds a [`Service`].
#[derive(Clone, Debug)]
#[must_use = "a service exists after `build`"]
pub struct ServiceBuilder {
    cluster: Cluster,
    task: TaskDefinition,
    count: Option<u32>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    public_address: bool,
    spot: bool,
    capacity: Option<Value<String>>,
    healthy_percent: (u32, u32),
    execute_command: bool,
    grace_seconds: Option<u32>,
    name: Option<Value<String>>,
}

/// The default of the health check grace period of a service behind a load balancer.
const GRACE_SECONDS: u32 = 60;

impl Service {
    /// Returns a builder for a service that runs a task on a cluster.
    pub fn builder(cluster: &Cluster, task: &TaskDefinition) -> ServiceBuilder {
        ServiceBuilder {
            cluster: cluster.clone(),
            task: task.clone(),
            count: None,
            subnets: None,
            security_group: None,
            public_address: false,
            spot: false,
            capacity: None,
            healthy_percent: (100, 200),
            execute_command: false,
            grace_seconds: None,
            name: None,
        }
    }

    /// Returns the name of the service.
    pub fn name(&self) -> Value<String> {
        self.resource.name()
    }

    /// Returns the name of the cluster.
    pub fn cluster_name(&self) -> Value<String> {
        self.cluster_name.clone()
    }

    /// Returns the CloudWatch metrics of the service.
    pub fn metrics(&self) -> ServiceMetrics {
        let dimensions = [("ClusterName", self.cluster_name()), ("ServiceName", self.name())];
        ServiceMetrics::new(dimensions)
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &ecs::ServiceRef {
        &self.resource
    }

    /// Returns the security group of the tasks.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.security_group
    }
}

impl AddressTargets for Service {
    fn register_addresses(&self, registration: Registration) {
        registration.connect(&self.security_group);
        let port = registration.port();
        let Some(name) = self.task.container_with_port(port) else {
            let ports: Vec<String> = self.task.ports().map(|it| it.to_string()).collect();
            self.scope.report(
                Diagnostic::new(
                    code::ECS_016,
                    "no container of the service has the port of the target group",
                )
                .property("LoadBalancers.ContainerPort")
                .found(port)
                .allowed(match ports.as_slice() {
                    [] => "a port that a container has: `TaskContainer::port(..)`".to_owned(),
                    ports => ports.join(", "),
                }),
            );
            return;
        };
        self.registrations.borrow_mut().push((registration, name));
    }
}

impl ServiceBuilder {
    /// Sets how many seconds after the start of a task the service ignores health checks. Default: 60 if the service is
    /// registered in a target group.
    pub fn health_check_grace_seconds(mut self, seconds: u32) -> Self {
        self.grace_seconds = Some(seconds);
        self
    }

    /// Sets the number of tasks (`DesiredCount`). An update of the service sets it again and undoes what scaling
    /// policies have set. Default: not written; ECS starts 1 task and keeps the number in updates.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets the subnets. Default: the private subnets of the cluster's VPC; isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the tasks. Default: a new one.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Assigns tasks a public IP address, which they need in a public subnet to pull their image. Valid only on
    /// Fargate. Default: off.
    pub fn public_address(mut self) -> Self {
        self.public_address = true;
        self
    }

    /// Uses Fargate Spot, which costs less and may be interrupted. Default: Fargate on demand.
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Runs the tasks on container instances of the cluster. Default: on Fargate.
    pub fn capacity(mut self, capacity: &Ec2Capacity) -> Self {
        self.capacity = Some(capacity.provider());
        self
    }

    /// Sets the minimum and the maximum percentage of tasks that run during a deployment. Default: 100 and 200. Use 0
    /// and 100 for tasks that must not run twice, such as those that lock files.
    pub fn healthy_percent(mut self, least: u32, most: u32) -> Self {
        self.healthy_percent = (least, most);
        self
    }

    /// Turns on ECS Exec: principals with the permission for it run commands in containers through Systems Manager.
    /// Default: off.
    pub fn execute_command(mut self) -> Self {
        self.execute_command = true;
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the service.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the service.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Service {
        let scope = scope.construct(id);
        self.check(&scope);
        let vpc = self.cluster.vpc().clone();
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(&vpc, "Tasks of", &scope).build(&scope, "SecurityGroup")
        });
        self.task.add_client(&security_group);
        let subnets = self.subnets.unwrap_or_else(|| vpc.inner_subnets());
        if self.execute_command {
            let actions = [
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
            ];
            self.task.role().allow(crate::iam::Statement::allow(actions).on_any());
        }
        let is_fargate = self.task.is_fargate();
        let provider = match (self.capacity, is_fargate) {
            (Some(provider), _) => Some(provider),
            (None, true) if self.spot => Some(Value::constant("FARGATE_SPOT")),
            (None, true) => Some(Value::constant("FARGATE")),
            (None, false) => None,
        };
        let strategy = provider
            .map(|it| [l1::CapacityProviderStrategyItem::new().capacity_provider(it).weight(1)]);
        let breaker = l1::DeploymentCircuitBreaker::new().enable(true).rollback(true);
        let deployment = l1::DeploymentConfiguration::new()
            .deployment_circuit_breaker(breaker)
            .maximum_percent(self.healthy_percent.1)
            .minimum_healthy_percent(self.healthy_percent.0);
        let address = is_fargate.then_some(match self.public_address {
            true => l1::AssignPublicIp::ENABLED,
            false => l1::AssignPublicIp::DISABLED,
        });
        let network = l1::AwsVpcConfiguration::new()
            .set_opt(address, l1::AwsVpcConfiguration::assign_public_ip)
            .security_groups([security_group.id()])
            .subnets(subnets.iter().map(Subnet::id).collect::<Vec<_>>());
        let network = l1::NetworkConfiguration::new().awsvpc_configuration(network);
        let launch_type = strategy.is_none().then_some(l1::LaunchType::EC2);
        let service = ecs::Service::new()
            .set_opt(strategy, ecs::Service::capacity_provider_strategy)
            .cluster(self.cluster.arn())
            .deployment_configuration(deployment)
            .set_opt(self.count, ecs::Service::desired_count)
            .set_opt(self.execute_command.then_some(true), ecs::Service::enable_execute_command)
            .set_opt(launch_type, ecs::Service::launch_type)
            .network_configuration(network)
            .propagate_tags(l1::PropagateTags::SERVICE)
            .set_opt(self.name, ecs::Service::service_name);
        let resource = scope.add("Service", service.task_definition(self.task.arn()));
        let (late, group, task) = (resource.clone(), security_group.clone(), self.task.clone());
        let registrations: Rc<RefCell<Vec<(Registration, String)>>> = Rc::default();
        let (registered, grace) = (registrations.clone(), self.grace_seconds);
        scope.on_synthesis(move |scope| {
            task.check(scope, &subnets);
            register(scope, &late, &registered.borrow(), grace);
            let editor = scope.edit(&late);
            let way_out = subnets.iter().flat_map(|it| vpc.internet_dependencies(it.tier()));
            for dependency in task.dependencies().into_iter().chain(group.rules()).chain(way_out) {
                editor.depends_on(&dependency);
            }
        });
        Service {
            scope,
            resource,
            cluster_name: self.cluster.name(),
            security_group,
            task: self.task,
            registrations,
        }
    }

    fn check(&self, scope: &Scope) {
        let is_fargate = self.task.is_fargate();
        let wrong = (is_fargate && self.capacity.is_some())
            || (!is_fargate && (self.spot || self.public_address));
        if wrong {
            scope.report(
                Diagnostic::new(code::ECS_006, "the capacity of the service does not fit the task")
                    .property("CapacityProviderStrategy")
                    .found(if is_fargate { "a task for Fargate" } else { "a task for EC2" })
                    .allowed("`spot` and `public_address` on Fargate, `capacity` on EC2"),
            );
        }
        let (least, most) = self.healthy_percent;
        if most <= least && most < 200 {
            scope.report(
                Diagnostic::new(code::ECS_007, "a deployment can neither stop nor start a task")
                    .property("DeploymentConfiguration")
                    .found(format!("{least} to {most} percent"))
                    .allowed("a maximum percentage that is greater than the minimum"),
            );
        }
    }
}

/// Registers the tasks in target groups. The service depends on the listeners: ECS refuses a target group to which no load
/// balancer forwards.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>
fn register(
    scope: &Scope,
    service: &ecs::ServiceRef,
    registrations: &[(Registration, String)],
    grace_seconds: Option<u32>,
) {
    let editor = scope.edit(service);
    if registrations.is_empty() {
        if let Some(seconds) = grace_seconds {
            editor.set_property::<i64>("HealthCheckGracePeriodSeconds", seconds);
        }
        return;
    }
    let mut balancers: Vec<_> = registrations
        .iter()
        .map(|(group, container)| {
            l1::LoadBalancer::new()
                .container_name(container.as_str())
                .container_port(group.port())
                .target_group_arn(group.arn())
                .into_value()
        })
        .collect();
    balancers.sort_by_cached_key(|it: &Value<l1::LoadBalancer>| scope.sort_key(it.node()));
    editor.set_property("LoadBalancers", balancers);
    editor.set_property::<i64>(
        "HealthCheckGracePeriodSeconds",
        grace_seconds.unwrap_or(GRACE_SECONDS),
    );
    for dependency in registrations.iter().flat_map(|(it, _)| it.dependencies()) {
        editor.depends_on(&dependency);
    }
}
