// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::InstanceConnectEndpoint`

use stanchion_template::generated::*;

/// `AWS::EC2::InstanceConnectEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html)
#[must_use]
pub struct InstanceConnectEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceConnectEndpoint<Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceConnectEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceConnectEndpoint<S0> {
    /// Sets `ClientToken`. An update replaces the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `PreserveClientIp`. An update replaces the resource.
    #[inline] pub fn preserve_client_ip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveClientIp", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 0 to 16 items. An update replaces the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> InstanceConnectEndpoint<Set_> { self.0.put("SubnetId", value.into_node()); InstanceConnectEndpoint(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InstanceConnectEndpoint> for InstanceConnectEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for InstanceConnectEndpoint<S0> {
    const TYPE: &'static str = "AWS::EC2::InstanceConnectEndpoint";
    type Handle = InstanceConnectEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceConnectEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceConnectEndpointRef(Id_);
impl From<Id_> for InstanceConnectEndpointRef { #[inline] fn from(id: Id_) -> Self { InstanceConnectEndpointRef(id) } }
impl AsRef<Id_> for InstanceConnectEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceConnectEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `AvailabilityZoneId`
    #[inline] pub fn availability_zone_id(&self) -> Value_<String> { self.0.attribute("AvailabilityZoneId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InstanceConnectEndpointArn`
    #[inline] pub fn instance_connect_endpoint_arn(&self) -> Value_<String> { self.0.attribute("InstanceConnectEndpointArn") }
    /// `Fn::GetAtt` `NetworkInterfaceIds`
    #[inline] pub fn network_interface_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaceIds") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `PublicDnsNames`
    #[inline] pub fn public_dns_names(&self) -> Value_<String> { self.0.attribute("PublicDnsNames") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateMessage`
    #[inline] pub fn state_message(&self) -> Value_<String> { self.0.attribute("StateMessage") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
