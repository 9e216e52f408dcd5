// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::Recommender`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::Recommender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html)
#[must_use]
pub struct Recommender<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Recommender<Missing_<super::required::domain_name>, Missing_<super::required::recommender_name>, Missing_<super::required::recommender_recipe_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Recommender(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Recommender<S0, S1, S2> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Recommender<Set_, S1, S2> { self.0.put("DomainName", value.into_node()); Recommender(self.0, PhantomData_) }
    /// Sets `RecommenderConfig`.
    #[inline] pub fn recommender_config(mut self, value: impl IntoValue_<RecommenderConfig>) -> Self { self.0.put("RecommenderConfig", value.into_node()); self }
    /// Sets `RecommenderName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn recommender_name(mut self, value: impl IntoValue_<String>) -> Recommender<S0, Set_, S2> { self.0.put("RecommenderName", value.into_node()); Recommender(self.0, PhantomData_) }
    /// Sets `RecommenderRecipeName`. Required. 1 to 255 characters. An update replaces the resource. The values are constants of [`RecommenderRecipeName`].
    #[inline] pub fn recommender_recipe_name(mut self, value: impl IntoValue_<RecommenderRecipeName>) -> Recommender<S0, S1, Set_> { self.0.put("RecommenderRecipeName", value.into_node()); Recommender(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Recommender> for Recommender<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Recommender<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::Recommender";
    type Handle = RecommenderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Recommender`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecommenderRef(Id_);
impl From<Id_> for RecommenderRef { #[inline] fn from(id: Id_) -> Self { RecommenderRef(id) } }
impl AsRef<Id_> for RecommenderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecommenderRef {
    /// `Ref`: `DomainName|RecommenderName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `LatestRecommenderUpdate`
    #[inline] pub fn latest_recommender_update(&self) -> Value_<String> { self.0.attribute("LatestRecommenderUpdate") }
    /// `Fn::GetAtt` `RecommenderArn`
    #[inline] pub fn recommender_arn(&self) -> Value_<String> { self.0.attribute("RecommenderArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TrainingMetrics`
    #[inline] pub fn training_metrics(&self) -> Value_<Vec<String>> { self.0.list_attribute("TrainingMetrics") }
}
/// `AWS::CustomerProfiles::Recommender.EventParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-eventparameters.html)
#[must_use]
pub struct EventParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventParameters<Missing_<super::required::event_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventParameters(Properties_::new(), PhantomData_) }
}
impl<S0> EventParameters<S0> {
    /// Sets `EventType`. Required. 1 to 255 characters.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> EventParameters<Set_> { self.0.put("EventType", value.into_node()); EventParameters(self.0, PhantomData_) }
    /// Sets `EventValueThreshold`.
    #[inline] pub fn event_value_threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("EventValueThreshold", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventParameters> for EventParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Recommender.EventsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-eventsconfig.html)
#[must_use]
pub struct EventsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventsConfig<Missing_<super::required::event_parameters_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EventsConfig<S0> {
    /// Sets `EventParametersList`. Required. 1 to 10 items.
    #[inline] pub fn event_parameters_list(mut self, value: impl IntoValue_<Vec<EventParameters>>) -> EventsConfig<Set_> { self.0.put("EventParametersList", value.into_node()); EventsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventsConfig> for EventsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::Recommender.RecommenderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-recommenderconfig.html)
#[must_use]
pub struct RecommenderConfig(Properties_);
impl RecommenderConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecommenderConfig(Properties_::new()) }
}
impl RecommenderConfig {
    /// Sets `EventsConfig`.
    #[inline] pub fn events_config(mut self, value: impl IntoValue_<EventsConfig>) -> Self { self.0.put("EventsConfig", value.into_node()); self }
}
impl IntoValue_<RecommenderConfig> for RecommenderConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::Recommender`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html)
#[derive(Debug)]
pub enum RecommenderRecipeName {}
impl RecommenderRecipeName {
    /// `frequently-paired-items`
    pub const FREQUENTLY_PAIRED_ITEMS: Value_<RecommenderRecipeName> = Value_::constant("frequently-paired-items");
    /// `personalized-ranking`
    pub const PERSONALIZED_RANKING: Value_<RecommenderRecipeName> = Value_::constant("personalized-ranking");
    /// `popular-items`
    pub const POPULAR_ITEMS: Value_<RecommenderRecipeName> = Value_::constant("popular-items");
    /// `recommended-for-you`
    pub const RECOMMENDED_FOR_YOU: Value_<RecommenderRecipeName> = Value_::constant("recommended-for-you");
    /// `similar-items`
    pub const SIMILAR_ITEMS: Value_<RecommenderRecipeName> = Value_::constant("similar-items");
    /// `trending-now`
    pub const TRENDING_NOW: Value_<RecommenderRecipeName> = Value_::constant("trending-now");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecommenderRecipeName> { Value_::from_node(value.into_node()) }
}
