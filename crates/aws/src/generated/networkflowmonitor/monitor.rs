// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFlowMonitor::Monitor`

use stanchion_template::generated::*;

/// `AWS::NetworkFlowMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html)
#[must_use]
pub struct Monitor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Monitor<Missing_<super::required::local_resources>, Missing_<super::required::monitor_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Monitor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Monitor<S0, S1> {
    /// Sets `LocalResources`. Required. At least 1 item.
    #[inline] pub fn local_resources(mut self, value: impl IntoValue_<Vec<MonitorLocalResource>>) -> Monitor<Set_, S1> { self.0.put("LocalResources", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `MonitorName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn monitor_name(mut self, value: impl IntoValue_<String>) -> Monitor<S0, Set_> { self.0.put("MonitorName", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `RemoteResources`.
    #[inline] pub fn remote_resources(mut self, value: impl IntoValue_<Vec<MonitorRemoteResource>>) -> Self { self.0.put("RemoteResources", value.into_node()); self }
    /// Sets `ScopeArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn scope_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScopeArn", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Monitor> for Monitor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Monitor<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Monitor";
    type Handle = MonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Monitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MonitorRef(Id_);
impl From<Id_> for MonitorRef { #[inline] fn from(id: Id_) -> Self { MonitorRef(id) } }
impl AsRef<Id_> for MonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MonitorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `MonitorStatus`
    #[inline] pub fn monitor_status(&self) -> Value_<String> { self.0.attribute("MonitorStatus") }
}
/// `AWS::NetworkFlowMonitor::Monitor.MonitorLocalResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-monitor-monitorlocalresource.html)
#[must_use]
pub struct MonitorLocalResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonitorLocalResource<Missing_<super::required::identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitorLocalResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonitorLocalResource<S0, S1> {
    /// Sets `Identifier`. Required.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> MonitorLocalResource<Set_, S1> { self.0.put("Identifier", value.into_node()); MonitorLocalResource(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> MonitorLocalResource<S0, Set_> { self.0.put("Type", value.into_node()); MonitorLocalResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonitorLocalResource> for MonitorLocalResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFlowMonitor::Monitor.MonitorRemoteResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-monitor-monitorremoteresource.html)
#[must_use]
pub struct MonitorRemoteResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonitorRemoteResource<Missing_<super::required::identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitorRemoteResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonitorRemoteResource<S0, S1> {
    /// Sets `Identifier`. Required.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> MonitorRemoteResource<Set_, S1> { self.0.put("Identifier", value.into_node()); MonitorRemoteResource(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`MonitorRemoteResourceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MonitorRemoteResourceType>) -> MonitorRemoteResource<S0, Set_> { self.0.put("Type", value.into_node()); MonitorRemoteResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonitorRemoteResource> for MonitorRemoteResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFlowMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AWS::EC2::VPC`
    pub const AWS_EC2_VPC: Value_<Type> = Value_::constant("AWS::EC2::VPC");
    /// `AWS::AvailabilityZone`
    pub const AWS_AVAILABILITY_ZONE: Value_<Type> = Value_::constant("AWS::AvailabilityZone");
    /// `AWS::EC2::Subnet`
    pub const AWS_EC2_SUBNET: Value_<Type> = Value_::constant("AWS::EC2::Subnet");
    /// `AWS::Region`
    pub const AWS_REGION: Value_<Type> = Value_::constant("AWS::Region");
    /// `AWS::EKS::Cluster`
    pub const AWS_EKS_CLUSTER: Value_<Type> = Value_::constant("AWS::EKS::Cluster");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFlowMonitor::Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html)
#[derive(Debug)]
pub enum MonitorRemoteResourceType {}
impl MonitorRemoteResourceType {
    /// `AWS::EC2::VPC`
    pub const AWS_EC2_VPC: Value_<MonitorRemoteResourceType> = Value_::constant("AWS::EC2::VPC");
    /// `AWS::AvailabilityZone`
    pub const AWS_AVAILABILITY_ZONE: Value_<MonitorRemoteResourceType> = Value_::constant("AWS::AvailabilityZone");
    /// `AWS::EC2::Subnet`
    pub const AWS_EC2_SUBNET: Value_<MonitorRemoteResourceType> = Value_::constant("AWS::EC2::Subnet");
    /// `AWS::AWSService`
    pub const AWS_AWS_SERVICE: Value_<MonitorRemoteResourceType> = Value_::constant("AWS::AWSService");
    /// `AWS::Region`
    pub const AWS_REGION: Value_<MonitorRemoteResourceType> = Value_::constant("AWS::Region");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MonitorRemoteResourceType> { Value_::from_node(value.into_node()) }
}
