// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::Device`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::Device`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html)
#[must_use]
pub struct Device<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Device<Missing_<super::required::global_network_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Device(Properties_::new(), PhantomData_) }
}
impl<S0> Device<S0> {
    /// Sets `AWSLocation`.
    #[inline] pub fn aws_location(mut self, value: impl IntoValue_<AWSLocation>) -> Self { self.0.put("AWSLocation", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlobalNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> Device<Set_> { self.0.put("GlobalNetworkId", value.into_node()); Device(self.0, PhantomData_) }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Model`. 0 to 256 characters.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `SerialNumber`. 0 to 256 characters.
    #[inline] pub fn serial_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SerialNumber", value.into_node()); self }
    /// Sets `SiteId`. 0 to 50 characters.
    #[inline] pub fn site_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SiteId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. 0 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Vendor`. 0 to 256 characters.
    #[inline] pub fn vendor(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Vendor", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Device> for Device<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Device<S0> {
    const TYPE: &'static str = "AWS::NetworkManager::Device";
    type Handle = DeviceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Device`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceRef(Id_);
impl From<Id_> for DeviceRef { #[inline] fn from(id: Id_) -> Self { DeviceRef(id) } }
impl AsRef<Id_> for DeviceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceRef {
    /// `Ref`: `GlobalNetworkId|DeviceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DeviceArn`
    #[inline] pub fn device_arn(&self) -> Value_<String> { self.0.attribute("DeviceArn") }
    /// `Fn::GetAtt` `DeviceId`
    #[inline] pub fn device_id(&self) -> Value_<String> { self.0.attribute("DeviceId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::NetworkManager::Device.AWSLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-device-awslocation.html)
#[must_use]
pub struct AWSLocation(Properties_);
impl AWSLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AWSLocation(Properties_::new()) }
}
impl AWSLocation {
    /// Sets `SubnetArn`. 0 to 500 characters.
    #[inline] pub fn subnet_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetArn", value.into_node()); self }
    /// Sets `Zone`. 0 to 256 characters.
    #[inline] pub fn zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Zone", value.into_node()); self }
}
impl IntoValue_<AWSLocation> for AWSLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkManager::Device.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-device-location.html)
#[must_use]
pub struct Location(Properties_);
impl Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Location(Properties_::new()) }
}
impl Location {
    /// Sets `Address`. 0 to 256 characters.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Latitude`. 0 to 256 characters.
    #[inline] pub fn latitude(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Latitude", value.into_node()); self }
    /// Sets `Longitude`. 0 to 256 characters.
    #[inline] pub fn longitude(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Longitude", value.into_node()); self }
}
impl IntoValue_<Location> for Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
