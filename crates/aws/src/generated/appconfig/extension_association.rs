// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::ExtensionAssociation`

use stanchion_template::generated::*;

/// `AWS::AppConfig::ExtensionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html)
#[must_use]
pub struct ExtensionAssociation(Properties_);
impl ExtensionAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExtensionAssociation(Properties_::new()) }
}
impl ExtensionAssociation {
    /// Sets `ExtensionIdentifier`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn extension_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtensionIdentifier", value.into_node()); self }
    /// Sets `ExtensionVersionNumber`. An update replaces the resource.
    #[inline] pub fn extension_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExtensionVersionNumber", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ResourceIdentifier`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ExtensionAssociation> for ExtensionAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ExtensionAssociation {
    const TYPE: &'static str = "AWS::AppConfig::ExtensionAssociation";
    type Handle = ExtensionAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExtensionAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExtensionAssociationRef(Id_);
impl From<Id_> for ExtensionAssociationRef { #[inline] fn from(id: Id_) -> Self { ExtensionAssociationRef(id) } }
impl AsRef<Id_> for ExtensionAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExtensionAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ExtensionArn`
    #[inline] pub fn extension_arn(&self) -> Value_<String> { self.0.attribute("ExtensionArn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
}
