// Made by `cargo xtask generate`; do not edit.
//! `AWS::IdentityStore::GroupMembership`

use stanchion_template::generated::*;

/// `AWS::IdentityStore::GroupMembership`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html)
#[must_use]
pub struct GroupMembership<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GroupMembership<Missing_<super::required::group_id>, Missing_<super::required::identity_store_id>, Missing_<super::required::member_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupMembership(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GroupMembership<S0, S1, S2> {
    /// Sets `GroupId`. Required. 1 to 47 characters. An update replaces the resource.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> GroupMembership<Set_, S1, S2> { self.0.put("GroupId", value.into_node()); GroupMembership(self.0, PhantomData_) }
    /// Sets `IdentityStoreId`. Required. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn identity_store_id(mut self, value: impl IntoValue_<String>) -> GroupMembership<S0, Set_, S2> { self.0.put("IdentityStoreId", value.into_node()); GroupMembership(self.0, PhantomData_) }
    /// Sets `MemberId`. Required. An update replaces the resource.
    #[inline] pub fn member_id(mut self, value: impl IntoValue_<MemberId>) -> GroupMembership<S0, S1, Set_> { self.0.put("MemberId", value.into_node()); GroupMembership(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GroupMembership> for GroupMembership<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for GroupMembership<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IdentityStore::GroupMembership";
    type Handle = GroupMembershipRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GroupMembership`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupMembershipRef(Id_);
impl From<Id_> for GroupMembershipRef { #[inline] fn from(id: Id_) -> Self { GroupMembershipRef(id) } }
impl AsRef<Id_> for GroupMembershipRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupMembershipRef {
    /// `Ref`: `MembershipId|IdentityStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MembershipId`
    #[inline] pub fn membership_id(&self) -> Value_<String> { self.0.attribute("MembershipId") }
}
/// `AWS::IdentityStore::GroupMembership.MemberId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-identitystore-groupmembership-memberid.html)
#[must_use]
pub struct MemberId<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MemberId<Missing_<super::required::user_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemberId(Properties_::new(), PhantomData_) }
}
impl<S0> MemberId<S0> {
    /// Sets `UserId`. Required. 1 to 47 characters.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> MemberId<Set_> { self.0.put("UserId", value.into_node()); MemberId(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MemberId> for MemberId<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
