// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::InstanceProfile`

use stanchion_template::generated::*;

/// `AWS::IAM::InstanceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
#[must_use]
pub struct InstanceProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceProfile<Missing_<super::required::roles>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceProfile(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceProfile<S0> {
    /// Sets `InstanceProfileName`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn instance_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileName", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Roles`. Required. At most 1 item.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<String>>) -> InstanceProfile<Set_> { self.0.put("Roles", value.into_node()); InstanceProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceProfile> for InstanceProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InstanceProfile<S0> {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
    type Handle = InstanceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceProfileRef(Id_);
impl From<Id_> for InstanceProfileRef { #[inline] fn from(id: Id_) -> Self { InstanceProfileRef(id) } }
impl AsRef<Id_> for InstanceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceProfileRef {
    /// `Ref`: `InstanceProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
