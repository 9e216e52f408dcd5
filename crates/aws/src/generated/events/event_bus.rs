// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::EventBus`

use stanchion_template::generated::*;

/// `AWS::Events::EventBus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
#[must_use]
pub struct EventBus<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBus<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBus(Properties_::new(), PhantomData_) }
}
impl<S0> EventBus<S0> {
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventSourceName`. 1 to 256 characters. An update may replace the resource.
    #[inline] pub fn event_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventSourceName", value.into_node()); self }
    /// Sets `KmsKeyIdentifier`.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `LogConfig`.
    #[inline] pub fn log_config(mut self, value: impl IntoValue_<LogConfig>) -> Self { self.0.put("LogConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventBus<Set_> { self.0.put("Name", value.into_node()); EventBus(self.0, PhantomData_) }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventBus> for EventBus<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventBus<S0> {
    const TYPE: &'static str = "AWS::Events::EventBus";
    type Handle = EventBusRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventBus`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventBusRef(Id_);
impl From<Id_> for EventBusRef { #[inline] fn from(id: Id_) -> Self { EventBusRef(id) } }
impl AsRef<Id_> for EventBusRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventBusRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `Policy`
    #[inline] pub fn policy(&self) -> Value_<String> { self.0.attribute("Policy") }
}
/// `AWS::Events::EventBus.DeadLetterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
#[must_use]
pub struct DeadLetterConfig(Properties_);
impl DeadLetterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeadLetterConfig(Properties_::new()) }
}
impl DeadLetterConfig {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<DeadLetterConfig> for DeadLetterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::EventBus.LogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
#[must_use]
pub struct LogConfig(Properties_);
impl LogConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfig(Properties_::new()) }
}
impl LogConfig {
    /// Sets `IncludeDetail`. The values are constants of [`IncludeDetail`].
    #[inline] pub fn include_detail(mut self, value: impl IntoValue_<IncludeDetail>) -> Self { self.0.put("IncludeDetail", value.into_node()); self }
    /// Sets `Level`. The values are constants of [`Level`].
    #[inline] pub fn level(mut self, value: impl IntoValue_<Level>) -> Self { self.0.put("Level", value.into_node()); self }
}
impl IntoValue_<LogConfig> for LogConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Events::EventBus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
#[derive(Debug)]
pub enum IncludeDetail {}
impl IncludeDetail {
    /// `FULL`
    pub const FULL: Value_<IncludeDetail> = Value_::constant("FULL");
    /// `NONE`
    pub const NONE: Value_<IncludeDetail> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeDetail> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::EventBus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
#[derive(Debug)]
pub enum Level {}
impl Level {
    /// `INFO`
    pub const INFO: Value_<Level> = Value_::constant("INFO");
    /// `ERROR`
    pub const ERROR: Value_<Level> = Value_::constant("ERROR");
    /// `TRACE`
    pub const TRACE: Value_<Level> = Value_::constant("TRACE");
    /// `OFF`
    pub const OFF: Value_<Level> = Value_::constant("OFF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Level> { Value_::from_node(value.into_node()) }
}
