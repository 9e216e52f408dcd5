// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`

use stanchion_template::generated::*;

/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html)
#[must_use]
pub struct LicenseServerEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LicenseServerEndpoint<Missing_<super::required::identity_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseServerEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> LicenseServerEndpoint<S0> {
    /// Sets `IdentityProviderArn`. Required. An update replaces the resource.
    #[inline] pub fn identity_provider_arn(mut self, value: impl IntoValue_<String>) -> LicenseServerEndpoint<Set_> { self.0.put("IdentityProviderArn", value.into_node()); LicenseServerEndpoint(self.0, PhantomData_) }
    /// Sets `LicenseServerSettings`. An update replaces the resource.
    #[inline] pub fn license_server_settings(mut self, value: impl IntoValue_<LicenseServerSettings>) -> Self { self.0.put("LicenseServerSettings", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LicenseServerEndpoint> for LicenseServerEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LicenseServerEndpoint<S0> {
    const TYPE: &'static str = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint";
    type Handle = LicenseServerEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LicenseServerEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LicenseServerEndpointRef(Id_);
impl From<Id_> for LicenseServerEndpointRef { #[inline] fn from(id: Id_) -> Self { LicenseServerEndpointRef(id) } }
impl AsRef<Id_> for LicenseServerEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LicenseServerEndpointRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LicenseServerEndpointArn`
    #[inline] pub fn license_server_endpoint_arn(&self) -> Value_<String> { self.0.attribute("LicenseServerEndpointArn") }
    /// `Fn::GetAtt` `LicenseServerEndpointId`
    #[inline] pub fn license_server_endpoint_id(&self) -> Value_<String> { self.0.attribute("LicenseServerEndpointId") }
    /// `Fn::GetAtt` `LicenseServerEndpointProvisioningStatus`
    #[inline] pub fn license_server_endpoint_provisioning_status(&self) -> Value_<String> { self.0.attribute("LicenseServerEndpointProvisioningStatus") }
    /// `Fn::GetAtt` `LicenseServers`
    #[inline] pub fn license_servers(&self) -> Value_<Vec<String>> { self.0.list_attribute("LicenseServers") }
    /// `Fn::GetAtt` `ServerEndpoint`
    #[inline] pub fn server_endpoint(&self) -> Value_<String> { self.0.attribute("ServerEndpoint") }
    /// `Fn::GetAtt` `ServerType`
    #[inline] pub fn server_type(&self) -> Value_<String> { self.0.attribute("ServerType") }
}
/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.SecretsManagerCredentialsProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-secretsmanagercredentialsprovider.html)
#[must_use]
pub struct SecretsManagerCredentialsProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecretsManagerCredentialsProvider<Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretsManagerCredentialsProvider(Properties_::new(), PhantomData_) }
}
impl<S0> SecretsManagerCredentialsProvider<S0> {
    /// Sets `SecretId`. Required. At least 1 character.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> SecretsManagerCredentialsProvider<Set_> { self.0.put("SecretId", value.into_node()); SecretsManagerCredentialsProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SecretsManagerCredentialsProvider> for SecretsManagerCredentialsProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.CredentialsProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-credentialsprovider.html)
#[must_use]
pub struct CredentialsProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CredentialsProvider<Missing_<super::required::secrets_manager_credentials_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CredentialsProvider(Properties_::new(), PhantomData_) }
}
impl<S0> CredentialsProvider<S0> {
    /// Sets `SecretsManagerCredentialsProvider`. Required.
    #[inline] pub fn secrets_manager_credentials_provider(mut self, value: impl IntoValue_<SecretsManagerCredentialsProvider>) -> CredentialsProvider<Set_> { self.0.put("SecretsManagerCredentialsProvider", value.into_node()); CredentialsProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CredentialsProvider> for CredentialsProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.RdsSalSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-rdssalsettings.html)
#[must_use]
pub struct RdsSalSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RdsSalSettings<Missing_<super::required::rds_sal_credentials_provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RdsSalSettings(Properties_::new(), PhantomData_) }
}
impl<S0> RdsSalSettings<S0> {
    /// Sets `RdsSalCredentialsProvider`. Required.
    #[inline] pub fn rds_sal_credentials_provider(mut self, value: impl IntoValue_<CredentialsProvider>) -> RdsSalSettings<Set_> { self.0.put("RdsSalCredentialsProvider", value.into_node()); RdsSalSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RdsSalSettings> for RdsSalSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.ServerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-serversettings.html)
#[must_use]
pub struct ServerSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServerSettings<Missing_<super::required::rds_sal_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ServerSettings<S0> {
    /// Sets `RdsSalSettings`. Required.
    #[inline] pub fn rds_sal_settings(mut self, value: impl IntoValue_<RdsSalSettings>) -> ServerSettings<Set_> { self.0.put("RdsSalSettings", value.into_node()); ServerSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServerSettings> for ServerSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint.LicenseServerSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-licenseserversettings.html)
#[must_use]
pub struct LicenseServerSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LicenseServerSettings<Missing_<super::required::server_settings>, Missing_<super::required::server_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseServerSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LicenseServerSettings<S0, S1> {
    /// Sets `ServerSettings`. Required.
    #[inline] pub fn server_settings(mut self, value: impl IntoValue_<ServerSettings>) -> LicenseServerSettings<Set_, S1> { self.0.put("ServerSettings", value.into_node()); LicenseServerSettings(self.0, PhantomData_) }
    /// Sets `ServerType`. Required. The values are constants of [`ServerType`].
    #[inline] pub fn server_type(mut self, value: impl IntoValue_<ServerType>) -> LicenseServerSettings<S0, Set_> { self.0.put("ServerType", value.into_node()); LicenseServerSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LicenseServerSettings> for LicenseServerSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html)
#[derive(Debug)]
pub enum ServerType {}
impl ServerType {
    /// `RDS_SAL`
    pub const RDS_SAL: Value_<ServerType> = Value_::constant("RDS_SAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServerType> { Value_::from_node(value.into_node()) }
}
