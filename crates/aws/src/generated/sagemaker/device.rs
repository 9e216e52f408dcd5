// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Device`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html)
#[must_use]
pub struct Device<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Device<Missing_<super::required::device_fleet_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Device(Properties_::new(), PhantomData_) }
}
impl<S0> Device<S0> {
    /// Sets `Device`.
    #[inline] pub fn device(mut self, value: impl IntoValue_<Device2>) -> Self { self.0.put("Device", value.into_node()); self }
    /// Sets `DeviceFleetName`. Required. 1 to 63 characters.
    #[inline] pub fn device_fleet_name(mut self, value: impl IntoValue_<String>) -> Device<Set_> { self.0.put("DeviceFleetName", value.into_node()); Device(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Device> for Device<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Device<S0> {
    const TYPE: &'static str = "AWS::SageMaker::Device";
    type Handle = DeviceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Device`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceRef(Id_);
impl From<Id_> for DeviceRef { #[inline] fn from(id: Id_) -> Self { DeviceRef(id) } }
impl AsRef<Id_> for DeviceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceRef {
    /// `Ref`: `DeviceFleetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SageMaker::Device.Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-device-device.html)
#[must_use]
pub struct Device2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Device2<Missing_<super::required::device_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Device2(Properties_::new(), PhantomData_) }
}
impl<S0> Device2<S0> {
    /// Sets `Description`. 1 to 40 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceName`. Required. 1 to 63 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Device2<Set_> { self.0.put("DeviceName", value.into_node()); Device2(self.0, PhantomData_) }
    /// Sets `IotThingName`. At most 128 characters.
    #[inline] pub fn iot_thing_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IotThingName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Device2> for Device2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
