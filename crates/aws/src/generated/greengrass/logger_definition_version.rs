// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::LoggerDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::LoggerDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html)
#[must_use]
pub struct LoggerDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggerDefinitionVersion<Missing_<super::required::logger_definition_id>, Missing_<super::required::loggers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggerDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggerDefinitionVersion<S0, S1> {
    /// Sets `LoggerDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn logger_definition_id(mut self, value: impl IntoValue_<String>) -> LoggerDefinitionVersion<Set_, S1> { self.0.put("LoggerDefinitionId", value.into_node()); LoggerDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Loggers`. Required. An update replaces the resource.
    #[inline] pub fn loggers(mut self, value: impl IntoValue_<Vec<Logger>>) -> LoggerDefinitionVersion<S0, Set_> { self.0.put("Loggers", value.into_node()); LoggerDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggerDefinitionVersion> for LoggerDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LoggerDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinitionVersion";
    type Handle = LoggerDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoggerDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggerDefinitionVersionRef(Id_);
impl From<Id_> for LoggerDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { LoggerDefinitionVersionRef(id) } }
impl AsRef<Id_> for LoggerDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggerDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::LoggerDefinitionVersion.Logger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinitionversion-logger.html)
#[must_use]
pub struct Logger<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Logger<Missing_<super::required::component>, Missing_<super::required::id>, Missing_<super::required::level>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Logger(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Logger<S0, S1, S2, S3> {
    /// Sets `Component`. Required.
    #[inline] pub fn component(mut self, value: impl IntoValue_<String>) -> Logger<Set_, S1, S2, S3> { self.0.put("Component", value.into_node()); Logger(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Logger<S0, Set_, S2, S3> { self.0.put("Id", value.into_node()); Logger(self.0, PhantomData_) }
    /// Sets `Level`. Required.
    #[inline] pub fn level(mut self, value: impl IntoValue_<String>) -> Logger<S0, S1, Set_, S3> { self.0.put("Level", value.into_node()); Logger(self.0, PhantomData_) }
    /// Sets `Space`.
    #[inline] pub fn space(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Space", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Logger<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); Logger(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Logger> for Logger<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
