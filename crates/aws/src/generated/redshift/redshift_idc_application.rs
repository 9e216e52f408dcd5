// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::RedshiftIdcApplication`

use stanchion_template::generated::*;

/// `AWS::Redshift::RedshiftIdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
#[must_use]
pub struct RedshiftIdcApplication<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RedshiftIdcApplication<Missing_<super::required::iam_role_arn>, Missing_<super::required::idc_display_name>, Missing_<super::required::idc_instance_arn>, Missing_<super::required::redshift_idc_application_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftIdcApplication(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RedshiftIdcApplication<S0, S1, S2, S3> {
    /// Sets `ApplicationType`. An update replaces the resource. The values are constants of [`ApplicationType`].
    #[inline] pub fn application_type(mut self, value: impl IntoValue_<ApplicationType>) -> Self { self.0.put("ApplicationType", value.into_node()); self }
    /// Sets `AuthorizedTokenIssuerList`.
    #[inline] pub fn authorized_token_issuer_list(mut self, value: impl IntoValue_<Vec<AuthorizedTokenIssuer>>) -> Self { self.0.put("AuthorizedTokenIssuerList", value.into_node()); self }
    /// Sets `IamRoleArn`. Required. 0 to 2147483647 characters.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> RedshiftIdcApplication<Set_, S1, S2, S3> { self.0.put("IamRoleArn", value.into_node()); RedshiftIdcApplication(self.0, PhantomData_) }
    /// Sets `IdcDisplayName`. Required. 1 to 127 characters.
    #[inline] pub fn idc_display_name(mut self, value: impl IntoValue_<String>) -> RedshiftIdcApplication<S0, Set_, S2, S3> { self.0.put("IdcDisplayName", value.into_node()); RedshiftIdcApplication(self.0, PhantomData_) }
    /// Sets `IdcInstanceArn`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> RedshiftIdcApplication<S0, S1, Set_, S3> { self.0.put("IdcInstanceArn", value.into_node()); RedshiftIdcApplication(self.0, PhantomData_) }
    /// Sets `IdentityNamespace`. 1 to 127 characters.
    #[inline] pub fn identity_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityNamespace", value.into_node()); self }
    /// Sets `RedshiftIdcApplicationName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn redshift_idc_application_name(mut self, value: impl IntoValue_<String>) -> RedshiftIdcApplication<S0, S1, S2, Set_> { self.0.put("RedshiftIdcApplicationName", value.into_node()); RedshiftIdcApplication(self.0, PhantomData_) }
    /// Sets `ServiceIntegrations`.
    #[inline] pub fn service_integrations(mut self, value: impl IntoValue_<Vec<ServiceIntegrationsUnion>>) -> Self { self.0.put("ServiceIntegrations", value.into_node()); self }
    /// Sets `SsoTagKeys`. An update replaces the resource.
    #[inline] pub fn sso_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SsoTagKeys", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RedshiftIdcApplication> for RedshiftIdcApplication<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RedshiftIdcApplication<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Redshift::RedshiftIdcApplication";
    type Handle = RedshiftIdcApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RedshiftIdcApplication`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RedshiftIdcApplicationRef(Id_);
impl From<Id_> for RedshiftIdcApplicationRef { #[inline] fn from(id: Id_) -> Self { RedshiftIdcApplicationRef(id) } }
impl AsRef<Id_> for RedshiftIdcApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RedshiftIdcApplicationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdcManagedApplicationArn`
    #[inline] pub fn idc_managed_application_arn(&self) -> Value_<String> { self.0.attribute("IdcManagedApplicationArn") }
    /// `Fn::GetAtt` `IdcOnboardStatus`
    #[inline] pub fn idc_onboard_status(&self) -> Value_<String> { self.0.attribute("IdcOnboardStatus") }
    /// `Fn::GetAtt` `RedshiftIdcApplicationArn`
    #[inline] pub fn redshift_idc_application_arn(&self) -> Value_<String> { self.0.attribute("RedshiftIdcApplicationArn") }
}
/// `AWS::Redshift::RedshiftIdcApplication.AuthorizedTokenIssuer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-authorizedtokenissuer.html)
#[must_use]
pub struct AuthorizedTokenIssuer(Properties_);
impl AuthorizedTokenIssuer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizedTokenIssuer(Properties_::new()) }
}
impl AuthorizedTokenIssuer {
    /// Sets `AuthorizedAudiencesList`.
    #[inline] pub fn authorized_audiences_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AuthorizedAudiencesList", value.into_node()); self }
    /// Sets `TrustedTokenIssuerArn`. 0 to 2147483647 characters.
    #[inline] pub fn trusted_token_issuer_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustedTokenIssuerArn", value.into_node()); self }
}
impl IntoValue_<AuthorizedTokenIssuer> for AuthorizedTokenIssuer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.LakeFormationQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-lakeformationquery.html)
#[must_use]
pub struct LakeFormationQuery<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LakeFormationQuery<Missing_<super::required::authorization>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LakeFormationQuery(Properties_::new(), PhantomData_) }
}
impl<S0> LakeFormationQuery<S0> {
    /// Sets `Authorization`. Required. The values are constants of [`Authorization`].
    #[inline] pub fn authorization(mut self, value: impl IntoValue_<Authorization>) -> LakeFormationQuery<Set_> { self.0.put("Authorization", value.into_node()); LakeFormationQuery(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LakeFormationQuery> for LakeFormationQuery<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.LakeFormationScopeUnion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-lakeformationscopeunion.html)
#[must_use]
pub struct LakeFormationScopeUnion(Properties_);
impl LakeFormationScopeUnion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LakeFormationScopeUnion(Properties_::new()) }
}
impl LakeFormationScopeUnion {
    /// Sets `LakeFormationQuery`.
    #[inline] pub fn lake_formation_query(mut self, value: impl IntoValue_<LakeFormationQuery>) -> Self { self.0.put("LakeFormationQuery", value.into_node()); self }
}
impl IntoValue_<LakeFormationScopeUnion> for LakeFormationScopeUnion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.Connect`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-connect.html)
#[must_use]
pub struct Connect<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connect<Missing_<super::required::authorization>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connect(Properties_::new(), PhantomData_) }
}
impl<S0> Connect<S0> {
    /// Sets `Authorization`. Required. The values are constants of [`ConnectAuthorization`].
    #[inline] pub fn authorization(mut self, value: impl IntoValue_<ConnectAuthorization>) -> Connect<Set_> { self.0.put("Authorization", value.into_node()); Connect(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Connect> for Connect<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.RedshiftScopeUnion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-redshiftscopeunion.html)
#[must_use]
pub struct RedshiftScopeUnion(Properties_);
impl RedshiftScopeUnion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftScopeUnion(Properties_::new()) }
}
impl RedshiftScopeUnion {
    /// Sets `Connect`.
    #[inline] pub fn connect(mut self, value: impl IntoValue_<Connect>) -> Self { self.0.put("Connect", value.into_node()); self }
}
impl IntoValue_<RedshiftScopeUnion> for RedshiftScopeUnion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.ReadWriteAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-readwriteaccess.html)
#[must_use]
pub struct ReadWriteAccess<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReadWriteAccess<Missing_<super::required::authorization>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReadWriteAccess(Properties_::new(), PhantomData_) }
}
impl<S0> ReadWriteAccess<S0> {
    /// Sets `Authorization`. Required. The values are constants of [`ReadWriteAccessAuthorization`].
    #[inline] pub fn authorization(mut self, value: impl IntoValue_<ReadWriteAccessAuthorization>) -> ReadWriteAccess<Set_> { self.0.put("Authorization", value.into_node()); ReadWriteAccess(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReadWriteAccess> for ReadWriteAccess<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.S3AccessGrantsScopeUnion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-s3accessgrantsscopeunion.html)
#[must_use]
pub struct S3AccessGrantsScopeUnion(Properties_);
impl S3AccessGrantsScopeUnion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3AccessGrantsScopeUnion(Properties_::new()) }
}
impl S3AccessGrantsScopeUnion {
    /// Sets `ReadWriteAccess`.
    #[inline] pub fn read_write_access(mut self, value: impl IntoValue_<ReadWriteAccess>) -> Self { self.0.put("ReadWriteAccess", value.into_node()); self }
}
impl IntoValue_<S3AccessGrantsScopeUnion> for S3AccessGrantsScopeUnion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Redshift::RedshiftIdcApplication.ServiceIntegrationsUnion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-serviceintegrationsunion.html)
#[must_use]
pub struct ServiceIntegrationsUnion(Properties_);
impl ServiceIntegrationsUnion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceIntegrationsUnion(Properties_::new()) }
}
impl ServiceIntegrationsUnion {
    /// Sets `LakeFormation`.
    #[inline] pub fn lake_formation(mut self, value: impl IntoValue_<Vec<LakeFormationScopeUnion>>) -> Self { self.0.put("LakeFormation", value.into_node()); self }
    /// Sets `Redshift`.
    #[inline] pub fn redshift(mut self, value: impl IntoValue_<Vec<RedshiftScopeUnion>>) -> Self { self.0.put("Redshift", value.into_node()); self }
    /// Sets `S3AccessGrants`.
    #[inline] pub fn s3_access_grants(mut self, value: impl IntoValue_<Vec<S3AccessGrantsScopeUnion>>) -> Self { self.0.put("S3AccessGrants", value.into_node()); self }
}
impl IntoValue_<ServiceIntegrationsUnion> for ServiceIntegrationsUnion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Redshift::RedshiftIdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
#[derive(Debug)]
pub enum ApplicationType {}
impl ApplicationType {
    /// `None`
    pub const NONE: Value_<ApplicationType> = Value_::constant("None");
    /// `Lakehouse`
    pub const LAKEHOUSE: Value_<ApplicationType> = Value_::constant("Lakehouse");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::RedshiftIdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
#[derive(Debug)]
pub enum Authorization {}
impl Authorization {
    /// `Enabled`
    pub const ENABLED: Value_<Authorization> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<Authorization> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Authorization> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::RedshiftIdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
#[derive(Debug)]
pub enum ConnectAuthorization {}
impl ConnectAuthorization {
    /// `Enabled`
    pub const ENABLED: Value_<ConnectAuthorization> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<ConnectAuthorization> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectAuthorization> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Redshift::RedshiftIdcApplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
#[derive(Debug)]
pub enum ReadWriteAccessAuthorization {}
impl ReadWriteAccessAuthorization {
    /// `Enabled`
    pub const ENABLED: Value_<ReadWriteAccessAuthorization> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<ReadWriteAccessAuthorization> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReadWriteAccessAuthorization> { Value_::from_node(value.into_node()) }
}
