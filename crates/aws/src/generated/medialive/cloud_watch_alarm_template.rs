// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::CloudWatchAlarmTemplate`

use stanchion_template::generated::*;

/// `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
#[must_use]
pub struct CloudWatchAlarmTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl CloudWatchAlarmTemplate<Missing_<super::required::comparison_operator>, Missing_<super::required::evaluation_periods>, Missing_<super::required::metric_name>, Missing_<super::required::name>, Missing_<super::required::period>, Missing_<super::required::statistic>, Missing_<super::required::target_resource_type>, Missing_<super::required::threshold>, Missing_<super::required::treat_missing_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchAlarmTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `ComparisonOperator`. Required. The values are constants of [`CloudWatchAlarmTemplateComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<CloudWatchAlarmTemplateComparisonOperator>) -> CloudWatchAlarmTemplate<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("ComparisonOperator", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `DatapointsToAlarm`. At least 1.
    #[inline] pub fn datapoints_to_alarm(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DatapointsToAlarm", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EvaluationPeriods`. Required. At least 1.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<f64>) -> CloudWatchAlarmTemplate<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("EvaluationPeriods", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
    /// Sets `MetricName`. Required. 0 to 64 characters.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmTemplate<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("MetricName", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmTemplate<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("Name", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `Period`. Required. 10 to 86400.
    #[inline] pub fn period(mut self, value: impl IntoValue_<f64>) -> CloudWatchAlarmTemplate<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("Period", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. The values are constants of [`CloudWatchAlarmTemplateStatistic`].
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<CloudWatchAlarmTemplateStatistic>) -> CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("Statistic", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetResourceType`. Required. The values are constants of [`CloudWatchAlarmTemplateTargetResourceType`].
    #[inline] pub fn target_resource_type(mut self, value: impl IntoValue_<CloudWatchAlarmTemplateTargetResourceType>) -> CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("TargetResourceType", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("Threshold", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
    /// Sets `TreatMissingData`. Required. The values are constants of [`CloudWatchAlarmTemplateTreatMissingData`].
    #[inline] pub fn treat_missing_data(mut self, value: impl IntoValue_<CloudWatchAlarmTemplateTreatMissingData>) -> CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("TreatMissingData", value.into_node()); CloudWatchAlarmTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<CloudWatchAlarmTemplate> for CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> ResourceType_ for CloudWatchAlarmTemplate<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplate";
    type Handle = CloudWatchAlarmTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudWatchAlarmTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudWatchAlarmTemplateRef(Id_);
impl From<Id_> for CloudWatchAlarmTemplateRef { #[inline] fn from(id: Id_) -> Self { CloudWatchAlarmTemplateRef(id) } }
impl AsRef<Id_> for CloudWatchAlarmTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudWatchAlarmTemplateRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `GroupId`
    #[inline] pub fn group_id(&self) -> Value_<String> { self.0.attribute("GroupId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
/// Values of `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
#[derive(Debug)]
pub enum CloudWatchAlarmTemplateComparisonOperator {}
impl CloudWatchAlarmTemplateComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: Value_<CloudWatchAlarmTemplateComparisonOperator> = Value_::constant("GreaterThanOrEqualToThreshold");
    /// `GreaterThanThreshold`
    pub const GREATER_THAN_THRESHOLD: Value_<CloudWatchAlarmTemplateComparisonOperator> = Value_::constant("GreaterThanThreshold");
    /// `LessThanThreshold`
    pub const LESS_THAN_THRESHOLD: Value_<CloudWatchAlarmTemplateComparisonOperator> = Value_::constant("LessThanThreshold");
    /// `LessThanOrEqualToThreshold`
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: Value_<CloudWatchAlarmTemplateComparisonOperator> = Value_::constant("LessThanOrEqualToThreshold");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudWatchAlarmTemplateComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
#[derive(Debug)]
pub enum CloudWatchAlarmTemplateStatistic {}
impl CloudWatchAlarmTemplateStatistic {
    /// `SampleCount`
    pub const SAMPLE_COUNT: Value_<CloudWatchAlarmTemplateStatistic> = Value_::constant("SampleCount");
    /// `Average`
    pub const AVERAGE: Value_<CloudWatchAlarmTemplateStatistic> = Value_::constant("Average");
    /// `Sum`
    pub const SUM: Value_<CloudWatchAlarmTemplateStatistic> = Value_::constant("Sum");
    /// `Minimum`
    pub const MINIMUM: Value_<CloudWatchAlarmTemplateStatistic> = Value_::constant("Minimum");
    /// `Maximum`
    pub const MAXIMUM: Value_<CloudWatchAlarmTemplateStatistic> = Value_::constant("Maximum");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudWatchAlarmTemplateStatistic> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
#[derive(Debug)]
pub enum CloudWatchAlarmTemplateTargetResourceType {}
impl CloudWatchAlarmTemplateTargetResourceType {
    /// `CLOUDFRONT_DISTRIBUTION`
    pub const CLOUDFRONT_DISTRIBUTION: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("CLOUDFRONT_DISTRIBUTION");
    /// `MEDIALIVE_MULTIPLEX`
    pub const MEDIALIVE_MULTIPLEX: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIALIVE_MULTIPLEX");
    /// `MEDIALIVE_CHANNEL`
    pub const MEDIALIVE_CHANNEL: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIALIVE_CHANNEL");
    /// `MEDIALIVE_INPUT_DEVICE`
    pub const MEDIALIVE_INPUT_DEVICE: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIALIVE_INPUT_DEVICE");
    /// `MEDIAPACKAGE_CHANNEL`
    pub const MEDIAPACKAGE_CHANNEL: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIAPACKAGE_CHANNEL");
    /// `MEDIAPACKAGE_ORIGIN_ENDPOINT`
    pub const MEDIAPACKAGE_ORIGIN_ENDPOINT: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIAPACKAGE_ORIGIN_ENDPOINT");
    /// `MEDIACONNECT_FLOW`
    pub const MEDIACONNECT_FLOW: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIACONNECT_FLOW");
    /// `MEDIATAILOR_PLAYBACK_CONFIGURATION`
    pub const MEDIATAILOR_PLAYBACK_CONFIGURATION: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("MEDIATAILOR_PLAYBACK_CONFIGURATION");
    /// `S3_BUCKET`
    pub const S3_BUCKET: Value_<CloudWatchAlarmTemplateTargetResourceType> = Value_::constant("S3_BUCKET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudWatchAlarmTemplateTargetResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
#[derive(Debug)]
pub enum CloudWatchAlarmTemplateTreatMissingData {}
impl CloudWatchAlarmTemplateTreatMissingData {
    /// `notBreaching`
    pub const NOT_BREACHING: Value_<CloudWatchAlarmTemplateTreatMissingData> = Value_::constant("notBreaching");
    /// `breaching`
    pub const BREACHING: Value_<CloudWatchAlarmTemplateTreatMissingData> = Value_::constant("breaching");
    /// `ignore`
    pub const IGNORE: Value_<CloudWatchAlarmTemplateTreatMissingData> = Value_::constant("ignore");
    /// `missing`
    pub const MISSING: Value_<CloudWatchAlarmTemplateTreatMissingData> = Value_::constant("missing");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudWatchAlarmTemplateTreatMissingData> { Value_::from_node(value.into_node()) }
}
