// Made by `cargo xtask generate`; do not edit.
//! `AWS::Panorama::PackageVersion`

use stanchion_template::generated::*;

/// `AWS::Panorama::PackageVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html)
#[must_use]
pub struct PackageVersion<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PackageVersion<Missing_<super::required::package_id>, Missing_<super::required::package_version>, Missing_<super::required::patch_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PackageVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PackageVersion<S0, S1, S2> {
    /// Sets `MarkLatest`.
    #[inline] pub fn mark_latest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MarkLatest", value.into_node()); self }
    /// Sets `OwnerAccount`. 1 to 12 characters. An update replaces the resource.
    #[inline] pub fn owner_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerAccount", value.into_node()); self }
    /// Sets `PackageId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn package_id(mut self, value: impl IntoValue_<String>) -> PackageVersion<Set_, S1, S2> { self.0.put("PackageId", value.into_node()); PackageVersion(self.0, PhantomData_) }
    /// Sets `PackageVersion`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn package_version(mut self, value: impl IntoValue_<String>) -> PackageVersion<S0, Set_, S2> { self.0.put("PackageVersion", value.into_node()); PackageVersion(self.0, PhantomData_) }
    /// Sets `PatchVersion`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn patch_version(mut self, value: impl IntoValue_<String>) -> PackageVersion<S0, S1, Set_> { self.0.put("PatchVersion", value.into_node()); PackageVersion(self.0, PhantomData_) }
    /// Sets `UpdatedLatestPatchVersion`. 1 to 255 characters.
    #[inline] pub fn updated_latest_patch_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedLatestPatchVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PackageVersion> for PackageVersion<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PackageVersion<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Panorama::PackageVersion";
    type Handle = PackageVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PackageVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PackageVersionRef(Id_);
impl From<Id_> for PackageVersionRef { #[inline] fn from(id: Id_) -> Self { PackageVersionRef(id) } }
impl AsRef<Id_> for PackageVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PackageVersionRef {
    /// `Ref`: `PackageId|PackageVersion|PatchVersion`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IsLatestPatch`
    #[inline] pub fn is_latest_patch(&self) -> Value_<bool> { self.0.attribute("IsLatestPatch") }
    /// `Fn::GetAtt` `PackageArn`
    #[inline] pub fn package_arn(&self) -> Value_<String> { self.0.attribute("PackageArn") }
    /// `Fn::GetAtt` `PackageName`
    #[inline] pub fn package_name(&self) -> Value_<String> { self.0.attribute("PackageName") }
    /// `Fn::GetAtt` `RegisteredTime`
    #[inline] pub fn registered_time(&self) -> Value_<i64> { self.0.attribute("RegisteredTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusDescription`
    #[inline] pub fn status_description(&self) -> Value_<String> { self.0.attribute("StatusDescription") }
}
