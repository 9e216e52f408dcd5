// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceDiscovery::Instance`

use stanchion_template::generated::*;

/// `AWS::ServiceDiscovery::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html)
#[must_use]
pub struct Instance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Instance<Missing_<super::required::instance_attributes>, Missing_<super::required::service_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Instance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Instance<S0, S1> {
    /// Sets `InstanceAttributes`. Required.
    #[inline] pub fn instance_attributes(mut self, value: impl IntoValue_<Node_>) -> Instance<Set_, S1> { self.0.put("InstanceAttributes", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `InstanceId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `ServiceId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn service_id(mut self, value: impl IntoValue_<String>) -> Instance<S0, Set_> { self.0.put("ServiceId", value.into_node()); Instance(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Instance> for Instance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Instance<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceDiscovery::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`: `ServiceId|InstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
