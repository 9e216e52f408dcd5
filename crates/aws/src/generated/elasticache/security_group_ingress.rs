// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::SecurityGroupIngress`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::SecurityGroupIngress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html)
#[must_use]
pub struct SecurityGroupIngress<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityGroupIngress<Missing_<super::required::cache_security_group_name>, Missing_<super::required::ec2_security_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroupIngress(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityGroupIngress<S0, S1> {
    /// Sets `CacheSecurityGroupName`. Required.
    #[inline] pub fn cache_security_group_name(mut self, value: impl IntoValue_<String>) -> SecurityGroupIngress<Set_, S1> { self.0.put("CacheSecurityGroupName", value.into_node()); SecurityGroupIngress(self.0, PhantomData_) }
    /// Sets `EC2SecurityGroupName`. Required.
    #[inline] pub fn ec2_security_group_name(mut self, value: impl IntoValue_<String>) -> SecurityGroupIngress<S0, Set_> { self.0.put("EC2SecurityGroupName", value.into_node()); SecurityGroupIngress(self.0, PhantomData_) }
    /// Sets `EC2SecurityGroupOwnerId`.
    #[inline] pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityGroupIngress> for SecurityGroupIngress<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityGroupIngress<S0, S1> {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress";
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
