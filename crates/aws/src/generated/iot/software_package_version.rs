// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::SoftwarePackageVersion`

use stanchion_template::generated::*;

/// `AWS::IoT::SoftwarePackageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html)
#[must_use]
pub struct SoftwarePackageVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SoftwarePackageVersion<Missing_<super::required::package_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SoftwarePackageVersion(Properties_::new(), PhantomData_) }
}
impl<S0> SoftwarePackageVersion<S0> {
    /// Sets `Artifact`.
    #[inline] pub fn artifact(mut self, value: impl IntoValue_<PackageVersionArtifact>) -> Self { self.0.put("Artifact", value.into_node()); self }
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `PackageName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn package_name(mut self, value: impl IntoValue_<String>) -> SoftwarePackageVersion<Set_> { self.0.put("PackageName", value.into_node()); SoftwarePackageVersion(self.0, PhantomData_) }
    /// Sets `Recipe`. 0 to 3072 characters.
    #[inline] pub fn recipe(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Recipe", value.into_node()); self }
    /// Sets `Sbom`.
    #[inline] pub fn sbom(mut self, value: impl IntoValue_<Sbom>) -> Self { self.0.put("Sbom", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VersionName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn version_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SoftwarePackageVersion> for SoftwarePackageVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SoftwarePackageVersion<S0> {
    const TYPE: &'static str = "AWS::IoT::SoftwarePackageVersion";
    type Handle = SoftwarePackageVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SoftwarePackageVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SoftwarePackageVersionRef(Id_);
impl From<Id_> for SoftwarePackageVersionRef { #[inline] fn from(id: Id_) -> Self { SoftwarePackageVersionRef(id) } }
impl AsRef<Id_> for SoftwarePackageVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SoftwarePackageVersionRef {
    /// `Ref`: `PackageName|VersionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ErrorReason`
    #[inline] pub fn error_reason(&self) -> Value_<String> { self.0.attribute("ErrorReason") }
    /// `Fn::GetAtt` `PackageVersionArn`
    #[inline] pub fn package_version_arn(&self) -> Value_<String> { self.0.attribute("PackageVersionArn") }
    /// `Fn::GetAtt` `SbomValidationStatus`
    #[inline] pub fn sbom_validation_status(&self) -> Value_<String> { self.0.attribute("SbomValidationStatus") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::IoT::SoftwarePackageVersion.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3Location<S0, S1, S2> {
    /// Sets `Bucket`. Required. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required. At least 1 character.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_, S2> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> S3Location<S0, S1, Set_> { self.0.put("Version", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SoftwarePackageVersion.PackageVersionArtifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-packageversionartifact.html)
#[must_use]
pub struct PackageVersionArtifact<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PackageVersionArtifact<Missing_<super::required::s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PackageVersionArtifact(Properties_::new(), PhantomData_) }
}
impl<S0> PackageVersionArtifact<S0> {
    /// Sets `S3Location`. Required.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> PackageVersionArtifact<Set_> { self.0.put("S3Location", value.into_node()); PackageVersionArtifact(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PackageVersionArtifact> for PackageVersionArtifact<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::SoftwarePackageVersion.Sbom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-sbom.html)
#[must_use]
pub struct Sbom<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sbom<Missing_<super::required::s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sbom(Properties_::new(), PhantomData_) }
}
impl<S0> Sbom<S0> {
    /// Sets `S3Location`. Required.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> Sbom<Set_> { self.0.put("S3Location", value.into_node()); Sbom(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Sbom> for Sbom<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
