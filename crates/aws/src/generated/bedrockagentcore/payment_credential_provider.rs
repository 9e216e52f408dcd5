// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::PaymentCredentialProvider`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::PaymentCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html)
#[must_use]
pub struct PaymentCredentialProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PaymentCredentialProvider<Missing_<super::required::credential_provider_vendor>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaymentCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PaymentCredentialProvider<S0, S1> {
    /// Sets `CredentialProviderVendor`. Required. An update replaces the resource. The values are constants of [`PaymentCredentialProviderVendorType`].
    #[inline] pub fn credential_provider_vendor(mut self, value: impl IntoValue_<PaymentCredentialProviderVendorType>) -> PaymentCredentialProvider<Set_, S1> { self.0.put("CredentialProviderVendor", value.into_node()); PaymentCredentialProvider(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PaymentCredentialProvider<S0, Set_> { self.0.put("Name", value.into_node()); PaymentCredentialProvider(self.0, PhantomData_) }
    /// Sets `ProviderConfigurationInput`.
    #[inline] pub fn provider_configuration_input(mut self, value: impl IntoValue_<PaymentProviderConfigurationInput>) -> Self { self.0.put("ProviderConfigurationInput", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PaymentCredentialProvider> for PaymentCredentialProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PaymentCredentialProvider<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentCredentialProvider";
    type Handle = PaymentCredentialProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PaymentCredentialProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PaymentCredentialProviderRef(Id_);
impl From<Id_> for PaymentCredentialProviderRef { #[inline] fn from(id: Id_) -> Self { PaymentCredentialProviderRef(id) } }
impl AsRef<Id_> for PaymentCredentialProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PaymentCredentialProviderRef {
    /// `Ref`: `CredentialProviderArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `CredentialProviderArn`
    #[inline] pub fn credential_provider_arn(&self) -> Value_<String> { self.0.attribute("CredentialProviderArn") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `ProviderConfigurationOutput`
    #[inline] pub fn provider_configuration_output(&self) -> Value_<String> { self.0.attribute("ProviderConfigurationOutput") }
}
/// `AWS::BedrockAgentCore::PaymentCredentialProvider.SecretReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-secretreference.html)
#[must_use]
pub struct SecretReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecretReference<Missing_<super::required::json_key>, Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecretReference<S0, S1> {
    /// Sets `JsonKey`. Required. 1 to 128 characters.
    #[inline] pub fn json_key(mut self, value: impl IntoValue_<String>) -> SecretReference<Set_, S1> { self.0.put("JsonKey", value.into_node()); SecretReference(self.0, PhantomData_) }
    /// Sets `SecretId`. Required. 1 to 2048 characters.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> SecretReference<S0, Set_> { self.0.put("SecretId", value.into_node()); SecretReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecretReference> for SecretReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentCredentialProvider.CoinbaseCdpConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-coinbasecdpconfigurationinput.html)
#[must_use]
pub struct CoinbaseCdpConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CoinbaseCdpConfigurationInput<Missing_<super::required::api_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoinbaseCdpConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> CoinbaseCdpConfigurationInput<S0> {
    /// Sets `ApiKeyId`. Required. 1 to 512 characters.
    #[inline] pub fn api_key_id(mut self, value: impl IntoValue_<String>) -> CoinbaseCdpConfigurationInput<Set_> { self.0.put("ApiKeyId", value.into_node()); CoinbaseCdpConfigurationInput(self.0, PhantomData_) }
    /// Sets `ApiKeySecret`. 1 to 2048 characters.
    #[inline] pub fn api_key_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiKeySecret", value.into_node()); self }
    /// Sets `ApiKeySecretConfig`.
    #[inline] pub fn api_key_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("ApiKeySecretConfig", value.into_node()); self }
    /// Sets `ApiKeySecretSource`. The values are constants of [`SecretSourceType`].
    #[inline] pub fn api_key_secret_source(mut self, value: impl IntoValue_<SecretSourceType>) -> Self { self.0.put("ApiKeySecretSource", value.into_node()); self }
    /// Sets `WalletSecret`. 1 to 2048 characters.
    #[inline] pub fn wallet_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WalletSecret", value.into_node()); self }
    /// Sets `WalletSecretConfig`.
    #[inline] pub fn wallet_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("WalletSecretConfig", value.into_node()); self }
    /// Sets `WalletSecretSource`. The values are constants of [`SecretSourceType`].
    #[inline] pub fn wallet_secret_source(mut self, value: impl IntoValue_<SecretSourceType>) -> Self { self.0.put("WalletSecretSource", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CoinbaseCdpConfigurationInput> for CoinbaseCdpConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentCredentialProvider.StripePrivyConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-stripeprivyconfigurationinput.html)
#[must_use]
pub struct StripePrivyConfigurationInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StripePrivyConfigurationInput<Missing_<super::required::app_id>, Missing_<super::required::authorization_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StripePrivyConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StripePrivyConfigurationInput<S0, S1> {
    /// Sets `AppId`. Required. 1 to 512 characters.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> StripePrivyConfigurationInput<Set_, S1> { self.0.put("AppId", value.into_node()); StripePrivyConfigurationInput(self.0, PhantomData_) }
    /// Sets `AppSecret`. 1 to 2048 characters.
    #[inline] pub fn app_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppSecret", value.into_node()); self }
    /// Sets `AppSecretConfig`.
    #[inline] pub fn app_secret_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("AppSecretConfig", value.into_node()); self }
    /// Sets `AppSecretSource`. The values are constants of [`SecretSourceType`].
    #[inline] pub fn app_secret_source(mut self, value: impl IntoValue_<SecretSourceType>) -> Self { self.0.put("AppSecretSource", value.into_node()); self }
    /// Sets `AuthorizationId`. Required. 1 to 512 characters.
    #[inline] pub fn authorization_id(mut self, value: impl IntoValue_<String>) -> StripePrivyConfigurationInput<S0, Set_> { self.0.put("AuthorizationId", value.into_node()); StripePrivyConfigurationInput(self.0, PhantomData_) }
    /// Sets `AuthorizationPrivateKey`. 1 to 4096 characters.
    #[inline] pub fn authorization_private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationPrivateKey", value.into_node()); self }
    /// Sets `AuthorizationPrivateKeyConfig`.
    #[inline] pub fn authorization_private_key_config(mut self, value: impl IntoValue_<SecretReference>) -> Self { self.0.put("AuthorizationPrivateKeyConfig", value.into_node()); self }
    /// Sets `AuthorizationPrivateKeySource`. The values are constants of [`SecretSourceType`].
    #[inline] pub fn authorization_private_key_source(mut self, value: impl IntoValue_<SecretSourceType>) -> Self { self.0.put("AuthorizationPrivateKeySource", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StripePrivyConfigurationInput> for StripePrivyConfigurationInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::PaymentCredentialProvider.PaymentProviderConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-paymentproviderconfigurationinput.html)
#[must_use]
pub struct PaymentProviderConfigurationInput(Properties_);
impl PaymentProviderConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PaymentProviderConfigurationInput(Properties_::new()) }
}
impl PaymentProviderConfigurationInput {
    /// Sets `CoinbaseCdpConfiguration`.
    #[inline] pub fn coinbase_cdp_configuration(mut self, value: impl IntoValue_<CoinbaseCdpConfigurationInput>) -> Self { self.0.put("CoinbaseCdpConfiguration", value.into_node()); self }
    /// Sets `StripePrivyConfiguration`.
    #[inline] pub fn stripe_privy_configuration(mut self, value: impl IntoValue_<StripePrivyConfigurationInput>) -> Self { self.0.put("StripePrivyConfiguration", value.into_node()); self }
}
impl IntoValue_<PaymentProviderConfigurationInput> for PaymentProviderConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::PaymentCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html)
#[derive(Debug)]
pub enum PaymentCredentialProviderVendorType {}
impl PaymentCredentialProviderVendorType {
    /// `CoinbaseCDP`
    pub const COINBASE_CDP: Value_<PaymentCredentialProviderVendorType> = Value_::constant("CoinbaseCDP");
    /// `StripePrivy`
    pub const STRIPE_PRIVY: Value_<PaymentCredentialProviderVendorType> = Value_::constant("StripePrivy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaymentCredentialProviderVendorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::PaymentCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html)
#[derive(Debug)]
pub enum SecretSourceType {}
impl SecretSourceType {
    /// `MANAGED`
    pub const MANAGED: Value_<SecretSourceType> = Value_::constant("MANAGED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<SecretSourceType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecretSourceType> { Value_::from_node(value.into_node()) }
}
