// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInterfacePermission`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInterfacePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html)
#[must_use]
pub struct NetworkInterfacePermission<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NetworkInterfacePermission<Missing_<super::required::aws_account_id>, Missing_<super::required::network_interface_id>, Missing_<super::required::permission>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInterfacePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NetworkInterfacePermission<S0, S1, S2> {
    /// Sets `AwsAccountId`. Required. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> NetworkInterfacePermission<Set_, S1, S2> { self.0.put("AwsAccountId", value.into_node()); NetworkInterfacePermission(self.0, PhantomData_) }
    /// Sets `NetworkInterfaceId`. Required. An update replaces the resource.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> NetworkInterfacePermission<S0, Set_, S2> { self.0.put("NetworkInterfaceId", value.into_node()); NetworkInterfacePermission(self.0, PhantomData_) }
    /// Sets `Permission`. Required. An update replaces the resource.
    #[inline] pub fn permission(mut self, value: impl IntoValue_<String>) -> NetworkInterfacePermission<S0, S1, Set_> { self.0.put("Permission", value.into_node()); NetworkInterfacePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NetworkInterfacePermission> for NetworkInterfacePermission<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for NetworkInterfacePermission<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::NetworkInterfacePermission";
    type Handle = NetworkInterfacePermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInterfacePermission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInterfacePermissionRef(Id_);
impl From<Id_> for NetworkInterfacePermissionRef { #[inline] fn from(id: Id_) -> Self { NetworkInterfacePermissionRef(id) } }
impl AsRef<Id_> for NetworkInterfacePermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInterfacePermissionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
