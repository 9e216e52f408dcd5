// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::Component`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::Component`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html)
#[must_use]
pub struct Component<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Component<Missing_<super::required::name>, Missing_<super::required::platform>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Component(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Component<S0, S1, S2> {
    /// Sets `ChangeDescription`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn change_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChangeDescription", value.into_node()); self }
    /// Sets `Data`. 1 to 16000 characters. An update replaces the resource.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Component<Set_, S1, S2> { self.0.put("Name", value.into_node()); Component(self.0, PhantomData_) }
    /// Sets `Platform`. Required. An update replaces the resource. The values are constants of [`Platform`].
    #[inline] pub fn platform(mut self, value: impl IntoValue_<Platform>) -> Component<S0, Set_, S2> { self.0.put("Platform", value.into_node()); Component(self.0, PhantomData_) }
    /// Sets `SupportedOsVersions`. 1 to 25 items. An update replaces the resource.
    #[inline] pub fn supported_os_versions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupportedOsVersions", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Uri`. An update replaces the resource.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
    /// Sets `Version`. Required. An update replaces the resource.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Component<S0, S1, Set_> { self.0.put("Version", value.into_node()); Component(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Component> for Component<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Component<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ImageBuilder::Component";
    type Handle = ComponentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Component`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComponentRef(Id_);
impl From<Id_> for ComponentRef { #[inline] fn from(id: Id_) -> Self { ComponentRef(id) } }
impl AsRef<Id_> for ComponentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComponentRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Encrypted`
    #[inline] pub fn encrypted(&self) -> Value_<bool> { self.0.attribute("Encrypted") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<String> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `LatestVersion.Arn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersion.Arn") }
    /// `Fn::GetAtt` `LatestVersion.Major`
    #[inline] pub fn latest_version_major(&self) -> Value_<String> { self.0.attribute("LatestVersion.Major") }
    /// `Fn::GetAtt` `LatestVersion.Minor`
    #[inline] pub fn latest_version_minor(&self) -> Value_<String> { self.0.attribute("LatestVersion.Minor") }
    /// `Fn::GetAtt` `LatestVersion.Patch`
    #[inline] pub fn latest_version_patch(&self) -> Value_<String> { self.0.attribute("LatestVersion.Patch") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// Values of `AWS::ImageBuilder::Component`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html)
#[derive(Debug)]
pub enum Platform {}
impl Platform {
    /// `Windows`
    pub const WINDOWS: Value_<Platform> = Value_::constant("Windows");
    /// `Linux`
    pub const LINUX: Value_<Platform> = Value_::constant("Linux");
    /// `macOS`
    pub const MAC_OS: Value_<Platform> = Value_::constant("macOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Platform> { Value_::from_node(value.into_node()) }
}
