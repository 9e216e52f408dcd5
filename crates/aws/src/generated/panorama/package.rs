// Made by `cargo xtask generate`; do not edit.
//! `AWS::Panorama::Package`

use stanchion_template::generated::*;

/// `AWS::Panorama::Package`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html)
#[must_use]
pub struct Package<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Package<Missing_<super::required::package_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Package(Properties_::new(), PhantomData_) }
}
impl<S0> Package<S0> {
    /// Sets `PackageName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn package_name(mut self, value: impl IntoValue_<String>) -> Package<Set_> { self.0.put("PackageName", value.into_node()); Package(self.0, PhantomData_) }
    /// Sets `StorageLocation`.
    #[inline] pub fn storage_location(mut self, value: impl IntoValue_<StorageLocation>) -> Self { self.0.put("StorageLocation", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Package> for Package<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Package<S0> {
    const TYPE: &'static str = "AWS::Panorama::Package";
    type Handle = PackageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Package`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PackageRef(Id_);
impl From<Id_> for PackageRef { #[inline] fn from(id: Id_) -> Self { PackageRef(id) } }
impl AsRef<Id_> for PackageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PackageRef {
    /// `Ref`: `PackageId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<i64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `PackageId`
    #[inline] pub fn package_id(&self) -> Value_<String> { self.0.attribute("PackageId") }
    /// `Fn::GetAtt` `StorageLocation.BinaryPrefixLocation`
    #[inline] pub fn storage_location_binary_prefix_location(&self) -> Value_<String> { self.0.attribute("StorageLocation.BinaryPrefixLocation") }
    /// `Fn::GetAtt` `StorageLocation.Bucket`
    #[inline] pub fn storage_location_bucket(&self) -> Value_<String> { self.0.attribute("StorageLocation.Bucket") }
    /// `Fn::GetAtt` `StorageLocation.GeneratedPrefixLocation`
    #[inline] pub fn storage_location_generated_prefix_location(&self) -> Value_<String> { self.0.attribute("StorageLocation.GeneratedPrefixLocation") }
    /// `Fn::GetAtt` `StorageLocation.ManifestPrefixLocation`
    #[inline] pub fn storage_location_manifest_prefix_location(&self) -> Value_<String> { self.0.attribute("StorageLocation.ManifestPrefixLocation") }
    /// `Fn::GetAtt` `StorageLocation.RepoPrefixLocation`
    #[inline] pub fn storage_location_repo_prefix_location(&self) -> Value_<String> { self.0.attribute("StorageLocation.RepoPrefixLocation") }
}
/// `AWS::Panorama::Package.StorageLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-package-storagelocation.html)
#[must_use]
pub struct StorageLocation(Properties_);
impl StorageLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageLocation(Properties_::new()) }
}
impl StorageLocation {
    /// Sets `BinaryPrefixLocation`.
    #[inline] pub fn binary_prefix_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BinaryPrefixLocation", value.into_node()); self }
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `GeneratedPrefixLocation`.
    #[inline] pub fn generated_prefix_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GeneratedPrefixLocation", value.into_node()); self }
    /// Sets `ManifestPrefixLocation`.
    #[inline] pub fn manifest_prefix_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManifestPrefixLocation", value.into_node()); self }
    /// Sets `RepoPrefixLocation`.
    #[inline] pub fn repo_prefix_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepoPrefixLocation", value.into_node()); self }
}
impl IntoValue_<StorageLocation> for StorageLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
