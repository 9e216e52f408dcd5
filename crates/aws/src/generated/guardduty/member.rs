// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::Member`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html)
#[must_use]
pub struct Member<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Member<Missing_<super::required::email>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Member(Properties_::new(), PhantomData_) }
}
impl<S0> Member<S0> {
    /// Sets `DetectorId`. 1 to 300 characters. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorId", value.into_node()); self }
    /// Sets `DisableEmailNotification`.
    #[inline] pub fn disable_email_notification(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableEmailNotification", value.into_node()); self }
    /// Sets `Email`. Required. An update may replace the resource.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Member<Set_> { self.0.put("Email", value.into_node()); Member(self.0, PhantomData_) }
    /// Sets `MemberId`. An update replaces the resource.
    #[inline] pub fn member_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MemberId", value.into_node()); self }
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Member> for Member<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Member<S0> {
    const TYPE: &'static str = "AWS::GuardDuty::Member";
    type Handle = MemberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Member`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MemberRef(Id_);
impl From<Id_> for MemberRef { #[inline] fn from(id: Id_) -> Self { MemberRef(id) } }
impl AsRef<Id_> for MemberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MemberRef {
    /// `Ref`: `DetectorId|MemberId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::GuardDuty::Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Created`
    pub const CREATED: Value_<Status> = Value_::constant("Created");
    /// `Disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("Enabled");
    /// `Invited`
    pub const INVITED: Value_<Status> = Value_::constant("Invited");
    /// `Removed`
    pub const REMOVED: Value_<Status> = Value_::constant("Removed");
    /// `Resigned`
    pub const RESIGNED: Value_<Status> = Value_::constant("Resigned");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
