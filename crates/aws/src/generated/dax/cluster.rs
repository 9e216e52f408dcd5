// Made by `cargo xtask generate`; do not edit.
//! `AWS::DAX::Cluster`

use stanchion_template::generated::*;

/// `AWS::DAX::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Cluster<Missing_<super::required::iam_role_arn>, Missing_<super::required::node_type>, Missing_<super::required::replication_factor>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Cluster<S0, S1, S2> {
    /// Sets `AvailabilityZones`.
    #[inline] pub fn availability_zones(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AvailabilityZones", value.into_node()); self }
    /// Sets `ClusterEndpointEncryptionType`. An update replaces the resource.
    #[inline] pub fn cluster_endpoint_encryption_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterEndpointEncryptionType", value.into_node()); self }
    /// Sets `ClusterName`. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IAMRoleARN`. Required. An update replaces the resource.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Cluster<Set_, S1, S2> { self.0.put("IAMRoleARN", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `NetworkType`. An update replaces the resource.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `NodeType`. Required. An update replaces the resource.
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2> { self.0.put("NodeType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `NotificationTopicARN`.
    #[inline] pub fn notification_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationTopicARN", value.into_node()); self }
    /// Sets `ParameterGroupName`.
    #[inline] pub fn parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterGroupName", value.into_node()); self }
    /// Sets `PreferredMaintenanceWindow`.
    #[inline] pub fn preferred_maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredMaintenanceWindow", value.into_node()); self }
    /// Sets `ReplicationFactor`. Required.
    #[inline] pub fn replication_factor(mut self, value: impl IntoValue_<i64>) -> Cluster<S0, S1, Set_> { self.0.put("ReplicationFactor", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `SSESpecification`. An update replaces the resource.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SSESpecification>) -> Self { self.0.put("SSESpecification", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetGroupName`. An update replaces the resource.
    #[inline] pub fn subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetGroupName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Cluster<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DAX::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClusterDiscoveryEndpoint`
    #[inline] pub fn cluster_discovery_endpoint(&self) -> Value_<String> { self.0.attribute("ClusterDiscoveryEndpoint") }
    /// `Fn::GetAtt` `ClusterDiscoveryEndpointURL`
    #[inline] pub fn cluster_discovery_endpoint_url(&self) -> Value_<String> { self.0.attribute("ClusterDiscoveryEndpointURL") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::DAX::Cluster.SSESpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dax-cluster-ssespecification.html)
#[must_use]
pub struct SSESpecification(Properties_);
impl SSESpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SSESpecification(Properties_::new()) }
}
impl SSESpecification {
    /// Sets `SSEEnabled`.
    #[inline] pub fn sse_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SSEEnabled", value.into_node()); self }
}
impl IntoValue_<SSESpecification> for SSESpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
