// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SecurityGroupVpcAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::SecurityGroupVpcAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html)
#[must_use]
pub struct SecurityGroupVpcAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityGroupVpcAssociation<Missing_<super::required::group_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityGroupVpcAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityGroupVpcAssociation<S0, S1> {
    /// Sets `GroupId`. Required. An update replaces the resource.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> SecurityGroupVpcAssociation<Set_, S1> { self.0.put("GroupId", value.into_node()); SecurityGroupVpcAssociation(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> SecurityGroupVpcAssociation<S0, Set_> { self.0.put("VpcId", value.into_node()); SecurityGroupVpcAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityGroupVpcAssociation> for SecurityGroupVpcAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityGroupVpcAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::SecurityGroupVpcAssociation";
    type Handle = SecurityGroupVpcAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityGroupVpcAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityGroupVpcAssociationRef(Id_);
impl From<Id_> for SecurityGroupVpcAssociationRef { #[inline] fn from(id: Id_) -> Self { SecurityGroupVpcAssociationRef(id) } }
impl AsRef<Id_> for SecurityGroupVpcAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityGroupVpcAssociationRef {
    /// `Ref`: `GroupId|VpcId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
    /// `Fn::GetAtt` `VpcOwnerId`
    #[inline] pub fn vpc_owner_id(&self) -> Value_<String> { self.0.attribute("VpcOwnerId") }
}
