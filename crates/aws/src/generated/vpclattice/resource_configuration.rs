// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ResourceConfiguration`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[must_use]
pub struct ResourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceConfiguration<Missing_<super::required::name>, Missing_<super::required::resource_configuration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceConfiguration<S0, S1> {
    /// Sets `AllowAssociationToSharableServiceNetwork`.
    #[inline] pub fn allow_association_to_sharable_service_network(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowAssociationToSharableServiceNetwork", value.into_node()); self }
    /// Sets `CustomDomainName`. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn custom_domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomDomainName", value.into_node()); self }
    /// Sets `DomainVerificationId`. Exactly 20 characters. An update replaces the resource.
    #[inline] pub fn domain_verification_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainVerificationId", value.into_node()); self }
    /// Sets `GroupDomain`. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn group_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupDomain", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 40 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResourceConfiguration<Set_, S1> { self.0.put("Name", value.into_node()); ResourceConfiguration(self.0, PhantomData_) }
    /// Sets `PortRanges`.
    #[inline] pub fn port_ranges(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PortRanges", value.into_node()); self }
    /// Sets `ProtocolType`. An update replaces the resource. The values are constants of [`ProtocolType`].
    #[inline] pub fn protocol_type(mut self, value: impl IntoValue_<ProtocolType>) -> Self { self.0.put("ProtocolType", value.into_node()); self }
    /// Sets `ResourceConfigurationAuthType`. An update replaces the resource. The values are constants of [`ResourceConfigurationAuthType`].
    #[inline] pub fn resource_configuration_auth_type(mut self, value: impl IntoValue_<ResourceConfigurationAuthType>) -> Self { self.0.put("ResourceConfigurationAuthType", value.into_node()); self }
    /// Sets `ResourceConfigurationDefinition`.
    #[inline] pub fn resource_configuration_definition(mut self, value: impl IntoValue_<ResourceConfigurationDefinition>) -> Self { self.0.put("ResourceConfigurationDefinition", value.into_node()); self }
    /// Sets `ResourceConfigurationGroupId`. Exactly 22 characters.
    #[inline] pub fn resource_configuration_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceConfigurationGroupId", value.into_node()); self }
    /// Sets `ResourceConfigurationType`. Required. An update replaces the resource. The values are constants of [`ResourceConfigurationType`].
    #[inline] pub fn resource_configuration_type(mut self, value: impl IntoValue_<ResourceConfigurationType>) -> ResourceConfiguration<S0, Set_> { self.0.put("ResourceConfigurationType", value.into_node()); ResourceConfiguration(self.0, PhantomData_) }
    /// Sets `ResourceGatewayId`. An update replaces the resource.
    #[inline] pub fn resource_gateway_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceGatewayId", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceConfiguration> for ResourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::VpcLattice::ResourceConfiguration";
    type Handle = ResourceConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceConfigurationRef(Id_);
impl From<Id_> for ResourceConfigurationRef { #[inline] fn from(id: Id_) -> Self { ResourceConfigurationRef(id) } }
impl AsRef<Id_> for ResourceConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::VpcLattice::ResourceConfiguration.DnsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-resourceconfiguration-dnsresource.html)
#[must_use]
pub struct DnsResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DnsResource<Missing_<super::required::domain_name>, Missing_<super::required::ip_address_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DnsResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DnsResource<S0, S1> {
    /// Sets `DomainName`. Required. 3 to 255 characters.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> DnsResource<Set_, S1> { self.0.put("DomainName", value.into_node()); DnsResource(self.0, PhantomData_) }
    /// Sets `IpAddressType`. Required. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> DnsResource<S0, Set_> { self.0.put("IpAddressType", value.into_node()); DnsResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DnsResource> for DnsResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::ResourceConfiguration.CidrResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-resourceconfiguration-cidrresource.html)
#[must_use]
pub struct CidrResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CidrResource<Missing_<super::required::cidr_ranges>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CidrResource(Properties_::new(), PhantomData_) }
}
impl<S0> CidrResource<S0> {
    /// Sets `CidrRanges`. Required. 1 to 10 items.
    #[inline] pub fn cidr_ranges(mut self, value: impl IntoValue_<Vec<String>>) -> CidrResource<Set_> { self.0.put("CidrRanges", value.into_node()); CidrResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CidrResource> for CidrResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::ResourceConfiguration.ResourceConfigurationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[must_use]
pub struct ResourceConfigurationDefinition(Properties_);
impl ResourceConfigurationDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceConfigurationDefinition(Properties_::new()) }
}
impl ResourceConfigurationDefinition {
    /// Sets `IpResource`. 4 to 39 characters.
    #[inline] pub fn ip_resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpResource", value.into_node()); self }
    /// Sets `ArnResource`. At most 1224 characters.
    #[inline] pub fn arn_resource(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArnResource", value.into_node()); self }
    /// Sets `DnsResource`.
    #[inline] pub fn dns_resource(mut self, value: impl IntoValue_<DnsResource>) -> Self { self.0.put("DnsResource", value.into_node()); self }
    /// Sets `CidrResource`.
    #[inline] pub fn cidr_resource(mut self, value: impl IntoValue_<CidrResource>) -> Self { self.0.put("CidrResource", value.into_node()); self }
}
impl IntoValue_<ResourceConfigurationDefinition> for ResourceConfigurationDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[derive(Debug)]
pub enum ProtocolType {}
impl ProtocolType {
    /// `TCP`
    pub const TCP: Value_<ProtocolType> = Value_::constant("TCP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtocolType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[derive(Debug)]
pub enum ResourceConfigurationAuthType {}
impl ResourceConfigurationAuthType {
    /// `NONE`
    pub const NONE: Value_<ResourceConfigurationAuthType> = Value_::constant("NONE");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<ResourceConfigurationAuthType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceConfigurationAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("IPV6");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::ResourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
#[derive(Debug)]
pub enum ResourceConfigurationType {}
impl ResourceConfigurationType {
    /// `GROUP`
    pub const GROUP: Value_<ResourceConfigurationType> = Value_::constant("GROUP");
    /// `CHILD`
    pub const CHILD: Value_<ResourceConfigurationType> = Value_::constant("CHILD");
    /// `SINGLE`
    pub const SINGLE: Value_<ResourceConfigurationType> = Value_::constant("SINGLE");
    /// `ARN`
    pub const ARN: Value_<ResourceConfigurationType> = Value_::constant("ARN");
    /// `CIDR`
    pub const CIDR: Value_<ResourceConfigurationType> = Value_::constant("CIDR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceConfigurationType> { Value_::from_node(value.into_node()) }
}
