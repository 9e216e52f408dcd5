// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::ClusterSecurityGroupIngress`

use stanchion_template::generated::*;

/// `AWS::Redshift::ClusterSecurityGroupIngress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html)
#[must_use]
pub struct ClusterSecurityGroupIngress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterSecurityGroupIngress<Missing_<super::required::cluster_security_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSecurityGroupIngress(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterSecurityGroupIngress<S0> {
    /// Sets `CIDRIP`. An update replaces the resource.
    #[inline] pub fn cidrip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CIDRIP", value.into_node()); self }
    /// Sets `ClusterSecurityGroupName`. Required. An update replaces the resource.
    #[inline] pub fn cluster_security_group_name(mut self, value: impl IntoValue_<String>) -> ClusterSecurityGroupIngress<Set_> { self.0.put("ClusterSecurityGroupName", value.into_node()); ClusterSecurityGroupIngress(self.0, PhantomData_) }
    /// Sets `EC2SecurityGroupName`. An update replaces the resource.
    #[inline] pub fn ec2_security_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupName", value.into_node()); self }
    /// Sets `EC2SecurityGroupOwnerId`. An update replaces the resource.
    #[inline] pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClusterSecurityGroupIngress> for ClusterSecurityGroupIngress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ClusterSecurityGroupIngress<S0> {
    const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroupIngress";
    type Handle = ClusterSecurityGroupIngressRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSecurityGroupIngress`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSecurityGroupIngressRef(Id_);
impl From<Id_> for ClusterSecurityGroupIngressRef { #[inline] fn from(id: Id_) -> Self { ClusterSecurityGroupIngressRef(id) } }
impl AsRef<Id_> for ClusterSecurityGroupIngressRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSecurityGroupIngressRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
