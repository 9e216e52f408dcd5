// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::Resource`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html)
#[must_use]
pub struct Resource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Resource<Missing_<super::required::resource_arn>, Missing_<super::required::use_service_linked_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Resource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Resource<S0, S1> {
    /// Sets `HybridAccessEnabled`.
    #[inline] pub fn hybrid_access_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HybridAccessEnabled", value.into_node()); self }
    /// Sets `ResourceArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Resource<Set_, S1> { self.0.put("ResourceArn", value.into_node()); Resource(self.0, PhantomData_) }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `UseServiceLinkedRole`. Required. An update may replace the resource.
    #[inline] pub fn use_service_linked_role(mut self, value: impl IntoValue_<bool>) -> Resource<S0, Set_> { self.0.put("UseServiceLinkedRole", value.into_node()); Resource(self.0, PhantomData_) }
    /// Sets `WithFederation`.
    #[inline] pub fn with_federation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WithFederation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Resource> for Resource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Resource<S0, S1> {
    const TYPE: &'static str = "AWS::LakeFormation::Resource";
    type Handle = ResourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Resource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceRef(Id_);
impl From<Id_> for ResourceRef { #[inline] fn from(id: Id_) -> Self { ResourceRef(id) } }
impl AsRef<Id_> for ResourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
