// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::GroupProfile`

use stanchion_template::generated::*;

/// `AWS::DataZone::GroupProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html)
#[must_use]
pub struct GroupProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupProfile<Missing_<super::required::domain_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupProfile(Properties_::new(), PhantomData_) }
}
impl<S0> GroupProfile<S0> {
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> GroupProfile<Set_> { self.0.put("DomainIdentifier", value.into_node()); GroupProfile(self.0, PhantomData_) }
    /// Sets `GroupIdentifier`. An update replaces the resource.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
    /// Sets `GroupType`. The values are constants of [`GroupType`].
    #[inline] pub fn group_type(mut self, value: impl IntoValue_<GroupType>) -> Self { self.0.put("GroupType", value.into_node()); self }
    /// Sets `RolePrincipalArn`. An update replaces the resource.
    #[inline] pub fn role_principal_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RolePrincipalArn", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`GroupProfileStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<GroupProfileStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GroupProfile> for GroupProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GroupProfile<S0> {
    const TYPE: &'static str = "AWS::DataZone::GroupProfile";
    type Handle = GroupProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GroupProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupProfileRef(Id_);
impl From<Id_> for GroupProfileRef { #[inline] fn from(id: Id_) -> Self { GroupProfileRef(id) } }
impl AsRef<Id_> for GroupProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupProfileRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `GroupName`
    #[inline] pub fn group_name(&self) -> Value_<String> { self.0.attribute("GroupName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `RolePrincipalId`
    #[inline] pub fn role_principal_id(&self) -> Value_<String> { self.0.attribute("RolePrincipalId") }
}
/// Values of `AWS::DataZone::GroupProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html)
#[derive(Debug)]
pub enum GroupType {}
impl GroupType {
    /// `DATAZONE_SSO_GROUP`
    pub const DATAZONE_SSO_GROUP: Value_<GroupType> = Value_::constant("DATAZONE_SSO_GROUP");
    /// `IAM_ROLE_SESSION_GROUP`
    pub const IAM_ROLE_SESSION_GROUP: Value_<GroupType> = Value_::constant("IAM_ROLE_SESSION_GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::GroupProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html)
#[derive(Debug)]
pub enum GroupProfileStatus {}
impl GroupProfileStatus {
    /// `ASSIGNED`
    pub const ASSIGNED: Value_<GroupProfileStatus> = Value_::constant("ASSIGNED");
    /// `NOT_ASSIGNED`
    pub const NOT_ASSIGNED: Value_<GroupProfileStatus> = Value_::constant("NOT_ASSIGNED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupProfileStatus> { Value_::from_node(value.into_node()) }
}
