// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppIntegrations::Application`

use stanchion_template::generated::*;

/// `AWS::AppIntegrations::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Application<Missing_<super::required::application_source_config>, Missing_<super::required::name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Application<S0, S1, S2> {
    /// Sets `ApplicationConfig`.
    #[inline] pub fn application_config(mut self, value: impl IntoValue_<ApplicationConfig>) -> Self { self.0.put("ApplicationConfig", value.into_node()); self }
    /// Sets `ApplicationSourceConfig`. Required.
    #[inline] pub fn application_source_config(mut self, value: impl IntoValue_<ApplicationSourceConfig>) -> Application<Set_, S1, S2> { self.0.put("ApplicationSourceConfig", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ApplicationType`. The values are constants of [`ApplicationType`].
    #[inline] pub fn application_type(mut self, value: impl IntoValue_<ApplicationType>) -> Self { self.0.put("ApplicationType", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IframeConfig`.
    #[inline] pub fn iframe_config(mut self, value: impl IntoValue_<IframeConfig>) -> Self { self.0.put("IframeConfig", value.into_node()); self }
    /// Sets `InitializationTimeout`. 1 to 600000.
    #[inline] pub fn initialization_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InitializationTimeout", value.into_node()); self }
    /// Sets `IsService`.
    #[inline] pub fn is_service(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsService", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_, S2> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Namespace`. Required. 1 to 255 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, Set_> { self.0.put("Namespace", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Permissions`. 0 to 150 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Application> for Application<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Application<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppIntegrations::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AppIntegrations::Application.ContactHandling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-contacthandling.html)
#[must_use]
pub struct ContactHandling<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContactHandling<Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactHandling(Properties_::new(), PhantomData_) }
}
impl<S0> ContactHandling<S0> {
    /// Sets `Scope`. Required. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> ContactHandling<Set_> { self.0.put("Scope", value.into_node()); ContactHandling(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContactHandling> for ContactHandling<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppIntegrations::Application.ApplicationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-applicationconfig.html)
#[must_use]
pub struct ApplicationConfig(Properties_);
impl ApplicationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationConfig(Properties_::new()) }
}
impl ApplicationConfig {
    /// Sets `ContactHandling`.
    #[inline] pub fn contact_handling(mut self, value: impl IntoValue_<ContactHandling>) -> Self { self.0.put("ContactHandling", value.into_node()); self }
}
impl IntoValue_<ApplicationConfig> for ApplicationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppIntegrations::Application.ExternalUrlConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-externalurlconfig.html)
#[must_use]
pub struct ExternalUrlConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExternalUrlConfig<Missing_<super::required::access_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExternalUrlConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ExternalUrlConfig<S0> {
    /// Sets `AccessUrl`. Required. 1 to 1000 characters.
    #[inline] pub fn access_url(mut self, value: impl IntoValue_<String>) -> ExternalUrlConfig<Set_> { self.0.put("AccessUrl", value.into_node()); ExternalUrlConfig(self.0, PhantomData_) }
    /// Sets `ApprovedOrigins`. 0 to 50 items.
    #[inline] pub fn approved_origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ApprovedOrigins", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExternalUrlConfig> for ExternalUrlConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppIntegrations::Application.ApplicationSourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
#[must_use]
pub struct ApplicationSourceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSourceConfig<Missing_<super::required::external_url_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSourceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSourceConfig<S0> {
    /// Sets `ExternalUrlConfig`. Required.
    #[inline] pub fn external_url_config(mut self, value: impl IntoValue_<ExternalUrlConfig>) -> ApplicationSourceConfig<Set_> { self.0.put("ExternalUrlConfig", value.into_node()); ApplicationSourceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationSourceConfig> for ApplicationSourceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppIntegrations::Application.IframeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-iframeconfig.html)
#[must_use]
pub struct IframeConfig(Properties_);
impl IframeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IframeConfig(Properties_::new()) }
}
impl IframeConfig {
    /// Sets `Allow`. 0 to 25 items.
    #[inline] pub fn allow(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Allow", value.into_node()); self }
    /// Sets `Sandbox`. 0 to 25 items.
    #[inline] pub fn sandbox(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Sandbox", value.into_node()); self }
}
impl IntoValue_<IframeConfig> for IframeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppIntegrations::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `CROSS_CONTACTS`
    pub const CROSS_CONTACTS: Value_<Scope> = Value_::constant("CROSS_CONTACTS");
    /// `PER_CONTACT`
    pub const PER_CONTACT: Value_<Scope> = Value_::constant("PER_CONTACT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppIntegrations::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
#[derive(Debug)]
pub enum ApplicationType {}
impl ApplicationType {
    /// `STANDARD`
    pub const STANDARD: Value_<ApplicationType> = Value_::constant("STANDARD");
    /// `SERVICE`
    pub const SERVICE: Value_<ApplicationType> = Value_::constant("SERVICE");
    /// `MCP_SERVER`
    pub const MCP_SERVER: Value_<ApplicationType> = Value_::constant("MCP_SERVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationType> { Value_::from_node(value.into_node()) }
}
