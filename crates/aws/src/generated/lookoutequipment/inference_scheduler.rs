// Made by `cargo xtask generate`; do not edit.
//! `AWS::LookoutEquipment::InferenceScheduler`

use stanchion_template::generated::*;

/// `AWS::LookoutEquipment::InferenceScheduler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
#[must_use]
pub struct InferenceScheduler<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl InferenceScheduler<Missing_<super::required::data_input_configuration>, Missing_<super::required::data_output_configuration>, Missing_<super::required::data_upload_frequency>, Missing_<super::required::model_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceScheduler(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> InferenceScheduler<S0, S1, S2, S3, S4> {
    /// Sets `DataDelayOffsetInMinutes`. 0 to 60.
    #[inline] pub fn data_delay_offset_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataDelayOffsetInMinutes", value.into_node()); self }
    /// Sets `DataInputConfiguration`. Required.
    #[inline] pub fn data_input_configuration(mut self, value: impl IntoValue_<DataInputConfiguration>) -> InferenceScheduler<Set_, S1, S2, S3, S4> { self.0.put("DataInputConfiguration", value.into_node()); InferenceScheduler(self.0, PhantomData_) }
    /// Sets `DataOutputConfiguration`. Required.
    #[inline] pub fn data_output_configuration(mut self, value: impl IntoValue_<DataOutputConfiguration>) -> InferenceScheduler<S0, Set_, S2, S3, S4> { self.0.put("DataOutputConfiguration", value.into_node()); InferenceScheduler(self.0, PhantomData_) }
    /// Sets `DataUploadFrequency`. Required. The values are constants of [`DataUploadFrequency`].
    #[inline] pub fn data_upload_frequency(mut self, value: impl IntoValue_<DataUploadFrequency>) -> InferenceScheduler<S0, S1, Set_, S3, S4> { self.0.put("DataUploadFrequency", value.into_node()); InferenceScheduler(self.0, PhantomData_) }
    /// Sets `InferenceSchedulerName`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn inference_scheduler_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InferenceSchedulerName", value.into_node()); self }
    /// Sets `ModelName`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn model_name(mut self, value: impl IntoValue_<String>) -> InferenceScheduler<S0, S1, S2, Set_, S4> { self.0.put("ModelName", value.into_node()); InferenceScheduler(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InferenceScheduler<S0, S1, S2, S3, Set_> { self.0.put("RoleArn", value.into_node()); InferenceScheduler(self.0, PhantomData_) }
    /// Sets `ServerSideKmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn server_side_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerSideKmsKeyId", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<InferenceScheduler> for InferenceScheduler<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for InferenceScheduler<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::LookoutEquipment::InferenceScheduler";
    type Handle = InferenceSchedulerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InferenceScheduler`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InferenceSchedulerRef(Id_);
impl From<Id_> for InferenceSchedulerRef { #[inline] fn from(id: Id_) -> Self { InferenceSchedulerRef(id) } }
impl AsRef<Id_> for InferenceSchedulerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InferenceSchedulerRef {
    /// `Ref`: `InferenceSchedulerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InferenceSchedulerArn`
    #[inline] pub fn inference_scheduler_arn(&self) -> Value_<String> { self.0.attribute("InferenceSchedulerArn") }
}
/// `AWS::LookoutEquipment::InferenceScheduler.InputNameConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-inputnameconfiguration.html)
#[must_use]
pub struct InputNameConfiguration(Properties_);
impl InputNameConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputNameConfiguration(Properties_::new()) }
}
impl InputNameConfiguration {
    /// Sets `ComponentTimestampDelimiter`. At most 1 character.
    #[inline] pub fn component_timestamp_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentTimestampDelimiter", value.into_node()); self }
    /// Sets `TimestampFormat`.
    #[inline] pub fn timestamp_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimestampFormat", value.into_node()); self }
}
impl IntoValue_<InputNameConfiguration> for InputNameConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LookoutEquipment::InferenceScheduler.S3InputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-s3inputconfiguration.html)
#[must_use]
pub struct S3InputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3InputConfiguration<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3InputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3InputConfiguration<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3InputConfiguration<Set_> { self.0.put("Bucket", value.into_node()); S3InputConfiguration(self.0, PhantomData_) }
    /// Sets `Prefix`. 0 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3InputConfiguration> for S3InputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LookoutEquipment::InferenceScheduler.DataInputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
#[must_use]
pub struct DataInputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataInputConfiguration<Missing_<super::required::s3_input_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataInputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DataInputConfiguration<S0> {
    /// Sets `InferenceInputNameConfiguration`.
    #[inline] pub fn inference_input_name_configuration(mut self, value: impl IntoValue_<InputNameConfiguration>) -> Self { self.0.put("InferenceInputNameConfiguration", value.into_node()); self }
    /// Sets `InputTimeZoneOffset`.
    #[inline] pub fn input_time_zone_offset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InputTimeZoneOffset", value.into_node()); self }
    /// Sets `S3InputConfiguration`. Required.
    #[inline] pub fn s3_input_configuration(mut self, value: impl IntoValue_<S3InputConfiguration>) -> DataInputConfiguration<Set_> { self.0.put("S3InputConfiguration", value.into_node()); DataInputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataInputConfiguration> for DataInputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LookoutEquipment::InferenceScheduler.S3OutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-s3outputconfiguration.html)
#[must_use]
pub struct S3OutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3OutputConfiguration<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3OutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3OutputConfiguration<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3OutputConfiguration<Set_> { self.0.put("Bucket", value.into_node()); S3OutputConfiguration(self.0, PhantomData_) }
    /// Sets `Prefix`. 0 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3OutputConfiguration> for S3OutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LookoutEquipment::InferenceScheduler.DataOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
#[must_use]
pub struct DataOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataOutputConfiguration<Missing_<super::required::s3_output_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DataOutputConfiguration<S0> {
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `S3OutputConfiguration`. Required.
    #[inline] pub fn s3_output_configuration(mut self, value: impl IntoValue_<S3OutputConfiguration>) -> DataOutputConfiguration<Set_> { self.0.put("S3OutputConfiguration", value.into_node()); DataOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataOutputConfiguration> for DataOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LookoutEquipment::InferenceScheduler`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
#[derive(Debug)]
pub enum DataUploadFrequency {}
impl DataUploadFrequency {
    /// `PT5M`
    pub const PT5_M: Value_<DataUploadFrequency> = Value_::constant("PT5M");
    /// `PT10M`
    pub const PT10_M: Value_<DataUploadFrequency> = Value_::constant("PT10M");
    /// `PT15M`
    pub const PT15_M: Value_<DataUploadFrequency> = Value_::constant("PT15M");
    /// `PT30M`
    pub const PT30_M: Value_<DataUploadFrequency> = Value_::constant("PT30M");
    /// `PT1H`
    pub const PT1_H: Value_<DataUploadFrequency> = Value_::constant("PT1H");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataUploadFrequency> { Value_::from_node(value.into_node()) }
}
