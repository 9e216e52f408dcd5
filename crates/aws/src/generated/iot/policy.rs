// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Policy`

use stanchion_template::generated::*;

/// `AWS::IoT::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html)
#[must_use]
pub struct Policy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Policy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0> Policy<S0> {
    /// Sets `PolicyDocument`. Required. 1 to 404600 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> Policy<Set_> { self.0.put("PolicyDocument", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `PolicyName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Policy> for Policy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Policy<S0> {
    const TYPE: &'static str = "AWS::IoT::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `PolicyName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
