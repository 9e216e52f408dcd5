// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::LogAnomalyDetector`

use stanchion_template::generated::*;

/// `AWS::Logs::LogAnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html)
#[must_use]
pub struct LogAnomalyDetector(Properties_);
impl LogAnomalyDetector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogAnomalyDetector(Properties_::new()) }
}
impl LogAnomalyDetector {
    /// Sets `AccountId`.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccountId", value.into_node()); self }
    /// Sets `AnomalyVisibilityTime`. 7 to 90.
    #[inline] pub fn anomaly_visibility_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AnomalyVisibilityTime", value.into_node()); self }
    /// Sets `DetectorName`. At least 1 character.
    #[inline] pub fn detector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorName", value.into_node()); self }
    /// Sets `EvaluationFrequency`. The values are constants of [`EvaluationFrequency`].
    #[inline] pub fn evaluation_frequency(mut self, value: impl IntoValue_<EvaluationFrequency>) -> Self { self.0.put("EvaluationFrequency", value.into_node()); self }
    /// Sets `FilterPattern`. 0 to 1024 characters.
    #[inline] pub fn filter_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterPattern", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 256 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LogGroupArnList`.
    #[inline] pub fn log_group_arn_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupArnList", value.into_node()); self }
}
impl IntoValue_<LogAnomalyDetector> for LogAnomalyDetector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LogAnomalyDetector {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
    type Handle = LogAnomalyDetectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogAnomalyDetector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogAnomalyDetectorRef(Id_);
impl From<Id_> for LogAnomalyDetectorRef { #[inline] fn from(id: Id_) -> Self { LogAnomalyDetectorRef(id) } }
impl AsRef<Id_> for LogAnomalyDetectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogAnomalyDetectorRef {
    /// `Ref`: `AnomalyDetectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AnomalyDetectorArn`
    #[inline] pub fn anomaly_detector_arn(&self) -> Value_<String> { self.0.attribute("AnomalyDetectorArn") }
    /// `Fn::GetAtt` `AnomalyDetectorStatus`
    #[inline] pub fn anomaly_detector_status(&self) -> Value_<String> { self.0.attribute("AnomalyDetectorStatus") }
    /// `Fn::GetAtt` `CreationTimeStamp`
    #[inline] pub fn creation_time_stamp(&self) -> Value_<f64> { self.0.attribute("CreationTimeStamp") }
    /// `Fn::GetAtt` `LastModifiedTimeStamp`
    #[inline] pub fn last_modified_time_stamp(&self) -> Value_<f64> { self.0.attribute("LastModifiedTimeStamp") }
}
/// Values of `AWS::Logs::LogAnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html)
#[derive(Debug)]
pub enum EvaluationFrequency {}
impl EvaluationFrequency {
    /// `FIVE_MIN`
    pub const FIVE_MIN: Value_<EvaluationFrequency> = Value_::constant("FIVE_MIN");
    /// `TEN_MIN`
    pub const TEN_MIN: Value_<EvaluationFrequency> = Value_::constant("TEN_MIN");
    /// `FIFTEEN_MIN`
    pub const FIFTEEN_MIN: Value_<EvaluationFrequency> = Value_::constant("FIFTEEN_MIN");
    /// `THIRTY_MIN`
    pub const THIRTY_MIN: Value_<EvaluationFrequency> = Value_::constant("THIRTY_MIN");
    /// `ONE_HOUR`
    pub const ONE_HOUR: Value_<EvaluationFrequency> = Value_::constant("ONE_HOUR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationFrequency> { Value_::from_node(value.into_node()) }
}
