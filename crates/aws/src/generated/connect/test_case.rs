// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::TestCase`

use stanchion_template::generated::*;

/// `AWS::Connect::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
#[must_use]
pub struct TestCase<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TestCase<Missing_<super::required::content>, Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TestCase(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TestCase<S0, S1, S2> {
    /// Sets `Content`. Required. 1 to 256000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> TestCase<Set_, S1, S2> { self.0.put("Content", value.into_node()); TestCase(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntryPoint`.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<EntryPoint>) -> Self { self.0.put("EntryPoint", value.into_node()); self }
    /// Sets `InitializationData`. 1 to 256000 characters.
    #[inline] pub fn initialization_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InitializationData", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 256 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> TestCase<S0, Set_, S2> { self.0.put("InstanceArn", value.into_node()); TestCase(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TestCase<S0, S1, Set_> { self.0.put("Name", value.into_node()); TestCase(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TestCase> for TestCase<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for TestCase<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::TestCase";
    type Handle = TestCaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TestCase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TestCaseRef(Id_);
impl From<Id_> for TestCaseRef { #[inline] fn from(id: Id_) -> Self { TestCaseRef(id) } }
impl AsRef<Id_> for TestCaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TestCaseRef {
    /// `Ref`: `TestCaseArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `TestCaseArn`
    #[inline] pub fn test_case_arn(&self) -> Value_<String> { self.0.attribute("TestCaseArn") }
}
/// `AWS::Connect::TestCase.ChatEntryPointParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
#[must_use]
pub struct ChatEntryPointParameters(Properties_);
impl ChatEntryPointParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChatEntryPointParameters(Properties_::new()) }
}
impl ChatEntryPointParameters {
    /// Sets `FlowId`. 1 to 256 characters.
    #[inline] pub fn flow_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowId", value.into_node()); self }
}
impl IntoValue_<ChatEntryPointParameters> for ChatEntryPointParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TestCase.VoiceCallEntryPointParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
#[must_use]
pub struct VoiceCallEntryPointParameters(Properties_);
impl VoiceCallEntryPointParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VoiceCallEntryPointParameters(Properties_::new()) }
}
impl VoiceCallEntryPointParameters {
    /// Sets `DestinationPhoneNumber`.
    #[inline] pub fn destination_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPhoneNumber", value.into_node()); self }
    /// Sets `FlowId`. 0 to 500 characters.
    #[inline] pub fn flow_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowId", value.into_node()); self }
    /// Sets `SourcePhoneNumber`.
    #[inline] pub fn source_phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePhoneNumber", value.into_node()); self }
}
impl IntoValue_<VoiceCallEntryPointParameters> for VoiceCallEntryPointParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::TestCase.EntryPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-testcase-entrypoint.html)
#[must_use]
pub struct EntryPoint(Properties_);
impl EntryPoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EntryPoint(Properties_::new()) }
}
impl EntryPoint {
    /// Sets `ChatEntryPointParameters`.
    #[inline] pub fn chat_entry_point_parameters(mut self, value: impl IntoValue_<ChatEntryPointParameters>) -> Self { self.0.put("ChatEntryPointParameters", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `VoiceCallEntryPointParameters`.
    #[inline] pub fn voice_call_entry_point_parameters(mut self, value: impl IntoValue_<VoiceCallEntryPointParameters>) -> Self { self.0.put("VoiceCallEntryPointParameters", value.into_node()); self }
}
impl IntoValue_<EntryPoint> for EntryPoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `VOICE_CALL`
    pub const VOICE_CALL: Value_<Type> = Value_::constant("VOICE_CALL");
    /// `CHAT`
    pub const CHAT: Value_<Type> = Value_::constant("CHAT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `SAVED`
    pub const SAVED: Value_<Status> = Value_::constant("SAVED");
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<Status> = Value_::constant("PUBLISHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
