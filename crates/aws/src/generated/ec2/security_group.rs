// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SecurityGroup`

use stanchion_template::generated::*;

/// `AWS::EC2::SecurityGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html)
#[must_use]
pub struct SecurityGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityGroup<Missing_<super::required::group_description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroup(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityGroup<S0> {
    /// Sets `GroupDescription`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn group_description(mut self, value: impl IntoValue_<String>) -> SecurityGroup<Set_> { self.0.put("GroupDescription", value.into_node()); SecurityGroup(self.0, PhantomData_) }
    /// Sets `GroupName`. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `SecurityGroupEgress`.
    #[inline] pub fn security_group_egress(mut self, value: impl IntoValue_<Vec<Egress>>) -> Self { self.0.put("SecurityGroupEgress", value.into_node()); self }
    /// Sets `SecurityGroupIngress`.
    #[inline] pub fn security_group_ingress(mut self, value: impl IntoValue_<Vec<Ingress>>) -> Self { self.0.put("SecurityGroupIngress", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityGroup> for SecurityGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityGroup<S0> {
    const TYPE: &'static str = "AWS::EC2::SecurityGroup";
    type Handle = SecurityGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityGroupRef(Id_);
impl From<Id_> for SecurityGroupRef { #[inline] fn from(id: Id_) -> Self { SecurityGroupRef(id) } }
impl AsRef<Id_> for SecurityGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GroupId`
    #[inline] pub fn group_id(&self) -> Value_<String> { self.0.attribute("GroupId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::SecurityGroup.Egress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html)
#[must_use]
pub struct Egress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Egress<Missing_<super::required::ip_protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Egress(Properties_::new(), PhantomData_) }
}
impl<S0> Egress<S0> {
    /// Sets `CidrIp`.
    #[inline] pub fn cidr_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIp", value.into_node()); self }
    /// Sets `CidrIpv6`.
    #[inline] pub fn cidr_ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIpv6", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationPrefixListId`.
    #[inline] pub fn destination_prefix_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPrefixListId", value.into_node()); self }
    /// Sets `DestinationSecurityGroupId`.
    #[inline] pub fn destination_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationSecurityGroupId", value.into_node()); self }
    /// Sets `FromPort`. At least -1.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `IpProtocol`. Required.
    #[inline] pub fn ip_protocol(mut self, value: impl IntoValue_<String>) -> Egress<Set_> { self.0.put("IpProtocol", value.into_node()); Egress(self.0, PhantomData_) }
    /// Sets `ToPort`. At least -1.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Egress> for Egress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SecurityGroup.Ingress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html)
#[must_use]
pub struct Ingress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ingress<Missing_<super::required::ip_protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ingress(Properties_::new(), PhantomData_) }
}
impl<S0> Ingress<S0> {
    /// Sets `CidrIp`.
    #[inline] pub fn cidr_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIp", value.into_node()); self }
    /// Sets `CidrIpv6`.
    #[inline] pub fn cidr_ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIpv6", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FromPort`. At least -1.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `IpProtocol`. Required.
    #[inline] pub fn ip_protocol(mut self, value: impl IntoValue_<String>) -> Ingress<Set_> { self.0.put("IpProtocol", value.into_node()); Ingress(self.0, PhantomData_) }
    /// Sets `SourcePrefixListId`.
    #[inline] pub fn source_prefix_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePrefixListId", value.into_node()); self }
    /// Sets `SourceSecurityGroupId`.
    #[inline] pub fn source_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupId", value.into_node()); self }
    /// Sets `SourceSecurityGroupName`.
    #[inline] pub fn source_security_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupName", value.into_node()); self }
    /// Sets `SourceSecurityGroupOwnerId`.
    #[inline] pub fn source_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupOwnerId", value.into_node()); self }
    /// Sets `ToPort`. At least -1.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Ingress> for Ingress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
