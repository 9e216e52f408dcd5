// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::SoftwarePackage`

use stanchion_template::generated::*;

/// `AWS::IoT::SoftwarePackage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html)
#[must_use]
pub struct SoftwarePackage(Properties_);
impl SoftwarePackage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SoftwarePackage(Properties_::new()) }
}
impl SoftwarePackage {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PackageName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn package_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PackageName", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SoftwarePackage> for SoftwarePackage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SoftwarePackage {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackage";
    type Handle = SoftwarePackageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SoftwarePackage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SoftwarePackageRef(Id_);
impl From<Id_> for SoftwarePackageRef { #[inline] fn from(id: Id_) -> Self { SoftwarePackageRef(id) } }
impl AsRef<Id_> for SoftwarePackageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SoftwarePackageRef {
    /// `Ref`: `PackageName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PackageArn`
    #[inline] pub fn package_arn(&self) -> Value_<String> { self.0.attribute("PackageArn") }
}
