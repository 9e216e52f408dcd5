// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::CustomResource`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::CustomResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html)
#[must_use]
pub struct CustomResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomResource<Missing_<super::required::service_token>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomResource(Properties_::new(), PhantomData_) }
}
impl<S0> CustomResource<S0> {
    /// Sets `ServiceTimeout`.
    #[inline] pub fn service_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ServiceTimeout", value.into_node()); self }
    /// Sets `ServiceToken`. Required. An update replaces the resource.
    #[inline] pub fn service_token(mut self, value: impl IntoValue_<String>) -> CustomResource<Set_> { self.0.put("ServiceToken", value.into_node()); CustomResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomResource> for CustomResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CustomResource<S0> {
    const TYPE: &'static str = "AWS::CloudFormation::CustomResource";
    type Handle = CustomResourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomResource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomResourceRef(Id_);
impl From<Id_> for CustomResourceRef { #[inline] fn from(id: Id_) -> Self { CustomResourceRef(id) } }
impl AsRef<Id_> for CustomResourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomResourceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
