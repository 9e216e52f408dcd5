// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::DeviceDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::DeviceDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html)
#[must_use]
pub struct DeviceDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeviceDefinitionVersion<Missing_<super::required::device_definition_id>, Missing_<super::required::devices>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeviceDefinitionVersion<S0, S1> {
    /// Sets `DeviceDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn device_definition_id(mut self, value: impl IntoValue_<String>) -> DeviceDefinitionVersion<Set_, S1> { self.0.put("DeviceDefinitionId", value.into_node()); DeviceDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Devices`. Required. An update replaces the resource.
    #[inline] pub fn devices(mut self, value: impl IntoValue_<Vec<Device>>) -> DeviceDefinitionVersion<S0, Set_> { self.0.put("Devices", value.into_node()); DeviceDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeviceDefinitionVersion> for DeviceDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DeviceDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::DeviceDefinitionVersion";
    type Handle = DeviceDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeviceDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceDefinitionVersionRef(Id_);
impl From<Id_> for DeviceDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { DeviceDefinitionVersionRef(id) } }
impl AsRef<Id_> for DeviceDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::DeviceDefinitionVersion.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinitionversion-device.html)
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
