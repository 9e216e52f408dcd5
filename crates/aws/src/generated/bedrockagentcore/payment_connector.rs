// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::PaymentConnector`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::PaymentConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html)
#[must_use]
pub struct PaymentConnector<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PaymentConnector<Missing_<super::required::connector_name>, Missing_<super::required::connector_type>, Missing_<super::required::payment_manager_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PaymentConnector<S0, S1, S2> {
    /// Sets `ConnectorName`. Required. An update replaces the resource.
    #[inline] pub fn connector_name(mut self, value: impl IntoValue_<String>) -> PaymentConnector<Set_, S1, S2> { self.0.put("ConnectorName", value.into_node()); PaymentConnector(self.0, PhantomData_) }
    /// Sets `ConnectorType`. Required. An update replaces the resource. The values are constants of [`PaymentConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<PaymentConnectorType>) -> PaymentConnector<S0, Set_, S2> { self.0.put("ConnectorType", value.into_node()); PaymentConnector(self.0, PhantomData_) }
    /// Sets `CredentialProviderConfigurations`. At most 1 item.
    #[inline] pub fn credential_provider_configurations(mut self, value: impl IntoValue_<Vec<CredentialsProviderConfiguration>>) -> Self { self.0.put("CredentialProviderConfigurations", value.into_node()); self }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PaymentManagerId`. Required. An update replaces the resource.
    #[inline] pub fn payment_manager_id(mut self, value: impl IntoValue_<String>) -> PaymentConnector<S0, S1, Set_> { self.0.put("PaymentManagerId", value.into_node()); PaymentConnector(self.0, PhantomData_) }
    /// Sets `ProvisionMode`. An update replaces the resource. The values are constants of [`PaymentConnectorProvisionMode`].
    #[inline] pub fn provision_mode(mut self, value: impl IntoValue_<PaymentConnectorProvisionMode>) -> Self { self.0.put("ProvisionMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PaymentConnector> for PaymentConnector<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PaymentConnector<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentConnector";
    type Handle = PaymentConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PaymentConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PaymentConnectorRef(Id_);
impl From<Id_> for PaymentConnectorRef { #[inline] fn from(id: Id_) -> Self { PaymentConnectorRef(id) } }
impl AsRef<Id_> for PaymentConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PaymentConnectorRef {
    /// `Ref`: `PaymentConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AuthorizationUrl`
    #[inline] pub fn authorization_url(&self) -> Value_<String> { self.0.attribute("AuthorizationUrl") }
    /// `Fn::GetAtt` `ConnectorCreatedAt`
    #[inline] pub fn connector_created_at(&self) -> Value_<String> { self.0.attribute("ConnectorCreatedAt") }
    /// `Fn::GetAtt` `ConnectorLastUpdatedAt`
    #[inline] pub fn connector_last_updated_at(&self) -> Value_<String> { self.0.attribute("ConnectorLastUpdatedAt") }
    /// `Fn::GetAtt` `ConnectorStatus`
    #[inline] pub fn connector_status(&self) -> Value_<String> { self.0.attribute("ConnectorStatus") }
    /// `Fn::GetAtt` `PaymentConnectorArn`
    #[inline] pub fn payment_connector_arn(&self) -> Value_<String> { self.0.attribute("PaymentConnectorArn") }
    /// `Fn::GetAtt` `PaymentConnectorId`
    #[inline] pub fn payment_connector_id(&self) -> Value_<String> { self.0.attribute("PaymentConnectorId") }
}
/// `AWS::BedrockAgentCore::PaymentConnector.PaymentCredentialProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentconnector-paymentcredentialproviderconfiguration.html)
#[must_use]
pub struct PaymentCredentialProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PaymentCredentialProviderConfiguration<Missing_<super::required::credential_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentCredentialProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PaymentCredentialProviderConfiguration<S0> {
    /// Sets `CredentialProviderArn`. Required.
    #[inline] pub fn credential_provider_arn(mut self, value: impl IntoValue_<String>) -> PaymentCredentialProviderConfiguration<Set_> { self.0.put("CredentialProviderArn", value.into_node()); PaymentCredentialProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PaymentCredentialProviderConfiguration> for PaymentCredentialProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentConnector.CredentialsProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentconnector-credentialsproviderconfiguration.html)
#[must_use]
pub struct CredentialsProviderConfiguration(Properties_);
impl CredentialsProviderConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CredentialsProviderConfiguration(Properties_::new()) }
}
impl CredentialsProviderConfiguration {
    /// Sets `CoinbaseCDP`.
    #[inline] pub fn coinbase_cdp(mut self, value: impl IntoValue_<PaymentCredentialProviderConfiguration>) -> Self { self.0.put("CoinbaseCDP", value.into_node()); self }
    /// Sets `StripePrivy`.
    #[inline] pub fn stripe_privy(mut self, value: impl IntoValue_<PaymentCredentialProviderConfiguration>) -> Self { self.0.put("StripePrivy", value.into_node()); self }
}
impl IntoValue_<CredentialsProviderConfiguration> for CredentialsProviderConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::PaymentConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html)
#[derive(Debug)]
pub enum PaymentConnectorType {}
impl PaymentConnectorType {
    /// `CoinbaseCDP`
    pub const COINBASE_CDP: Value_<PaymentConnectorType> = Value_::constant("CoinbaseCDP");
    /// `StripePrivy`
    pub const STRIPE_PRIVY: Value_<PaymentConnectorType> = Value_::constant("StripePrivy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaymentConnectorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::PaymentConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html)
#[derive(Debug)]
pub enum PaymentConnectorProvisionMode {}
impl PaymentConnectorProvisionMode {
    /// `MANUAL`
    pub const MANUAL: Value_<PaymentConnectorProvisionMode> = Value_::constant("MANUAL");
    /// `QUICK_CREATE`
    pub const QUICK_CREATE: Value_<PaymentConnectorProvisionMode> = Value_::constant("QUICK_CREATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaymentConnectorProvisionMode> { Value_::from_node(value.into_node()) }
}
