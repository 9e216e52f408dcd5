// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::Profile`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html)
#[must_use]
pub struct Profile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Profile<Missing_<super::required::profile_description>, Missing_<super::required::profile_name>, Missing_<super::required::profile_questions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Profile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Profile<S0, S1, S2> {
    /// Sets `ProfileDescription`. Required. 3 to 100 characters.
    #[inline] pub fn profile_description(mut self, value: impl IntoValue_<String>) -> Profile<Set_, S1, S2> { self.0.put("ProfileDescription", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `ProfileName`. Required. 3 to 100 characters. An update replaces the resource.
    #[inline] pub fn profile_name(mut self, value: impl IntoValue_<String>) -> Profile<S0, Set_, S2> { self.0.put("ProfileName", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `ProfileQuestions`. Required.
    #[inline] pub fn profile_questions(mut self, value: impl IntoValue_<Vec<ProfileQuestionUpdate>>) -> Profile<S0, S1, Set_> { self.0.put("ProfileQuestions", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Profile> for Profile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Profile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WellArchitected::Profile";
    type Handle = ProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Profile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileRef(Id_);
impl From<Id_> for ProfileRef { #[inline] fn from(id: Id_) -> Self { ProfileRef(id) } }
impl AsRef<Id_> for ProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileRef {
    /// `Ref`: `ProfileArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
    /// `Fn::GetAtt` `ProfileArn`
    #[inline] pub fn profile_arn(&self) -> Value_<String> { self.0.attribute("ProfileArn") }
    /// `Fn::GetAtt` `ProfileVersion`
    #[inline] pub fn profile_version(&self) -> Value_<String> { self.0.attribute("ProfileVersion") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::WellArchitected::Profile.ProfileQuestionUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-profile-profilequestionupdate.html)
#[must_use]
pub struct ProfileQuestionUpdate(Properties_);
impl ProfileQuestionUpdate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProfileQuestionUpdate(Properties_::new()) }
}
impl ProfileQuestionUpdate {
    /// Sets `QuestionId`. 1 to 128 characters.
    #[inline] pub fn question_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QuestionId", value.into_node()); self }
    /// Sets `SelectedChoiceIds`.
    #[inline] pub fn selected_choice_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SelectedChoiceIds", value.into_node()); self }
}
impl IntoValue_<ProfileQuestionUpdate> for ProfileQuestionUpdate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
