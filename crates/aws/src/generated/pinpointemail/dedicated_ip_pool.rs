// Made by `cargo xtask generate`; do not edit.
//! `AWS::PinpointEmail::DedicatedIpPool`

use stanchion_template::generated::*;

/// `AWS::PinpointEmail::DedicatedIpPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html)
#[must_use]
pub struct DedicatedIpPool(Properties_);
impl DedicatedIpPool {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DedicatedIpPool(Properties_::new()) }
}
impl DedicatedIpPool {
    /// Sets `PoolName`. An update replaces the resource.
    #[inline] pub fn pool_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PoolName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DedicatedIpPool> for DedicatedIpPool { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DedicatedIpPool {
    const TYPE: &'static str = "AWS::PinpointEmail::DedicatedIpPool";
    type Handle = DedicatedIpPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DedicatedIpPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DedicatedIpPoolRef(Id_);
impl From<Id_> for DedicatedIpPoolRef { #[inline] fn from(id: Id_) -> Self { DedicatedIpPoolRef(id) } }
impl AsRef<Id_> for DedicatedIpPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DedicatedIpPoolRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
