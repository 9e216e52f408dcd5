// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VerifiedAccessTrustProvider`

use stanchion_template::generated::*;

/// `AWS::EC2::VerifiedAccessTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
#[must_use]
pub struct VerifiedAccessTrustProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VerifiedAccessTrustProvider<Missing_<super::required::policy_reference_name>, Missing_<super::required::trust_provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VerifiedAccessTrustProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VerifiedAccessTrustProvider<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceOptions`. An update replaces the resource.
    #[inline] pub fn device_options(mut self, value: impl IntoValue_<DeviceOptions>) -> Self { self.0.put("DeviceOptions", value.into_node()); self }
    /// Sets `DeviceTrustProviderType`. An update replaces the resource. The values are constants of [`DeviceTrustProviderType`].
    #[inline] pub fn device_trust_provider_type(mut self, value: impl IntoValue_<DeviceTrustProviderType>) -> Self { self.0.put("DeviceTrustProviderType", value.into_node()); self }
    /// Sets `NativeApplicationOidcOptions`.
    #[inline] pub fn native_application_oidc_options(mut self, value: impl IntoValue_<NativeApplicationOidcOptions>) -> Self { self.0.put("NativeApplicationOidcOptions", value.into_node()); self }
    /// Sets `OidcOptions`.
    #[inline] pub fn oidc_options(mut self, value: impl IntoValue_<OidcOptions>) -> Self { self.0.put("OidcOptions", value.into_node()); self }
    /// Sets `PolicyReferenceName`. Required. An update replaces the resource.
    #[inline] pub fn policy_reference_name(mut self, value: impl IntoValue_<String>) -> VerifiedAccessTrustProvider<Set_, S1> { self.0.put("PolicyReferenceName", value.into_node()); VerifiedAccessTrustProvider(self.0, PhantomData_) }
    /// Sets `SseSpecification`.
    #[inline] pub fn sse_specification(mut self, value: impl IntoValue_<SseSpecification>) -> Self { self.0.put("SseSpecification", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrustProviderType`. Required. An update replaces the resource. The values are constants of [`TrustProviderType`].
    #[inline] pub fn trust_provider_type(mut self, value: impl IntoValue_<TrustProviderType>) -> VerifiedAccessTrustProvider<S0, Set_> { self.0.put("TrustProviderType", value.into_node()); VerifiedAccessTrustProvider(self.0, PhantomData_) }
    /// Sets `UserTrustProviderType`. An update replaces the resource. The values are constants of [`UserTrustProviderType`].
    #[inline] pub fn user_trust_provider_type(mut self, value: impl IntoValue_<UserTrustProviderType>) -> Self { self.0.put("UserTrustProviderType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VerifiedAccessTrustProvider> for VerifiedAccessTrustProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VerifiedAccessTrustProvider<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VerifiedAccessTrustProvider";
    type Handle = VerifiedAccessTrustProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VerifiedAccessTrustProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VerifiedAccessTrustProviderRef(Id_);
impl From<Id_> for VerifiedAccessTrustProviderRef { #[inline] fn from(id: Id_) -> Self { VerifiedAccessTrustProviderRef(id) } }
impl AsRef<Id_> for VerifiedAccessTrustProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VerifiedAccessTrustProviderRef {
    /// `Ref`: `VerifiedAccessTrustProviderId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `VerifiedAccessTrustProviderId`
    #[inline] pub fn verified_access_trust_provider_id(&self) -> Value_<String> { self.0.attribute("VerifiedAccessTrustProviderId") }
}
/// `AWS::EC2::VerifiedAccessTrustProvider.DeviceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-deviceoptions.html)
#[must_use]
pub struct DeviceOptions(Properties_);
impl DeviceOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceOptions(Properties_::new()) }
}
impl DeviceOptions {
    /// Sets `PublicSigningKeyUrl`.
    #[inline] pub fn public_signing_key_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicSigningKeyUrl", value.into_node()); self }
    /// Sets `TenantId`.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantId", value.into_node()); self }
}
impl IntoValue_<DeviceOptions> for DeviceOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessTrustProvider.NativeApplicationOidcOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-nativeapplicationoidcoptions.html)
#[must_use]
pub struct NativeApplicationOidcOptions(Properties_);
impl NativeApplicationOidcOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NativeApplicationOidcOptions(Properties_::new()) }
}
impl NativeApplicationOidcOptions {
    /// Sets `AuthorizationEndpoint`.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationEndpoint", value.into_node()); self }
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `Issuer`.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Issuer", value.into_node()); self }
    /// Sets `PublicSigningKeyEndpoint`.
    #[inline] pub fn public_signing_key_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicSigningKeyEndpoint", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenEndpoint`.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenEndpoint", value.into_node()); self }
    /// Sets `UserInfoEndpoint`.
    #[inline] pub fn user_info_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserInfoEndpoint", value.into_node()); self }
}
impl IntoValue_<NativeApplicationOidcOptions> for NativeApplicationOidcOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessTrustProvider.OidcOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-oidcoptions.html)
#[must_use]
pub struct OidcOptions(Properties_);
impl OidcOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OidcOptions(Properties_::new()) }
}
impl OidcOptions {
    /// Sets `AuthorizationEndpoint`.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationEndpoint", value.into_node()); self }
    /// Sets `ClientId`.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `ClientSecret`.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `Issuer`.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Issuer", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenEndpoint`.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenEndpoint", value.into_node()); self }
    /// Sets `UserInfoEndpoint`.
    #[inline] pub fn user_info_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserInfoEndpoint", value.into_node()); self }
}
impl IntoValue_<OidcOptions> for OidcOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::VerifiedAccessTrustProvider.SseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
#[must_use]
pub struct SseSpecification(Properties_);
impl SseSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SseSpecification(Properties_::new()) }
}
impl SseSpecification {
    /// Sets `CustomerManagedKeyEnabled`.
    #[inline] pub fn customer_managed_key_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CustomerManagedKeyEnabled", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<SseSpecification> for SseSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::VerifiedAccessTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
#[derive(Debug)]
pub enum DeviceTrustProviderType {}
impl DeviceTrustProviderType {
    /// `crowdstrike`
    pub const CROWDSTRIKE: Value_<DeviceTrustProviderType> = Value_::constant("crowdstrike");
    /// `jamf`
    pub const JAMF: Value_<DeviceTrustProviderType> = Value_::constant("jamf");
    /// `jumpcloud`
    pub const JUMPCLOUD: Value_<DeviceTrustProviderType> = Value_::constant("jumpcloud");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeviceTrustProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
#[derive(Debug)]
pub enum TrustProviderType {}
impl TrustProviderType {
    /// `device`
    pub const DEVICE: Value_<TrustProviderType> = Value_::constant("device");
    /// `user`
    pub const USER: Value_<TrustProviderType> = Value_::constant("user");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrustProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::VerifiedAccessTrustProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
#[derive(Debug)]
pub enum UserTrustProviderType {}
impl UserTrustProviderType {
    /// `iam-identity-center`
    pub const IAM_IDENTITY_CENTER: Value_<UserTrustProviderType> = Value_::constant("iam-identity-center");
    /// `oidc`
    pub const OIDC: Value_<UserTrustProviderType> = Value_::constant("oidc");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserTrustProviderType> { Value_::from_node(value.into_node()) }
}
