// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2::UserJourney`

use stanchion_template::generated::*;

/// `AWS::ResilienceHubV2::UserJourney`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html)
#[must_use]
pub struct UserJourney<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserJourney<Missing_<super::required::name>, Missing_<super::required::system_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserJourney(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserJourney<S0, S1> {
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> UserJourney<Set_, S1> { self.0.put("Name", value.into_node()); UserJourney(self.0, PhantomData_) }
    /// Sets `PolicyArn`.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyArn", value.into_node()); self }
    /// Sets `SystemIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn system_identifier(mut self, value: impl IntoValue_<String>) -> UserJourney<S0, Set_> { self.0.put("SystemIdentifier", value.into_node()); UserJourney(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserJourney> for UserJourney<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserJourney<S0, S1> {
    const TYPE: &'static str = "AWS::ResilienceHubV2::UserJourney";
    type Handle = UserJourneyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserJourney`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserJourneyRef(Id_);
impl From<Id_> for UserJourneyRef { #[inline] fn from(id: Id_) -> Self { UserJourneyRef(id) } }
impl AsRef<Id_> for UserJourneyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserJourneyRef {
    /// `Ref`: `SystemIdentifier|UserJourneyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `UserJourneyId`
    #[inline] pub fn user_journey_id(&self) -> Value_<String> { self.0.attribute("UserJourneyId") }
}
