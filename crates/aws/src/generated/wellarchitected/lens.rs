// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::Lens`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::Lens`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html)
#[must_use]
pub struct Lens(Properties_);
impl Lens {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Lens(Properties_::new()) }
}
impl Lens {
    /// Sets `JSONString`. 2 to 500000 characters. An update replaces the resource.
    #[inline] pub fn json_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JSONString", value.into_node()); self }
    /// Sets `LensVersion`. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn lens_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LensVersion", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Lens> for Lens { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Lens {
    const TYPE: &'static str = "AWS::WellArchitected::Lens";
    type Handle = LensRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Lens`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LensRef(Id_);
impl From<Id_> for LensRef { #[inline] fn from(id: Id_) -> Self { LensRef(id) } }
impl AsRef<Id_> for LensRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LensRef {
    /// `Ref`: `LensArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Description`
    #[inline] pub fn description(&self) -> Value_<String> { self.0.attribute("Description") }
    /// `Fn::GetAtt` `LensArn`
    #[inline] pub fn lens_arn(&self) -> Value_<String> { self.0.attribute("LensArn") }
    /// `Fn::GetAtt` `LensId`
    #[inline] pub fn lens_id(&self) -> Value_<String> { self.0.attribute("LensId") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
}
