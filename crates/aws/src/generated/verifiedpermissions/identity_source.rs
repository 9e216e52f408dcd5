// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions::IdentitySource`

use stanchion_template::generated::*;

/// `AWS::VerifiedPermissions::IdentitySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html)
#[must_use]
pub struct IdentitySource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdentitySource<Missing_<super::required::configuration>, Missing_<super::required::policy_store_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentitySource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdentitySource<S0, S1> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<IdentitySourceConfiguration>) -> IdentitySource<Set_, S1> { self.0.put("Configuration", value.into_node()); IdentitySource(self.0, PhantomData_) }
    /// Sets `PolicyStoreId`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn policy_store_id(mut self, value: impl IntoValue_<String>) -> IdentitySource<S0, Set_> { self.0.put("PolicyStoreId", value.into_node()); IdentitySource(self.0, PhantomData_) }
    /// Sets `PrincipalEntityType`. 1 to 200 characters.
    #[inline] pub fn principal_entity_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalEntityType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdentitySource> for IdentitySource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IdentitySource<S0, S1> {
    const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource";
    type Handle = IdentitySourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentitySource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentitySourceRef(Id_);
impl From<Id_> for IdentitySourceRef { #[inline] fn from(id: Id_) -> Self { IdentitySourceRef(id) } }
impl AsRef<Id_> for IdentitySourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentitySourceRef {
    /// `Ref`: `IdentitySourceId|PolicyStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Details`
    #[inline] pub fn details(&self) -> Value_<String> { self.0.attribute("Details") }
    /// `Fn::GetAtt` `Details.ClientIds`
    #[inline] pub fn details_client_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("Details.ClientIds") }
    /// `Fn::GetAtt` `Details.DiscoveryUrl`
    #[inline] pub fn details_discovery_url(&self) -> Value_<String> { self.0.attribute("Details.DiscoveryUrl") }
    /// `Fn::GetAtt` `Details.OpenIdIssuer`
    #[inline] pub fn details_open_id_issuer(&self) -> Value_<String> { self.0.attribute("Details.OpenIdIssuer") }
    /// `Fn::GetAtt` `Details.UserPoolArn`
    #[inline] pub fn details_user_pool_arn(&self) -> Value_<String> { self.0.attribute("Details.UserPoolArn") }
    /// `Fn::GetAtt` `IdentitySourceId`
    #[inline] pub fn identity_source_id(&self) -> Value_<String> { self.0.attribute("IdentitySourceId") }
}
/// `AWS::VerifiedPermissions::IdentitySource.CognitoGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-cognitogroupconfiguration.html)
#[must_use]
pub struct CognitoGroupConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CognitoGroupConfiguration<Missing_<super::required::group_entity_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoGroupConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CognitoGroupConfiguration<S0> {
    /// Sets `GroupEntityType`. Required. 1 to 200 characters.
    #[inline] pub fn group_entity_type(mut self, value: impl IntoValue_<String>) -> CognitoGroupConfiguration<Set_> { self.0.put("GroupEntityType", value.into_node()); CognitoGroupConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CognitoGroupConfiguration> for CognitoGroupConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.CognitoUserPoolConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-cognitouserpoolconfiguration.html)
#[must_use]
pub struct CognitoUserPoolConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CognitoUserPoolConfiguration<Missing_<super::required::user_pool_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoUserPoolConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CognitoUserPoolConfiguration<S0> {
    /// Sets `ClientIds`. 0 to 1000 items.
    #[inline] pub fn client_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClientIds", value.into_node()); self }
    /// Sets `GroupConfiguration`.
    #[inline] pub fn group_configuration(mut self, value: impl IntoValue_<CognitoGroupConfiguration>) -> Self { self.0.put("GroupConfiguration", value.into_node()); self }
    /// Sets `UserPoolArn`. Required. 1 to 255 characters.
    #[inline] pub fn user_pool_arn(mut self, value: impl IntoValue_<String>) -> CognitoUserPoolConfiguration<Set_> { self.0.put("UserPoolArn", value.into_node()); CognitoUserPoolConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CognitoUserPoolConfiguration> for CognitoUserPoolConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.OpenIdConnectGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-openidconnectgroupconfiguration.html)
#[must_use]
pub struct OpenIdConnectGroupConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenIdConnectGroupConfiguration<Missing_<super::required::group_claim>, Missing_<super::required::group_entity_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenIdConnectGroupConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenIdConnectGroupConfiguration<S0, S1> {
    /// Sets `GroupClaim`. Required. At least 1 character.
    #[inline] pub fn group_claim(mut self, value: impl IntoValue_<String>) -> OpenIdConnectGroupConfiguration<Set_, S1> { self.0.put("GroupClaim", value.into_node()); OpenIdConnectGroupConfiguration(self.0, PhantomData_) }
    /// Sets `GroupEntityType`. Required. 1 to 200 characters.
    #[inline] pub fn group_entity_type(mut self, value: impl IntoValue_<String>) -> OpenIdConnectGroupConfiguration<S0, Set_> { self.0.put("GroupEntityType", value.into_node()); OpenIdConnectGroupConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenIdConnectGroupConfiguration> for OpenIdConnectGroupConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.OpenIdConnectAccessTokenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-openidconnectaccesstokenconfiguration.html)
#[must_use]
pub struct OpenIdConnectAccessTokenConfiguration(Properties_);
impl OpenIdConnectAccessTokenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenIdConnectAccessTokenConfiguration(Properties_::new()) }
}
impl OpenIdConnectAccessTokenConfiguration {
    /// Sets `Audiences`. 1 to 255 items.
    #[inline] pub fn audiences(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Audiences", value.into_node()); self }
    /// Sets `PrincipalIdClaim`. At least 1 character.
    #[inline] pub fn principal_id_claim(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalIdClaim", value.into_node()); self }
}
impl IntoValue_<OpenIdConnectAccessTokenConfiguration> for OpenIdConnectAccessTokenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.OpenIdConnectIdentityTokenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-openidconnectidentitytokenconfiguration.html)
#[must_use]
pub struct OpenIdConnectIdentityTokenConfiguration(Properties_);
impl OpenIdConnectIdentityTokenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenIdConnectIdentityTokenConfiguration(Properties_::new()) }
}
impl OpenIdConnectIdentityTokenConfiguration {
    /// Sets `ClientIds`. 0 to 1000 items.
    #[inline] pub fn client_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClientIds", value.into_node()); self }
    /// Sets `PrincipalIdClaim`. At least 1 character.
    #[inline] pub fn principal_id_claim(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalIdClaim", value.into_node()); self }
}
impl IntoValue_<OpenIdConnectIdentityTokenConfiguration> for OpenIdConnectIdentityTokenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.OpenIdConnectTokenSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-openidconnecttokenselection.html)
#[must_use]
pub struct OpenIdConnectTokenSelection(Properties_);
impl OpenIdConnectTokenSelection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenIdConnectTokenSelection(Properties_::new()) }
}
impl OpenIdConnectTokenSelection {
    /// Sets `AccessTokenOnly`.
    #[inline] pub fn access_token_only(mut self, value: impl IntoValue_<OpenIdConnectAccessTokenConfiguration>) -> Self { self.0.put("AccessTokenOnly", value.into_node()); self }
    /// Sets `IdentityTokenOnly`.
    #[inline] pub fn identity_token_only(mut self, value: impl IntoValue_<OpenIdConnectIdentityTokenConfiguration>) -> Self { self.0.put("IdentityTokenOnly", value.into_node()); self }
}
impl IntoValue_<OpenIdConnectTokenSelection> for OpenIdConnectTokenSelection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.OpenIdConnectConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-openidconnectconfiguration.html)
#[must_use]
pub struct OpenIdConnectConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OpenIdConnectConfiguration<Missing_<super::required::issuer>, Missing_<super::required::token_selection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenIdConnectConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OpenIdConnectConfiguration<S0, S1> {
    /// Sets `EntityIdPrefix`. 1 to 100 characters.
    #[inline] pub fn entity_id_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntityIdPrefix", value.into_node()); self }
    /// Sets `GroupConfiguration`.
    #[inline] pub fn group_configuration(mut self, value: impl IntoValue_<OpenIdConnectGroupConfiguration>) -> Self { self.0.put("GroupConfiguration", value.into_node()); self }
    /// Sets `Issuer`. Required. 1 to 2048 characters.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> OpenIdConnectConfiguration<Set_, S1> { self.0.put("Issuer", value.into_node()); OpenIdConnectConfiguration(self.0, PhantomData_) }
    /// Sets `TokenSelection`. Required.
    #[inline] pub fn token_selection(mut self, value: impl IntoValue_<OpenIdConnectTokenSelection>) -> OpenIdConnectConfiguration<S0, Set_> { self.0.put("TokenSelection", value.into_node()); OpenIdConnectConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OpenIdConnectConfiguration> for OpenIdConnectConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VerifiedPermissions::IdentitySource.IdentitySourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-identitysource-identitysourceconfiguration.html)
#[must_use]
pub struct IdentitySourceConfiguration(Properties_);
impl IdentitySourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentitySourceConfiguration(Properties_::new()) }
}
impl IdentitySourceConfiguration {
    /// Sets `CognitoUserPoolConfiguration`.
    #[inline] pub fn cognito_user_pool_configuration(mut self, value: impl IntoValue_<CognitoUserPoolConfiguration>) -> Self { self.0.put("CognitoUserPoolConfiguration", value.into_node()); self }
    /// Sets `OpenIdConnectConfiguration`.
    #[inline] pub fn open_id_connect_configuration(mut self, value: impl IntoValue_<OpenIdConnectConfiguration>) -> Self { self.0.put("OpenIdConnectConfiguration", value.into_node()); self }
}
impl IntoValue_<IdentitySourceConfiguration> for IdentitySourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
