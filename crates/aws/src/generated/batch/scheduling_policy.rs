// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::SchedulingPolicy`

use stanchion_template::generated::*;

/// `AWS::Batch::SchedulingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html)
#[must_use]
pub struct SchedulingPolicy(Properties_);
impl SchedulingPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulingPolicy(Properties_::new()) }
}
impl SchedulingPolicy {
    /// Sets `FairsharePolicy`.
    #[inline] pub fn fairshare_policy(mut self, value: impl IntoValue_<FairsharePolicy>) -> Self { self.0.put("FairsharePolicy", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `QuotaSharePolicy`.
    #[inline] pub fn quota_share_policy(mut self, value: impl IntoValue_<QuotaSharePolicy>) -> Self { self.0.put("QuotaSharePolicy", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SchedulingPolicy> for SchedulingPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SchedulingPolicy {
    const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";
    type Handle = SchedulingPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SchedulingPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchedulingPolicyRef(Id_);
impl From<Id_> for SchedulingPolicyRef { #[inline] fn from(id: Id_) -> Self { SchedulingPolicyRef(id) } }
impl AsRef<Id_> for SchedulingPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchedulingPolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Batch::SchedulingPolicy.ShareAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-shareattributes.html)
#[must_use]
pub struct ShareAttributes(Properties_);
impl ShareAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ShareAttributes(Properties_::new()) }
}
impl ShareAttributes {
    /// Sets `ShareIdentifier`.
    #[inline] pub fn share_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShareIdentifier", value.into_node()); self }
    /// Sets `WeightFactor`. 0 to 1000.
    #[inline] pub fn weight_factor(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("WeightFactor", value.into_node()); self }
}
impl IntoValue_<ShareAttributes> for ShareAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::SchedulingPolicy.FairsharePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-fairsharepolicy.html)
#[must_use]
pub struct FairsharePolicy(Properties_);
impl FairsharePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FairsharePolicy(Properties_::new()) }
}
impl FairsharePolicy {
    /// Sets `ComputeReservation`. 0 to 99.
    #[inline] pub fn compute_reservation(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ComputeReservation", value.into_node()); self }
    /// Sets `ShareDecaySeconds`. 0 to 604800.
    #[inline] pub fn share_decay_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ShareDecaySeconds", value.into_node()); self }
    /// Sets `ShareDistribution`.
    #[inline] pub fn share_distribution(mut self, value: impl IntoValue_<Vec<ShareAttributes>>) -> Self { self.0.put("ShareDistribution", value.into_node()); self }
}
impl IntoValue_<FairsharePolicy> for FairsharePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::SchedulingPolicy.QuotaSharePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-quotasharepolicy.html)
#[must_use]
pub struct QuotaSharePolicy(Properties_);
impl QuotaSharePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QuotaSharePolicy(Properties_::new()) }
}
impl QuotaSharePolicy {
    /// Sets `IdleResourceAssignmentStrategy`.
    #[inline] pub fn idle_resource_assignment_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdleResourceAssignmentStrategy", value.into_node()); self }
}
impl IntoValue_<QuotaSharePolicy> for QuotaSharePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
