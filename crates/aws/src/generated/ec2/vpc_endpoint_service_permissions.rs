// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VPCEndpointServicePermissions`

use stanchion_template::generated::*;

/// `AWS::EC2::VPCEndpointServicePermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html)
#[must_use]
pub struct VPCEndpointServicePermissions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VPCEndpointServicePermissions<Missing_<super::required::service_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VPCEndpointServicePermissions(Properties_::new(), PhantomData_) }
}
impl<S0> VPCEndpointServicePermissions<S0> {
    /// Sets `AllowedPrincipals`.
    #[inline] pub fn allowed_principals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedPrincipals", value.into_node()); self }
    /// Sets `ServiceId`. Required. An update replaces the resource.
    #[inline] pub fn service_id(mut self, value: impl IntoValue_<String>) -> VPCEndpointServicePermissions<Set_> { self.0.put("ServiceId", value.into_node()); VPCEndpointServicePermissions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VPCEndpointServicePermissions> for VPCEndpointServicePermissions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VPCEndpointServicePermissions<S0> {
    const TYPE: &'static str = "AWS::EC2::VPCEndpointServicePermissions";
    type Handle = VPCEndpointServicePermissionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCEndpointServicePermissions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCEndpointServicePermissionsRef(Id_);
impl From<Id_> for VPCEndpointServicePermissionsRef { #[inline] fn from(id: Id_) -> Self { VPCEndpointServicePermissionsRef(id) } }
impl AsRef<Id_> for VPCEndpointServicePermissionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCEndpointServicePermissionsRef {
    /// `Ref`: `ServiceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
