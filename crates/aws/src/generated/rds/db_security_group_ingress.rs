// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBSecurityGroupIngress`

use stanchion_template::generated::*;

/// `AWS::RDS::DBSecurityGroupIngress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html)
#[must_use]
pub struct DBSecurityGroupIngress<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DBSecurityGroupIngress<Missing_<super::required::db_security_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBSecurityGroupIngress(Properties_::new(), PhantomData_) }
}
impl<S0> DBSecurityGroupIngress<S0> {
    /// Sets `CIDRIP`.
    #[inline] pub fn cidrip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CIDRIP", value.into_node()); self }
    /// Sets `DBSecurityGroupName`. Required.
    #[inline] pub fn db_security_group_name(mut self, value: impl IntoValue_<String>) -> DBSecurityGroupIngress<Set_> { self.0.put("DBSecurityGroupName", value.into_node()); DBSecurityGroupIngress(self.0, PhantomData_) }
    /// Sets `EC2SecurityGroupId`.
    #[inline] pub fn ec2_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupId", value.into_node()); self }
    /// Sets `EC2SecurityGroupName`.
    #[inline] pub fn ec2_security_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupName", value.into_node()); self }
    /// Sets `EC2SecurityGroupOwnerId`.
    #[inline] pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DBSecurityGroupIngress> for DBSecurityGroupIngress<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DBSecurityGroupIngress<S0> {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress";
    type Handle = DBSecurityGroupIngressRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBSecurityGroupIngress`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBSecurityGroupIngressRef(Id_);
impl From<Id_> for DBSecurityGroupIngressRef { #[inline] fn from(id: Id_) -> Self { DBSecurityGroupIngressRef(id) } }
impl AsRef<Id_> for DBSecurityGroupIngressRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBSecurityGroupIngressRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
