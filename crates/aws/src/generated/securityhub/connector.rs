// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::Connector`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connector<Missing_<super::required::name>, Missing_<super::required::provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connector<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Connector<Set_, S1> { self.0.put("Name", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Provider`. Required.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<Provider>) -> Connector<S0, Set_> { self.0.put("Provider", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connector> for Connector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Connector<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityHub::Connector";
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
    /// `Fn::GetAtt` `ConnectorId`
    #[inline] pub fn connector_id(&self) -> Value_<String> { self.0.attribute("ConnectorId") }
    /// `Fn::GetAtt` `ConnectorStatus`
    #[inline] pub fn connector_status(&self) -> Value_<String> { self.0.attribute("ConnectorStatus") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `EnablementStatus`
    #[inline] pub fn enablement_status(&self) -> Value_<String> { self.0.attribute("EnablementStatus") }
    /// `Fn::GetAtt` `Issues`
    #[inline] pub fn issues(&self) -> Value_<Vec<String>> { self.0.list_attribute("Issues") }
    /// `Fn::GetAtt` `LastCheckedAt`
    #[inline] pub fn last_checked_at(&self) -> Value_<String> { self.0.attribute("LastCheckedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Message`
    #[inline] pub fn message(&self) -> Value_<String> { self.0.attribute("Message") }
}
/// `AWS::SecurityHub::Connector.AzureScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-azurescopeconfiguration.html)
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
/// `AWS::SecurityHub::Connector.AzureProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-azureproviderconfiguration.html)
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
/// `AWS::SecurityHub::Connector.Provider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-provider.html)
#[must_use]
pub struct Provider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Provider<Missing_<super::required::azure>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Provider(Properties_::new(), PhantomData_) }
}
impl<S0> Provider<S0> {
    /// Sets `Azure`. Required.
    #[inline] pub fn azure(mut self, value: impl IntoValue_<AzureProviderConfiguration>) -> Provider<Set_> { self.0.put("Azure", value.into_node()); Provider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Provider> for Provider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityHub::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html)
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
