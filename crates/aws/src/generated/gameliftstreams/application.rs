// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLiftStreams::Application`

use stanchion_template::generated::*;

/// `AWS::GameLiftStreams::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Application<Missing_<super::required::application_source_uri>, Missing_<super::required::description>, Missing_<super::required::executable_path>, Missing_<super::required::runtime_environment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Application<S0, S1, S2, S3> {
    /// Sets `ApplicationLogOutputUri`. 0 to 1024 characters.
    #[inline] pub fn application_log_output_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationLogOutputUri", value.into_node()); self }
    /// Sets `ApplicationLogPaths`. 0 to 10 items.
    #[inline] pub fn application_log_paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApplicationLogPaths", value.into_node()); self }
    /// Sets `ApplicationSourceUri`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn application_source_uri(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1, S2, S3> { self.0.put("ApplicationSourceUri", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Description`. Required. 1 to 80 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_, S2, S3> { self.0.put("Description", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ExecutablePath`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn executable_path(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, Set_, S3> { self.0.put("ExecutablePath", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `RuntimeEnvironment`. Required. An update replaces the resource.
    #[inline] pub fn runtime_environment(mut self, value: impl IntoValue_<RuntimeEnvironment>) -> Application<S0, S1, S2, Set_> { self.0.put("RuntimeEnvironment", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Application> for Application<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Application<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::GameLiftStreams::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GameLiftStreams::Application.RuntimeEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gameliftstreams-application-runtimeenvironment.html)
#[must_use]
pub struct RuntimeEnvironment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuntimeEnvironment<Missing_<super::required::r#type>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimeEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuntimeEnvironment<S0, S1> {
    /// Sets `Type`. Required. 1 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> RuntimeEnvironment<Set_, S1> { self.0.put("Type", value.into_node()); RuntimeEnvironment(self.0, PhantomData_) }
    /// Sets `Version`. Required. 1 to 256 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> RuntimeEnvironment<S0, Set_> { self.0.put("Version", value.into_node()); RuntimeEnvironment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuntimeEnvironment> for RuntimeEnvironment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
