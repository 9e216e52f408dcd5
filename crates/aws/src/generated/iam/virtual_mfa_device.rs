// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::VirtualMFADevice`

use stanchion_template::generated::*;

/// `AWS::IAM::VirtualMFADevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html)
#[must_use]
pub struct VirtualMFADevice<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualMFADevice<Missing_<super::required::users>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualMFADevice(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualMFADevice<S0> {
    /// Sets `Path`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Users`. Required.
    #[inline] pub fn users(mut self, value: impl IntoValue_<Vec<String>>) -> VirtualMFADevice<Set_> { self.0.put("Users", value.into_node()); VirtualMFADevice(self.0, PhantomData_) }
    /// Sets `VirtualMfaDeviceName`. 1 to 226 characters. An update replaces the resource.
    #[inline] pub fn virtual_mfa_device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualMfaDeviceName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VirtualMFADevice> for VirtualMFADevice<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VirtualMFADevice<S0> {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
    type Handle = VirtualMFADeviceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualMFADevice`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualMFADeviceRef(Id_);
impl From<Id_> for VirtualMFADeviceRef { #[inline] fn from(id: Id_) -> Self { VirtualMFADeviceRef(id) } }
impl AsRef<Id_> for VirtualMFADeviceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualMFADeviceRef {
    /// `Ref`: `SerialNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SerialNumber`
    #[inline] pub fn serial_number(&self) -> Value_<String> { self.0.attribute("SerialNumber") }
}
