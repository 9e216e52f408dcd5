// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ApprovedOrigin`

use stanchion_template::generated::*;

/// `AWS::Connect::ApprovedOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html)
#[must_use]
pub struct ApprovedOrigin<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApprovedOrigin<Missing_<super::required::instance_id>, Missing_<super::required::origin>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApprovedOrigin(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApprovedOrigin<S0, S1> {
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> ApprovedOrigin<Set_, S1> { self.0.put("InstanceId", value.into_node()); ApprovedOrigin(self.0, PhantomData_) }
    /// Sets `Origin`. Required. At most 267 characters. An update replaces the resource.
    #[inline] pub fn origin(mut self, value: impl IntoValue_<String>) -> ApprovedOrigin<S0, Set_> { self.0.put("Origin", value.into_node()); ApprovedOrigin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApprovedOrigin> for ApprovedOrigin<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApprovedOrigin<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::ApprovedOrigin";
    type Handle = ApprovedOriginRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApprovedOrigin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApprovedOriginRef(Id_);
impl From<Id_> for ApprovedOriginRef { #[inline] fn from(id: Id_) -> Self { ApprovedOriginRef(id) } }
impl AsRef<Id_> for ApprovedOriginRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApprovedOriginRef {
    /// `Ref`: `InstanceId|Origin`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
