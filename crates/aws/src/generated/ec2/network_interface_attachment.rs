// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInterfaceAttachment`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInterfaceAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html)
#[must_use]
pub struct NetworkInterfaceAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NetworkInterfaceAttachment<Missing_<super::required::device_index>, Missing_<super::required::instance_id>, Missing_<super::required::network_interface_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInterfaceAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NetworkInterfaceAttachment<S0, S1, S2> {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `DeviceIndex`. Required. An update replaces the resource.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<String>) -> NetworkInterfaceAttachment<Set_, S1, S2> { self.0.put("DeviceIndex", value.into_node()); NetworkInterfaceAttachment(self.0, PhantomData_) }
    /// Sets `EnaQueueCount`.
    #[inline] pub fn ena_queue_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EnaQueueCount", value.into_node()); self }
    /// Sets `EnaSrdSpecification`.
    #[inline] pub fn ena_srd_specification(mut self, value: impl IntoValue_<EnaSrdSpecification>) -> Self { self.0.put("EnaSrdSpecification", value.into_node()); self }
    /// Sets `InstanceId`. Required. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> NetworkInterfaceAttachment<S0, Set_, S2> { self.0.put("InstanceId", value.into_node()); NetworkInterfaceAttachment(self.0, PhantomData_) }
    /// Sets `NetworkInterfaceId`. Required. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> NetworkInterfaceAttachment<S0, S1, Set_> { self.0.put("NetworkInterfaceId", value.into_node()); NetworkInterfaceAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NetworkInterfaceAttachment> for NetworkInterfaceAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for NetworkInterfaceAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfaceAttachment";
    type Handle = NetworkInterfaceAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInterfaceAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInterfaceAttachmentRef(Id_);
impl From<Id_> for NetworkInterfaceAttachmentRef { #[inline] fn from(id: Id_) -> Self { NetworkInterfaceAttachmentRef(id) } }
impl AsRef<Id_> for NetworkInterfaceAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInterfaceAttachmentRef {
    /// `Ref`: `AttachmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentId`
    #[inline] pub fn attachment_id(&self) -> Value_<String> { self.0.attribute("AttachmentId") }
}
/// `AWS::EC2::NetworkInterfaceAttachment.EnaSrdUdpSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html)
#[must_use]
pub struct EnaSrdUdpSpecification(Properties_);
impl EnaSrdUdpSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnaSrdUdpSpecification(Properties_::new()) }
}
impl EnaSrdUdpSpecification {
    /// Sets `EnaSrdUdpEnabled`.
    #[inline] pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnaSrdUdpEnabled", value.into_node()); self }
}
impl IntoValue_<EnaSrdUdpSpecification> for EnaSrdUdpSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::NetworkInterfaceAttachment.EnaSrdSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterfaceattachment-enasrdspecification.html)
#[must_use]
pub struct EnaSrdSpecification(Properties_);
impl EnaSrdSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnaSrdSpecification(Properties_::new()) }
}
impl EnaSrdSpecification {
    /// Sets `EnaSrdEnabled`.
    #[inline] pub fn ena_srd_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnaSrdEnabled", value.into_node()); self }
    /// Sets `EnaSrdUdpSpecification`.
    #[inline] pub fn ena_srd_udp_specification(mut self, value: impl IntoValue_<EnaSrdUdpSpecification>) -> Self { self.0.put("EnaSrdUdpSpecification", value.into_node()); self }
}
impl IntoValue_<EnaSrdSpecification> for EnaSrdSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
