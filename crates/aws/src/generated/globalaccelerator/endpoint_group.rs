// Made by `cargo xtask generate`; do not edit.
//! `AWS::GlobalAccelerator::EndpointGroup`

use stanchion_template::generated::*;

/// `AWS::GlobalAccelerator::EndpointGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html)
#[must_use]
pub struct EndpointGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EndpointGroup<Missing_<super::required::endpoint_group_region>, Missing_<super::required::listener_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EndpointGroup<S0, S1> {
    /// Sets `EndpointConfigurations`. 0 to 10 items.
    #[inline] pub fn endpoint_configurations(mut self, value: impl IntoValue_<Vec<EndpointConfiguration>>) -> Self { self.0.put("EndpointConfigurations", value.into_node()); self }
    /// Sets `EndpointGroupRegion`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn endpoint_group_region(mut self, value: impl IntoValue_<String>) -> EndpointGroup<Set_, S1> { self.0.put("EndpointGroupRegion", value.into_node()); EndpointGroup(self.0, PhantomData_) }
    /// Sets `HealthCheckIntervalSeconds`. 10 to 30.
    #[inline] pub fn health_check_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value.into_node()); self }
    /// Sets `HealthCheckPath`. 0 to 255 characters.
    #[inline] pub fn health_check_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPath", value.into_node()); self }
    /// Sets `HealthCheckPort`. -1 to 65535.
    #[inline] pub fn health_check_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckPort", value.into_node()); self }
    /// Sets `HealthCheckProtocol`. The values are constants of [`HealthCheckProtocol`].
    #[inline] pub fn health_check_protocol(mut self, value: impl IntoValue_<HealthCheckProtocol>) -> Self { self.0.put("HealthCheckProtocol", value.into_node()); self }
    /// Sets `ListenerArn`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn listener_arn(mut self, value: impl IntoValue_<String>) -> EndpointGroup<S0, Set_> { self.0.put("ListenerArn", value.into_node()); EndpointGroup(self.0, PhantomData_) }
    /// Sets `PortOverrides`. 0 to 10 items.
    #[inline] pub fn port_overrides(mut self, value: impl IntoValue_<Vec<PortOverride>>) -> Self { self.0.put("PortOverrides", value.into_node()); self }
    /// Sets `ThresholdCount`. 1 to 10.
    #[inline] pub fn threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThresholdCount", value.into_node()); self }
    /// Sets `TrafficDialPercentage`. 0 to 100.
    #[inline] pub fn traffic_dial_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TrafficDialPercentage", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EndpointGroup> for EndpointGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EndpointGroup<S0, S1> {
    const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup";
    type Handle = EndpointGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EndpointGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointGroupRef(Id_);
impl From<Id_> for EndpointGroupRef { #[inline] fn from(id: Id_) -> Self { EndpointGroupRef(id) } }
impl AsRef<Id_> for EndpointGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointGroupRef {
    /// `Ref`: `EndpointGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointGroupArn`
    #[inline] pub fn endpoint_group_arn(&self) -> Value_<String> { self.0.attribute("EndpointGroupArn") }
}
/// `AWS::GlobalAccelerator::EndpointGroup.EndpointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-endpointgroup-endpointconfiguration.html)
#[must_use]
pub struct EndpointConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EndpointConfiguration<Missing_<super::required::endpoint_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EndpointConfiguration<S0> {
    /// Sets `AttachmentArn`. 0 to 255 characters.
    #[inline] pub fn attachment_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachmentArn", value.into_node()); self }
    /// Sets `ClientIPPreservationEnabled`.
    #[inline] pub fn client_ip_preservation_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ClientIPPreservationEnabled", value.into_node()); self }
    /// Sets `EndpointId`. Required. 0 to 255 characters.
    #[inline] pub fn endpoint_id(mut self, value: impl IntoValue_<String>) -> EndpointConfiguration<Set_> { self.0.put("EndpointId", value.into_node()); EndpointConfiguration(self.0, PhantomData_) }
    /// Sets `Weight`. 0 to 255.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EndpointConfiguration> for EndpointConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GlobalAccelerator::EndpointGroup.PortOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-endpointgroup-portoverride.html)
#[must_use]
pub struct PortOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortOverride<Missing_<super::required::endpoint_port>, Missing_<super::required::listener_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortOverride<S0, S1> {
    /// Sets `EndpointPort`. Required. 0 to 65535.
    #[inline] pub fn endpoint_port(mut self, value: impl IntoValue_<i64>) -> PortOverride<Set_, S1> { self.0.put("EndpointPort", value.into_node()); PortOverride(self.0, PhantomData_) }
    /// Sets `ListenerPort`. Required. 0 to 65535.
    #[inline] pub fn listener_port(mut self, value: impl IntoValue_<i64>) -> PortOverride<S0, Set_> { self.0.put("ListenerPort", value.into_node()); PortOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortOverride> for PortOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GlobalAccelerator::EndpointGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html)
#[derive(Debug)]
pub enum HealthCheckProtocol {}
impl HealthCheckProtocol {
    /// `TCP`
    pub const TCP: Value_<HealthCheckProtocol> = Value_::constant("TCP");
    /// `HTTP`
    pub const HTTP: Value_<HealthCheckProtocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<HealthCheckProtocol> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HealthCheckProtocol> { Value_::from_node(value.into_node()) }
}
