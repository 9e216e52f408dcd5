//! Defines targets that run a task once.

use stanchion_aws::events::rule;
use stanchion_aws::scheduler::schedule as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Map, Node, SetOpt, Value};

use super::{Cluster, TaskDefinition};
use crate::IntoJson;
use crate::iam::{Operator, Statement};
use crate::network::{SecurityGroup, Subnet};
use crate::scheduler::{Schedulable, ScheduleTarget};

/// The place where a task runs once: its cluster and network, for [`Schedule`](crate::scheduler::Schedule) and
/// [`RunTask`](crate::step_functions::RunTask).
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecs::{Cluster, TaskContainer, TaskDefinition};
/// use stanchion_constructs::fargate_size;
/// use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let cluster = Cluster::builder(&network).build(&stack, "Cluster");
/// let report = TaskContainer::new("report", Container::new("public.ecr.aws/docker/library/busybox:1"));
/// let task = TaskDefinition::fargate(report, fargate_size!(1 vCPU, 2048 MiB)).build(&stack, "Report");
/// let target = task.run_on(&cluster).build(&stack, "Run");
/// Schedule::builder(&target, ScheduleExpression::every_days(1)).build(&stack, "Daily");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct RunTaskTarget {
    task: TaskDefinition,
    cluster: Cluster,
    subnets: Vec<Subnet>,
    security_group: SecurityGroup,
    public_address: bool,
}

/// Builds a [`RunTaskTarget`].
#[derive(Clone, Debug)]
#[must_use = "a target exists after `build`"]
pub struct RunTaskTargetBuilder {
    task: TaskDefinition,
    cluster: Cluster,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    public_address: bool,
}

impl TaskDefinition {
    /// Returns a builder for a target that runs the task once on a cluster, for schedules and state machines.
    pub fn run_on(&self, cluster: &Cluster) -> RunTaskTargetBuilder {
        RunTaskTargetBuilder::new(self, cluster)
    }
}

impl RunTaskTargetBuilder {
    pub(super) fn new(task: &TaskDefinition, cluster: &Cluster) -> RunTaskTargetBuilder {
        RunTaskTargetBuilder {
            task: task.clone(),
            cluster: cluster.clone(),
            subnets: None,
            security_group: None,
            public_address: false,
        }
    }

    /// Sets the subnets. Default: the private subnets of the cluster's VPC; isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group. Default: a new one.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Assigns the task a public IP address, which it needs in a public subnet to pull its image. Valid only on
    /// Fargate. Default: off.
    pub fn public_address(mut self) -> Self {
        self.public_address = true;
        self
    }

    /// Creates the target.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> RunTaskTarget {
        let scope = scope.construct(id);
        let vpc = self.cluster.vpc();
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(vpc, "Tasks of", &scope).build(&scope, "SecurityGroup")
        });
        self.task.add_client(&security_group);
        let subnets = self.subnets.unwrap_or_else(|| vpc.inner_subnets());
        let (task, places) = (self.task.clone(), subnets.clone());
        scope.on_synthesis(move |scope| task.check(scope, &places));
        RunTaskTarget {
            task: self.task,
            cluster: self.cluster,
            subnets,
            security_group,
            public_address: self.public_address,
        }
    }
}

impl RunTaskTarget {
    fn launch_type(&self) -> &'static str {
        if self.task.is_fargate() { "FARGATE" } else { "EC2" }
    }

    fn subnet_ids(&self) -> Vec<Value<String>> {
        self.subnets.iter().map(Subnet::id).collect()
    }

    /// Returns the permissions that a caller needs to run the task, limited to this cluster.
    pub(crate) fn statements(&self) -> Vec<Statement> {
        let bound =
            |it: Statement| it.when(Operator::ARN_EQUALS, "ecs:cluster", [self.cluster.arn()]);
        let mut statements = self.task.run_statements();
        if !statements.is_empty() {
            let run = statements.remove(0);
            statements.insert(0, bound(run));
        }
        statements
    }

    /// Returns the ARN of the cluster.
    pub(crate) fn cluster_arn(&self) -> Value<String> {
        self.cluster.arn()
    }

    /// Returns the parameters of a target of an EventBridge rule.
    pub(crate) fn rule_parameters(&self) -> Value<rule::EcsParameters> {
        let address = self.task.is_fargate().then_some(match self.public_address {
            true => rule::AssignPublicIp::ENABLED,
            false => rule::AssignPublicIp::DISABLED,
        });
        let network = rule::AwsVpcConfiguration::new()
            .set_opt(address, rule::AwsVpcConfiguration::assign_public_ip)
            .security_groups([self.security_group.id()])
            .subnets(self.subnet_ids());
        let network = rule::NetworkConfiguration::new().aws_vpc_configuration(network);
        let kind: Value<rule::LaunchType> = Value::constant(self.launch_type());
        let parameters = rule::EcsParameters::new()
            .launch_type(kind)
            .network_configuration(network)
            .task_count(1)
            .task_definition_arn(self.task.arn());
        IntoValue::<rule::EcsParameters>::into_value(parameters)
    }

    /// Returns the parameters of the `RunTask` API action.
    pub(crate) fn arguments(&self) -> Map {
        let mut network = Map::from([
            ("SecurityGroups", vec![self.security_group.id()].into_json()),
            ("Subnets", self.subnet_ids().into_json()),
        ]);
        if self.task.is_fargate() {
            let address = if self.public_address { "ENABLED" } else { "DISABLED" };
            network.insert("AssignPublicIp", Node::text(address));
        }
        Map::from([
            ("Cluster", self.cluster.arn().into_json()),
            ("LaunchType", Node::text(self.launch_type())),
            ("NetworkConfiguration", Node::single("AwsvpcConfiguration", Node::Map(network))),
            ("TaskDefinition", self.task.arn().into_json()),
        ])
    }
}

impl Schedulable for RunTaskTarget {
    fn schedule_target(&self) -> ScheduleTarget {
        let address = self.task.is_fargate().then_some(match self.public_address {
            true => l1::AssignPublicIp::ENABLED,
            false => l1::AssignPublicIp::DISABLED,
        });
        let network = l1::AwsVpcConfiguration::new()
            .set_opt(address, l1::AwsVpcConfiguration::assign_public_ip)
            .security_groups([self.security_group.id()])
            .subnets(self.subnet_ids());
        let network = l1::NetworkConfiguration::new().awsvpc_configuration(network);
        let kind: Value<l1::LaunchType> = Value::constant(self.launch_type());
        let ecs = l1::EcsParameters::new()
            .launch_type(kind)
            .network_configuration(network)
            .task_count(1)
            .task_definition_arn(self.task.arn());
        ScheduleTarget {
            arn: self.cluster.arn(),
            permissions: self.statements(),
            input: None,
            ecs: Some(IntoValue::<l1::EcsParameters>::into_value(ecs)),
        }
    }
}
