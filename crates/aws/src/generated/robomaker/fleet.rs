// Made by `cargo xtask generate`; do not edit.
//! `AWS::RoboMaker::Fleet`

use stanchion_template::generated::*;

/// `AWS::RoboMaker::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html)
#[must_use]
pub struct Fleet(Properties_);
impl Fleet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new()) }
}
impl Fleet {
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Fleet> for Fleet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Fleet {
    const TYPE: &'static str = "AWS::RoboMaker::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
