// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::Assistant`

use stanchion_template::generated::*;

/// `AWS::Wisdom::Assistant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html)
#[must_use]
pub struct Assistant<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Assistant<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Assistant(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Assistant<S0, S1> {
    /// Sets `Description`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Assistant<Set_, S1> { self.0.put("Name", value.into_node()); Assistant(self.0, PhantomData_) }
    /// Sets `ServerSideEncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ServerSideEncryptionConfiguration>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`AssistantType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AssistantType>) -> Assistant<S0, Set_> { self.0.put("Type", value.into_node()); Assistant(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Assistant> for Assistant<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Assistant<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::Assistant";
    type Handle = AssistantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Assistant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssistantRef(Id_);
impl From<Id_> for AssistantRef { #[inline] fn from(id: Id_) -> Self { AssistantRef(id) } }
impl AsRef<Id_> for AssistantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssistantRef {
    /// `Ref`: `AssistantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `AssistantId`
    #[inline] pub fn assistant_id(&self) -> Value_<String> { self.0.attribute("AssistantId") }
}
/// `AWS::Wisdom::Assistant.ServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistant-serversideencryptionconfiguration.html)
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties_);
impl ServerSideEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionConfiguration(Properties_::new()) }
}
impl ServerSideEncryptionConfiguration {
    /// Sets `KmsKeyId`. 1 to 4096 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionConfiguration> for ServerSideEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::Assistant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html)
#[derive(Debug)]
pub enum AssistantType {}
impl AssistantType {
    /// `AGENT`
    pub const AGENT: Value_<AssistantType> = Value_::constant("AGENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssistantType> { Value_::from_node(value.into_node()) }
}
