// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::ConnectorV2`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::ConnectorV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html)
#[must_use]
pub struct ConnectorV2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectorV2<Missing_<super::required::name>, Missing_<super::required::provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectorV2<S0, S1> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectorV2<Set_, S1> { self.0.put("Name", value.into_node()); ConnectorV2(self.0, PhantomData_) }
    /// Sets `Provider`. Required.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<Provider>) -> ConnectorV2<S0, Set_> { self.0.put("Provider", value.into_node()); ConnectorV2(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectorV2> for ConnectorV2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConnectorV2<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2";
    type Handle = ConnectorV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectorV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorV2Ref(Id_);
impl From<Id_> for ConnectorV2Ref { #[inline] fn from(id: Id_) -> Self { ConnectorV2Ref(id) } }
impl AsRef<Id_> for ConnectorV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorV2Ref {
    /// `Ref`: `ConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorArn`
    #[inline] pub fn connector_arn(&self) -> Value_<String> { self.0.attribute("ConnectorArn") }
    /// `Fn::GetAtt` `ConnectorId`
    #[inline] pub fn connector_id(&self) -> Value_<String> { self.0.attribute("ConnectorId") }
    /// `Fn::GetAtt` `ConnectorStatus`
    #[inline] pub fn connector_status(&self) -> Value_<String> { self.0.attribute("ConnectorStatus") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EnablementStatus`
    #[inline] pub fn enablement_status(&self) -> Value_<String> { self.0.attribute("EnablementStatus") }
    /// `Fn::GetAtt` `EnablementStatusReason`
    #[inline] pub fn enablement_status_reason(&self) -> Value_<String> { self.0.attribute("EnablementStatusReason") }
    /// `Fn::GetAtt` `Issues`
    #[inline] pub fn issues(&self) -> Value_<Vec<String>> { self.0.list_attribute("Issues") }
    /// `Fn::GetAtt` `LastCheckedAt`
    #[inline] pub fn last_checked_at(&self) -> Value_<String> { self.0.attribute("LastCheckedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Message`
    #[inline] pub fn message(&self) -> Value_<String> { self.0.attribute("Message") }
}
/// `AWS::SecurityHub::ConnectorV2.JiraCloudProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connectorv2-jiracloudproviderconfiguration.html)
#[must_use]
pub struct JiraCloudProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JiraCloudProviderConfiguration<Missing_<super::required::project_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JiraCloudProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> JiraCloudProviderConfiguration<S0> {
    /// Sets `ProjectKey`. Required. 2 to 10 characters.
    #[inline] pub fn project_key(mut self, value: impl IntoValue_<String>) -> JiraCloudProviderConfiguration<Set_> { self.0.put("ProjectKey", value.into_node()); JiraCloudProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JiraCloudProviderConfiguration> for JiraCloudProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConnectorV2.ServiceNowProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connectorv2-servicenowproviderconfiguration.html)
#[must_use]
pub struct ServiceNowProviderConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceNowProviderConfiguration<Missing_<super::required::instance_name>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceNowProviderConfiguration<S0, S1> {
    /// Sets `InstanceName`. Required. 1 to 128 characters.
    #[inline] pub fn instance_name(mut self, value: impl IntoValue_<String>) -> ServiceNowProviderConfiguration<Set_, S1> { self.0.put("InstanceName", value.into_node()); ServiceNowProviderConfiguration(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 20 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ServiceNowProviderConfiguration<S0, Set_> { self.0.put("SecretArn", value.into_node()); ServiceNowProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceNowProviderConfiguration> for ServiceNowProviderConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConnectorV2.AzureScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connectorv2-azurescopeconfiguration.html)
#[must_use]
pub struct AzureScopeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AzureScopeConfiguration<Missing_<super::required::scope_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureScopeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AzureScopeConfiguration<S0> {
    /// Sets `ScopeType`. Required. The values are constants of [`ScopeType`].
    #[inline] pub fn scope_type(mut self, value: impl IntoValue_<ScopeType>) -> AzureScopeConfiguration<Set_> { self.0.put("ScopeType", value.into_node()); AzureScopeConfiguration(self.0, PhantomData_) }
    /// Sets `ScopeValues`. 0 to 100 items.
    #[inline] pub fn scope_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ScopeValues", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AzureScopeConfiguration> for AzureScopeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConnectorV2.AzureProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connectorv2-azureproviderconfiguration.html)
#[must_use]
pub struct AzureProviderConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AzureProviderConfiguration<Missing_<super::required::aws_config_connector_arn>, Missing_<super::required::azure_regions>, Missing_<super::required::scope_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AzureProviderConfiguration<S0, S1, S2> {
    /// Sets `AWSConfigConnectorArn`. Required.
    #[inline] pub fn aws_config_connector_arn(mut self, value: impl IntoValue_<String>) -> AzureProviderConfiguration<Set_, S1, S2> { self.0.put("AWSConfigConnectorArn", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
    /// Sets `AzureRegions`. Required. 1 to 100 items.
    #[inline] pub fn azure_regions(mut self, value: impl IntoValue_<Vec<String>>) -> AzureProviderConfiguration<S0, Set_, S2> { self.0.put("AzureRegions", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
    /// Sets `ScopeConfiguration`. Required.
    #[inline] pub fn scope_configuration(mut self, value: impl IntoValue_<AzureScopeConfiguration>) -> AzureProviderConfiguration<S0, S1, Set_> { self.0.put("ScopeConfiguration", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AzureProviderConfiguration> for AzureProviderConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityHub::ConnectorV2.Provider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connectorv2-provider.html)
#[must_use]
pub struct Provider(Properties_);
impl Provider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Provider(Properties_::new()) }
}
impl Provider {
    /// Sets `JiraCloud`.
    #[inline] pub fn jira_cloud(mut self, value: impl IntoValue_<JiraCloudProviderConfiguration>) -> Self { self.0.put("JiraCloud", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowProviderConfiguration>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Azure`.
    #[inline] pub fn azure(mut self, value: impl IntoValue_<AzureProviderConfiguration>) -> Self { self.0.put("Azure", value.into_node()); self }
}
impl IntoValue_<Provider> for Provider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::ConnectorV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html)
#[derive(Debug)]
pub enum ScopeType {}
impl ScopeType {
    /// `TENANT`
    pub const TENANT: Value_<ScopeType> = Value_::constant("TENANT");
    /// `SUBSCRIPTION`
    pub const SUBSCRIPTION: Value_<ScopeType> = Value_::constant("SUBSCRIPTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScopeType> { Value_::from_node(value.into_node()) }
}
