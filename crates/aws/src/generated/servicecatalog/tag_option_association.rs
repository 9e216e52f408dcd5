// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::TagOptionAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::TagOptionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html)
#[must_use]
pub struct TagOptionAssociation(Properties_);
impl TagOptionAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagOptionAssociation(Properties_::new()) }
}
impl TagOptionAssociation {
    /// Sets `ResourceId`. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `TagOptionId`. An update replaces the resource.
    #[inline] pub fn tag_option_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TagOptionId", value.into_node()); self }
}
impl IntoValue_<TagOptionAssociation> for TagOptionAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TagOptionAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOptionAssociation";
    type Handle = TagOptionAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TagOptionAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TagOptionAssociationRef(Id_);
impl From<Id_> for TagOptionAssociationRef { #[inline] fn from(id: Id_) -> Self { TagOptionAssociationRef(id) } }
impl AsRef<Id_> for TagOptionAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TagOptionAssociationRef {
    /// `Ref`: `TagOptionId|ResourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
