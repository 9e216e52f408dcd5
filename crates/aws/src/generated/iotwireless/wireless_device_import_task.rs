// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::WirelessDeviceImportTask`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::WirelessDeviceImportTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html)
#[must_use]
pub struct WirelessDeviceImportTask<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WirelessDeviceImportTask<Missing_<super::required::destination_name>, Missing_<super::required::sidewalk>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WirelessDeviceImportTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WirelessDeviceImportTask<S0, S1> {
    /// Sets `DestinationName`. Required. 0 to 128 characters.
    #[inline] pub fn destination_name(mut self, value: impl IntoValue_<String>) -> WirelessDeviceImportTask<Set_, S1> { self.0.put("DestinationName", value.into_node()); WirelessDeviceImportTask(self.0, PhantomData_) }
    /// Sets `Sidewalk`. Required.
    #[inline] pub fn sidewalk(mut self, value: impl IntoValue_<Sidewalk>) -> WirelessDeviceImportTask<S0, Set_> { self.0.put("Sidewalk", value.into_node()); WirelessDeviceImportTask(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WirelessDeviceImportTask> for WirelessDeviceImportTask<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for WirelessDeviceImportTask<S0, S1> {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDeviceImportTask";
    type Handle = WirelessDeviceImportTaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WirelessDeviceImportTask`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WirelessDeviceImportTaskRef(Id_);
impl From<Id_> for WirelessDeviceImportTaskRef { #[inline] fn from(id: Id_) -> Self { WirelessDeviceImportTaskRef(id) } }
impl AsRef<Id_> for WirelessDeviceImportTaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WirelessDeviceImportTaskRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `FailedImportedDevicesCount`
    #[inline] pub fn failed_imported_devices_count(&self) -> Value_<i64> { self.0.attribute("FailedImportedDevicesCount") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InitializedImportedDevicesCount`
    #[inline] pub fn initialized_imported_devices_count(&self) -> Value_<i64> { self.0.attribute("InitializedImportedDevicesCount") }
    /// `Fn::GetAtt` `OnboardedImportedDevicesCount`
    #[inline] pub fn onboarded_imported_devices_count(&self) -> Value_<i64> { self.0.attribute("OnboardedImportedDevicesCount") }
    /// `Fn::GetAtt` `PendingImportedDevicesCount`
    #[inline] pub fn pending_imported_devices_count(&self) -> Value_<i64> { self.0.attribute("PendingImportedDevicesCount") }
    /// `Fn::GetAtt` `Sidewalk.DeviceCreationFileList`
    #[inline] pub fn sidewalk_device_creation_file_list(&self) -> Value_<Vec<String>> { self.0.list_attribute("Sidewalk.DeviceCreationFileList") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// `AWS::IoTWireless::WirelessDeviceImportTask.Sidewalk`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html)
#[must_use]
pub struct Sidewalk(Properties_);
impl Sidewalk {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Sidewalk(Properties_::new()) }
}
impl Sidewalk {
    /// Sets `DeviceCreationFile`. 0 to 1024 characters.
    #[inline] pub fn device_creation_file(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceCreationFile", value.into_node()); self }
    /// Sets `DeviceCreationFileList`.
    #[inline] pub fn device_creation_file_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DeviceCreationFileList", value.into_node()); self }
    /// Sets `Role`. 0 to 2048 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Role", value.into_node()); self }
    /// Sets `SidewalkManufacturingSn`. 0 to 64 characters.
    #[inline] pub fn sidewalk_manufacturing_sn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SidewalkManufacturingSn", value.into_node()); self }
}
impl IntoValue_<Sidewalk> for Sidewalk { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
