// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Files::MountTarget`

use stanchion_template::generated::*;

/// `AWS::S3Files::MountTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html)
#[must_use]
pub struct MountTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MountTarget<Missing_<super::required::file_system_id>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MountTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MountTarget<S0, S1> {
    /// Sets `FileSystemId`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> MountTarget<Set_, S1> { self.0.put("FileSystemId", value.into_node()); MountTarget(self.0, PhantomData_) }
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Ipv4Address`. 7 to 15 characters. An update replaces the resource.
    #[inline] pub fn ipv4_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4Address", value.into_node()); self }
    /// Sets `Ipv6Address`. 3 to 39 characters. An update replaces the resource.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Address", value.into_node()); self }
    /// Sets `SecurityGroups`. At most 100 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SubnetId`. Required. 15 to 47 characters. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> MountTarget<S0, Set_> { self.0.put("SubnetId", value.into_node()); MountTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MountTarget> for MountTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MountTarget<S0, S1> {
    const TYPE: &'static str = "AWS::S3Files::MountTarget";
    type Handle = MountTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MountTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MountTargetRef(Id_);
impl From<Id_> for MountTargetRef { #[inline] fn from(id: Id_) -> Self { MountTargetRef(id) } }
impl AsRef<Id_> for MountTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MountTargetRef {
    /// `Ref`: `MountTargetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZoneId`
    #[inline] pub fn availability_zone_id(&self) -> Value_<String> { self.0.attribute("AvailabilityZoneId") }
    /// `Fn::GetAtt` `MountTargetId`
    #[inline] pub fn mount_target_id(&self) -> Value_<String> { self.0.attribute("MountTargetId") }
    /// `Fn::GetAtt` `NetworkInterfaceId`
    #[inline] pub fn network_interface_id(&self) -> Value_<String> { self.0.attribute("NetworkInterfaceId") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// Values of `AWS::S3Files::MountTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4_ONLY`
    pub const IPV4_ONLY: Value_<IpAddressType> = Value_::constant("IPV4_ONLY");
    /// `IPV6_ONLY`
    pub const IPV6_ONLY: Value_<IpAddressType> = Value_::constant("IPV6_ONLY");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<IpAddressType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
