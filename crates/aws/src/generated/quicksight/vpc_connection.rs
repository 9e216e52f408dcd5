// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::VPCConnection`

use stanchion_template::generated::*;

/// `AWS::QuickSight::VPCConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html)
#[must_use]
pub struct VPCConnection(Properties_);
impl VPCConnection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCConnection(Properties_::new()) }
}
impl VPCConnection {
    /// Sets `AvailabilityStatus`. The values are constants of [`VPCConnectionAvailabilityStatus`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<VPCConnectionAvailabilityStatus>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `DnsResolvers`. 0 to 15 items.
    #[inline] pub fn dns_resolvers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DnsResolvers", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 1 to 16 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. 2 to 15 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VPCConnectionId`. 1 to 1000 characters. An update replaces the resource.
    #[inline] pub fn vpc_connection_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VPCConnectionId", value.into_node()); self }
}
impl IntoValue_<VPCConnection> for VPCConnection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VPCConnection {
    const TYPE: &'static str = "AWS::QuickSight::VPCConnection";
    type Handle = VPCConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VPCConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VPCConnectionRef(Id_);
impl From<Id_> for VPCConnectionRef { #[inline] fn from(id: Id_) -> Self { VPCConnectionRef(id) } }
impl AsRef<Id_> for VPCConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VPCConnectionRef {
    /// `Ref`: `AwsAccountId|VPCConnectionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `NetworkInterfaces`
    #[inline] pub fn network_interfaces(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaces") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VPCId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VPCId") }
}
/// Values of `AWS::QuickSight::VPCConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html)
#[derive(Debug)]
pub enum VPCConnectionAvailabilityStatus {}
impl VPCConnectionAvailabilityStatus {
    /// `AVAILABLE`
    pub const AVAILABLE: Value_<VPCConnectionAvailabilityStatus> = Value_::constant("AVAILABLE");
    /// `UNAVAILABLE`
    pub const UNAVAILABLE: Value_<VPCConnectionAvailabilityStatus> = Value_::constant("UNAVAILABLE");
    /// `PARTIALLY_AVAILABLE`
    pub const PARTIALLY_AVAILABLE: Value_<VPCConnectionAvailabilityStatus> = Value_::constant("PARTIALLY_AVAILABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VPCConnectionAvailabilityStatus> { Value_::from_node(value.into_node()) }
}
