// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::InstanceProfile`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::InstanceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html)
#[must_use]
pub struct InstanceProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceProfile<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceProfile(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceProfile<S0> {
    /// Sets `Description`. 1 to 16384 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExcludeAppPackagesFromCleanup`.
    #[inline] pub fn exclude_app_packages_from_cleanup(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeAppPackagesFromCleanup", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InstanceProfile<Set_> { self.0.put("Name", value.into_node()); InstanceProfile(self.0, PhantomData_) }
    /// Sets `PackageCleanup`.
    #[inline] pub fn package_cleanup(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PackageCleanup", value.into_node()); self }
    /// Sets `RebootAfterUse`.
    #[inline] pub fn reboot_after_use(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RebootAfterUse", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InstanceProfile> for InstanceProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InstanceProfile<S0> {
    const TYPE: &'static str = "AWS::DeviceFarm::InstanceProfile";
    type Handle = InstanceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceProfileRef(Id_);
impl From<Id_> for InstanceProfileRef { #[inline] fn from(id: Id_) -> Self { InstanceProfileRef(id) } }
impl AsRef<Id_> for InstanceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
