// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::PlaybackRestrictionPolicy`

use stanchion_template::generated::*;

/// `AWS::IVS::PlaybackRestrictionPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html)
#[must_use]
pub struct PlaybackRestrictionPolicy(Properties_);
impl PlaybackRestrictionPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlaybackRestrictionPolicy(Properties_::new()) }
}
impl PlaybackRestrictionPolicy {
    /// Sets `AllowedCountries`.
    #[inline] pub fn allowed_countries(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedCountries", value.into_node()); self }
    /// Sets `AllowedOrigins`.
    #[inline] pub fn allowed_origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedOrigins", value.into_node()); self }
    /// Sets `EnableStrictOriginEnforcement`.
    #[inline] pub fn enable_strict_origin_enforcement(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableStrictOriginEnforcement", value.into_node()); self }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<PlaybackRestrictionPolicy> for PlaybackRestrictionPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PlaybackRestrictionPolicy {
    const TYPE: &'static str = "AWS::IVS::PlaybackRestrictionPolicy";
    type Handle = PlaybackRestrictionPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PlaybackRestrictionPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PlaybackRestrictionPolicyRef(Id_);
impl From<Id_> for PlaybackRestrictionPolicyRef { #[inline] fn from(id: Id_) -> Self { PlaybackRestrictionPolicyRef(id) } }
impl AsRef<Id_> for PlaybackRestrictionPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PlaybackRestrictionPolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
