// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolDomain`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html)
#[must_use]
pub struct UserPoolDomain<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserPoolDomain<Missing_<super::required::domain>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolDomain(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserPoolDomain<S0, S1> {
    /// Sets `CustomDomainConfig`.
    #[inline] pub fn custom_domain_config(mut self, value: impl IntoValue_<CustomDomainConfigType>) -> Self { self.0.put("CustomDomainConfig", value.into_node()); self }
    /// Sets `Domain`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> UserPoolDomain<Set_, S1> { self.0.put("Domain", value.into_node()); UserPoolDomain(self.0, PhantomData_) }
    /// Sets `ManagedLoginVersion`.
    #[inline] pub fn managed_login_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ManagedLoginVersion", value.into_node()); self }
    /// Sets `Routing`.
    #[inline] pub fn routing(mut self, value: impl IntoValue_<RoutingType>) -> Self { self.0.put("Routing", value.into_node()); self }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolDomain<S0, Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolDomain(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserPoolDomain> for UserPoolDomain<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserPoolDomain<S0, S1> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";
    type Handle = UserPoolDomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolDomain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolDomainRef(Id_);
impl From<Id_> for UserPoolDomainRef { #[inline] fn from(id: Id_) -> Self { UserPoolDomainRef(id) } }
impl AsRef<Id_> for UserPoolDomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolDomainRef {
    /// `Ref`: `Domain`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CloudFrontDistribution`
    #[inline] pub fn cloud_front_distribution(&self) -> Value_<String> { self.0.attribute("CloudFrontDistribution") }
}
/// `AWS::Cognito::UserPoolDomain.CustomDomainConfigType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-customdomainconfigtype.html)
#[must_use]
pub struct CustomDomainConfigType(Properties_);
impl CustomDomainConfigType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomDomainConfigType(Properties_::new()) }
}
impl CustomDomainConfigType {
    /// Sets `CertificateArn`. 20 to 2048 characters.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `SecurityPolicy`. The values are constants of [`SecurityPolicy`].
    #[inline] pub fn security_policy(mut self, value: impl IntoValue_<SecurityPolicy>) -> Self { self.0.put("SecurityPolicy", value.into_node()); self }
}
impl IntoValue_<CustomDomainConfigType> for CustomDomainConfigType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolDomain.FailoverType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-failovertype.html)
#[must_use]
pub struct FailoverType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FailoverType<Missing_<super::required::primary_route53_health_check_id>, Missing_<super::required::secondary_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FailoverType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FailoverType<S0, S1> {
    /// Sets `PrimaryRoute53HealthCheckId`. Required. 0 to 64 characters.
    #[inline] pub fn primary_route53_health_check_id(mut self, value: impl IntoValue_<String>) -> FailoverType<Set_, S1> { self.0.put("PrimaryRoute53HealthCheckId", value.into_node()); FailoverType(self.0, PhantomData_) }
    /// Sets `SecondaryRegion`. Required. 5 to 32 characters.
    #[inline] pub fn secondary_region(mut self, value: impl IntoValue_<String>) -> FailoverType<S0, Set_> { self.0.put("SecondaryRegion", value.into_node()); FailoverType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FailoverType> for FailoverType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::UserPoolDomain.RoutingType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-routingtype.html)
#[must_use]
pub struct RoutingType(Properties_);
impl RoutingType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RoutingType(Properties_::new()) }
}
impl RoutingType {
    /// Sets `Failover`.
    #[inline] pub fn failover(mut self, value: impl IntoValue_<FailoverType>) -> Self { self.0.put("Failover", value.into_node()); self }
}
impl IntoValue_<RoutingType> for RoutingType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cognito::UserPoolDomain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html)
#[derive(Debug)]
pub enum SecurityPolicy {}
impl SecurityPolicy {
    /// `TLS_V1`
    pub const TLS_V1: Value_<SecurityPolicy> = Value_::constant("TLS_V1");
    /// `TLS_V1_2_2021`
    pub const TLS_V1_2_2021: Value_<SecurityPolicy> = Value_::constant("TLS_V1_2_2021");
    /// `TLS_V1_3_2025`
    pub const TLS_V1_3_2025: Value_<SecurityPolicy> = Value_::constant("TLS_V1_3_2025");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityPolicy> { Value_::from_node(value.into_node()) }
}
