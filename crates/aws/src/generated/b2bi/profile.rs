// Made by `cargo xtask generate`; do not edit.
//! `AWS::B2BI::Profile`

use stanchion_template::generated::*;

/// `AWS::B2BI::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html)
#[must_use]
pub struct Profile<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Profile<Missing_<super::required::business_name>, Missing_<super::required::logging>, Missing_<super::required::name>, Missing_<super::required::phone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Profile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Profile<S0, S1, S2, S3> {
    /// Sets `BusinessName`. Required. 1 to 254 characters.
    #[inline] pub fn business_name(mut self, value: impl IntoValue_<String>) -> Profile<Set_, S1, S2, S3> { self.0.put("BusinessName", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Email`. 5 to 254 characters.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `Logging`. Required. An update replaces the resource. The values are constants of [`Logging`].
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Profile<S0, Set_, S2, S3> { self.0.put("Logging", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 254 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Profile<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Phone`. Required. 7 to 22 characters.
    #[inline] pub fn phone(mut self, value: impl IntoValue_<String>) -> Profile<S0, S1, S2, Set_> { self.0.put("Phone", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Profile> for Profile<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Profile<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::B2BI::Profile";
    type Handle = ProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Profile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileRef(Id_);
impl From<Id_> for ProfileRef { #[inline] fn from(id: Id_) -> Self { ProfileRef(id) } }
impl AsRef<Id_> for ProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileRef {
    /// `Ref`: `ProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LogGroupName`
    #[inline] pub fn log_group_name(&self) -> Value_<String> { self.0.attribute("LogGroupName") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `ProfileArn`
    #[inline] pub fn profile_arn(&self) -> Value_<String> { self.0.attribute("ProfileArn") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
}
/// Values of `AWS::B2BI::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html)
#[derive(Debug)]
pub enum Logging {}
impl Logging {
    /// `ENABLED`
    pub const ENABLED: Value_<Logging> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Logging> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Logging> { Value_::from_node(value.into_node()) }
}
