// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream::ScheduledQuery`

use stanchion_template::generated::*;

/// `AWS::Timestream::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
#[must_use]
pub struct ScheduledQuery<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ScheduledQuery<Missing_<super::required::error_report_configuration>, Missing_<super::required::notification_configuration>, Missing_<super::required::query_string>, Missing_<super::required::schedule_configuration>, Missing_<super::required::scheduled_query_execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledQuery(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ScheduledQuery<S0, S1, S2, S3, S4> {
    /// Sets `ClientToken`. 32 to 128 characters. An update may replace the resource.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `ErrorReportConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn error_report_configuration(mut self, value: impl IntoValue_<ErrorReportConfiguration>) -> ScheduledQuery<Set_, S1, S2, S3, S4> { self.0.put("ErrorReportConfiguration", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `NotificationConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn notification_configuration(mut self, value: impl IntoValue_<NotificationConfiguration>) -> ScheduledQuery<S0, Set_, S2, S3, S4> { self.0.put("NotificationConfiguration", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `QueryString`. Required. 1 to 262144 characters. An update replaces the resource.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<S0, S1, Set_, S3, S4> { self.0.put("QueryString", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `ScheduleConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn schedule_configuration(mut self, value: impl IntoValue_<ScheduleConfiguration>) -> ScheduledQuery<S0, S1, S2, Set_, S4> { self.0.put("ScheduleConfiguration", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `ScheduledQueryExecutionRoleArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn scheduled_query_execution_role_arn(mut self, value: impl IntoValue_<String>) -> ScheduledQuery<S0, S1, S2, S3, Set_> { self.0.put("ScheduledQueryExecutionRoleArn", value.into_node()); ScheduledQuery(self.0, PhantomData_) }
    /// Sets `ScheduledQueryName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn scheduled_query_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduledQueryName", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetConfiguration`. An update replaces the resource.
    #[inline] pub fn target_configuration(mut self, value: impl IntoValue_<TargetConfiguration>) -> Self { self.0.put("TargetConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ScheduledQuery> for ScheduledQuery<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for ScheduledQuery<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Timestream::ScheduledQuery";
    type Handle = ScheduledQueryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledQuery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledQueryRef(Id_);
impl From<Id_> for ScheduledQueryRef { #[inline] fn from(id: Id_) -> Self { ScheduledQueryRef(id) } }
impl AsRef<Id_> for ScheduledQueryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledQueryRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SQErrorReportConfiguration`
    #[inline] pub fn sq_error_report_configuration(&self) -> Value_<String> { self.0.attribute("SQErrorReportConfiguration") }
    /// `Fn::GetAtt` `SQKmsKeyId`
    #[inline] pub fn sq_kms_key_id(&self) -> Value_<String> { self.0.attribute("SQKmsKeyId") }
    /// `Fn::GetAtt` `SQName`
    #[inline] pub fn sq_name(&self) -> Value_<String> { self.0.attribute("SQName") }
    /// `Fn::GetAtt` `SQNotificationConfiguration`
    #[inline] pub fn sq_notification_configuration(&self) -> Value_<String> { self.0.attribute("SQNotificationConfiguration") }
    /// `Fn::GetAtt` `SQQueryString`
    #[inline] pub fn sq_query_string(&self) -> Value_<String> { self.0.attribute("SQQueryString") }
    /// `Fn::GetAtt` `SQScheduleConfiguration`
    #[inline] pub fn sq_schedule_configuration(&self) -> Value_<String> { self.0.attribute("SQScheduleConfiguration") }
    /// `Fn::GetAtt` `SQScheduledQueryExecutionRoleArn`
    #[inline] pub fn sq_scheduled_query_execution_role_arn(&self) -> Value_<String> { self.0.attribute("SQScheduledQueryExecutionRoleArn") }
    /// `Fn::GetAtt` `SQTargetConfiguration`
    #[inline] pub fn sq_target_configuration(&self) -> Value_<String> { self.0.attribute("SQTargetConfiguration") }
}
/// `AWS::Timestream::ScheduledQuery.S3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-s3configuration.html)
#[must_use]
pub struct S3Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Configuration<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> S3Configuration<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Configuration<Set_> { self.0.put("BucketName", value.into_node()); S3Configuration(self.0, PhantomData_) }
    /// Sets `EncryptionOption`. The values are constants of [`EncryptionOption`].
    #[inline] pub fn encryption_option(mut self, value: impl IntoValue_<EncryptionOption>) -> Self { self.0.put("EncryptionOption", value.into_node()); self }
    /// Sets `ObjectKeyPrefix`. 1 to 896 characters.
    #[inline] pub fn object_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectKeyPrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Configuration> for S3Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.ErrorReportConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-errorreportconfiguration.html)
#[must_use]
pub struct ErrorReportConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ErrorReportConfiguration<Missing_<super::required::s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ErrorReportConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ErrorReportConfiguration<S0> {
    /// Sets `S3Configuration`. Required.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3Configuration>) -> ErrorReportConfiguration<Set_> { self.0.put("S3Configuration", value.into_node()); ErrorReportConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ErrorReportConfiguration> for ErrorReportConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.SnsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-snsconfiguration.html)
#[must_use]
pub struct SnsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnsConfiguration<Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SnsConfiguration<S0> {
    /// Sets `TopicArn`. Required. 1 to 2048 characters.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> SnsConfiguration<Set_> { self.0.put("TopicArn", value.into_node()); SnsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnsConfiguration> for SnsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationConfiguration<Missing_<super::required::sns_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationConfiguration<S0> {
    /// Sets `SnsConfiguration`. Required.
    #[inline] pub fn sns_configuration(mut self, value: impl IntoValue_<SnsConfiguration>) -> NotificationConfiguration<Set_> { self.0.put("SnsConfiguration", value.into_node()); NotificationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationConfiguration> for NotificationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.ScheduleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-scheduleconfiguration.html)
#[must_use]
pub struct ScheduleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduleConfiguration<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduleConfiguration<S0> {
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduleConfiguration<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduleConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScheduleConfiguration> for ScheduleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-tag.html)
#[must_use]
pub struct Tag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tag<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tag<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Tag<Set_, S1> { self.0.put("Key", value.into_node()); Tag(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Tag<S0, Set_> { self.0.put("Value", value.into_node()); Tag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tag> for Tag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.DimensionMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-dimensionmapping.html)
#[must_use]
pub struct DimensionMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DimensionMapping<Missing_<super::required::dimension_value_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DimensionMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DimensionMapping<S0, S1> {
    /// Sets `DimensionValueType`. Required. The values are constants of [`DimensionValueType`].
    #[inline] pub fn dimension_value_type(mut self, value: impl IntoValue_<DimensionValueType>) -> DimensionMapping<Set_, S1> { self.0.put("DimensionValueType", value.into_node()); DimensionMapping(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DimensionMapping<S0, Set_> { self.0.put("Name", value.into_node()); DimensionMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DimensionMapping> for DimensionMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.MultiMeasureAttributeMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-multimeasureattributemapping.html)
#[must_use]
pub struct MultiMeasureAttributeMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiMeasureAttributeMapping<Missing_<super::required::measure_value_type>, Missing_<super::required::source_column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiMeasureAttributeMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiMeasureAttributeMapping<S0, S1> {
    /// Sets `MeasureValueType`. Required. The values are constants of [`MultiMeasureAttributeMappingMeasureValueType`].
    #[inline] pub fn measure_value_type(mut self, value: impl IntoValue_<MultiMeasureAttributeMappingMeasureValueType>) -> MultiMeasureAttributeMapping<Set_, S1> { self.0.put("MeasureValueType", value.into_node()); MultiMeasureAttributeMapping(self.0, PhantomData_) }
    /// Sets `SourceColumn`. Required.
    #[inline] pub fn source_column(mut self, value: impl IntoValue_<String>) -> MultiMeasureAttributeMapping<S0, Set_> { self.0.put("SourceColumn", value.into_node()); MultiMeasureAttributeMapping(self.0, PhantomData_) }
    /// Sets `TargetMultiMeasureAttributeName`.
    #[inline] pub fn target_multi_measure_attribute_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetMultiMeasureAttributeName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiMeasureAttributeMapping> for MultiMeasureAttributeMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.MixedMeasureMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-mixedmeasuremapping.html)
#[must_use]
pub struct MixedMeasureMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MixedMeasureMapping<Missing_<super::required::measure_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MixedMeasureMapping(Properties_::new(), PhantomData_) }
}
impl<S0> MixedMeasureMapping<S0> {
    /// Sets `MeasureName`.
    #[inline] pub fn measure_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeasureName", value.into_node()); self }
    /// Sets `MeasureValueType`. Required. The values are constants of [`MixedMeasureMappingMeasureValueType`].
    #[inline] pub fn measure_value_type(mut self, value: impl IntoValue_<MixedMeasureMappingMeasureValueType>) -> MixedMeasureMapping<Set_> { self.0.put("MeasureValueType", value.into_node()); MixedMeasureMapping(self.0, PhantomData_) }
    /// Sets `MultiMeasureAttributeMappings`. At least 1 item.
    #[inline] pub fn multi_measure_attribute_mappings(mut self, value: impl IntoValue_<Vec<MultiMeasureAttributeMapping>>) -> Self { self.0.put("MultiMeasureAttributeMappings", value.into_node()); self }
    /// Sets `SourceColumn`.
    #[inline] pub fn source_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceColumn", value.into_node()); self }
    /// Sets `TargetMeasureName`.
    #[inline] pub fn target_measure_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetMeasureName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MixedMeasureMapping> for MixedMeasureMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.MultiMeasureMappings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-multimeasuremappings.html)
#[must_use]
pub struct MultiMeasureMappings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MultiMeasureMappings<Missing_<super::required::multi_measure_attribute_mappings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiMeasureMappings(Properties_::new(), PhantomData_) }
}
impl<S0> MultiMeasureMappings<S0> {
    /// Sets `MultiMeasureAttributeMappings`. Required. At least 1 item.
    #[inline] pub fn multi_measure_attribute_mappings(mut self, value: impl IntoValue_<Vec<MultiMeasureAttributeMapping>>) -> MultiMeasureMappings<Set_> { self.0.put("MultiMeasureAttributeMappings", value.into_node()); MultiMeasureMappings(self.0, PhantomData_) }
    /// Sets `TargetMultiMeasureName`.
    #[inline] pub fn target_multi_measure_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetMultiMeasureName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MultiMeasureMappings> for MultiMeasureMappings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.TimestreamConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-timestreamconfiguration.html)
#[must_use]
pub struct TimestreamConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TimestreamConfiguration<Missing_<super::required::database_name>, Missing_<super::required::dimension_mappings>, Missing_<super::required::table_name>, Missing_<super::required::time_column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestreamConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TimestreamConfiguration<S0, S1, S2, S3> {
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TimestreamConfiguration<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); TimestreamConfiguration(self.0, PhantomData_) }
    /// Sets `DimensionMappings`. Required.
    #[inline] pub fn dimension_mappings(mut self, value: impl IntoValue_<Vec<DimensionMapping>>) -> TimestreamConfiguration<S0, Set_, S2, S3> { self.0.put("DimensionMappings", value.into_node()); TimestreamConfiguration(self.0, PhantomData_) }
    /// Sets `MeasureNameColumn`.
    #[inline] pub fn measure_name_column(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeasureNameColumn", value.into_node()); self }
    /// Sets `MixedMeasureMappings`. At least 1 item.
    #[inline] pub fn mixed_measure_mappings(mut self, value: impl IntoValue_<Vec<MixedMeasureMapping>>) -> Self { self.0.put("MixedMeasureMappings", value.into_node()); self }
    /// Sets `MultiMeasureMappings`.
    #[inline] pub fn multi_measure_mappings(mut self, value: impl IntoValue_<MultiMeasureMappings>) -> Self { self.0.put("MultiMeasureMappings", value.into_node()); self }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> TimestreamConfiguration<S0, S1, Set_, S3> { self.0.put("TableName", value.into_node()); TimestreamConfiguration(self.0, PhantomData_) }
    /// Sets `TimeColumn`. Required.
    #[inline] pub fn time_column(mut self, value: impl IntoValue_<String>) -> TimestreamConfiguration<S0, S1, S2, Set_> { self.0.put("TimeColumn", value.into_node()); TimestreamConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TimestreamConfiguration> for TimestreamConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Timestream::ScheduledQuery.TargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-targetconfiguration.html)
#[must_use]
pub struct TargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetConfiguration<Missing_<super::required::timestream_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetConfiguration<S0> {
    /// Sets `TimestreamConfiguration`. Required.
    #[inline] pub fn timestream_configuration(mut self, value: impl IntoValue_<TimestreamConfiguration>) -> TargetConfiguration<Set_> { self.0.put("TimestreamConfiguration", value.into_node()); TargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetConfiguration> for TargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Timestream::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
#[derive(Debug)]
pub enum EncryptionOption {}
impl EncryptionOption {
    /// `SSE_S3`
    pub const SSE_S3: Value_<EncryptionOption> = Value_::constant("SSE_S3");
    /// `SSE_KMS`
    pub const SSE_KMS: Value_<EncryptionOption> = Value_::constant("SSE_KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
#[derive(Debug)]
pub enum DimensionValueType {}
impl DimensionValueType {
    /// `VARCHAR`
    pub const VARCHAR: Value_<DimensionValueType> = Value_::constant("VARCHAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DimensionValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
#[derive(Debug)]
pub enum MixedMeasureMappingMeasureValueType {}
impl MixedMeasureMappingMeasureValueType {
    /// `BIGINT`
    pub const BIGINT: Value_<MixedMeasureMappingMeasureValueType> = Value_::constant("BIGINT");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<MixedMeasureMappingMeasureValueType> = Value_::constant("BOOLEAN");
    /// `DOUBLE`
    pub const DOUBLE: Value_<MixedMeasureMappingMeasureValueType> = Value_::constant("DOUBLE");
    /// `VARCHAR`
    pub const VARCHAR: Value_<MixedMeasureMappingMeasureValueType> = Value_::constant("VARCHAR");
    /// `MULTI`
    pub const MULTI: Value_<MixedMeasureMappingMeasureValueType> = Value_::constant("MULTI");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MixedMeasureMappingMeasureValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Timestream::ScheduledQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
#[derive(Debug)]
pub enum MultiMeasureAttributeMappingMeasureValueType {}
impl MultiMeasureAttributeMappingMeasureValueType {
    /// `BIGINT`
    pub const BIGINT: Value_<MultiMeasureAttributeMappingMeasureValueType> = Value_::constant("BIGINT");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<MultiMeasureAttributeMappingMeasureValueType> = Value_::constant("BOOLEAN");
    /// `DOUBLE`
    pub const DOUBLE: Value_<MultiMeasureAttributeMappingMeasureValueType> = Value_::constant("DOUBLE");
    /// `VARCHAR`
    pub const VARCHAR: Value_<MultiMeasureAttributeMappingMeasureValueType> = Value_::constant("VARCHAR");
    /// `TIMESTAMP`
    pub const TIMESTAMP: Value_<MultiMeasureAttributeMappingMeasureValueType> = Value_::constant("TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MultiMeasureAttributeMappingMeasureValueType> { Value_::from_node(value.into_node()) }
}
