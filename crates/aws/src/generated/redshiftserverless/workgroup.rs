// Made by `cargo xtask generate`; do not edit.
//! `AWS::RedshiftServerless::Workgroup`

use stanchion_template::generated::*;

/// `AWS::RedshiftServerless::Workgroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html)
#[must_use]
pub struct Workgroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Workgroup<Missing_<super::required::workgroup_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workgroup(Properties_::new(), PhantomData_) }
}
impl<S0> Workgroup<S0> {
    /// Sets `BaseCapacity`.
    #[inline] pub fn base_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BaseCapacity", value.into_node()); self }
    /// Sets `ConfigParameters`. At least 1 item.
    #[inline] pub fn config_parameters(mut self, value: impl IntoValue_<Vec<ConfigParameter>>) -> Self { self.0.put("ConfigParameters", value.into_node()); self }
    /// Sets `EnhancedVpcRouting`.
    #[inline] pub fn enhanced_vpc_routing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedVpcRouting", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `NamespaceName`. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceName", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `PricePerformanceTarget`.
    #[inline] pub fn price_performance_target(mut self, value: impl IntoValue_<PerformanceTarget>) -> Self { self.0.put("PricePerformanceTarget", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `RecoveryPointId`.
    #[inline] pub fn recovery_point_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecoveryPointId", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 1 to 32 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SnapshotArn`.
    #[inline] pub fn snapshot_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotArn", value.into_node()); self }
    /// Sets `SnapshotName`.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotName", value.into_node()); self }
    /// Sets `SnapshotOwnerAccount`.
    #[inline] pub fn snapshot_owner_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotOwnerAccount", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 32 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackName`. 1 to 256 characters.
    #[inline] pub fn track_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrackName", value.into_node()); self }
    /// Sets `Workgroup`.
    #[inline] pub fn workgroup(mut self, value: impl IntoValue_<Workgroup2>) -> Self { self.0.put("Workgroup", value.into_node()); self }
    /// Sets `WorkgroupName`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> Workgroup<Set_> { self.0.put("WorkgroupName", value.into_node()); Workgroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Workgroup> for Workgroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Workgroup<S0> {
    const TYPE: &'static str = "AWS::RedshiftServerless::Workgroup";
    type Handle = WorkgroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workgroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkgroupRef(Id_);
impl From<Id_> for WorkgroupRef { #[inline] fn from(id: Id_) -> Self { WorkgroupRef(id) } }
impl AsRef<Id_> for WorkgroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkgroupRef {
    /// `Ref`: `WorkgroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Workgroup`
    #[inline] pub fn workgroup(&self) -> Value_<String> { self.0.attribute("Workgroup") }
    /// `Fn::GetAtt` `Workgroup.BaseCapacity`
    #[inline] pub fn workgroup_base_capacity(&self) -> Value_<i64> { self.0.attribute("Workgroup.BaseCapacity") }
    /// `Fn::GetAtt` `Workgroup.ConfigParameters`
    #[inline] pub fn workgroup_config_parameters(&self) -> Value_<Vec<String>> { self.0.list_attribute("Workgroup.ConfigParameters") }
    /// `Fn::GetAtt` `Workgroup.CreationDate`
    #[inline] pub fn workgroup_creation_date(&self) -> Value_<String> { self.0.attribute("Workgroup.CreationDate") }
    /// `Fn::GetAtt` `Workgroup.Endpoint`
    #[inline] pub fn workgroup_endpoint(&self) -> Value_<String> { self.0.attribute("Workgroup.Endpoint") }
    /// `Fn::GetAtt` `Workgroup.Endpoint.Address`
    #[inline] pub fn workgroup_endpoint_address(&self) -> Value_<String> { self.0.attribute("Workgroup.Endpoint.Address") }
    /// `Fn::GetAtt` `Workgroup.Endpoint.Port`
    #[inline] pub fn workgroup_endpoint_port(&self) -> Value_<i64> { self.0.attribute("Workgroup.Endpoint.Port") }
    /// `Fn::GetAtt` `Workgroup.Endpoint.VpcEndpoints`
    #[inline] pub fn workgroup_endpoint_vpc_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("Workgroup.Endpoint.VpcEndpoints") }
    /// `Fn::GetAtt` `Workgroup.EnhancedVpcRouting`
    #[inline] pub fn workgroup_enhanced_vpc_routing(&self) -> Value_<bool> { self.0.attribute("Workgroup.EnhancedVpcRouting") }
    /// `Fn::GetAtt` `Workgroup.MaxCapacity`
    #[inline] pub fn workgroup_max_capacity(&self) -> Value_<i64> { self.0.attribute("Workgroup.MaxCapacity") }
    /// `Fn::GetAtt` `Workgroup.NamespaceName`
    #[inline] pub fn workgroup_namespace_name(&self) -> Value_<String> { self.0.attribute("Workgroup.NamespaceName") }
    /// `Fn::GetAtt` `Workgroup.PubliclyAccessible`
    #[inline] pub fn workgroup_publicly_accessible(&self) -> Value_<bool> { self.0.attribute("Workgroup.PubliclyAccessible") }
    /// `Fn::GetAtt` `Workgroup.SecurityGroupIds`
    #[inline] pub fn workgroup_security_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("Workgroup.SecurityGroupIds") }
    /// `Fn::GetAtt` `Workgroup.Status`
    #[inline] pub fn workgroup_status(&self) -> Value_<String> { self.0.attribute("Workgroup.Status") }
    /// `Fn::GetAtt` `Workgroup.SubnetIds`
    #[inline] pub fn workgroup_subnet_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("Workgroup.SubnetIds") }
    /// `Fn::GetAtt` `Workgroup.TrackName`
    #[inline] pub fn workgroup_track_name(&self) -> Value_<String> { self.0.attribute("Workgroup.TrackName") }
    /// `Fn::GetAtt` `Workgroup.WorkgroupArn`
    #[inline] pub fn workgroup_workgroup_arn(&self) -> Value_<String> { self.0.attribute("Workgroup.WorkgroupArn") }
    /// `Fn::GetAtt` `Workgroup.WorkgroupId`
    #[inline] pub fn workgroup_workgroup_id(&self) -> Value_<String> { self.0.attribute("Workgroup.WorkgroupId") }
    /// `Fn::GetAtt` `Workgroup.WorkgroupName`
    #[inline] pub fn workgroup_workgroup_name(&self) -> Value_<String> { self.0.attribute("Workgroup.WorkgroupName") }
}
/// `AWS::RedshiftServerless::Workgroup.ConfigParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-configparameter.html)
#[must_use]
pub struct ConfigParameter(Properties_);
impl ConfigParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigParameter(Properties_::new()) }
}
impl ConfigParameter {
    /// Sets `ParameterKey`. 0 to 255 characters.
    #[inline] pub fn parameter_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterKey", value.into_node()); self }
    /// Sets `ParameterValue`. 0 to 15000 characters.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterValue", value.into_node()); self }
}
impl IntoValue_<ConfigParameter> for ConfigParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RedshiftServerless::Workgroup.PerformanceTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-performancetarget.html)
#[must_use]
pub struct PerformanceTarget(Properties_);
impl PerformanceTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PerformanceTarget(Properties_::new()) }
}
impl PerformanceTarget {
    /// Sets `Level`. 1 to 100.
    #[inline] pub fn level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Level", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`PerformanceTargetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<PerformanceTargetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<PerformanceTarget> for PerformanceTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RedshiftServerless::Workgroup.NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-networkinterface.html)
#[must_use]
pub struct NetworkInterface(Properties_);
impl NetworkInterface {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterface(Properties_::new()) }
}
impl NetworkInterface {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<NetworkInterface> for NetworkInterface { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RedshiftServerless::Workgroup.VpcEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-vpcendpoint.html)
#[must_use]
pub struct VpcEndpoint(Properties_);
impl VpcEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcEndpoint(Properties_::new()) }
}
impl VpcEndpoint {
    /// Sets `NetworkInterfaces`.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<NetworkInterface>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `VpcEndpointId`.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcEndpointId", value.into_node()); self }
    /// Sets `VpcId`.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcEndpoint> for VpcEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RedshiftServerless::Workgroup.Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-endpoint.html)
#[must_use]
pub struct Endpoint(Properties_);
impl Endpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new()) }
}
impl Endpoint {
    /// Sets `Address`.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `VpcEndpoints`.
    #[inline] pub fn vpc_endpoints(mut self, value: impl IntoValue_<Vec<VpcEndpoint>>) -> Self { self.0.put("VpcEndpoints", value.into_node()); self }
}
impl IntoValue_<Endpoint> for Endpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RedshiftServerless::Workgroup.Workgroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-workgroup.html)
#[must_use]
pub struct Workgroup2(Properties_);
impl Workgroup2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Workgroup2(Properties_::new()) }
}
impl Workgroup2 {
    /// Sets `BaseCapacity`.
    #[inline] pub fn base_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BaseCapacity", value.into_node()); self }
    /// Sets `ConfigParameters`.
    #[inline] pub fn config_parameters(mut self, value: impl IntoValue_<Vec<ConfigParameter>>) -> Self { self.0.put("ConfigParameters", value.into_node()); self }
    /// Sets `CreationDate`.
    #[inline] pub fn creation_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreationDate", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<Endpoint>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `EnhancedVpcRouting`.
    #[inline] pub fn enhanced_vpc_routing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnhancedVpcRouting", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `NamespaceName`. 3 to 64 characters.
    #[inline] pub fn namespace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NamespaceName", value.into_node()); self }
    /// Sets `PricePerformanceTarget`.
    #[inline] pub fn price_performance_target(mut self, value: impl IntoValue_<PerformanceTarget>) -> Self { self.0.put("PricePerformanceTarget", value.into_node()); self }
    /// Sets `PubliclyAccessible`.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`WorkgroupStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WorkgroupStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `TrackName`. 1 to 256 characters.
    #[inline] pub fn track_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrackName", value.into_node()); self }
    /// Sets `WorkgroupArn`.
    #[inline] pub fn workgroup_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkgroupArn", value.into_node()); self }
    /// Sets `WorkgroupId`.
    #[inline] pub fn workgroup_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkgroupId", value.into_node()); self }
    /// Sets `WorkgroupName`. 3 to 64 characters.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkgroupName", value.into_node()); self }
}
impl IntoValue_<Workgroup2> for Workgroup2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RedshiftServerless::Workgroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html)
#[derive(Debug)]
pub enum PerformanceTargetStatus {}
impl PerformanceTargetStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<PerformanceTargetStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PerformanceTargetStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PerformanceTargetStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RedshiftServerless::Workgroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html)
#[derive(Debug)]
pub enum WorkgroupStatus {}
impl WorkgroupStatus {
    /// `CREATING`
    pub const CREATING: Value_<WorkgroupStatus> = Value_::constant("CREATING");
    /// `AVAILABLE`
    pub const AVAILABLE: Value_<WorkgroupStatus> = Value_::constant("AVAILABLE");
    /// `MODIFYING`
    pub const MODIFYING: Value_<WorkgroupStatus> = Value_::constant("MODIFYING");
    /// `DELETING`
    pub const DELETING: Value_<WorkgroupStatus> = Value_::constant("DELETING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkgroupStatus> { Value_::from_node(value.into_node()) }
}
