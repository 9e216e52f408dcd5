// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Logging`

use stanchion_template::generated::*;

/// `AWS::IoT::Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html)
#[must_use]
pub struct Logging<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Logging<Missing_<super::required::account_id>, Missing_<super::required::default_log_level>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Logging(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Logging<S0, S1, S2> {
    /// Sets `AccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Logging<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); Logging(self.0, PhantomData_) }
    /// Sets `DefaultLogLevel`. Required. The values are constants of [`DefaultLogLevel`].
    #[inline] pub fn default_log_level(mut self, value: impl IntoValue_<DefaultLogLevel>) -> Logging<S0, Set_, S2> { self.0.put("DefaultLogLevel", value.into_node()); Logging(self.0, PhantomData_) }
    /// Sets `EventConfigurations`.
    #[inline] pub fn event_configurations(mut self, value: impl IntoValue_<Vec<EventConfiguration>>) -> Self { self.0.put("EventConfigurations", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Logging<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Logging(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Logging> for Logging<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Logging<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoT::Logging";
    type Handle = LoggingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Logging`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggingRef(Id_);
impl From<Id_> for LoggingRef { #[inline] fn from(id: Id_) -> Self { LoggingRef(id) } }
impl AsRef<Id_> for LoggingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggingRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::IoT::Logging.EventConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-logging-eventconfiguration.html)
#[must_use]
pub struct EventConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventConfiguration<Missing_<super::required::event_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EventConfiguration<S0> {
    /// Sets `EventType`. Required. 1 to 512 characters.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> EventConfiguration<Set_> { self.0.put("EventType", value.into_node()); EventConfiguration(self.0, PhantomData_) }
    /// Sets `LogDestination`. 1 to 512 characters.
    #[inline] pub fn log_destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogDestination", value.into_node()); self }
    /// Sets `LogLevel`. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventConfiguration> for EventConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html)
#[derive(Debug)]
pub enum DefaultLogLevel {}
impl DefaultLogLevel {
    /// `ERROR`
    pub const ERROR: Value_<DefaultLogLevel> = Value_::constant("ERROR");
    /// `WARN`
    pub const WARN: Value_<DefaultLogLevel> = Value_::constant("WARN");
    /// `INFO`
    pub const INFO: Value_<DefaultLogLevel> = Value_::constant("INFO");
    /// `DEBUG`
    pub const DEBUG: Value_<DefaultLogLevel> = Value_::constant("DEBUG");
    /// `DISABLED`
    pub const DISABLED: Value_<DefaultLogLevel> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultLogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `ERROR`
    pub const ERROR: Value_<LogLevel> = Value_::constant("ERROR");
    /// `WARN`
    pub const WARN: Value_<LogLevel> = Value_::constant("WARN");
    /// `INFO`
    pub const INFO: Value_<LogLevel> = Value_::constant("INFO");
    /// `DEBUG`
    pub const DEBUG: Value_<LogLevel> = Value_::constant("DEBUG");
    /// `DISABLED`
    pub const DISABLED: Value_<LogLevel> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
