// Made by `cargo xtask generate`; do not edit.
//! `AWS::APS::AnomalyDetector`

use stanchion_template::generated::*;

/// `AWS::APS::AnomalyDetector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html)
#[must_use]
pub struct AnomalyDetector<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AnomalyDetector<Missing_<super::required::alias>, Missing_<super::required::configuration>, Missing_<super::required::workspace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnomalyDetector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AnomalyDetector<S0, S1, S2> {
    /// Sets `Alias`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> AnomalyDetector<Set_, S1, S2> { self.0.put("Alias", value.into_node()); AnomalyDetector(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<AnomalyDetectorConfiguration>) -> AnomalyDetector<S0, Set_, S2> { self.0.put("Configuration", value.into_node()); AnomalyDetector(self.0, PhantomData_) }
    /// Sets `EvaluationIntervalInSeconds`.
    #[inline] pub fn evaluation_interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationIntervalInSeconds", value.into_node()); self }
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `MissingDataAction`.
    #[inline] pub fn missing_data_action(mut self, value: impl IntoValue_<MissingDataAction>) -> Self { self.0.put("MissingDataAction", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Workspace`. Required. An update replaces the resource.
    #[inline] pub fn workspace(mut self, value: impl IntoValue_<String>) -> AnomalyDetector<S0, S1, Set_> { self.0.put("Workspace", value.into_node()); AnomalyDetector(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AnomalyDetector> for AnomalyDetector<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AnomalyDetector<S0, S1, S2> {
    const TYPE: &'static str = "AWS::APS::AnomalyDetector";
    type Handle = AnomalyDetectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AnomalyDetector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AnomalyDetectorRef(Id_);
impl From<Id_> for AnomalyDetectorRef { #[inline] fn from(id: Id_) -> Self { AnomalyDetectorRef(id) } }
impl AsRef<Id_> for AnomalyDetectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AnomalyDetectorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::APS::AnomalyDetector.IgnoreNearExpected`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-ignorenearexpected.html)
#[must_use]
pub struct IgnoreNearExpected(Properties_);
impl IgnoreNearExpected {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IgnoreNearExpected(Properties_::new()) }
}
impl IgnoreNearExpected {
    /// Sets `Amount`.
    #[inline] pub fn amount(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Amount", value.into_node()); self }
    /// Sets `Ratio`.
    #[inline] pub fn ratio(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Ratio", value.into_node()); self }
}
impl IntoValue_<IgnoreNearExpected> for IgnoreNearExpected { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::AnomalyDetector.RandomCutForestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-randomcutforestconfiguration.html)
#[must_use]
pub struct RandomCutForestConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RandomCutForestConfiguration<Missing_<super::required::query>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RandomCutForestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RandomCutForestConfiguration<S0> {
    /// Sets `IgnoreNearExpectedFromAbove`.
    #[inline] pub fn ignore_near_expected_from_above(mut self, value: impl IntoValue_<IgnoreNearExpected>) -> Self { self.0.put("IgnoreNearExpectedFromAbove", value.into_node()); self }
    /// Sets `IgnoreNearExpectedFromBelow`.
    #[inline] pub fn ignore_near_expected_from_below(mut self, value: impl IntoValue_<IgnoreNearExpected>) -> Self { self.0.put("IgnoreNearExpectedFromBelow", value.into_node()); self }
    /// Sets `Query`. Required. At least 1 character.
    #[inline] pub fn query(mut self, value: impl IntoValue_<String>) -> RandomCutForestConfiguration<Set_> { self.0.put("Query", value.into_node()); RandomCutForestConfiguration(self.0, PhantomData_) }
    /// Sets `SampleSize`. 256 to 1024.
    #[inline] pub fn sample_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SampleSize", value.into_node()); self }
    /// Sets `ShingleSize`. 2 to 1024.
    #[inline] pub fn shingle_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ShingleSize", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RandomCutForestConfiguration> for RandomCutForestConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::AnomalyDetector.AnomalyDetectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-anomalydetectorconfiguration.html)
#[must_use]
pub struct AnomalyDetectorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnomalyDetectorConfiguration<Missing_<super::required::random_cut_forest>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnomalyDetectorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AnomalyDetectorConfiguration<S0> {
    /// Sets `RandomCutForest`. Required.
    #[inline] pub fn random_cut_forest(mut self, value: impl IntoValue_<RandomCutForestConfiguration>) -> AnomalyDetectorConfiguration<Set_> { self.0.put("RandomCutForest", value.into_node()); AnomalyDetectorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnomalyDetectorConfiguration> for AnomalyDetectorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::AnomalyDetector.MissingDataAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-missingdataaction.html)
#[must_use]
pub struct MissingDataAction(Properties_);
impl MissingDataAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MissingDataAction(Properties_::new()) }
}
impl MissingDataAction {
    /// Sets `MarkAsAnomaly`.
    #[inline] pub fn mark_as_anomaly(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MarkAsAnomaly", value.into_node()); self }
    /// Sets `Skip`.
    #[inline] pub fn skip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Skip", value.into_node()); self }
}
impl IntoValue_<MissingDataAction> for MissingDataAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
