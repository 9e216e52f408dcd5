// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`

use stanchion_template::generated::*;

/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html)
#[must_use]
pub struct SuiteDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SuiteDefinition<Missing_<super::required::suite_definition_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SuiteDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> SuiteDefinition<S0> {
    /// Sets `SuiteDefinitionConfiguration`. Required.
    #[inline] pub fn suite_definition_configuration(mut self, value: impl IntoValue_<SuiteDefinitionConfiguration>) -> SuiteDefinition<Set_> { self.0.put("SuiteDefinitionConfiguration", value.into_node()); SuiteDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SuiteDefinition> for SuiteDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SuiteDefinition<S0> {
    const TYPE: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";
    type Handle = SuiteDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SuiteDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SuiteDefinitionRef(Id_);
impl From<Id_> for SuiteDefinitionRef { #[inline] fn from(id: Id_) -> Self { SuiteDefinitionRef(id) } }
impl AsRef<Id_> for SuiteDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SuiteDefinitionRef {
    /// `Ref`: `SuiteDefinitionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SuiteDefinitionArn`
    #[inline] pub fn suite_definition_arn(&self) -> Value_<String> { self.0.attribute("SuiteDefinitionArn") }
    /// `Fn::GetAtt` `SuiteDefinitionId`
    #[inline] pub fn suite_definition_id(&self) -> Value_<String> { self.0.attribute("SuiteDefinitionId") }
    /// `Fn::GetAtt` `SuiteDefinitionVersion`
    #[inline] pub fn suite_definition_version(&self) -> Value_<String> { self.0.attribute("SuiteDefinitionVersion") }
}
/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition.DeviceUnderTest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotcoredeviceadvisor-suitedefinition-deviceundertest.html)
#[must_use]
pub struct DeviceUnderTest(Properties_);
impl DeviceUnderTest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceUnderTest(Properties_::new()) }
}
impl DeviceUnderTest {
    /// Sets `CertificateArn`. 20 to 2048 characters.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `ThingArn`. 20 to 2048 characters.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingArn", value.into_node()); self }
}
impl IntoValue_<DeviceUnderTest> for DeviceUnderTest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition.SuiteDefinitionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html)
#[must_use]
pub struct SuiteDefinitionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SuiteDefinitionConfiguration<Missing_<super::required::device_permission_role_arn>, Missing_<super::required::root_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SuiteDefinitionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SuiteDefinitionConfiguration<S0, S1> {
    /// Sets `DevicePermissionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn device_permission_role_arn(mut self, value: impl IntoValue_<String>) -> SuiteDefinitionConfiguration<Set_, S1> { self.0.put("DevicePermissionRoleArn", value.into_node()); SuiteDefinitionConfiguration(self.0, PhantomData_) }
    /// Sets `Devices`. 0 to 2 items.
    #[inline] pub fn devices(mut self, value: impl IntoValue_<Vec<DeviceUnderTest>>) -> Self { self.0.put("Devices", value.into_node()); self }
    /// Sets `IntendedForQualification`.
    #[inline] pub fn intended_for_qualification(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IntendedForQualification", value.into_node()); self }
    /// Sets `RootGroup`. Required. 1 to 2048 characters.
    #[inline] pub fn root_group(mut self, value: impl IntoValue_<String>) -> SuiteDefinitionConfiguration<S0, Set_> { self.0.put("RootGroup", value.into_node()); SuiteDefinitionConfiguration(self.0, PhantomData_) }
    /// Sets `SuiteDefinitionName`. 1 to 256 characters.
    #[inline] pub fn suite_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuiteDefinitionName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SuiteDefinitionConfiguration> for SuiteDefinitionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
