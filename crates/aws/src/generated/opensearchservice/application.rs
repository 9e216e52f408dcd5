// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchService::Application`

use stanchion_template::generated::*;

/// `AWS::OpenSearchService::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html)
#[must_use]
pub struct Application<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Application<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0> Application<S0> {
    /// Sets `AppConfigs`.
    #[inline] pub fn app_configs(mut self, value: impl IntoValue_<Vec<AppConfig>>) -> Self { self.0.put("AppConfigs", value.into_node()); self }
    /// Sets `DataSources`.
    #[inline] pub fn data_sources(mut self, value: impl IntoValue_<Vec<DataSource>>) -> Self { self.0.put("DataSources", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `IamIdentityCenterOptions`.
    #[inline] pub fn iam_identity_center_options(mut self, value: impl IntoValue_<IamIdentityCenterOptions>) -> Self { self.0.put("IamIdentityCenterOptions", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<Set_> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Application> for Application<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Application<S0> {
    const TYPE: &'static str = "AWS::OpenSearchService::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::OpenSearchService::Application.AppConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-application-appconfig.html)
#[must_use]
pub struct AppConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppConfig<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppConfig<S0, S1> {
    /// Sets `Key`. Required. The values are constants of [`AppConfigType`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<AppConfigType>) -> AppConfig<Set_, S1> { self.0.put("Key", value.into_node()); AppConfig(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> AppConfig<S0, Set_> { self.0.put("Value", value.into_node()); AppConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppConfig> for AppConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Application.DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-application-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSource<Missing_<super::required::data_source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0> DataSource<S0> {
    /// Sets `DataSourceArn`. Required.
    #[inline] pub fn data_source_arn(mut self, value: impl IntoValue_<String>) -> DataSource<Set_> { self.0.put("DataSourceArn", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `DataSourceDescription`.
    #[inline] pub fn data_source_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSourceDescription", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSource> for DataSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Application.IamIdentityCenterOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html)
#[must_use]
pub struct IamIdentityCenterOptions(Properties_);
impl IamIdentityCenterOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamIdentityCenterOptions(Properties_::new()) }
}
impl IamIdentityCenterOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IamIdentityCenterInstanceArn`.
    #[inline] pub fn iam_identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamIdentityCenterInstanceArn", value.into_node()); self }
    /// Sets `IamRoleForIdentityCenterApplicationArn`.
    #[inline] pub fn iam_role_for_identity_center_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleForIdentityCenterApplicationArn", value.into_node()); self }
}
impl IntoValue_<IamIdentityCenterOptions> for IamIdentityCenterOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchService::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html)
#[derive(Debug)]
pub enum AppConfigType {}
impl AppConfigType {
    /// `opensearchDashboards.dashboardAdmin.users`
    pub const OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_USERS: Value_<AppConfigType> = Value_::constant("opensearchDashboards.dashboardAdmin.users");
    /// `opensearchDashboards.dashboardAdmin.groups`
    pub const OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_GROUPS: Value_<AppConfigType> = Value_::constant("opensearchDashboards.dashboardAdmin.groups");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppConfigType> { Value_::from_node(value.into_node()) }
}
