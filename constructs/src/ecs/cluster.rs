//! Clusters.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::ecs;
use stanchion_aws::ecs::cluster as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::network::Vpc;

/// What CloudWatch is told of the tasks of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerInsights {
    /// Nothing.
    Disabled,
    /// Clusters, services and tasks.
    Enabled,
    /// Containers too.
    Enhanced,
}

/// A cluster: where tasks run. It has Fargate, and Spot capacity of Fargate; machines are [`Ec2Capacity`](super::Ec2Capacity).
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
#[derive(Clone, Debug)]
pub struct Cluster(Rc<ClusterData>);

#[derive(Debug)]
struct ClusterData {
    vpc: Vpc,
    resource: ecs::ClusterRef,
    /// Capacity providers beside Fargate's.
    providers: RefCell<Vec<Value<String>>>,
}

/// Options of a [`Cluster`].
#[derive(Clone, Debug)]
#[must_use = "a cluster exists after `build`"]
pub struct ClusterBuilder {
    vpc: Vpc,
    name: Option<Value<String>>,
    insights: ContainerInsights,
}

impl Cluster {
    /// A cluster in a network.
    pub fn builder(vpc: &Vpc) -> ClusterBuilder {
        ClusterBuilder { vpc: vpc.clone(), name: None, insights: ContainerInsights::Disabled }
    }

    /// The cluster's name.
    pub fn name(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// The cluster's ARN.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.arn()
    }

    /// The resource.
    pub fn resource(&self) -> &ecs::ClusterRef {
        &self.0.resource
    }

    /// The network it is in.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    pub(super) fn add_provider(&self, name: Value<String>) {
        self.0.providers.borrow_mut().push(name);
    }
}

impl ClusterBuilder {
    /// A name of one's own; default one that CloudFormation makes. Update replaces.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What CloudWatch is told, which costs; default nothing.
    pub fn container_insights(mut self, insights: ContainerInsights) -> Self {
        self.insights = insights;
        self
    }

    /// Makes the cluster.
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
