// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::Profile`

use stanchion_template::generated::*;

/// `AWS::Transfer::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html)
#[must_use]
pub struct Profile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Profile<Missing_<super::required::as2_id>, Missing_<super::required::profile_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Profile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Profile<S0, S1> {
    /// Sets `As2Id`. Required. 1 to 128 characters.
    #[inline] pub fn as2_id(mut self, value: impl IntoValue_<String>) -> Profile<Set_, S1> { self.0.put("As2Id", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `CertificateIds`.
    #[inline] pub fn certificate_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CertificateIds", value.into_node()); self }
    /// Sets `ProfileType`. Required. An update replaces the resource. The values are constants of [`ProfileType`].
    #[inline] pub fn profile_type(mut self, value: impl IntoValue_<ProfileType>) -> Profile<S0, Set_> { self.0.put("ProfileType", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Profile> for Profile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Profile<S0, S1> {
    const TYPE: &'static str = "AWS::Transfer::Profile";
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
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
}
/// Values of `AWS::Transfer::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html)
#[derive(Debug)]
pub enum ProfileType {}
impl ProfileType {
    /// `LOCAL`
    pub const LOCAL: Value_<ProfileType> = Value_::constant("LOCAL");
    /// `PARTNER`
    pub const PARTNER: Value_<ProfileType> = Value_::constant("PARTNER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProfileType> { Value_::from_node(value.into_node()) }
}
