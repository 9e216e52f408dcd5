// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::TaskDefinition`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html)
#[must_use]
pub struct TaskDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TaskDefinition<Missing_<super::required::auto_create_tasks>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> TaskDefinition<S0> {
    /// Sets `AutoCreateTasks`. Required.
    #[inline] pub fn auto_create_tasks(mut self, value: impl IntoValue_<bool>) -> TaskDefinition<Set_> { self.0.put("AutoCreateTasks", value.into_node()); TaskDefinition(self.0, PhantomData_) }
    /// Sets `LoRaWANUpdateGatewayTaskEntry`.
    #[inline] pub fn lo_ra_wan_update_gateway_task_entry(mut self, value: impl IntoValue_<LoRaWANUpdateGatewayTaskEntry>) -> Self { self.0.put("LoRaWANUpdateGatewayTaskEntry", value.into_node()); self }
    /// Sets `Name`. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskDefinitionType`. The values are constants of [`TaskDefinitionType`].
    #[inline] pub fn task_definition_type(mut self, value: impl IntoValue_<TaskDefinitionType>) -> Self { self.0.put("TaskDefinitionType", value.into_node()); self }
    /// Sets `Update`.
    #[inline] pub fn update(mut self, value: impl IntoValue_<UpdateWirelessGatewayTaskCreate>) -> Self { self.0.put("Update", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TaskDefinition> for TaskDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TaskDefinition<S0> {
    const TYPE: &'static str = "AWS::IoTWireless::TaskDefinition";
    type Handle = TaskDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TaskDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TaskDefinitionRef(Id_);
impl From<Id_> for TaskDefinitionRef { #[inline] fn from(id: Id_) -> Self { TaskDefinitionRef(id) } }
impl AsRef<Id_> for TaskDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TaskDefinitionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTWireless::TaskDefinition.LoRaWANGatewayVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawangatewayversion.html)
#[must_use]
pub struct LoRaWANGatewayVersion(Properties_);
impl LoRaWANGatewayVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANGatewayVersion(Properties_::new()) }
}
impl LoRaWANGatewayVersion {
    /// Sets `Model`. 1 to 4096 characters.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `PackageVersion`. 1 to 32 characters.
    #[inline] pub fn package_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PackageVersion", value.into_node()); self }
    /// Sets `Station`. 1 to 4096 characters.
    #[inline] pub fn station(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Station", value.into_node()); self }
}
impl IntoValue_<LoRaWANGatewayVersion> for LoRaWANGatewayVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::TaskDefinition.LoRaWANUpdateGatewayTaskEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawanupdategatewaytaskentry.html)
#[must_use]
pub struct LoRaWANUpdateGatewayTaskEntry(Properties_);
impl LoRaWANUpdateGatewayTaskEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANUpdateGatewayTaskEntry(Properties_::new()) }
}
impl LoRaWANUpdateGatewayTaskEntry {
    /// Sets `CurrentVersion`.
    #[inline] pub fn current_version(mut self, value: impl IntoValue_<LoRaWANGatewayVersion>) -> Self { self.0.put("CurrentVersion", value.into_node()); self }
    /// Sets `UpdateVersion`.
    #[inline] pub fn update_version(mut self, value: impl IntoValue_<LoRaWANGatewayVersion>) -> Self { self.0.put("UpdateVersion", value.into_node()); self }
}
impl IntoValue_<LoRaWANUpdateGatewayTaskEntry> for LoRaWANUpdateGatewayTaskEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::TaskDefinition.LoRaWANUpdateGatewayTaskCreate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawanupdategatewaytaskcreate.html)
#[must_use]
pub struct LoRaWANUpdateGatewayTaskCreate(Properties_);
impl LoRaWANUpdateGatewayTaskCreate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANUpdateGatewayTaskCreate(Properties_::new()) }
}
impl LoRaWANUpdateGatewayTaskCreate {
    /// Sets `CurrentVersion`.
    #[inline] pub fn current_version(mut self, value: impl IntoValue_<LoRaWANGatewayVersion>) -> Self { self.0.put("CurrentVersion", value.into_node()); self }
    /// Sets `SigKeyCrc`. 1 to 4294967295.
    #[inline] pub fn sig_key_crc(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SigKeyCrc", value.into_node()); self }
    /// Sets `UpdateSignature`. 1 to 4096 characters.
    #[inline] pub fn update_signature(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdateSignature", value.into_node()); self }
    /// Sets `UpdateVersion`.
    #[inline] pub fn update_version(mut self, value: impl IntoValue_<LoRaWANGatewayVersion>) -> Self { self.0.put("UpdateVersion", value.into_node()); self }
}
impl IntoValue_<LoRaWANUpdateGatewayTaskCreate> for LoRaWANUpdateGatewayTaskCreate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTWireless::TaskDefinition.UpdateWirelessGatewayTaskCreate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-updatewirelessgatewaytaskcreate.html)
#[must_use]
pub struct UpdateWirelessGatewayTaskCreate(Properties_);
impl UpdateWirelessGatewayTaskCreate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UpdateWirelessGatewayTaskCreate(Properties_::new()) }
}
impl UpdateWirelessGatewayTaskCreate {
    /// Sets `LoRaWAN`.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWANUpdateGatewayTaskCreate>) -> Self { self.0.put("LoRaWAN", value.into_node()); self }
    /// Sets `UpdateDataRole`. 1 to 2048 characters.
    #[inline] pub fn update_data_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdateDataRole", value.into_node()); self }
    /// Sets `UpdateDataSource`. 1 to 4096 characters.
    #[inline] pub fn update_data_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdateDataSource", value.into_node()); self }
}
impl IntoValue_<UpdateWirelessGatewayTaskCreate> for UpdateWirelessGatewayTaskCreate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTWireless::TaskDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html)
#[derive(Debug)]
pub enum TaskDefinitionType {}
impl TaskDefinitionType {
    /// `UPDATE`
    pub const UPDATE: Value_<TaskDefinitionType> = Value_::constant("UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskDefinitionType> { Value_::from_node(value.into_node()) }
}
