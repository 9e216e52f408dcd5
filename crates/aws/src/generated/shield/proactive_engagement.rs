// Made by `cargo xtask generate`; do not edit.
//! `AWS::Shield::ProactiveEngagement`

use stanchion_template::generated::*;

/// `AWS::Shield::ProactiveEngagement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html)
#[must_use]
pub struct ProactiveEngagement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProactiveEngagement<Missing_<super::required::emergency_contact_list>, Missing_<super::required::proactive_engagement_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProactiveEngagement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProactiveEngagement<S0, S1> {
    /// Sets `EmergencyContactList`. Required. 1 to 10 items.
    #[inline] pub fn emergency_contact_list(mut self, value: impl IntoValue_<Vec<EmergencyContact>>) -> ProactiveEngagement<Set_, S1> { self.0.put("EmergencyContactList", value.into_node()); ProactiveEngagement(self.0, PhantomData_) }
    /// Sets `ProactiveEngagementStatus`. Required. The values are constants of [`ProactiveEngagementStatus`].
    #[inline] pub fn proactive_engagement_status(mut self, value: impl IntoValue_<ProactiveEngagementStatus>) -> ProactiveEngagement<S0, Set_> { self.0.put("ProactiveEngagementStatus", value.into_node()); ProactiveEngagement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProactiveEngagement> for ProactiveEngagement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ProactiveEngagement<S0, S1> {
    const TYPE: &'static str = "AWS::Shield::ProactiveEngagement";
    type Handle = ProactiveEngagementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProactiveEngagement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProactiveEngagementRef(Id_);
impl From<Id_> for ProactiveEngagementRef { #[inline] fn from(id: Id_) -> Self { ProactiveEngagementRef(id) } }
impl AsRef<Id_> for ProactiveEngagementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProactiveEngagementRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// `AWS::Shield::ProactiveEngagement.EmergencyContact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-proactiveengagement-emergencycontact.html)
#[must_use]
pub struct EmergencyContact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EmergencyContact<Missing_<super::required::email_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmergencyContact(Properties_::new(), PhantomData_) }
}
impl<S0> EmergencyContact<S0> {
    /// Sets `ContactNotes`. 1 to 1024 characters.
    #[inline] pub fn contact_notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactNotes", value.into_node()); self }
    /// Sets `EmailAddress`. Required. 1 to 150 characters.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> EmergencyContact<Set_> { self.0.put("EmailAddress", value.into_node()); EmergencyContact(self.0, PhantomData_) }
    /// Sets `PhoneNumber`. 1 to 16 characters.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PhoneNumber", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EmergencyContact> for EmergencyContact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Shield::ProactiveEngagement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html)
#[derive(Debug)]
pub enum ProactiveEngagementStatus {}
impl ProactiveEngagementStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ProactiveEngagementStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ProactiveEngagementStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProactiveEngagementStatus> { Value_::from_node(value.into_node()) }
}
