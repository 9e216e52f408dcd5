// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SecurityGroupEgress`

use stanchion_template::generated::*;

/// `AWS::EC2::SecurityGroupEgress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html)
#[must_use]
pub struct SecurityGroupEgress<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityGroupEgress<Missing_<super::required::group_id>, Missing_<super::required::ip_protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroupEgress(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityGroupEgress<S0, S1> {
    /// Sets `CidrIp`. An update replaces the resource.
    #[inline] pub fn cidr_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIp", value.into_node()); self }
    /// Sets `CidrIpv6`. An update replaces the resource.
    #[inline] pub fn cidr_ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIpv6", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationPrefixListId`. An update replaces the resource.
    #[inline] pub fn destination_prefix_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPrefixListId", value.into_node()); self }
    /// Sets `DestinationSecurityGroupId`. An update replaces the resource.
    #[inline] pub fn destination_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationSecurityGroupId", value.into_node()); self }
    /// Sets `FromPort`. At least -1. An update replaces the resource.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `GroupId`. Required. An update replaces the resource.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> SecurityGroupEgress<Set_, S1> { self.0.put("GroupId", value.into_node()); SecurityGroupEgress(self.0, PhantomData_) }
    /// Sets `IpProtocol`. Required. An update replaces the resource.
    #[inline] pub fn ip_protocol(mut self, value: impl IntoValue_<String>) -> SecurityGroupEgress<S0, Set_> { self.0.put("IpProtocol", value.into_node()); SecurityGroupEgress(self.0, PhantomData_) }
    /// Sets `ToPort`. At least -1. An update replaces the resource.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityGroupEgress> for SecurityGroupEgress<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityGroupEgress<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupEgress";
    type Handle = SecurityGroupEgressRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityGroupEgress`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityGroupEgressRef(Id_);
impl From<Id_> for SecurityGroupEgressRef { #[inline] fn from(id: Id_) -> Self { SecurityGroupEgressRef(id) } }
impl AsRef<Id_> for SecurityGroupEgressRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityGroupEgressRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
