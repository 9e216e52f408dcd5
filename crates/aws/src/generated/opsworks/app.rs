// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::App`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html)
#[must_use]
pub struct App<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl App<Missing_<super::required::name>, Missing_<super::required::stack_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> App<S0, S1, S2> {
    /// Sets `AppSource`.
    #[inline] pub fn app_source(mut self, value: impl IntoValue_<Source>) -> Self { self.0.put("AppSource", value.into_node()); self }
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `DataSources`.
    #[inline] pub fn data_sources(mut self, value: impl IntoValue_<Vec<DataSource>>) -> Self { self.0.put("DataSources", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Domains`.
    #[inline] pub fn domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Domains", value.into_node()); self }
    /// Sets `EnableSsl`.
    #[inline] pub fn enable_ssl(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSsl", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Vec<EnvironmentVariable>>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> App<Set_, S1, S2> { self.0.put("Name", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Shortname`. An update replaces the resource.
    #[inline] pub fn shortname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Shortname", value.into_node()); self }
    /// Sets `SslConfiguration`.
    #[inline] pub fn ssl_configuration(mut self, value: impl IntoValue_<SslConfiguration>) -> Self { self.0.put("SslConfiguration", value.into_node()); self }
    /// Sets `StackId`. Required. An update replaces the resource.
    #[inline] pub fn stack_id(mut self, value: impl IntoValue_<String>) -> App<S0, Set_, S2> { self.0.put("StackId", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> App<S0, S1, Set_> { self.0.put("Type", value.into_node()); App(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<App> for App<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for App<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpsWorks::App";
    type Handle = AppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`App`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppRef(Id_);
impl From<Id_> for AppRef { #[inline] fn from(id: Id_) -> Self { AppRef(id) } }
impl AsRef<Id_> for AppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpsWorks::App.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-app-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Revision`.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Revision", value.into_node()); self }
    /// Sets `SshKey`.
    #[inline] pub fn ssh_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshKey", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::App.DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-app-datasource.html)
#[must_use]
pub struct DataSource(Properties_);
impl DataSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new()) }
}
impl DataSource {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `DatabaseName`.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DataSource> for DataSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::App.EnvironmentVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-app-environmentvariable.html)
#[must_use]
pub struct EnvironmentVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnvironmentVariable<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnvironmentVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnvironmentVariable<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<Set_, S1> { self.0.put("Key", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
    /// Sets `Secure`.
    #[inline] pub fn secure(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Secure", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> EnvironmentVariable<S0, Set_> { self.0.put("Value", value.into_node()); EnvironmentVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnvironmentVariable> for EnvironmentVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpsWorks::App.SslConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-app-sslconfiguration.html)
#[must_use]
pub struct SslConfiguration(Properties_);
impl SslConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SslConfiguration(Properties_::new()) }
}
impl SslConfiguration {
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `Chain`.
    #[inline] pub fn chain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Chain", value.into_node()); self }
    /// Sets `PrivateKey`.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKey", value.into_node()); self }
}
impl IntoValue_<SslConfiguration> for SslConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
