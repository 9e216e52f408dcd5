// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::StudioSessionMapping`

use stanchion_template::generated::*;

/// `AWS::EMR::StudioSessionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html)
#[must_use]
pub struct StudioSessionMapping<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl StudioSessionMapping<Missing_<super::required::identity_name>, Missing_<super::required::identity_type>, Missing_<super::required::session_policy_arn>, Missing_<super::required::studio_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StudioSessionMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> StudioSessionMapping<S0, S1, S2, S3> {
    /// Sets `IdentityName`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn identity_name(mut self, value: impl IntoValue_<String>) -> StudioSessionMapping<Set_, S1, S2, S3> { self.0.put("IdentityName", value.into_node()); StudioSessionMapping(self.0, PhantomData_) }
    /// Sets `IdentityType`. Required. An update replaces the resource. The values are constants of [`IdentityType`].
    #[inline] pub fn identity_type(mut self, value: impl IntoValue_<IdentityType>) -> StudioSessionMapping<S0, Set_, S2, S3> { self.0.put("IdentityType", value.into_node()); StudioSessionMapping(self.0, PhantomData_) }
    /// Sets `SessionPolicyArn`. Required. 0 to 256 characters.
    #[inline] pub fn session_policy_arn(mut self, value: impl IntoValue_<String>) -> StudioSessionMapping<S0, S1, Set_, S3> { self.0.put("SessionPolicyArn", value.into_node()); StudioSessionMapping(self.0, PhantomData_) }
    /// Sets `StudioId`. Required. 4 to 256 characters. An update replaces the resource.
    #[inline] pub fn studio_id(mut self, value: impl IntoValue_<String>) -> StudioSessionMapping<S0, S1, S2, Set_> { self.0.put("StudioId", value.into_node()); StudioSessionMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<StudioSessionMapping> for StudioSessionMapping<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for StudioSessionMapping<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EMR::StudioSessionMapping";
    type Handle = StudioSessionMappingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StudioSessionMapping`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StudioSessionMappingRef(Id_);
impl From<Id_> for StudioSessionMappingRef { #[inline] fn from(id: Id_) -> Self { StudioSessionMappingRef(id) } }
impl AsRef<Id_> for StudioSessionMappingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StudioSessionMappingRef {
    /// `Ref`: `StudioId|IdentityType|IdentityName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::EMR::StudioSessionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html)
#[derive(Debug)]
pub enum IdentityType {}
impl IdentityType {
    /// `USER`
    pub const USER: Value_<IdentityType> = Value_::constant("USER");
    /// `GROUP`
    pub const GROUP: Value_<IdentityType> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdentityType> { Value_::from_node(value.into_node()) }
}
