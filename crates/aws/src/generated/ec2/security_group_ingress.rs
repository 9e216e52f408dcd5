// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SecurityGroupIngress`

use stanchion_template::generated::*;

/// `AWS::EC2::SecurityGroupIngress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html)
#[must_use]
pub struct SecurityGroupIngress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityGroupIngress<Missing_<super::required::ip_protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroupIngress(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityGroupIngress<S0> {
    /// Sets `CidrIp`. An update replaces the resource.
    #[inline] pub fn cidr_ip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIp", value.into_node()); self }
    /// Sets `CidrIpv6`. An update replaces the resource.
    #[inline] pub fn cidr_ipv6(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CidrIpv6", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FromPort`. At least -1. An update replaces the resource.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `GroupId`. An update replaces the resource.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `GroupName`. An update replaces the resource.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `IpProtocol`. Required. An update replaces the resource.
    #[inline] pub fn ip_protocol(mut self, value: impl IntoValue_<String>) -> SecurityGroupIngress<Set_> { self.0.put("IpProtocol", value.into_node()); SecurityGroupIngress(self.0, PhantomData_) }
    /// Sets `SourcePrefixListId`. An update replaces the resource.
    #[inline] pub fn source_prefix_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePrefixListId", value.into_node()); self }
    /// Sets `SourceSecurityGroupId`. An update replaces the resource.
    #[inline] pub fn source_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupId", value.into_node()); self }
    /// Sets `SourceSecurityGroupName`. An update replaces the resource.
    #[inline] pub fn source_security_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupName", value.into_node()); self }
    /// Sets `SourceSecurityGroupOwnerId`. An update replaces the resource.
    #[inline] pub fn source_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSecurityGroupOwnerId", value.into_node()); self }
    /// Sets `ToPort`. At least -1. An update replaces the resource.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityGroupIngress> for SecurityGroupIngress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityGroupIngress<S0> {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupIngress";
    type Handle = SecurityGroupIngressRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityGroupIngress`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityGroupIngressRef(Id_);
impl From<Id_> for SecurityGroupIngressRef { #[inline] fn from(id: Id_) -> Self { SecurityGroupIngressRef(id) } }
impl AsRef<Id_> for SecurityGroupIngressRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityGroupIngressRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
