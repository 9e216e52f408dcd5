// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::ConfigurationSet`

use stanchion_template::generated::*;

/// `AWS::SES::ConfigurationSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
#[must_use]
pub struct ConfigurationSet(Properties_);
impl ConfigurationSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationSet(Properties_::new()) }
}
impl ConfigurationSet {
    /// Sets `ArchivingOptions`.
    #[inline] pub fn archiving_options(mut self, value: impl IntoValue_<ArchivingOptions>) -> Self { self.0.put("ArchivingOptions", value.into_node()); self }
    /// Sets `DeliveryOptions`.
    #[inline] pub fn delivery_options(mut self, value: impl IntoValue_<DeliveryOptions>) -> Self { self.0.put("DeliveryOptions", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ReputationOptions`.
    #[inline] pub fn reputation_options(mut self, value: impl IntoValue_<ReputationOptions>) -> Self { self.0.put("ReputationOptions", value.into_node()); self }
    /// Sets `SendingOptions`.
    #[inline] pub fn sending_options(mut self, value: impl IntoValue_<SendingOptions>) -> Self { self.0.put("SendingOptions", value.into_node()); self }
    /// Sets `SuppressionOptions`.
    #[inline] pub fn suppression_options(mut self, value: impl IntoValue_<SuppressionOptions>) -> Self { self.0.put("SuppressionOptions", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackingOptions`.
    #[inline] pub fn tracking_options(mut self, value: impl IntoValue_<TrackingOptions>) -> Self { self.0.put("TrackingOptions", value.into_node()); self }
    /// Sets `VdmOptions`.
    #[inline] pub fn vdm_options(mut self, value: impl IntoValue_<VdmOptions>) -> Self { self.0.put("VdmOptions", value.into_node()); self }
}
impl IntoValue_<ConfigurationSet> for ConfigurationSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ConfigurationSet {
    const TYPE: &'static str = "AWS::SES::ConfigurationSet";
    type Handle = ConfigurationSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationSetRef(Id_);
impl From<Id_> for ConfigurationSetRef { #[inline] fn from(id: Id_) -> Self { ConfigurationSetRef(id) } }
impl AsRef<Id_> for ConfigurationSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationSetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SES::ConfigurationSet.ArchivingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-archivingoptions.html)
#[must_use]
pub struct ArchivingOptions(Properties_);
impl ArchivingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchivingOptions(Properties_::new()) }
}
impl ArchivingOptions {
    /// Sets `ArchiveArn`.
    #[inline] pub fn archive_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArchiveArn", value.into_node()); self }
}
impl IntoValue_<ArchivingOptions> for ArchivingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.DeliveryOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-deliveryoptions.html)
#[must_use]
pub struct DeliveryOptions(Properties_);
impl DeliveryOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeliveryOptions(Properties_::new()) }
}
impl DeliveryOptions {
    /// Sets `MaxDeliverySeconds`. 300 to 50400.
    #[inline] pub fn max_delivery_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxDeliverySeconds", value.into_node()); self }
    /// Sets `SendingPoolName`.
    #[inline] pub fn sending_pool_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SendingPoolName", value.into_node()); self }
    /// Sets `TlsPolicy`.
    #[inline] pub fn tls_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TlsPolicy", value.into_node()); self }
}
impl IntoValue_<DeliveryOptions> for DeliveryOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.ReputationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-reputationoptions.html)
#[must_use]
pub struct ReputationOptions(Properties_);
impl ReputationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReputationOptions(Properties_::new()) }
}
impl ReputationOptions {
    /// Sets `ReputationMetricsEnabled`.
    #[inline] pub fn reputation_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReputationMetricsEnabled", value.into_node()); self }
}
impl IntoValue_<ReputationOptions> for ReputationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.SendingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-sendingoptions.html)
#[must_use]
pub struct SendingOptions(Properties_);
impl SendingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SendingOptions(Properties_::new()) }
}
impl SendingOptions {
    /// Sets `SendingEnabled`.
    #[inline] pub fn sending_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SendingEnabled", value.into_node()); self }
}
impl IntoValue_<SendingOptions> for SendingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.OverallConfidenceThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
#[must_use]
pub struct OverallConfidenceThreshold<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OverallConfidenceThreshold<Missing_<super::required::confidence_verdict_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OverallConfidenceThreshold(Properties_::new(), PhantomData_) }
}
impl<S0> OverallConfidenceThreshold<S0> {
    /// Sets `ConfidenceVerdictThreshold`. Required.
    #[inline] pub fn confidence_verdict_threshold(mut self, value: impl IntoValue_<String>) -> OverallConfidenceThreshold<Set_> { self.0.put("ConfidenceVerdictThreshold", value.into_node()); OverallConfidenceThreshold(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OverallConfidenceThreshold> for OverallConfidenceThreshold<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.ConditionThreshold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
#[must_use]
pub struct ConditionThreshold<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConditionThreshold<Missing_<super::required::condition_threshold_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionThreshold(Properties_::new(), PhantomData_) }
}
impl<S0> ConditionThreshold<S0> {
    /// Sets `ConditionThresholdEnabled`. Required.
    #[inline] pub fn condition_threshold_enabled(mut self, value: impl IntoValue_<String>) -> ConditionThreshold<Set_> { self.0.put("ConditionThresholdEnabled", value.into_node()); ConditionThreshold(self.0, PhantomData_) }
    /// Sets `OverallConfidenceThreshold`.
    #[inline] pub fn overall_confidence_threshold(mut self, value: impl IntoValue_<OverallConfidenceThreshold>) -> Self { self.0.put("OverallConfidenceThreshold", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConditionThreshold> for ConditionThreshold<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.ValidationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
#[must_use]
pub struct ValidationOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValidationOptions<Missing_<super::required::condition_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ValidationOptions<S0> {
    /// Sets `ConditionThreshold`. Required.
    #[inline] pub fn condition_threshold(mut self, value: impl IntoValue_<ConditionThreshold>) -> ValidationOptions<Set_> { self.0.put("ConditionThreshold", value.into_node()); ValidationOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ValidationOptions> for ValidationOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.SuppressionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-suppressionoptions.html)
#[must_use]
pub struct SuppressionOptions(Properties_);
impl SuppressionOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SuppressionOptions(Properties_::new()) }
}
impl SuppressionOptions {
    /// Sets `SuppressedReasons`.
    #[inline] pub fn suppressed_reasons(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SuppressedReasons", value.into_node()); self }
    /// Sets `ValidationOptions`.
    #[inline] pub fn validation_options(mut self, value: impl IntoValue_<ValidationOptions>) -> Self { self.0.put("ValidationOptions", value.into_node()); self }
}
impl IntoValue_<SuppressionOptions> for SuppressionOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.TrackingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-trackingoptions.html)
#[must_use]
pub struct TrackingOptions(Properties_);
impl TrackingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrackingOptions(Properties_::new()) }
}
impl TrackingOptions {
    /// Sets `CustomRedirectDomain`.
    #[inline] pub fn custom_redirect_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomRedirectDomain", value.into_node()); self }
    /// Sets `HttpsPolicy`.
    #[inline] pub fn https_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpsPolicy", value.into_node()); self }
}
impl IntoValue_<TrackingOptions> for TrackingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.DashboardOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-dashboardoptions.html)
#[must_use]
pub struct DashboardOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashboardOptions<Missing_<super::required::engagement_metrics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashboardOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DashboardOptions<S0> {
    /// Sets `EngagementMetrics`. Required.
    #[inline] pub fn engagement_metrics(mut self, value: impl IntoValue_<String>) -> DashboardOptions<Set_> { self.0.put("EngagementMetrics", value.into_node()); DashboardOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DashboardOptions> for DashboardOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.GuardianOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-guardianoptions.html)
#[must_use]
pub struct GuardianOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GuardianOptions<Missing_<super::required::optimized_shared_delivery>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GuardianOptions(Properties_::new(), PhantomData_) }
}
impl<S0> GuardianOptions<S0> {
    /// Sets `OptimizedSharedDelivery`. Required.
    #[inline] pub fn optimized_shared_delivery(mut self, value: impl IntoValue_<String>) -> GuardianOptions<Set_> { self.0.put("OptimizedSharedDelivery", value.into_node()); GuardianOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GuardianOptions> for GuardianOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::ConfigurationSet.VdmOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-vdmoptions.html)
#[must_use]
pub struct VdmOptions(Properties_);
impl VdmOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VdmOptions(Properties_::new()) }
}
impl VdmOptions {
    /// Sets `DashboardOptions`.
    #[inline] pub fn dashboard_options(mut self, value: impl IntoValue_<DashboardOptions>) -> Self { self.0.put("DashboardOptions", value.into_node()); self }
    /// Sets `GuardianOptions`.
    #[inline] pub fn guardian_options(mut self, value: impl IntoValue_<GuardianOptions>) -> Self { self.0.put("GuardianOptions", value.into_node()); self }
}
impl IntoValue_<VdmOptions> for VdmOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
