// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chatbot::CustomAction`

use stanchion_template::generated::*;

/// `AWS::Chatbot::CustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html)
#[must_use]
pub struct CustomAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomAction<Missing_<super::required::action_name>, Missing_<super::required::definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomAction<S0, S1> {
    /// Sets `ActionName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> CustomAction<Set_, S1> { self.0.put("ActionName", value.into_node()); CustomAction(self.0, PhantomData_) }
    /// Sets `AliasName`. 1 to 30 characters.
    #[inline] pub fn alias_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AliasName", value.into_node()); self }
    /// Sets `Attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoValue_<Vec<CustomActionAttachment>>) -> Self { self.0.put("Attachments", value.into_node()); self }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<CustomActionDefinition>) -> CustomAction<S0, Set_> { self.0.put("Definition", value.into_node()); CustomAction(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomAction> for CustomAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomAction<S0, S1> {
    const TYPE: &'static str = "AWS::Chatbot::CustomAction";
    type Handle = CustomActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomActionRef(Id_);
impl From<Id_> for CustomActionRef { #[inline] fn from(id: Id_) -> Self { CustomActionRef(id) } }
impl AsRef<Id_> for CustomActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomActionRef {
    /// `Ref`: `CustomActionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CustomActionArn`
    #[inline] pub fn custom_action_arn(&self) -> Value_<String> { self.0.attribute("CustomActionArn") }
}
/// `AWS::Chatbot::CustomAction.CustomActionAttachmentCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactionattachmentcriteria.html)
#[must_use]
pub struct CustomActionAttachmentCriteria<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomActionAttachmentCriteria<Missing_<super::required::operator>, Missing_<super::required::variable_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionAttachmentCriteria(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomActionAttachmentCriteria<S0, S1> {
    /// Sets `Operator`. Required. The values are constants of [`CustomActionAttachmentCriteriaOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<CustomActionAttachmentCriteriaOperator>) -> CustomActionAttachmentCriteria<Set_, S1> { self.0.put("Operator", value.into_node()); CustomActionAttachmentCriteria(self.0, PhantomData_) }
    /// Sets `Value`. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `VariableName`. Required.
    #[inline] pub fn variable_name(mut self, value: impl IntoValue_<String>) -> CustomActionAttachmentCriteria<S0, Set_> { self.0.put("VariableName", value.into_node()); CustomActionAttachmentCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomActionAttachmentCriteria> for CustomActionAttachmentCriteria<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chatbot::CustomAction.CustomActionAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactionattachment.html)
#[must_use]
pub struct CustomActionAttachment(Properties_);
impl CustomActionAttachment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomActionAttachment(Properties_::new()) }
}
impl CustomActionAttachment {
    /// Sets `ButtonText`. 1 to 50 characters.
    #[inline] pub fn button_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ButtonText", value.into_node()); self }
    /// Sets `Criteria`. 1 to 5 items.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<Vec<CustomActionAttachmentCriteria>>) -> Self { self.0.put("Criteria", value.into_node()); self }
    /// Sets `NotificationType`. 1 to 100 characters.
    #[inline] pub fn notification_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationType", value.into_node()); self }
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl IntoValue_<CustomActionAttachment> for CustomActionAttachment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Chatbot::CustomAction.CustomActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactiondefinition.html)
#[must_use]
pub struct CustomActionDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomActionDefinition<Missing_<super::required::command_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> CustomActionDefinition<S0> {
    /// Sets `CommandText`. Required. 1 to 5000 characters.
    #[inline] pub fn command_text(mut self, value: impl IntoValue_<String>) -> CustomActionDefinition<Set_> { self.0.put("CommandText", value.into_node()); CustomActionDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomActionDefinition> for CustomActionDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chatbot::CustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html)
#[derive(Debug)]
pub enum CustomActionAttachmentCriteriaOperator {}
impl CustomActionAttachmentCriteriaOperator {
    /// `HAS_VALUE`
    pub const HAS_VALUE: Value_<CustomActionAttachmentCriteriaOperator> = Value_::constant("HAS_VALUE");
    /// `EQUALS`
    pub const EQUALS: Value_<CustomActionAttachmentCriteriaOperator> = Value_::constant("EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomActionAttachmentCriteriaOperator> { Value_::from_node(value.into_node()) }
}
