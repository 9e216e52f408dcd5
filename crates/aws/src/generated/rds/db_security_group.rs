// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBSecurityGroup`

use stanchion_template::generated::*;

/// `AWS::RDS::DBSecurityGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html)
#[must_use]
pub struct DBSecurityGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBSecurityGroup<Missing_<super::required::db_security_group_ingress>, Missing_<super::required::group_description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBSecurityGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBSecurityGroup<S0, S1> {
    /// Sets `DBSecurityGroupIngress`. Required.
    #[inline] pub fn db_security_group_ingress(mut self, value: impl IntoValue_<Vec<Ingress>>) -> DBSecurityGroup<Set_, S1> { self.0.put("DBSecurityGroupIngress", value.into_node()); DBSecurityGroup(self.0, PhantomData_) }
    /// Sets `EC2VpcId`. An update replaces the resource.
    #[inline] pub fn ec2_vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2VpcId", value.into_node()); self }
    /// Sets `GroupDescription`. Required. An update replaces the resource.
    #[inline] pub fn group_description(mut self, value: impl IntoValue_<String>) -> DBSecurityGroup<S0, Set_> { self.0.put("GroupDescription", value.into_node()); DBSecurityGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBSecurityGroup> for DBSecurityGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBSecurityGroup<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroup";
    type Handle = DBSecurityGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBSecurityGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBSecurityGroupRef(Id_);
impl From<Id_> for DBSecurityGroupRef { #[inline] fn from(id: Id_) -> Self { DBSecurityGroupRef(id) } }
impl AsRef<Id_> for DBSecurityGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBSecurityGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::RDS::DBSecurityGroup.Ingress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsecuritygroup-ingress.html)
#[must_use]
pub struct Ingress(Properties_);
impl Ingress {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ingress(Properties_::new()) }
}
impl Ingress {
    /// Sets `CIDRIP`.
    #[inline] pub fn cidrip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CIDRIP", value.into_node()); self }
    /// Sets `EC2SecurityGroupId`.
    #[inline] pub fn ec2_security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupId", value.into_node()); self }
    /// Sets `EC2SecurityGroupName`.
    #[inline] pub fn ec2_security_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupName", value.into_node()); self }
    /// Sets `EC2SecurityGroupOwnerId`.
    #[inline] pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2SecurityGroupOwnerId", value.into_node()); self }
}
impl IntoValue_<Ingress> for Ingress { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
