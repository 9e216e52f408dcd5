// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::Service`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html)
#[must_use]
pub struct Service(Properties_);
impl Service {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Service(Properties_::new()) }
}
impl Service {
    /// Sets `AuthType`. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `CertificateArn`. At most 2048 characters.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `CustomDomainName`. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn custom_domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomDomainName", value.into_node()); self }
    /// Sets `DnsEntry`.
    #[inline] pub fn dns_entry(mut self, value: impl IntoValue_<DnsEntry>) -> Self { self.0.put("DnsEntry", value.into_node()); self }
    /// Sets `IdleTimeoutSeconds`. 60 to 600.
    #[inline] pub fn idle_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeoutSeconds", value.into_node()); self }
    /// Sets `Name`. 3 to 40 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Service> for Service { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Service {
    const TYPE: &'static str = "AWS::VpcLattice::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DnsEntry.DomainName`
    #[inline] pub fn dns_entry_domain_name(&self) -> Value_<String> { self.0.attribute("DnsEntry.DomainName") }
    /// `Fn::GetAtt` `DnsEntry.HostedZoneId`
    #[inline] pub fn dns_entry_hosted_zone_id(&self) -> Value_<String> { self.0.attribute("DnsEntry.HostedZoneId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::VpcLattice::Service.DnsEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-service-dnsentry.html)
#[must_use]
pub struct DnsEntry(Properties_);
impl DnsEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DnsEntry(Properties_::new()) }
}
impl DnsEntry {
    /// Sets `DomainName`.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `HostedZoneId`.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneId", value.into_node()); self }
}
impl IntoValue_<DnsEntry> for DnsEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `NONE`
    pub const NONE: Value_<AuthType> = Value_::constant("NONE");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
