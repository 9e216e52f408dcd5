// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::DirectoryConfig`

use stanchion_template::generated::*;

/// `AWS::AppStream::DirectoryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html)
#[must_use]
pub struct DirectoryConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DirectoryConfig<Missing_<super::required::directory_name>, Missing_<super::required::organizational_unit_distinguished_names>, Missing_<super::required::service_account_credentials>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectoryConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DirectoryConfig<S0, S1, S2> {
    /// Sets `CertificateBasedAuthProperties`.
    #[inline] pub fn certificate_based_auth_properties(mut self, value: impl IntoValue_<CertificateBasedAuthProperties>) -> Self { self.0.put("CertificateBasedAuthProperties", value.into_node()); self }
    /// Sets `DirectoryName`. Required. An update replaces the resource.
    #[inline] pub fn directory_name(mut self, value: impl IntoValue_<String>) -> DirectoryConfig<Set_, S1, S2> { self.0.put("DirectoryName", value.into_node()); DirectoryConfig(self.0, PhantomData_) }
    /// Sets `OrganizationalUnitDistinguishedNames`. Required.
    #[inline] pub fn organizational_unit_distinguished_names(mut self, value: impl IntoValue_<Vec<String>>) -> DirectoryConfig<S0, Set_, S2> { self.0.put("OrganizationalUnitDistinguishedNames", value.into_node()); DirectoryConfig(self.0, PhantomData_) }
    /// Sets `ServiceAccountCredentials`. Required.
    #[inline] pub fn service_account_credentials(mut self, value: impl IntoValue_<ServiceAccountCredentials>) -> DirectoryConfig<S0, S1, Set_> { self.0.put("ServiceAccountCredentials", value.into_node()); DirectoryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DirectoryConfig> for DirectoryConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DirectoryConfig<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppStream::DirectoryConfig";
    type Handle = DirectoryConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectoryConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectoryConfigRef(Id_);
impl From<Id_> for DirectoryConfigRef { #[inline] fn from(id: Id_) -> Self { DirectoryConfigRef(id) } }
impl AsRef<Id_> for DirectoryConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectoryConfigRef {
    /// `Ref`: `DirectoryName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::AppStream::DirectoryConfig.CertificateBasedAuthProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-directoryconfig-certificatebasedauthproperties.html)
#[must_use]
pub struct CertificateBasedAuthProperties(Properties_);
impl CertificateBasedAuthProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertificateBasedAuthProperties(Properties_::new()) }
}
impl CertificateBasedAuthProperties {
    /// Sets `CertificateAuthorityArn`.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateAuthorityArn", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<CertificateBasedAuthProperties> for CertificateBasedAuthProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppStream::DirectoryConfig.ServiceAccountCredentials`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-directoryconfig-serviceaccountcredentials.html)
#[must_use]
pub struct ServiceAccountCredentials<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceAccountCredentials<Missing_<super::required::account_name>, Missing_<super::required::account_password>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceAccountCredentials(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceAccountCredentials<S0, S1> {
    /// Sets `AccountName`. Required. At least 1 character.
    #[inline] pub fn account_name(mut self, value: impl IntoValue_<String>) -> ServiceAccountCredentials<Set_, S1> { self.0.put("AccountName", value.into_node()); ServiceAccountCredentials(self.0, PhantomData_) }
    /// Sets `AccountPassword`. Required. 1 to 127 characters.
    #[inline] pub fn account_password(mut self, value: impl IntoValue_<String>) -> ServiceAccountCredentials<S0, Set_> { self.0.put("AccountPassword", value.into_node()); ServiceAccountCredentials(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceAccountCredentials> for ServiceAccountCredentials<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppStream::DirectoryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `ENABLED_NO_DIRECTORY_LOGIN_FALLBACK`
    pub const ENABLED_NO_DIRECTORY_LOGIN_FALLBACK: Value_<Status> = Value_::constant("ENABLED_NO_DIRECTORY_LOGIN_FALLBACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
