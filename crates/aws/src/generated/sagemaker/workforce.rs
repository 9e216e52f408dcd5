// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Workforce`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Workforce`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html)
#[must_use]
pub struct Workforce<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Workforce<Missing_<super::required::workforce_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workforce(Properties_::new(), PhantomData_) }
}
impl<S0> Workforce<S0> {
    /// Sets `CognitoConfig`. An update replaces the resource.
    #[inline] pub fn cognito_config(mut self, value: impl IntoValue_<CognitoConfig>) -> Self { self.0.put("CognitoConfig", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `OidcConfig`.
    #[inline] pub fn oidc_config(mut self, value: impl IntoValue_<OidcConfig>) -> Self { self.0.put("OidcConfig", value.into_node()); self }
    /// Sets `SourceIpConfig`.
    #[inline] pub fn source_ip_config(mut self, value: impl IntoValue_<SourceIpConfig>) -> Self { self.0.put("SourceIpConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkforceName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn workforce_name(mut self, value: impl IntoValue_<String>) -> Workforce<Set_> { self.0.put("WorkforceName", value.into_node()); Workforce(self.0, PhantomData_) }
    /// Sets `WorkforceVpcConfig`.
    #[inline] pub fn workforce_vpc_config(mut self, value: impl IntoValue_<WorkforceVpcConfigRequest>) -> Self { self.0.put("WorkforceVpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Workforce> for Workforce<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Workforce<S0> {
    const TYPE: &'static str = "AWS::SageMaker::Workforce";
    type Handle = WorkforceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workforce`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkforceRef(Id_);
impl From<Id_> for WorkforceRef { #[inline] fn from(id: Id_) -> Self { WorkforceRef(id) } }
impl AsRef<Id_> for WorkforceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkforceRef {
    /// `Ref`: `WorkforceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SubDomain`
    #[inline] pub fn sub_domain(&self) -> Value_<String> { self.0.attribute("SubDomain") }
    /// `Fn::GetAtt` `WorkforceArn`
    #[inline] pub fn workforce_arn(&self) -> Value_<String> { self.0.attribute("WorkforceArn") }
}
/// `AWS::SageMaker::Workforce.CognitoConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-cognitoconfig.html)
#[must_use]
pub struct CognitoConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CognitoConfig<Missing_<super::required::client_id>, Missing_<super::required::user_pool>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CognitoConfig<S0, S1> {
    /// Sets `ClientId`. Required. 1 to 1024 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> CognitoConfig<Set_, S1> { self.0.put("ClientId", value.into_node()); CognitoConfig(self.0, PhantomData_) }
    /// Sets `UserPool`. Required. 1 to 55 characters.
    #[inline] pub fn user_pool(mut self, value: impl IntoValue_<String>) -> CognitoConfig<S0, Set_> { self.0.put("UserPool", value.into_node()); CognitoConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CognitoConfig> for CognitoConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workforce.OidcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-oidcconfig.html)
#[must_use]
pub struct OidcConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl OidcConfig<Missing_<super::required::authorization_endpoint>, Missing_<super::required::client_id>, Missing_<super::required::issuer>, Missing_<super::required::jwks_uri>, Missing_<super::required::logout_endpoint>, Missing_<super::required::token_endpoint>, Missing_<super::required::user_info_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OidcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> OidcConfig<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `AuthenticationRequestExtraParams`.
    #[inline] pub fn authentication_request_extra_params(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value.into_node()); self }
    /// Sets `AuthorizationEndpoint`. Required. 0 to 500 characters.
    #[inline] pub fn authorization_endpoint(mut self, value: impl IntoValue_<String>) -> OidcConfig<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("AuthorizationEndpoint", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `ClientId`. Required. 1 to 1024 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("ClientId", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `ClientSecret`. 1 to 1024 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSecret", value.into_node()); self }
    /// Sets `Issuer`. Required. 0 to 500 characters.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Issuer", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `JwksUri`. Required. 0 to 500 characters.
    #[inline] pub fn jwks_uri(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("JwksUri", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `LogoutEndpoint`. Required. 0 to 500 characters.
    #[inline] pub fn logout_endpoint(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("LogoutEndpoint", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `Scope`. 0 to 500 characters.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `TokenEndpoint`. Required. 0 to 500 characters.
    #[inline] pub fn token_endpoint(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("TokenEndpoint", value.into_node()); OidcConfig(self.0, PhantomData_) }
    /// Sets `UserInfoEndpoint`. Required. 0 to 500 characters.
    #[inline] pub fn user_info_endpoint(mut self, value: impl IntoValue_<String>) -> OidcConfig<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("UserInfoEndpoint", value.into_node()); OidcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<OidcConfig> for OidcConfig<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workforce.SourceIpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-sourceipconfig.html)
#[must_use]
pub struct SourceIpConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceIpConfig<Missing_<super::required::cidrs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceIpConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SourceIpConfig<S0> {
    /// Sets `Cidrs`. Required. At most 10 items.
    #[inline] pub fn cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> SourceIpConfig<Set_> { self.0.put("Cidrs", value.into_node()); SourceIpConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourceIpConfig> for SourceIpConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workforce.WorkforceVpcConfigRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-workforcevpcconfigrequest.html)
#[must_use]
pub struct WorkforceVpcConfigRequest(Properties_);
impl WorkforceVpcConfigRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkforceVpcConfigRequest(Properties_::new()) }
}
impl WorkforceVpcConfigRequest {
    /// Sets `SecurityGroupIds`. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `Subnets`. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `VpcId`. 0 to 32 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<WorkforceVpcConfigRequest> for WorkforceVpcConfigRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Workforce`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
