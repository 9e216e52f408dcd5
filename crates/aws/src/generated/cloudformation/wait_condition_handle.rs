// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::WaitConditionHandle`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::WaitConditionHandle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html)
#[must_use]
pub struct WaitConditionHandle(Properties_);
impl WaitConditionHandle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaitConditionHandle(Properties_::new()) }
}
impl WaitConditionHandle {
}
impl IntoValue_<WaitConditionHandle> for WaitConditionHandle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for WaitConditionHandle {
    const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle";
    type Handle = WaitConditionHandleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WaitConditionHandle`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WaitConditionHandleRef(Id_);
impl From<Id_> for WaitConditionHandleRef { #[inline] fn from(id: Id_) -> Self { WaitConditionHandleRef(id) } }
impl AsRef<Id_> for WaitConditionHandleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WaitConditionHandleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
