// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::HubV2`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::HubV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html)
#[must_use]
pub struct HubV2(Properties_);
impl HubV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HubV2(Properties_::new()) }
}
impl HubV2 {
    /// Sets `NetworkScanning`.
    #[inline] pub fn network_scanning(mut self, value: impl IntoValue_<NetworkScanning>) -> Self { self.0.put("NetworkScanning", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<HubV2> for HubV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for HubV2 {
    const TYPE: &'static str = "AWS::SecurityHub::HubV2";
    type Handle = HubV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HubV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HubV2Ref(Id_);
impl From<Id_> for HubV2Ref { #[inline] fn from(id: Id_) -> Self { HubV2Ref(id) } }
impl AsRef<Id_> for HubV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HubV2Ref {
    /// `Ref`: `HubV2Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HubV2Arn`
    #[inline] pub fn hub_v2_arn(&self) -> Value_<String> { self.0.attribute("HubV2Arn") }
    /// `Fn::GetAtt` `SubscribedAt`
    #[inline] pub fn subscribed_at(&self) -> Value_<String> { self.0.attribute("SubscribedAt") }
}
/// `AWS::SecurityHub::HubV2.NetworkScanning`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-hubv2-networkscanning.html)
#[must_use]
pub struct NetworkScanning<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkScanning<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkScanning(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkScanning<S0> {
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> NetworkScanning<Set_> { self.0.put("Status", value.into_node()); NetworkScanning(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NetworkScanning> for NetworkScanning<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::HubV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
