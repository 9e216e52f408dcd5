// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::Integration`

use stanchion_template::generated::*;

/// `AWS::Logs::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html)
#[must_use]
pub struct Integration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Integration<Missing_<super::required::integration_name>, Missing_<super::required::integration_type>, Missing_<super::required::resource_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Integration<S0, S1, S2> {
    /// Sets `IntegrationName`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn integration_name(mut self, value: impl IntoValue_<String>) -> Integration<Set_, S1, S2> { self.0.put("IntegrationName", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `IntegrationType`. Required. An update replaces the resource. The values are constants of [`IntegrationType`].
    #[inline] pub fn integration_type(mut self, value: impl IntoValue_<IntegrationType>) -> Integration<S0, Set_, S2> { self.0.put("IntegrationType", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `ResourceConfig`. Required. An update replaces the resource.
    #[inline] pub fn resource_config(mut self, value: impl IntoValue_<ResourceConfig>) -> Integration<S0, S1, Set_> { self.0.put("ResourceConfig", value.into_node()); Integration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Integration> for Integration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Integration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Logs::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`: `IntegrationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IntegrationStatus`
    #[inline] pub fn integration_status(&self) -> Value_<String> { self.0.attribute("IntegrationStatus") }
}
/// `AWS::Logs::Integration.OpenSearchResourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-integration-opensearchresourceconfig.html)
#[must_use]
pub struct OpenSearchResourceConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenSearchResourceConfig<Missing_<super::required::dashboard_viewer_principals>, Missing_<super::required::data_source_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchResourceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenSearchResourceConfig<S0, S1> {
    /// Sets `ApplicationARN`. 20 to 2048 characters.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationARN", value.into_node()); self }
    /// Sets `DashboardViewerPrincipals`. Required.
    #[inline] pub fn dashboard_viewer_principals(mut self, value: impl IntoValue_<Vec<String>>) -> OpenSearchResourceConfig<Set_, S1> { self.0.put("DashboardViewerPrincipals", value.into_node()); OpenSearchResourceConfig(self.0, PhantomData_) }
    /// Sets `DataSourceRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn data_source_role_arn(mut self, value: impl IntoValue_<String>) -> OpenSearchResourceConfig<S0, Set_> { self.0.put("DataSourceRoleArn", value.into_node()); OpenSearchResourceConfig(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. 20 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `RetentionDays`. 1 to 3650.
    #[inline] pub fn retention_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionDays", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenSearchResourceConfig> for OpenSearchResourceConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Logs::Integration.ResourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html)
#[must_use]
pub struct ResourceConfig(Properties_);
impl ResourceConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceConfig(Properties_::new()) }
}
impl ResourceConfig {
    /// Sets `OpenSearchResourceConfig`.
    #[inline] pub fn open_search_resource_config(mut self, value: impl IntoValue_<OpenSearchResourceConfig>) -> Self { self.0.put("OpenSearchResourceConfig", value.into_node()); self }
}
impl IntoValue_<ResourceConfig> for ResourceConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Logs::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html)
#[derive(Debug)]
pub enum IntegrationType {}
impl IntegrationType {
    /// `OPENSEARCH`
    pub const OPENSEARCH: Value_<IntegrationType> = Value_::constant("OPENSEARCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IntegrationType> { Value_::from_node(value.into_node()) }
}
