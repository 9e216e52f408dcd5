// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations::ManagedThing`

use stanchion_template::generated::*;

/// `AWS::IoTManagedIntegrations::ManagedThing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html)
#[must_use]
pub struct ManagedThing<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedThing<Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedThing(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedThing<S0> {
    /// Sets `AuthenticationMaterial`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn authentication_material(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthenticationMaterial", value.into_node()); self }
    /// Sets `AuthenticationMaterialType`. An update replaces the resource. The values are constants of [`AuthMaterialType`].
    #[inline] pub fn authentication_material_type(mut self, value: impl IntoValue_<AuthMaterialType>) -> Self { self.0.put("AuthenticationMaterialType", value.into_node()); self }
    /// Sets `Brand`. 1 to 128 characters.
    #[inline] pub fn brand(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Brand", value.into_node()); self }
    /// Sets `CapabilityReport`.
    #[inline] pub fn capability_report(mut self, value: impl IntoValue_<CapabilityReport>) -> Self { self.0.put("CapabilityReport", value.into_node()); self }
    /// Sets `Classification`. 1 to 64 characters.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Classification", value.into_node()); self }
    /// Sets `CredentialLockerId`. 1 to 64 characters.
    #[inline] pub fn credential_locker_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialLockerId", value.into_node()); self }
    /// Sets `MetaData`.
    #[inline] pub fn meta_data(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("MetaData", value.into_node()); self }
    /// Sets `Model`. 1 to 128 characters.
    #[inline] pub fn model(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Model", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Owner`. 1 to 64 characters.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Owner", value.into_node()); self }
    /// Sets `Role`. Required. An update replaces the resource. The values are constants of [`Role`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<Role>) -> ManagedThing<Set_> { self.0.put("Role", value.into_node()); ManagedThing(self.0, PhantomData_) }
    /// Sets `SerialNumber`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn serial_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SerialNumber", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WiFiSimpleSetupConfiguration`.
    #[inline] pub fn wi_fi_simple_setup_configuration(mut self, value: impl IntoValue_<WiFiSimpleSetupConfiguration>) -> Self { self.0.put("WiFiSimpleSetupConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ManagedThing> for ManagedThing<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ManagedThing<S0> {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ManagedThing";
    type Handle = ManagedThingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ManagedThing`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ManagedThingRef(Id_);
impl From<Id_> for ManagedThingRef { #[inline] fn from(id: Id_) -> Self { ManagedThingRef(id) } }
impl AsRef<Id_> for ManagedThingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ManagedThingRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActivatedAt`
    #[inline] pub fn activated_at(&self) -> Value_<String> { self.0.attribute("ActivatedAt") }
    /// `Fn::GetAtt` `AdvertisedProductId`
    #[inline] pub fn advertised_product_id(&self) -> Value_<String> { self.0.attribute("AdvertisedProductId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificatePem`
    #[inline] pub fn certificate_pem(&self) -> Value_<String> { self.0.attribute("CertificatePem") }
    /// `Fn::GetAtt` `ConnectorDeviceId`
    #[inline] pub fn connector_device_id(&self) -> Value_<String> { self.0.attribute("ConnectorDeviceId") }
    /// `Fn::GetAtt` `ConnectorPolicyId`
    #[inline] pub fn connector_policy_id(&self) -> Value_<String> { self.0.attribute("ConnectorPolicyId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DeviceSpecificKey`
    #[inline] pub fn device_specific_key(&self) -> Value_<String> { self.0.attribute("DeviceSpecificKey") }
    /// `Fn::GetAtt` `HubNetworkMode`
    #[inline] pub fn hub_network_mode(&self) -> Value_<String> { self.0.attribute("HubNetworkMode") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `InternationalArticleNumber`
    #[inline] pub fn international_article_number(&self) -> Value_<String> { self.0.attribute("InternationalArticleNumber") }
    /// `Fn::GetAtt` `MacAddress`
    #[inline] pub fn mac_address(&self) -> Value_<String> { self.0.attribute("MacAddress") }
    /// `Fn::GetAtt` `ParentControllerId`
    #[inline] pub fn parent_controller_id(&self) -> Value_<String> { self.0.attribute("ParentControllerId") }
    /// `Fn::GetAtt` `ProvisioningStatus`
    #[inline] pub fn provisioning_status(&self) -> Value_<String> { self.0.attribute("ProvisioningStatus") }
    /// `Fn::GetAtt` `UniversalProductCode`
    #[inline] pub fn universal_product_code(&self) -> Value_<String> { self.0.attribute("UniversalProductCode") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::IoTManagedIntegrations::ManagedThing.CapabilityReportCapability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-managedthing-capabilityreportcapability.html)
#[must_use]
pub struct CapabilityReportCapability<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl CapabilityReportCapability<Missing_<super::required::actions>, Missing_<super::required::events>, Missing_<super::required::id>, Missing_<super::required::name>, Missing_<super::required::properties>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapabilityReportCapability(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> CapabilityReportCapability<S0, S1, S2, S3, S4, S5> {
    /// Sets `Actions`. Required. 0 to 100 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> CapabilityReportCapability<Set_, S1, S2, S3, S4, S5> { self.0.put("Actions", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
    /// Sets `Events`. Required. 0 to 100 items.
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<String>>) -> CapabilityReportCapability<S0, Set_, S2, S3, S4, S5> { self.0.put("Events", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
    /// Sets `Id`. Required. 1 to 128 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> CapabilityReportCapability<S0, S1, Set_, S3, S4, S5> { self.0.put("Id", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CapabilityReportCapability<S0, S1, S2, Set_, S4, S5> { self.0.put("Name", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
    /// Sets `Properties`. Required. 0 to 100 items.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<Vec<String>>) -> CapabilityReportCapability<S0, S1, S2, S3, Set_, S5> { self.0.put("Properties", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
    /// Sets `Version`. Required. 1 to 64 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> CapabilityReportCapability<S0, S1, S2, S3, S4, Set_> { self.0.put("Version", value.into_node()); CapabilityReportCapability(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<CapabilityReportCapability> for CapabilityReportCapability<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTManagedIntegrations::ManagedThing.CapabilityReportEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-managedthing-capabilityreportendpoint.html)
#[must_use]
pub struct CapabilityReportEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CapabilityReportEndpoint<Missing_<super::required::capabilities>, Missing_<super::required::device_types>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapabilityReportEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CapabilityReportEndpoint<S0, S1, S2> {
    /// Sets `Capabilities`. Required. 0 to 50 items.
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Vec<CapabilityReportCapability>>) -> CapabilityReportEndpoint<Set_, S1, S2> { self.0.put("Capabilities", value.into_node()); CapabilityReportEndpoint(self.0, PhantomData_) }
    /// Sets `DeviceTypes`. Required. 0 to 50 items.
    #[inline] pub fn device_types(mut self, value: impl IntoValue_<Vec<String>>) -> CapabilityReportEndpoint<S0, Set_, S2> { self.0.put("DeviceTypes", value.into_node()); CapabilityReportEndpoint(self.0, PhantomData_) }
    /// Sets `Id`. Required. 1 to 64 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> CapabilityReportEndpoint<S0, S1, Set_> { self.0.put("Id", value.into_node()); CapabilityReportEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CapabilityReportEndpoint> for CapabilityReportEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTManagedIntegrations::ManagedThing.CapabilityReport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-managedthing-capabilityreport.html)
#[must_use]
pub struct CapabilityReport<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapabilityReport<Missing_<super::required::endpoints>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapabilityReport(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapabilityReport<S0, S1> {
    /// Sets `Endpoints`. Required. 0 to 50 items.
    #[inline] pub fn endpoints(mut self, value: impl IntoValue_<Vec<CapabilityReportEndpoint>>) -> CapabilityReport<Set_, S1> { self.0.put("Endpoints", value.into_node()); CapabilityReport(self.0, PhantomData_) }
    /// Sets `NodeId`. 1 to 64 characters.
    #[inline] pub fn node_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeId", value.into_node()); self }
    /// Sets `Version`. Required. 1 to 10 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> CapabilityReport<S0, Set_> { self.0.put("Version", value.into_node()); CapabilityReport(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapabilityReport> for CapabilityReport<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTManagedIntegrations::ManagedThing.WiFiSimpleSetupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-managedthing-wifisimplesetupconfiguration.html)
#[must_use]
pub struct WiFiSimpleSetupConfiguration(Properties_);
impl WiFiSimpleSetupConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WiFiSimpleSetupConfiguration(Properties_::new()) }
}
impl WiFiSimpleSetupConfiguration {
    /// Sets `EnableAsProvisionee`.
    #[inline] pub fn enable_as_provisionee(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAsProvisionee", value.into_node()); self }
    /// Sets `EnableAsProvisioner`.
    #[inline] pub fn enable_as_provisioner(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAsProvisioner", value.into_node()); self }
    /// Sets `TimeoutInMinutes`. 5 to 15.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
}
impl IntoValue_<WiFiSimpleSetupConfiguration> for WiFiSimpleSetupConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTManagedIntegrations::ManagedThing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html)
#[derive(Debug)]
pub enum AuthMaterialType {}
impl AuthMaterialType {
    /// `WIFI_SETUP_QR_BAR_CODE`
    pub const WIFI_SETUP_QR_BAR_CODE: Value_<AuthMaterialType> = Value_::constant("WIFI_SETUP_QR_BAR_CODE");
    /// `ZWAVE_QR_BAR_CODE`
    pub const ZWAVE_QR_BAR_CODE: Value_<AuthMaterialType> = Value_::constant("ZWAVE_QR_BAR_CODE");
    /// `ZIGBEE_QR_BAR_CODE`
    pub const ZIGBEE_QR_BAR_CODE: Value_<AuthMaterialType> = Value_::constant("ZIGBEE_QR_BAR_CODE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthMaterialType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTManagedIntegrations::ManagedThing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html)
#[derive(Debug)]
pub enum Role {}
impl Role {
    /// `CONTROLLER`
    pub const CONTROLLER: Value_<Role> = Value_::constant("CONTROLLER");
    /// `DEVICE`
    pub const DEVICE: Value_<Role> = Value_::constant("DEVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Role> { Value_::from_node(value.into_node()) }
}
