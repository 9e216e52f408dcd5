// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::LoggerDefinition`

use stanchion_template::generated::*;

/// `AWS::Greengrass::LoggerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html)
#[must_use]
pub struct LoggerDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggerDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggerDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> LoggerDefinition<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<LoggerDefinitionVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LoggerDefinition<Set_> { self.0.put("Name", value.into_node()); LoggerDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LoggerDefinition> for LoggerDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LoggerDefinition<S0> {
    const TYPE: &'static str = "AWS::Greengrass::LoggerDefinition";
    type Handle = LoggerDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LoggerDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LoggerDefinitionRef(Id_);
impl From<Id_> for LoggerDefinitionRef { #[inline] fn from(id: Id_) -> Self { LoggerDefinitionRef(id) } }
impl AsRef<Id_> for LoggerDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LoggerDefinitionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Greengrass::LoggerDefinition.Logger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinition-logger.html)
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
/// `AWS::Greengrass::LoggerDefinition.LoggerDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinition-loggerdefinitionversion.html)
#[must_use]
pub struct LoggerDefinitionVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggerDefinitionVersion<Missing_<super::required::loggers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggerDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0> LoggerDefinitionVersion<S0> {
    /// Sets `Loggers`. Required.
    #[inline] pub fn loggers(mut self, value: impl IntoValue_<Vec<Logger>>) -> LoggerDefinitionVersion<Set_> { self.0.put("Loggers", value.into_node()); LoggerDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoggerDefinitionVersion> for LoggerDefinitionVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
