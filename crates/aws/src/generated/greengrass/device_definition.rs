// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::DeviceDefinition`

use stanchion_template::generated::*;

/// `AWS::Greengrass::DeviceDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html)
#[must_use]
pub struct DeviceDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeviceDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> DeviceDefinition<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<DeviceDefinitionVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeviceDefinition<Set_> { self.0.put("Name", value.into_node()); DeviceDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeviceDefinition> for DeviceDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DeviceDefinition<S0> {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinition";
    type Handle = DeviceDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeviceDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceDefinitionRef(Id_);
impl From<Id_> for DeviceDefinitionRef { #[inline] fn from(id: Id_) -> Self { DeviceDefinitionRef(id) } }
impl AsRef<Id_> for DeviceDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceDefinitionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Greengrass::DeviceDefinition.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinition-device.html)
#[must_use]
pub struct Device<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Device<Missing_<super::required::certificate_arn>, Missing_<super::required::id>, Missing_<super::required::thing_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Device(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Device<S0, S1, S2> {
    /// Sets `CertificateArn`. Required.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Device<Set_, S1, S2> { self.0.put("CertificateArn", value.into_node()); Device(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Device<S0, Set_, S2> { self.0.put("Id", value.into_node()); Device(self.0, PhantomData_) }
    /// Sets `SyncShadow`.
    #[inline] pub fn sync_shadow(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SyncShadow", value.into_node()); self }
    /// Sets `ThingArn`. Required.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Device<S0, S1, Set_> { self.0.put("ThingArn", value.into_node()); Device(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Device> for Device<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::DeviceDefinition.DeviceDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinition-devicedefinitionversion.html)
#[must_use]
pub struct DeviceDefinitionVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeviceDefinitionVersion<Missing_<super::required::devices>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0> DeviceDefinitionVersion<S0> {
    /// Sets `Devices`. Required.
    #[inline] pub fn devices(mut self, value: impl IntoValue_<Vec<Device>>) -> DeviceDefinitionVersion<Set_> { self.0.put("Devices", value.into_node()); DeviceDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DeviceDefinitionVersion> for DeviceDefinitionVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
