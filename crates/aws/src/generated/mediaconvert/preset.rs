// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConvert::Preset`

use stanchion_template::generated::*;

/// `AWS::MediaConvert::Preset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html)
#[must_use]
pub struct Preset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Preset<Missing_<super::required::settings_json>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Preset(Properties_::new(), PhantomData_) }
}
impl<S0> Preset<S0> {
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SettingsJson`. Required.
    #[inline] pub fn settings_json(mut self, value: impl IntoValue_<Node_>) -> Preset<Set_> { self.0.put("SettingsJson", value.into_node()); Preset(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Preset> for Preset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Preset<S0> {
    const TYPE: &'static str = "AWS::MediaConvert::Preset";
    type Handle = PresetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Preset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PresetRef(Id_);
impl From<Id_> for PresetRef { #[inline] fn from(id: Id_) -> Self { PresetRef(id) } }
impl AsRef<Id_> for PresetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PresetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
