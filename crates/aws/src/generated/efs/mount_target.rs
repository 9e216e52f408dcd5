// Made by `cargo xtask generate`; do not edit.
//! `AWS::EFS::MountTarget`

use stanchion_template::generated::*;

/// `AWS::EFS::MountTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html)
#[must_use]
pub struct MountTarget<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MountTarget<Missing_<super::required::file_system_id>, Missing_<super::required::security_groups>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MountTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MountTarget<S0, S1, S2> {
    /// Sets `FileSystemId`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> MountTarget<Set_, S1, S2> { self.0.put("FileSystemId", value.into_node()); MountTarget(self.0, PhantomData_) }
    /// Sets `IpAddress`. 7 to 15 characters. An update replaces the resource.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddress", value.into_node()); self }
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Ipv6Address`. 3 to 39 characters. An update replaces the resource.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Address", value.into_node()); self }
    /// Sets `SecurityGroups`. Required. 0 to 100 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> MountTarget<S0, Set_, S2> { self.0.put("SecurityGroups", value.into_node()); MountTarget(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. 15 to 47 characters. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> MountTarget<S0, S1, Set_> { self.0.put("SubnetId", value.into_node()); MountTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MountTarget> for MountTarget<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MountTarget<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EFS::MountTarget";
    type Handle = MountTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MountTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MountTargetRef(Id_);
impl From<Id_> for MountTargetRef { #[inline] fn from(id: Id_) -> Self { MountTargetRef(id) } }
impl AsRef<Id_> for MountTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MountTargetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IpAddress`
    #[inline] pub fn ip_address(&self) -> Value_<String> { self.0.attribute("IpAddress") }
}
/// Values of `AWS::EFS::MountTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html)
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
