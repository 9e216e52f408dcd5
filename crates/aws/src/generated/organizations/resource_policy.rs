// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations::ResourcePolicy`

use stanchion_template::generated::*;

/// `AWS::Organizations::ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcePolicy<Missing_<super::required::content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcePolicy<S0> {
    /// Sets `Content`. Required. 1 to 40000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Node_>) -> ResourcePolicy<Set_> { self.0.put("Content", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourcePolicy<S0> {
    const TYPE: &'static str = "AWS::Organizations::ResourcePolicy";
    type Handle = ResourcePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourcePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourcePolicyRef(Id_);
impl From<Id_> for ResourcePolicyRef { #[inline] fn from(id: Id_) -> Self { ResourcePolicyRef(id) } }
impl AsRef<Id_> for ResourcePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourcePolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
