// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ResourceSpecificLogging`

use stanchion_template::generated::*;

/// `AWS::IoT::ResourceSpecificLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html)
#[must_use]
pub struct ResourceSpecificLogging<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResourceSpecificLogging<Missing_<super::required::log_level>, Missing_<super::required::target_name>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceSpecificLogging(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResourceSpecificLogging<S0, S1, S2> {
    /// Sets `LogLevel`. Required. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> ResourceSpecificLogging<Set_, S1, S2> { self.0.put("LogLevel", value.into_node()); ResourceSpecificLogging(self.0, PhantomData_) }
    /// Sets `TargetName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn target_name(mut self, value: impl IntoValue_<String>) -> ResourceSpecificLogging<S0, Set_, S2> { self.0.put("TargetName", value.into_node()); ResourceSpecificLogging(self.0, PhantomData_) }
    /// Sets `TargetType`. Required. An update replaces the resource. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> ResourceSpecificLogging<S0, S1, Set_> { self.0.put("TargetType", value.into_node()); ResourceSpecificLogging(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResourceSpecificLogging> for ResourceSpecificLogging<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResourceSpecificLogging<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoT::ResourceSpecificLogging";
    type Handle = ResourceSpecificLoggingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceSpecificLogging`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceSpecificLoggingRef(Id_);
impl From<Id_> for ResourceSpecificLoggingRef { #[inline] fn from(id: Id_) -> Self { ResourceSpecificLoggingRef(id) } }
impl AsRef<Id_> for ResourceSpecificLoggingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceSpecificLoggingRef {
    /// `Ref`: `TargetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TargetId`
    #[inline] pub fn target_id(&self) -> Value_<String> { self.0.attribute("TargetId") }
}
/// Values of `AWS::IoT::ResourceSpecificLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html)
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
/// Values of `AWS::IoT::ResourceSpecificLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `THING_GROUP`
    pub const THING_GROUP: Value_<TargetType> = Value_::constant("THING_GROUP");
    /// `CLIENT_ID`
    pub const CLIENT_ID: Value_<TargetType> = Value_::constant("CLIENT_ID");
    /// `SOURCE_IP`
    pub const SOURCE_IP: Value_<TargetType> = Value_::constant("SOURCE_IP");
    /// `PRINCIPAL_ID`
    pub const PRINCIPAL_ID: Value_<TargetType> = Value_::constant("PRINCIPAL_ID");
    /// `EVENT_TYPE`
    pub const EVENT_TYPE: Value_<TargetType> = Value_::constant("EVENT_TYPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
