// Made by `cargo xtask generate`; do not edit.
//! `AWS::Detective::MemberInvitation`

use stanchion_template::generated::*;

/// `AWS::Detective::MemberInvitation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html)
#[must_use]
pub struct MemberInvitation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MemberInvitation<Missing_<super::required::graph_arn>, Missing_<super::required::member_email_address>, Missing_<super::required::member_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemberInvitation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MemberInvitation<S0, S1, S2> {
    /// Sets `DisableEmailNotification`.
    #[inline] pub fn disable_email_notification(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableEmailNotification", value.into_node()); self }
    /// Sets `GraphArn`. Required. An update replaces the resource.
    #[inline] pub fn graph_arn(mut self, value: impl IntoValue_<String>) -> MemberInvitation<Set_, S1, S2> { self.0.put("GraphArn", value.into_node()); MemberInvitation(self.0, PhantomData_) }
    /// Sets `MemberEmailAddress`. Required.
    #[inline] pub fn member_email_address(mut self, value: impl IntoValue_<String>) -> MemberInvitation<S0, Set_, S2> { self.0.put("MemberEmailAddress", value.into_node()); MemberInvitation(self.0, PhantomData_) }
    /// Sets `MemberId`. Required. An update replaces the resource.
    #[inline] pub fn member_id(mut self, value: impl IntoValue_<String>) -> MemberInvitation<S0, S1, Set_> { self.0.put("MemberId", value.into_node()); MemberInvitation(self.0, PhantomData_) }
    /// Sets `Message`. 1 to 1000 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MemberInvitation> for MemberInvitation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MemberInvitation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Detective::MemberInvitation";
    type Handle = MemberInvitationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MemberInvitation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MemberInvitationRef(Id_);
impl From<Id_> for MemberInvitationRef { #[inline] fn from(id: Id_) -> Self { MemberInvitationRef(id) } }
impl AsRef<Id_> for MemberInvitationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MemberInvitationRef {
    /// `Ref`: `GraphArn|MemberId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
