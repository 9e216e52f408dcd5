// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Gateway`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html)
#[must_use]
pub struct Gateway<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Gateway<Missing_<super::required::gateway_name>, Missing_<super::required::gateway_platform>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Gateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Gateway<S0, S1> {
    /// Sets `GatewayCapabilitySummaries`.
    #[inline] pub fn gateway_capability_summaries(mut self, value: impl IntoValue_<Vec<GatewayCapabilitySummary>>) -> Self { self.0.put("GatewayCapabilitySummaries", value.into_node()); self }
    /// Sets `GatewayName`. Required. 1 to 256 characters.
    #[inline] pub fn gateway_name(mut self, value: impl IntoValue_<String>) -> Gateway<Set_, S1> { self.0.put("GatewayName", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `GatewayPlatform`. Required. An update replaces the resource.
    #[inline] pub fn gateway_platform(mut self, value: impl IntoValue_<GatewayPlatform>) -> Gateway<S0, Set_> { self.0.put("GatewayPlatform", value.into_node()); Gateway(self.0, PhantomData_) }
    /// Sets `GatewayVersion`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn gateway_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayVersion", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Gateway> for Gateway<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Gateway<S0, S1> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Gateway";
    type Handle = GatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Gateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRef(Id_);
impl From<Id_> for GatewayRef { #[inline] fn from(id: Id_) -> Self { GatewayRef(id) } }
impl AsRef<Id_> for GatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRef {
    /// `Ref`: `GatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GatewayId`
    #[inline] pub fn gateway_id(&self) -> Value_<String> { self.0.attribute("GatewayId") }
}
/// `AWS::IoTSiteWise::Gateway.GatewayCapabilitySummary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-gatewaycapabilitysummary.html)
#[must_use]
pub struct GatewayCapabilitySummary<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayCapabilitySummary<Missing_<super::required::capability_namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayCapabilitySummary(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayCapabilitySummary<S0> {
    /// Sets `CapabilityConfiguration`.
    #[inline] pub fn capability_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapabilityConfiguration", value.into_node()); self }
    /// Sets `CapabilityNamespace`. Required.
    #[inline] pub fn capability_namespace(mut self, value: impl IntoValue_<String>) -> GatewayCapabilitySummary<Set_> { self.0.put("CapabilityNamespace", value.into_node()); GatewayCapabilitySummary(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayCapabilitySummary> for GatewayCapabilitySummary<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Gateway.GreengrassV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-greengrassv2.html)
#[must_use]
pub struct GreengrassV2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GreengrassV2<Missing_<super::required::core_device_thing_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GreengrassV2(Properties_::new(), PhantomData_) }
}
impl<S0> GreengrassV2<S0> {
    /// Sets `CoreDeviceOperatingSystem`. The values are constants of [`CoreDeviceOperatingSystem`].
    #[inline] pub fn core_device_operating_system(mut self, value: impl IntoValue_<CoreDeviceOperatingSystem>) -> Self { self.0.put("CoreDeviceOperatingSystem", value.into_node()); self }
    /// Sets `CoreDeviceThingName`. Required. 1 to 128 characters.
    #[inline] pub fn core_device_thing_name(mut self, value: impl IntoValue_<String>) -> GreengrassV2<Set_> { self.0.put("CoreDeviceThingName", value.into_node()); GreengrassV2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GreengrassV2> for GreengrassV2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Gateway.SiemensIE`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-siemensie.html)
#[must_use]
pub struct SiemensIE<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SiemensIE<Missing_<super::required::iot_core_thing_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SiemensIE(Properties_::new(), PhantomData_) }
}
impl<S0> SiemensIE<S0> {
    /// Sets `IotCoreThingName`. Required. 1 to 128 characters.
    #[inline] pub fn iot_core_thing_name(mut self, value: impl IntoValue_<String>) -> SiemensIE<Set_> { self.0.put("IotCoreThingName", value.into_node()); SiemensIE(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SiemensIE> for SiemensIE<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Gateway.GatewayPlatform`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-gatewayplatform.html)
#[must_use]
pub struct GatewayPlatform(Properties_);
impl GatewayPlatform {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayPlatform(Properties_::new()) }
}
impl GatewayPlatform {
    /// Sets `GreengrassV2`.
    #[inline] pub fn greengrass_v2(mut self, value: impl IntoValue_<GreengrassV2>) -> Self { self.0.put("GreengrassV2", value.into_node()); self }
    /// Sets `SiemensIE`.
    #[inline] pub fn siemens_ie(mut self, value: impl IntoValue_<SiemensIE>) -> Self { self.0.put("SiemensIE", value.into_node()); self }
}
impl IntoValue_<GatewayPlatform> for GatewayPlatform { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Gateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html)
#[derive(Debug)]
pub enum CoreDeviceOperatingSystem {}
impl CoreDeviceOperatingSystem {
    /// `LINUX_AARCH64`
    pub const LINUX_AARCH64: Value_<CoreDeviceOperatingSystem> = Value_::constant("LINUX_AARCH64");
    /// `LINUX_AMD64`
    pub const LINUX_AMD64: Value_<CoreDeviceOperatingSystem> = Value_::constant("LINUX_AMD64");
    /// `WINDOWS_AMD64`
    pub const WINDOWS_AMD64: Value_<CoreDeviceOperatingSystem> = Value_::constant("WINDOWS_AMD64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CoreDeviceOperatingSystem> { Value_::from_node(value.into_node()) }
}
