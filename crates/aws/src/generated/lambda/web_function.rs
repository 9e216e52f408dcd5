// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::WebFunction`

use stanchion_template::generated::*;

/// `AWS::Lambda::WebFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html)
#[must_use]
pub struct WebFunction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebFunction<Missing_<super::required::function_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebFunction(Properties_::new(), PhantomData_) }
}
impl<S0> WebFunction<S0> {
    /// Sets `FunctionName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> WebFunction<Set_> { self.0.put("FunctionName", value.into_node()); WebFunction(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WebFunction> for WebFunction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WebFunction<S0> {
    const TYPE: &'static str = "AWS::Lambda::WebFunction";
    type Handle = WebFunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebFunction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebFunctionRef(Id_);
impl From<Id_> for WebFunctionRef { #[inline] fn from(id: Id_) -> Self { WebFunctionRef(id) } }
impl AsRef<Id_> for WebFunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebFunctionRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FunctionArn`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionArn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
