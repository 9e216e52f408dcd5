// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location::Tracker`

use stanchion_template::generated::*;

/// `AWS::Location::Tracker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html)
#[must_use]
pub struct Tracker<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Tracker<Missing_<super::required::tracker_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tracker(Properties_::new(), PhantomData_) }
}
impl<S0> Tracker<S0> {
    /// Sets `Description`. 0 to 1000 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBridgeEnabled`.
    #[inline] pub fn event_bridge_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EventBridgeEnabled", value.into_node()); self }
    /// Sets `KmsKeyEnableGeospatialQueries`.
    #[inline] pub fn kms_key_enable_geospatial_queries(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KmsKeyEnableGeospatialQueries", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `PositionFiltering`. An update may replace the resource. The values are constants of [`PositionFiltering`].
    #[inline] pub fn position_filtering(mut self, value: impl IntoValue_<PositionFiltering>) -> Self { self.0.put("PositionFiltering", value.into_node()); self }
    /// Sets `PricingPlan`. The values are constants of [`PricingPlan`].
    #[inline] pub fn pricing_plan(mut self, value: impl IntoValue_<PricingPlan>) -> Self { self.0.put("PricingPlan", value.into_node()); self }
    /// Sets `PricingPlanDataSource`.
    #[inline] pub fn pricing_plan_data_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PricingPlanDataSource", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackerName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn tracker_name(mut self, value: impl IntoValue_<String>) -> Tracker<Set_> { self.0.put("TrackerName", value.into_node()); Tracker(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Tracker> for Tracker<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Tracker<S0> {
    const TYPE: &'static str = "AWS::Location::Tracker";
    type Handle = TrackerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Tracker`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrackerRef(Id_);
impl From<Id_> for TrackerRef { #[inline] fn from(id: Id_) -> Self { TrackerRef(id) } }
impl AsRef<Id_> for TrackerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrackerRef {
    /// `Ref`: `TrackerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `TrackerArn`
    #[inline] pub fn tracker_arn(&self) -> Value_<String> { self.0.attribute("TrackerArn") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// Values of `AWS::Location::Tracker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html)
#[derive(Debug)]
pub enum PositionFiltering {}
impl PositionFiltering {
    /// `TimeBased`
    pub const TIME_BASED: Value_<PositionFiltering> = Value_::constant("TimeBased");
    /// `DistanceBased`
    pub const DISTANCE_BASED: Value_<PositionFiltering> = Value_::constant("DistanceBased");
    /// `AccuracyBased`
    pub const ACCURACY_BASED: Value_<PositionFiltering> = Value_::constant("AccuracyBased");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PositionFiltering> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Location::Tracker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html)
#[derive(Debug)]
pub enum PricingPlan {}
impl PricingPlan {
    /// `RequestBasedUsage`
    pub const REQUEST_BASED_USAGE: Value_<PricingPlan> = Value_::constant("RequestBasedUsage");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PricingPlan> { Value_::from_node(value.into_node()) }
}
