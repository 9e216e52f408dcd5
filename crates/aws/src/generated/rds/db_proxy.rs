// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBProxy`

use stanchion_template::generated::*;

/// `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[must_use]
pub struct DBProxy<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DBProxy<Missing_<super::required::db_proxy_name>, Missing_<super::required::engine_family>, Missing_<super::required::role_arn>, Missing_<super::required::vpc_subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBProxy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DBProxy<S0, S1, S2, S3> {
    /// Sets `Auth`. 1 to 200 items.
    #[inline] pub fn auth(mut self, value: impl IntoValue_<Vec<AuthFormat>>) -> Self { self.0.put("Auth", value.into_node()); self }
    /// Sets `DBProxyName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn db_proxy_name(mut self, value: impl IntoValue_<String>) -> DBProxy<Set_, S1, S2, S3> { self.0.put("DBProxyName", value.into_node()); DBProxy(self.0, PhantomData_) }
    /// Sets `DebugLogging`.
    #[inline] pub fn debug_logging(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DebugLogging", value.into_node()); self }
    /// Sets `DefaultAuthScheme`. The values are constants of [`DefaultAuthScheme`].
    #[inline] pub fn default_auth_scheme(mut self, value: impl IntoValue_<DefaultAuthScheme>) -> Self { self.0.put("DefaultAuthScheme", value.into_node()); self }
    /// Sets `EndpointNetworkType`. An update replaces the resource. The values are constants of [`EndpointNetworkType`].
    #[inline] pub fn endpoint_network_type(mut self, value: impl IntoValue_<EndpointNetworkType>) -> Self { self.0.put("EndpointNetworkType", value.into_node()); self }
    /// Sets `EngineFamily`. Required. An update replaces the resource. The values are constants of [`EngineFamily`].
    #[inline] pub fn engine_family(mut self, value: impl IntoValue_<EngineFamily>) -> DBProxy<S0, Set_, S2, S3> { self.0.put("EngineFamily", value.into_node()); DBProxy(self.0, PhantomData_) }
    /// Sets `IdleClientTimeout`.
    #[inline] pub fn idle_client_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleClientTimeout", value.into_node()); self }
    /// Sets `RequireTLS`.
    #[inline] pub fn require_tls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireTLS", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DBProxy<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); DBProxy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetConnectionNetworkType`. An update replaces the resource. The values are constants of [`TargetConnectionNetworkType`].
    #[inline] pub fn target_connection_network_type(mut self, value: impl IntoValue_<TargetConnectionNetworkType>) -> Self { self.0.put("TargetConnectionNetworkType", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`. At least 1 item.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
    /// Sets `VpcSubnetIds`. Required. At least 2 items. An update replaces the resource.
    #[inline] pub fn vpc_subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DBProxy<S0, S1, S2, Set_> { self.0.put("VpcSubnetIds", value.into_node()); DBProxy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DBProxy> for DBProxy<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DBProxy<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::RDS::DBProxy";
    type Handle = DBProxyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBProxy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBProxyRef(Id_);
impl From<Id_> for DBProxyRef { #[inline] fn from(id: Id_) -> Self { DBProxyRef(id) } }
impl AsRef<Id_> for DBProxyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBProxyRef {
    /// `Ref`: `DBProxyName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBProxyArn`
    #[inline] pub fn db_proxy_arn(&self) -> Value_<String> { self.0.attribute("DBProxyArn") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::RDS::DBProxy.AuthFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html)
#[must_use]
pub struct AuthFormat(Properties_);
impl AuthFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthFormat(Properties_::new()) }
}
impl AuthFormat {
    /// Sets `AuthScheme`. The values are constants of [`AuthScheme`].
    #[inline] pub fn auth_scheme(mut self, value: impl IntoValue_<AuthScheme>) -> Self { self.0.put("AuthScheme", value.into_node()); self }
    /// Sets `ClientPasswordAuthType`. The values are constants of [`ClientPasswordAuthType`].
    #[inline] pub fn client_password_auth_type(mut self, value: impl IntoValue_<ClientPasswordAuthType>) -> Self { self.0.put("ClientPasswordAuthType", value.into_node()); self }
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IAMAuth`. The values are constants of [`IAMAuth`].
    #[inline] pub fn iam_auth(mut self, value: impl IntoValue_<IAMAuth>) -> Self { self.0.put("IAMAuth", value.into_node()); self }
    /// Sets `SecretArn`. 20 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<AuthFormat> for AuthFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum AuthScheme {}
impl AuthScheme {
    /// `SECRETS`
    pub const SECRETS: Value_<AuthScheme> = Value_::constant("SECRETS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthScheme> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum ClientPasswordAuthType {}
impl ClientPasswordAuthType {
    /// `MYSQL_NATIVE_PASSWORD`
    pub const MYSQL_NATIVE_PASSWORD: Value_<ClientPasswordAuthType> = Value_::constant("MYSQL_NATIVE_PASSWORD");
    /// `MYSQL_CACHING_SHA2_PASSWORD`
    pub const MYSQL_CACHING_SHA2_PASSWORD: Value_<ClientPasswordAuthType> = Value_::constant("MYSQL_CACHING_SHA2_PASSWORD");
    /// `POSTGRES_SCRAM_SHA_256`
    pub const POSTGRES_SCRAM_SHA_256: Value_<ClientPasswordAuthType> = Value_::constant("POSTGRES_SCRAM_SHA_256");
    /// `POSTGRES_MD5`
    pub const POSTGRES_MD5: Value_<ClientPasswordAuthType> = Value_::constant("POSTGRES_MD5");
    /// `SQL_SERVER_AUTHENTICATION`
    pub const SQL_SERVER_AUTHENTICATION: Value_<ClientPasswordAuthType> = Value_::constant("SQL_SERVER_AUTHENTICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientPasswordAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum IAMAuth {}
impl IAMAuth {
    /// `DISABLED`
    pub const DISABLED: Value_<IAMAuth> = Value_::constant("DISABLED");
    /// `REQUIRED`
    pub const REQUIRED: Value_<IAMAuth> = Value_::constant("REQUIRED");
    /// `ENABLED`
    pub const ENABLED: Value_<IAMAuth> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IAMAuth> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum DefaultAuthScheme {}
impl DefaultAuthScheme {
    /// `IAM_AUTH`
    pub const IAM_AUTH: Value_<DefaultAuthScheme> = Value_::constant("IAM_AUTH");
    /// `NONE`
    pub const NONE: Value_<DefaultAuthScheme> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultAuthScheme> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum EndpointNetworkType {}
impl EndpointNetworkType {
    /// `IPV4`
    pub const IPV4: Value_<EndpointNetworkType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<EndpointNetworkType> = Value_::constant("IPV6");
    /// `DUAL`
    pub const DUAL: Value_<EndpointNetworkType> = Value_::constant("DUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointNetworkType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum EngineFamily {}
impl EngineFamily {
    /// `MYSQL`
    pub const MYSQL: Value_<EngineFamily> = Value_::constant("MYSQL");
    /// `POSTGRESQL`
    pub const POSTGRESQL: Value_<EngineFamily> = Value_::constant("POSTGRESQL");
    /// `SQLSERVER`
    pub const SQLSERVER: Value_<EngineFamily> = Value_::constant("SQLSERVER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EngineFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RDS::DBProxy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
#[derive(Debug)]
pub enum TargetConnectionNetworkType {}
impl TargetConnectionNetworkType {
    /// `IPV4`
    pub const IPV4: Value_<TargetConnectionNetworkType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<TargetConnectionNetworkType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetConnectionNetworkType> { Value_::from_node(value.into_node()) }
}
