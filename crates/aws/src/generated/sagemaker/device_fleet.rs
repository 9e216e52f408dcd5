// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::DeviceFleet`

use stanchion_template::generated::*;

/// `AWS::SageMaker::DeviceFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html)
#[must_use]
pub struct DeviceFleet<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DeviceFleet<Missing_<super::required::device_fleet_name>, Missing_<super::required::output_config>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeviceFleet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DeviceFleet<S0, S1, S2> {
    /// Sets `Description`. 0 to 800 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceFleetName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn device_fleet_name(mut self, value: impl IntoValue_<String>) -> DeviceFleet<Set_, S1, S2> { self.0.put("DeviceFleetName", value.into_node()); DeviceFleet(self.0, PhantomData_) }
    /// Sets `OutputConfig`. Required.
    #[inline] pub fn output_config(mut self, value: impl IntoValue_<EdgeOutputConfig>) -> DeviceFleet<S0, Set_, S2> { self.0.put("OutputConfig", value.into_node()); DeviceFleet(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DeviceFleet<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); DeviceFleet(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DeviceFleet> for DeviceFleet<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DeviceFleet<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::DeviceFleet";
    type Handle = DeviceFleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeviceFleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeviceFleetRef(Id_);
impl From<Id_> for DeviceFleetRef { #[inline] fn from(id: Id_) -> Self { DeviceFleetRef(id) } }
impl AsRef<Id_> for DeviceFleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeviceFleetRef {
    /// `Ref`: `DeviceFleetName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SageMaker::DeviceFleet.EdgeOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-devicefleet-edgeoutputconfig.html)
#[must_use]
pub struct EdgeOutputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EdgeOutputConfig<Missing_<super::required::s3_output_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EdgeOutputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EdgeOutputConfig<S0> {
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `S3OutputLocation`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_output_location(mut self, value: impl IntoValue_<String>) -> EdgeOutputConfig<Set_> { self.0.put("S3OutputLocation", value.into_node()); EdgeOutputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EdgeOutputConfig> for EdgeOutputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
