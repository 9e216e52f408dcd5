// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConvert::Queue`

use stanchion_template::generated::*;

/// `AWS::MediaConvert::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html)
#[must_use]
pub struct Queue(Properties_);
impl Queue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Queue(Properties_::new()) }
}
impl Queue {
    /// Sets `ConcurrentJobs`.
    #[inline] pub fn concurrent_jobs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConcurrentJobs", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MaximumConcurrentFeeds`. At least 0.
    #[inline] pub fn maximum_concurrent_feeds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumConcurrentFeeds", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PricingPlan`. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Queue> for Queue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Queue {
    const TYPE: &'static str = "AWS::MediaConvert::Queue";
    type Handle = QueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Queue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueRef(Id_);
impl From<Id_> for QueueRef { #[inline] fn from(id: Id_) -> Self { QueueRef(id) } }
impl AsRef<Id_> for QueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// Values of `AWS::MediaConvert::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<PricingPlan> = Value_::constant("ON_DEMAND");
    /// `RESERVED`
    pub const RESERVED: Value_<PricingPlan> = Value_::constant("RESERVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConvert::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `PAUSED`
    pub const PAUSED: Value_<Status> = Value_::constant("PAUSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
