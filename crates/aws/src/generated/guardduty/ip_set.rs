// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::IPSet`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html)
#[must_use]
pub struct IPSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IPSet<Missing_<super::required::format>, Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IPSet<S0, S1> {
    /// Sets `Activate`.
    #[inline] pub fn activate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Activate", value.into_node()); self }
    /// Sets `DetectorId`. 1 to 300 characters. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorId", value.into_node()); self }
    /// Sets `ExpectedBucketOwner`. Exactly 12 characters.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
    /// Sets `Format`. Required. An update replaces the resource. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> IPSet<Set_, S1> { self.0.put("Format", value.into_node()); IPSet(self.0, PhantomData_) }
    /// Sets `Location`. Required. 1 to 300 characters.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> IPSet<S0, Set_> { self.0.put("Location", value.into_node()); IPSet(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 300 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IPSet> for IPSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for IPSet<S0, S1> {
    const TYPE: &'static str = "AWS::GuardDuty::IPSet";
    type Handle = IPSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPSetRef(Id_);
impl From<Id_> for IPSetRef { #[inline] fn from(id: Id_) -> Self { IPSetRef(id) } }
impl AsRef<Id_> for IPSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPSetRef {
    /// `Ref`: `Id|DetectorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::GuardDuty::IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `ALIEN_VAULT`
    pub const ALIEN_VAULT: Value_<Format> = Value_::constant("ALIEN_VAULT");
    /// `FIRE_EYE`
    pub const FIRE_EYE: Value_<Format> = Value_::constant("FIRE_EYE");
    /// `OTX_CSV`
    pub const OTX_CSV: Value_<Format> = Value_::constant("OTX_CSV");
    /// `PROOF_POINT`
    pub const PROOF_POINT: Value_<Format> = Value_::constant("PROOF_POINT");
    /// `STIX`
    pub const STIX: Value_<Format> = Value_::constant("STIX");
    /// `TXT`
    pub const TXT: Value_<Format> = Value_::constant("TXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
