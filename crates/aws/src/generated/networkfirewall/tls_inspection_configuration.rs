// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::TLSInspectionConfiguration`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::TLSInspectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
#[must_use]
pub struct TLSInspectionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TLSInspectionConfiguration<Missing_<super::required::tls_inspection_configuration>, Missing_<super::required::tls_inspection_configuration_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TLSInspectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TLSInspectionConfiguration<S0, S1> {
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `TLSInspectionConfiguration`. Required.
    #[inline] pub fn tls_inspection_configuration(mut self, value: impl IntoValue_<TLSInspectionConfiguration2>) -> TLSInspectionConfiguration<Set_, S1> { self.0.put("TLSInspectionConfiguration", value.into_node()); TLSInspectionConfiguration(self.0, PhantomData_) }
    /// Sets `TLSInspectionConfigurationName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn tls_inspection_configuration_name(mut self, value: impl IntoValue_<String>) -> TLSInspectionConfiguration<S0, Set_> { self.0.put("TLSInspectionConfigurationName", value.into_node()); TLSInspectionConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TLSInspectionConfiguration> for TLSInspectionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TLSInspectionConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";
    type Handle = TLSInspectionConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TLSInspectionConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TLSInspectionConfigurationRef(Id_);
impl From<Id_> for TLSInspectionConfigurationRef { #[inline] fn from(id: Id_) -> Self { TLSInspectionConfigurationRef(id) } }
impl AsRef<Id_> for TLSInspectionConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TLSInspectionConfigurationRef {
    /// `Ref`: `TLSInspectionConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TLSInspectionConfigurationArn`
    #[inline] pub fn tls_inspection_configuration_arn(&self) -> Value_<String> { self.0.attribute("TLSInspectionConfigurationArn") }
    /// `Fn::GetAtt` `TLSInspectionConfigurationId`
    #[inline] pub fn tls_inspection_configuration_id(&self) -> Value_<String> { self.0.attribute("TLSInspectionConfigurationId") }
}
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.CheckCertificateRevocationStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
#[must_use]
pub struct CheckCertificateRevocationStatus(Properties_);
impl CheckCertificateRevocationStatus {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CheckCertificateRevocationStatus(Properties_::new()) }
}
impl CheckCertificateRevocationStatus {
    /// Sets `RevokedStatusAction`. The values are constants of [`RevokedStatusAction`].
    #[inline] pub fn revoked_status_action(mut self, value: impl IntoValue_<RevokedStatusAction>) -> Self { self.0.put("RevokedStatusAction", value.into_node()); self }
    /// Sets `UnknownStatusAction`. The values are constants of [`UnknownStatusAction`].
    #[inline] pub fn unknown_status_action(mut self, value: impl IntoValue_<UnknownStatusAction>) -> Self { self.0.put("UnknownStatusAction", value.into_node()); self }
}
impl IntoValue_<CheckCertificateRevocationStatus> for CheckCertificateRevocationStatus { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-portrange.html)
#[must_use]
pub struct PortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortRange<Missing_<super::required::from_port>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortRange<S0, S1> {
    /// Sets `FromPort`. Required. 0 to 65535.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> PortRange<Set_, S1> { self.0.put("FromPort", value.into_node()); PortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 0 to 65535.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> PortRange<S0, Set_> { self.0.put("ToPort", value.into_node()); PortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortRange> for PortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-address.html)
#[must_use]
pub struct Address<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Address<Missing_<super::required::address_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Address(Properties_::new(), PhantomData_) }
}
impl<S0> Address<S0> {
    /// Sets `AddressDefinition`. Required. 1 to 255 characters.
    #[inline] pub fn address_definition(mut self, value: impl IntoValue_<String>) -> Address<Set_> { self.0.put("AddressDefinition", value.into_node()); Address(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Address> for Address<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificateScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificatescope.html)
#[must_use]
pub struct ServerCertificateScope(Properties_);
impl ServerCertificateScope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerCertificateScope(Properties_::new()) }
}
impl ServerCertificateScope {
    /// Sets `DestinationPorts`.
    #[inline] pub fn destination_ports(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("DestinationPorts", value.into_node()); self }
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<Address>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `Protocols`.
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Protocols", value.into_node()); self }
    /// Sets `SourcePorts`.
    #[inline] pub fn source_ports(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("SourcePorts", value.into_node()); self }
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<Address>>) -> Self { self.0.put("Sources", value.into_node()); self }
}
impl IntoValue_<ServerCertificateScope> for ServerCertificateScope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificate.html)
#[must_use]
pub struct ServerCertificate(Properties_);
impl ServerCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerCertificate(Properties_::new()) }
}
impl ServerCertificate {
    /// Sets `ResourceArn`. 1 to 256 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceArn", value.into_node()); self }
}
impl IntoValue_<ServerCertificate> for ServerCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.ServerCertificateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration.html)
#[must_use]
pub struct ServerCertificateConfiguration(Properties_);
impl ServerCertificateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerCertificateConfiguration(Properties_::new()) }
}
impl ServerCertificateConfiguration {
    /// Sets `CertificateAuthorityArn`. 1 to 256 characters.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateAuthorityArn", value.into_node()); self }
    /// Sets `CheckCertificateRevocationStatus`.
    #[inline] pub fn check_certificate_revocation_status(mut self, value: impl IntoValue_<CheckCertificateRevocationStatus>) -> Self { self.0.put("CheckCertificateRevocationStatus", value.into_node()); self }
    /// Sets `Scopes`.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<ServerCertificateScope>>) -> Self { self.0.put("Scopes", value.into_node()); self }
    /// Sets `ServerCertificates`.
    #[inline] pub fn server_certificates(mut self, value: impl IntoValue_<Vec<ServerCertificate>>) -> Self { self.0.put("ServerCertificates", value.into_node()); self }
}
impl IntoValue_<ServerCertificateConfiguration> for ServerCertificateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::TLSInspectionConfiguration.TLSInspectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-tlsinspectionconfiguration.html)
#[must_use]
pub struct TLSInspectionConfiguration2(Properties_);
impl TLSInspectionConfiguration2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TLSInspectionConfiguration2(Properties_::new()) }
}
impl TLSInspectionConfiguration2 {
    /// Sets `ServerCertificateConfigurations`.
    #[inline] pub fn server_certificate_configurations(mut self, value: impl IntoValue_<Vec<ServerCertificateConfiguration>>) -> Self { self.0.put("ServerCertificateConfigurations", value.into_node()); self }
}
impl IntoValue_<TLSInspectionConfiguration2> for TLSInspectionConfiguration2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::TLSInspectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
#[derive(Debug)]
pub enum RevokedStatusAction {}
impl RevokedStatusAction {
    /// `PASS`
    pub const PASS: Value_<RevokedStatusAction> = Value_::constant("PASS");
    /// `DROP`
    pub const DROP: Value_<RevokedStatusAction> = Value_::constant("DROP");
    /// `REJECT`
    pub const REJECT: Value_<RevokedStatusAction> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RevokedStatusAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::TLSInspectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
#[derive(Debug)]
pub enum UnknownStatusAction {}
impl UnknownStatusAction {
    /// `PASS`
    pub const PASS: Value_<UnknownStatusAction> = Value_::constant("PASS");
    /// `DROP`
    pub const DROP: Value_<UnknownStatusAction> = Value_::constant("DROP");
    /// `REJECT`
    pub const REJECT: Value_<UnknownStatusAction> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UnknownStatusAction> { Value_::from_node(value.into_node()) }
}
