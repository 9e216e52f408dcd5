// Made by `cargo xtask generate`; do not edit.
//! `AWS::GlobalAccelerator::Listener`

use stanchion_template::generated::*;

/// `AWS::GlobalAccelerator::Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html)
#[must_use]
pub struct Listener<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Listener<Missing_<super::required::accelerator_arn>, Missing_<super::required::port_ranges>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Listener(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Listener<S0, S1, S2> {
    /// Sets `AcceleratorArn`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn accelerator_arn(mut self, value: impl IntoValue_<String>) -> Listener<Set_, S1, S2> { self.0.put("AcceleratorArn", value.into_node()); Listener(self.0, PhantomData_) }
    /// Sets `ClientAffinity`. The values are constants of [`ClientAffinity`].
    #[inline] pub fn client_affinity(mut self, value: impl IntoValue_<ClientAffinity>) -> Self { self.0.put("ClientAffinity", value.into_node()); self }
    /// Sets `PortRanges`. Required. 1 to 10 items.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Listener<S0, Set_, S2> { self.0.put("PortRanges", value.into_node()); Listener(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Listener<S0, S1, Set_> { self.0.put("Protocol", value.into_node()); Listener(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Listener> for Listener<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Listener<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Listener";
    type Handle = ListenerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Listener`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ListenerRef(Id_);
impl From<Id_> for ListenerRef { #[inline] fn from(id: Id_) -> Self { ListenerRef(id) } }
impl AsRef<Id_> for ListenerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ListenerRef {
    /// `Ref`: `ListenerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ListenerArn`
    #[inline] pub fn listener_arn(&self) -> Value_<String> { self.0.attribute("ListenerArn") }
}
/// `AWS::GlobalAccelerator::Listener.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-listener-portrange.html)
#[must_use]
pub struct PortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortRange<Missing_<super::required::from_port>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortRange<S0, S1> {
    /// Sets `FromPort`. Required. 0 to 65535.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> PortRange<Set_, S1> { self.0.put("FromPort", value.into_node()); PortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 0 to 65535.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> PortRange<S0, Set_> { self.0.put("ToPort", value.into_node()); PortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortRange> for PortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GlobalAccelerator::Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html)
#[derive(Debug)]
pub enum ClientAffinity {}
impl ClientAffinity {
    /// `NONE`
    pub const NONE: Value_<ClientAffinity> = Value_::constant("NONE");
    /// `SOURCE_IP`
    pub const SOURCE_IP: Value_<ClientAffinity> = Value_::constant("SOURCE_IP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientAffinity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GlobalAccelerator::Listener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<Protocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
