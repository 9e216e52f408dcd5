// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::Stack`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::Stack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html)
#[must_use]
pub struct Stack<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Stack<Missing_<super::required::template_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stack(Properties_::new(), PhantomData_) }
}
impl<S0> Stack<S0> {
    /// Sets `NotificationARNs`. At most 5 items.
    #[inline] pub fn notification_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotificationARNs", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateURL`. Required. 1 to 1024 characters.
    #[inline] pub fn template_url(mut self, value: impl IntoValue_<String>) -> Stack<Set_> { self.0.put("TemplateURL", value.into_node()); Stack(self.0, PhantomData_) }
    /// Sets `TimeoutInMinutes`. At least 1.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Stack> for Stack<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Stack<S0> {
    const TYPE: &'static str = "AWS::CloudFormation::Stack";
    type Handle = StackRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stack`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackRef(Id_);
impl From<Id_> for StackRef { #[inline] fn from(id: Id_) -> Self { StackRef(id) } }
impl AsRef<Id_> for StackRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackRef {
    /// `Ref`: `StackId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChangeSetId`
    #[inline] pub fn change_set_id(&self) -> Value_<String> { self.0.attribute("ChangeSetId") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
    /// `Fn::GetAtt` `Outputs`
    #[inline] pub fn outputs(&self) -> Value_<Vec<String>> { self.0.list_attribute("Outputs") }
    /// `Fn::GetAtt` `ParentId`
    #[inline] pub fn parent_id(&self) -> Value_<String> { self.0.attribute("ParentId") }
    /// `Fn::GetAtt` `RootId`
    #[inline] pub fn root_id(&self) -> Value_<String> { self.0.attribute("RootId") }
    /// `Fn::GetAtt` `StackId`
    #[inline] pub fn stack_id(&self) -> Value_<String> { self.0.attribute("StackId") }
    /// `Fn::GetAtt` `StackStatus`
    #[inline] pub fn stack_status(&self) -> Value_<String> { self.0.attribute("StackStatus") }
}
