// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkAclEntry`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkAclEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html)
#[must_use]
pub struct NetworkAclEntry<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NetworkAclEntry<Missing_<super::required::network_acl_id>, Missing_<super::required::protocol>, Missing_<super::required::rule_action>, Missing_<super::required::rule_number>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkAclEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NetworkAclEntry<S0, S1, S2, S3> {
    /// Sets `CidrBlock`.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrBlock", value.into_node()); self }
    /// Sets `Egress`. An update replaces the resource.
    #[inline] pub fn egress(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Egress", value.into_node()); self }
    /// Sets `Icmp`.
    #[inline] pub fn icmp(mut self, value: impl IntoValue_<Icmp>) -> Self { self.0.put("Icmp", value.into_node()); self }
    /// Sets `Ipv6CidrBlock`.
    #[inline] pub fn ipv6_cidr_block(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6CidrBlock", value.into_node()); self }
    /// Sets `NetworkAclId`. Required. An update replaces the resource.
    #[inline] pub fn network_acl_id(mut self, value: impl IntoValue_<String>) -> NetworkAclEntry<Set_, S1, S2, S3> { self.0.put("NetworkAclId", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
    /// Sets `PortRange`.
    #[inline] pub fn port_range(mut self, value: impl IntoValue_<PortRange>) -> Self { self.0.put("PortRange", value.into_node()); self }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<i64>) -> NetworkAclEntry<S0, Set_, S2, S3> { self.0.put("Protocol", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
    /// Sets `RuleAction`. Required.
    #[inline] pub fn rule_action(mut self, value: impl IntoValue_<String>) -> NetworkAclEntry<S0, S1, Set_, S3> { self.0.put("RuleAction", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
    /// Sets `RuleNumber`. Required. An update replaces the resource.
    #[inline] pub fn rule_number(mut self, value: impl IntoValue_<i64>) -> NetworkAclEntry<S0, S1, S2, Set_> { self.0.put("RuleNumber", value.into_node()); NetworkAclEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NetworkAclEntry> for NetworkAclEntry<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for NetworkAclEntry<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::NetworkAclEntry";
    type Handle = NetworkAclEntryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkAclEntry`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkAclEntryRef(Id_);
impl From<Id_> for NetworkAclEntryRef { #[inline] fn from(id: Id_) -> Self { NetworkAclEntryRef(id) } }
impl AsRef<Id_> for NetworkAclEntryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkAclEntryRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EC2::NetworkAclEntry.Icmp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkaclentry-icmp.html)
#[must_use]
pub struct Icmp(Properties_);
impl Icmp {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Icmp(Properties_::new()) }
}
impl Icmp {
    /// Sets `Code`.
    #[inline] pub fn code(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Icmp> for Icmp { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkAclEntry.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkaclentry-portrange.html)
#[must_use]
pub struct PortRange(Properties_);
impl PortRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new()) }
}
impl PortRange {
    /// Sets `From`.
    #[inline] pub fn from(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("From", value.into_node()); self }
    /// Sets `To`.
    #[inline] pub fn to(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("To", value.into_node()); self }
}
impl IntoValue_<PortRange> for PortRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
