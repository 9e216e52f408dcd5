// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerIngressPoint`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerIngressPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
#[must_use]
pub struct MailManagerIngressPoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MailManagerIngressPoint<Missing_<super::required::rule_set_id>, Missing_<super::required::traffic_policy_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerIngressPoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MailManagerIngressPoint<S0, S1, S2> {
    /// Sets `IngressPointConfiguration`.
    #[inline] pub fn ingress_point_configuration(mut self, value: impl IntoValue_<IngressPointConfiguration>) -> Self { self.0.put("IngressPointConfiguration", value.into_node()); self }
    /// Sets `IngressPointName`. 3 to 63 characters.
    #[inline] pub fn ingress_point_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IngressPointName", value.into_node()); self }
    /// Sets `NetworkConfiguration`. An update replaces the resource.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `RuleSetId`. Required. 1 to 100 characters.
    #[inline] pub fn rule_set_id(mut self, value: impl IntoValue_<String>) -> MailManagerIngressPoint<Set_, S1, S2> { self.0.put("RuleSetId", value.into_node()); MailManagerIngressPoint(self.0, PhantomData_) }
    /// Sets `StatusToUpdate`. The values are constants of [`IngressPointStatusToUpdate`].
    #[inline] pub fn status_to_update(mut self, value: impl IntoValue_<IngressPointStatusToUpdate>) -> Self { self.0.put("StatusToUpdate", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TlsPolicy`. The values are constants of [`TlsPolicy`].
    #[inline] pub fn tls_policy(mut self, value: impl IntoValue_<TlsPolicy>) -> Self { self.0.put("TlsPolicy", value.into_node()); self }
    /// Sets `TrafficPolicyId`. Required. 1 to 100 characters.
    #[inline] pub fn traffic_policy_id(mut self, value: impl IntoValue_<String>) -> MailManagerIngressPoint<S0, Set_, S2> { self.0.put("TrafficPolicyId", value.into_node()); MailManagerIngressPoint(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`IngressPointType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IngressPointType>) -> MailManagerIngressPoint<S0, S1, Set_> { self.0.put("Type", value.into_node()); MailManagerIngressPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MailManagerIngressPoint> for MailManagerIngressPoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MailManagerIngressPoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SES::MailManagerIngressPoint";
    type Handle = MailManagerIngressPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerIngressPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerIngressPointRef(Id_);
impl From<Id_> for MailManagerIngressPointRef { #[inline] fn from(id: Id_) -> Self { MailManagerIngressPointRef(id) } }
impl AsRef<Id_> for MailManagerIngressPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerIngressPointRef {
    /// `Ref`: `IngressPointId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARecord`
    #[inline] pub fn a_record(&self) -> Value_<String> { self.0.attribute("ARecord") }
    /// `Fn::GetAtt` `IngressPointArn`
    #[inline] pub fn ingress_point_arn(&self) -> Value_<String> { self.0.attribute("IngressPointArn") }
    /// `Fn::GetAtt` `IngressPointId`
    #[inline] pub fn ingress_point_id(&self) -> Value_<String> { self.0.attribute("IngressPointId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::SES::MailManagerIngressPoint.TrustStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-truststore.html)
#[must_use]
pub struct TrustStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustStore<Missing_<super::required::ca_content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustStore(Properties_::new(), PhantomData_) }
}
impl<S0> TrustStore<S0> {
    /// Sets `CAContent`. Required. 1 to 500000 characters.
    #[inline] pub fn ca_content(mut self, value: impl IntoValue_<String>) -> TrustStore<Set_> { self.0.put("CAContent", value.into_node()); TrustStore(self.0, PhantomData_) }
    /// Sets `CrlContent`. 1 to 500000 characters.
    #[inline] pub fn crl_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrlContent", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TrustStore> for TrustStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerIngressPoint.TlsAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-tlsauthconfiguration.html)
#[must_use]
pub struct TlsAuthConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TlsAuthConfiguration<Missing_<super::required::trust_store>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TlsAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TlsAuthConfiguration<S0> {
    /// Sets `TrustStore`. Required.
    #[inline] pub fn trust_store(mut self, value: impl IntoValue_<TrustStore>) -> TlsAuthConfiguration<Set_> { self.0.put("TrustStore", value.into_node()); TlsAuthConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TlsAuthConfiguration> for TlsAuthConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerIngressPoint.IngressPointConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-ingresspointconfiguration.html)
#[must_use]
pub struct IngressPointConfiguration(Properties_);
impl IngressPointConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngressPointConfiguration(Properties_::new()) }
}
impl IngressPointConfiguration {
    /// Sets `SmtpPassword`. 8 to 64 characters.
    #[inline] pub fn smtp_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SmtpPassword", value.into_node()); self }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `TlsAuthConfiguration`.
    #[inline] pub fn tls_auth_configuration(mut self, value: impl IntoValue_<TlsAuthConfiguration>) -> Self { self.0.put("TlsAuthConfiguration", value.into_node()); self }
}
impl IntoValue_<IngressPointConfiguration> for IngressPointConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerIngressPoint.PublicNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-publicnetworkconfiguration.html)
#[must_use]
pub struct PublicNetworkConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublicNetworkConfiguration<Missing_<super::required::ip_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicNetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PublicNetworkConfiguration<S0> {
    /// Sets `IpType`. Required.
    #[inline] pub fn ip_type(mut self, value: impl IntoValue_<Node_>) -> PublicNetworkConfiguration<Set_> { self.0.put("IpType", value.into_node()); PublicNetworkConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublicNetworkConfiguration> for PublicNetworkConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerIngressPoint.PrivateNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-privatenetworkconfiguration.html)
#[must_use]
pub struct PrivateNetworkConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateNetworkConfiguration<Missing_<super::required::vpc_endpoint_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateNetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateNetworkConfiguration<S0> {
    /// Sets `VpcEndpointId`. Required.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> PrivateNetworkConfiguration<Set_> { self.0.put("VpcEndpointId", value.into_node()); PrivateNetworkConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PrivateNetworkConfiguration> for PrivateNetworkConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::MailManagerIngressPoint.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `PublicNetworkConfiguration`.
    #[inline] pub fn public_network_configuration(mut self, value: impl IntoValue_<PublicNetworkConfiguration>) -> Self { self.0.put("PublicNetworkConfiguration", value.into_node()); self }
    /// Sets `PrivateNetworkConfiguration`.
    #[inline] pub fn private_network_configuration(mut self, value: impl IntoValue_<PrivateNetworkConfiguration>) -> Self { self.0.put("PrivateNetworkConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::MailManagerIngressPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
#[derive(Debug)]
pub enum IngressPointStatusToUpdate {}
impl IngressPointStatusToUpdate {
    /// `ACTIVE`
    pub const ACTIVE: Value_<IngressPointStatusToUpdate> = Value_::constant("ACTIVE");
    /// `CLOSED`
    pub const CLOSED: Value_<IngressPointStatusToUpdate> = Value_::constant("CLOSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressPointStatusToUpdate> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerIngressPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
#[derive(Debug)]
pub enum TlsPolicy {}
impl TlsPolicy {
    /// `REQUIRED`
    pub const REQUIRED: Value_<TlsPolicy> = Value_::constant("REQUIRED");
    /// `OPTIONAL`
    pub const OPTIONAL: Value_<TlsPolicy> = Value_::constant("OPTIONAL");
    /// `FIPS`
    pub const FIPS: Value_<TlsPolicy> = Value_::constant("FIPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TlsPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::MailManagerIngressPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
#[derive(Debug)]
pub enum IngressPointType {}
impl IngressPointType {
    /// `OPEN`
    pub const OPEN: Value_<IngressPointType> = Value_::constant("OPEN");
    /// `AUTH`
    pub const AUTH: Value_<IngressPointType> = Value_::constant("AUTH");
    /// `MTLS`
    pub const MTLS: Value_<IngressPointType> = Value_::constant("MTLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngressPointType> { Value_::from_node(value.into_node()) }
}
