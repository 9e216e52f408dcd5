//! Defines ECS clusters.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::ecs;
use stanchion_aws::ecs::cluster as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::network::Vpc;

/// The level of CloudWatch Container Insights of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerInsights {
    /// No metrics.
    Disabled,
    /// Metrics of clusters, services and tasks.
    Enabled,
    /// Metrics of containers too.
    Enhanced,
}

/// An ECS cluster, in which tasks run. It has Fargate and Fargate Spot. [`Ec2Capacity`](super::Ec2Capacity) adds
/// container instances.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::ecs::{Cluster, ContainerInsights};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let cluster = Cluster::builder(&network).container_insights(ContainerInsights::Enhanced).build(&stack, "Cluster");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Cluster(Rc<ClusterData>);

#[derive(Debug)]
struct ClusterData {
    vpc: Vpc,
    resource: ecs::ClusterRef,
    /// The capacity providers in addition to those of Fargate.
    providers: RefCell<Vec<Value<String>>>,
}

/// Builds a [`Cluster`].
#[derive(Clone, Debug)]
#[must_use = "a cluster exists after `build`"]
pub struct ClusterBuilder {
    vpc: Vpc,
    name: Option<Value<String>>,
    insights: ContainerInsights,
}

impl Cluster {
    /// Returns a builder for a cluster in a network.
    pub fn builder(vpc: &Vpc) -> ClusterBuilder {
        ClusterBuilder { vpc: vpc.clone(), name: None, insights: ContainerInsights::Disabled }
    }

    /// Returns the name of the cluster.
    pub fn name(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the ARN of the cluster.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &ecs::ClusterRef {
        &self.0.resource
    }

    /// Returns the network of the cluster.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    pub(super) fn add_provider(&self, name: Value<String>) {
        self.0.providers.borrow_mut().push(name);
    }
}

impl ClusterBuilder {
    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the cluster.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the level of Container Insights, which has a cost. Default: `Disabled`.
    pub fn container_insights(mut self, insights: ContainerInsights) -> Self {
        self.insights = insights;
        self
    }

    /// Creates the cluster.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Cluster {
        let scope = scope.construct(id);
        let insights = match self.insights {
            ContainerInsights::Disabled => "disabled",
            ContainerInsights::Enabled => "enabled",
            ContainerInsights::Enhanced => "enhanced",
        };
        let insights = l1::ClusterSettings::new().name("containerInsights").value(insights);
        let cluster = ecs::Cluster::new().set_opt(self.name, ecs::Cluster::cluster_name);
        let resource = scope.add("Cluster", cluster.cluster_settings([insights]));
        let cluster = Cluster(Rc::new(ClusterData {
            vpc: self.vpc,
            resource,
            providers: RefCell::default(),
        }));
        let late = cluster.clone();
        scope.on_synthesis(move |scope| {
            let fargate = ["FARGATE", "FARGATE_SPOT"].map(IntoValue::<String>::into_value);
            let own = late.0.providers.borrow().clone();
            let providers: Vec<Value<String>> = fargate.into_iter().chain(own).collect();
            let none: [ecs::cluster_capacity_provider_associations::CapacityProviderStrategy; 0] =
                [];
            let association = ecs::ClusterCapacityProviderAssociations::new()
                .capacity_providers(providers)
                .cluster(late.name())
                .default_capacity_provider_strategy(none);
            scope.add("CapacityProviders", association);
        });
        cluster
    }
}
