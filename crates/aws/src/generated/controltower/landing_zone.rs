// Made by `cargo xtask generate`; do not edit.
//! `AWS::ControlTower::LandingZone`

use stanchion_template::generated::*;

/// `AWS::ControlTower::LandingZone`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html)
#[must_use]
pub struct LandingZone<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LandingZone<Missing_<super::required::manifest>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LandingZone(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LandingZone<S0, S1> {
    /// Sets `Manifest`. Required.
    #[inline] pub fn manifest(mut self, value: impl IntoValue_<Node_>) -> LandingZone<Set_, S1> { self.0.put("Manifest", value.into_node()); LandingZone(self.0, PhantomData_) }
    /// Sets `RemediationTypes`. Exactly 1 item. The values are constants of [`RemediationType`].
    #[inline] pub fn remediation_types(mut self, value: impl IntoValue_<Vec<RemediationType>>) -> Self { self.0.put("RemediationTypes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`. Required. 3 to 10 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> LandingZone<S0, Set_> { self.0.put("Version", value.into_node()); LandingZone(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LandingZone> for LandingZone<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LandingZone<S0, S1> {
    const TYPE: &'static str = "AWS::ControlTower::LandingZone";
    type Handle = LandingZoneRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LandingZone`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LandingZoneRef(Id_);
impl From<Id_> for LandingZoneRef { #[inline] fn from(id: Id_) -> Self { LandingZoneRef(id) } }
impl AsRef<Id_> for LandingZoneRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LandingZoneRef {
    /// `Ref`: `LandingZoneIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DriftStatus`
    #[inline] pub fn drift_status(&self) -> Value_<String> { self.0.attribute("DriftStatus") }
    /// `Fn::GetAtt` `LandingZoneIdentifier`
    #[inline] pub fn landing_zone_identifier(&self) -> Value_<String> { self.0.attribute("LandingZoneIdentifier") }
    /// `Fn::GetAtt` `LatestAvailableVersion`
    #[inline] pub fn latest_available_version(&self) -> Value_<String> { self.0.attribute("LatestAvailableVersion") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::ControlTower::LandingZone`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html)
#[derive(Debug)]
pub enum RemediationType {}
impl RemediationType {
    /// `INHERITANCE_DRIFT`
    pub const INHERITANCE_DRIFT: Value_<RemediationType> = Value_::constant("INHERITANCE_DRIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RemediationType> { Value_::from_node(value.into_node()) }
}
