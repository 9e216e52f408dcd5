// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2::Connector`

use stanchion_template::generated::*;

/// `AWS::InspectorV2::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Connector<Missing_<super::required::name>, Missing_<super::required::provider>, Missing_<super::required::provider_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Connector<S0, S1, S2> {
    /// Sets `Description`. 0 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Connector<Set_, S1, S2> { self.0.put("Name", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Provider`. Required. An update replaces the resource. The values are constants of [`CloudProvider`].
    #[inline] pub fn provider(mut self, value: impl IntoValue_<CloudProvider>) -> Connector<S0, Set_, S2> { self.0.put("Provider", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `ProviderConfiguration`. Required.
    #[inline] pub fn provider_configuration(mut self, value: impl IntoValue_<ProviderConfiguration>) -> Connector<S0, S1, Set_> { self.0.put("ProviderConfiguration", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Connector> for Connector<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Connector<S0, S1, S2> {
    const TYPE: &'static str = "AWS::InspectorV2::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `ConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorArn`
    #[inline] pub fn connector_arn(&self) -> Value_<String> { self.0.attribute("ConnectorArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `EnablementStatus`
    #[inline] pub fn enablement_status(&self) -> Value_<String> { self.0.attribute("EnablementStatus") }
    /// `Fn::GetAtt` `EnablementStatusReason`
    #[inline] pub fn enablement_status_reason(&self) -> Value_<String> { self.0.attribute("EnablementStatusReason") }
    /// `Fn::GetAtt` `Health`
    #[inline] pub fn health(&self) -> Value_<String> { self.0.attribute("Health") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`
    #[inline] pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`
    #[inline] pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`
    #[inline] pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`
    #[inline] pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`
    #[inline] pub fn provider_configuration_azure_scope_configuration_vm_scanning_state(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State") }
    /// `Fn::GetAtt` `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`
    #[inline] pub fn provider_configuration_azure_scope_configuration_vm_scanning_state_reason(&self) -> Value_<String> { self.0.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason") }
}
/// `AWS::InspectorV2::Connector.ScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-scopeconfiguration.html)
#[must_use]
pub struct ScopeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScopeConfiguration<Missing_<super::required::scope_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScopeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ScopeConfiguration<S0> {
    /// Sets `ScopeType`. Required. The values are constants of [`ScopeType`].
    #[inline] pub fn scope_type(mut self, value: impl IntoValue_<ScopeType>) -> ScopeConfiguration<Set_> { self.0.put("ScopeType", value.into_node()); ScopeConfiguration(self.0, PhantomData_) }
    /// Sets `ScopeValues`. At most 100 items.
    #[inline] pub fn scope_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ScopeValues", value.into_node()); self }
    /// Sets `State`. The values are constants of [`ScopeState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ScopeState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `StateReason`.
    #[inline] pub fn state_reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateReason", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScopeConfiguration> for ScopeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Connector.AzureScopeConfigurationMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-azurescopeconfigurationmap.html)
#[must_use]
pub struct AzureScopeConfigurationMap(Properties_);
impl AzureScopeConfigurationMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AzureScopeConfigurationMap(Properties_::new()) }
}
impl AzureScopeConfigurationMap {
    /// Sets `ContainerImageScanning`.
    #[inline] pub fn container_image_scanning(mut self, value: impl IntoValue_<ScopeConfiguration>) -> Self { self.0.put("ContainerImageScanning", value.into_node()); self }
    /// Sets `ServerlessScanning`.
    #[inline] pub fn serverless_scanning(mut self, value: impl IntoValue_<ScopeConfiguration>) -> Self { self.0.put("ServerlessScanning", value.into_node()); self }
    /// Sets `VmScanning`.
    #[inline] pub fn vm_scanning(mut self, value: impl IntoValue_<ScopeConfiguration>) -> Self { self.0.put("VmScanning", value.into_node()); self }
}
impl IntoValue_<AzureScopeConfigurationMap> for AzureScopeConfigurationMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Connector.AzureProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-azureproviderconfiguration.html)
#[must_use]
pub struct AzureProviderConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AzureProviderConfiguration<Missing_<super::required::aws_config_connector_arn>, Missing_<super::required::azure_regions>, Missing_<super::required::scope_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AzureProviderConfiguration<S0, S1, S2> {
    /// Sets `AutoInstallVMScanner`.
    #[inline] pub fn auto_install_vm_scanner(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoInstallVMScanner", value.into_node()); self }
    /// Sets `AwsConfigConnectorArn`. Required. 1 to 512 characters.
    #[inline] pub fn aws_config_connector_arn(mut self, value: impl IntoValue_<String>) -> AzureProviderConfiguration<Set_, S1, S2> { self.0.put("AwsConfigConnectorArn", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
    /// Sets `AzureRegions`. Required. At least 1 item.
    #[inline] pub fn azure_regions(mut self, value: impl IntoValue_<Vec<String>>) -> AzureProviderConfiguration<S0, Set_, S2> { self.0.put("AzureRegions", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
    /// Sets `ScopeConfiguration`. Required.
    #[inline] pub fn scope_configuration(mut self, value: impl IntoValue_<AzureScopeConfigurationMap>) -> AzureProviderConfiguration<S0, S1, Set_> { self.0.put("ScopeConfiguration", value.into_node()); AzureProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AzureProviderConfiguration> for AzureProviderConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::Connector.ProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-connector-providerconfiguration.html)
#[must_use]
pub struct ProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProviderConfiguration<Missing_<super::required::azure>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProviderConfiguration<S0> {
    /// Sets `Azure`. Required.
    #[inline] pub fn azure(mut self, value: impl IntoValue_<AzureProviderConfiguration>) -> ProviderConfiguration<Set_> { self.0.put("Azure", value.into_node()); ProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProviderConfiguration> for ProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InspectorV2::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
#[derive(Debug)]
pub enum CloudProvider {}
impl CloudProvider {
    /// `AZURE`
    pub const AZURE: Value_<CloudProvider> = Value_::constant("AZURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudProvider> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
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
/// Values of `AWS::InspectorV2::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
#[derive(Debug)]
pub enum ScopeState {}
impl ScopeState {
    /// `ACTIVE`
    pub const ACTIVE: Value_<ScopeState> = Value_::constant("ACTIVE");
    /// `PENDING`
    pub const PENDING: Value_<ScopeState> = Value_::constant("PENDING");
    /// `ERROR`
    pub const ERROR: Value_<ScopeState> = Value_::constant("ERROR");
    /// `DISABLED`
    pub const DISABLED: Value_<ScopeState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScopeState> { Value_::from_node(value.into_node()) }
}
