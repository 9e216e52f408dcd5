// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::WaitCondition`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::WaitCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html)
#[must_use]
pub struct WaitCondition(Properties_);
impl WaitCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaitCondition(Properties_::new()) }
}
impl WaitCondition {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Handle`.
    #[inline] pub fn handle(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Handle", value.into_node()); self }
    /// Sets `Timeout`. 0 to 43200.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl IntoValue_<WaitCondition> for WaitCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for WaitCondition {
    const TYPE: &'static str = "AWS::CloudFormation::WaitCondition";
    type Handle = WaitConditionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WaitCondition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WaitConditionRef(Id_);
impl From<Id_> for WaitConditionRef { #[inline] fn from(id: Id_) -> Self { WaitConditionRef(id) } }
impl AsRef<Id_> for WaitConditionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WaitConditionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Data`
    #[inline] pub fn data(&self) -> Value_<String> { self.0.attribute("Data") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
